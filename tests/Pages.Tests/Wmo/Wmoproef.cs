using System.Text;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Pages.Tests.Wmo;

/// <summary>What the tests of household support share.</summary>
internal static class Wmoproef
{
    /// <summary>The id of the newest melding of somebody.</summary>
    public static Task<Guid> MeldingVan(this Testapp app, string voornaam) => app.Met(async db => (await db.Set<Melding>().IgnoreAutoIncludes()
        .Where(m => db.Set<Persoon>().Any(p => p.Id == m.InwonerId && p.Naam.Voornaam == voornaam)).OrderByDescending(m => m.Id).Select(m => m.Id).FirstAsync()).Waarde);

    public static async Task<string> Pad(this Testapp app, string voornaam) => $"/wmo/meldingen/{await app.MeldingVan(voornaam)}";

    public static async Task<string> MijnPad(this Testapp app, string voornaam) => $"/mijn/ondersteuning/{await app.MeldingVan(voornaam)}";

    /// <summary>Changes something by the domain, past the pages.</summary>
    public static async Task Doe(this Testapp app, Func<AppDbContext, Task<Gebeurtenis>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var gebeurd = await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>());
        (await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", null, gebeurd))).ShouldBe(Opslagresultaat.Opgeslagen);
    }

    /// <summary>A second version of the norms, with another base, adopted from today.</summary>
    public static Task NieuweVersie(this Testapp app) => app.Doe(db =>
    {
        var inhoud = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!).Replace("\"versie\": 1", "\"versie\": 2", StringComparison.Ordinal)
            .Replace("\"urenPerJaar\": 108", "\"urenPerJaar\": 112", StringComparison.Ordinal));
        var (kader, nu) = (Normenkaderlezer.Lees(inhoud).Normenkader!, TimeProvider.System.GetUtcNow());
        var uitgave = Normenkaderuitgave.Laad(kader, inhoud, 1, "Sanne", nu).Waarde.Nieuw;
        var vast = uitgave.StelVast(kader, new([.. kader.Uitgangspunten.Select(u => u.Code)], "2026-118", nu.Datum(), nu.Datum()), "Sanne", nu);
        db.Add(uitgave);
        return Task.FromResult<Gebeurtenis>(vast.Waarde);
    });

    public static (string, string)[] Datum(string veld, DateOnly dag) => [($"{veld}.Dag", Getal(dag.Day)), ($"{veld}.Maand", Getal(dag.Month)), ($"{veld}.Jaar", Getal(dag.Year))];

    private static string Getal(int getal) => getal.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
