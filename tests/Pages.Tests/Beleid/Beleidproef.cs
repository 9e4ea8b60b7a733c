using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Beleid.Cijfers;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Pages.Tests.Beleid;

/// <summary>Support in the past of a municipality, as many as a test asks, counted as the job does.</summary>
internal static class Beleidproef
{
    public static async Task<OrganisatieId> Neem(this Testapp app, int aantal, int minuten, DateOnly ingang, DateOnly? einde = null, string gemeente = "Gemeente Huizen")
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var organisatie = await db.Set<Organisatie>().SingleAsync(o => o.Naam == gemeente);
        for (var i = 0; i < aantal; i++)
        {
            var persoon = Persoon.Maak(new($"Proef{i}", "", "Telling"), ingang).Waarde.Nieuw;
            var dossier = Inwonerdossier.Open(persoon.Id, ingang, ingang, gemeente).Waarde.Nieuw;
            var indicatie = Indicatie.NeemOver(dossier.Id, persoon.Id, organisatie.Id, new(minuten, Leveringsvorm.Natura, null, "De Gouden Draad"), ingang, einde).Waarde;
            db.AddRange(persoon, dossier, indicatie.Nieuw);
            await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, indicatie.Gebeurtenis));
        }
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<Cijferboek>().WerkBij(default);
        return organisatie.Id;
    }

    /// <summary>Somebody says that the support is too much, for so many of who have these minutes.</summary>
    public static async Task Signaleer(this Testapp app, int aantal, int minuten, DateOnly op, Signaalsoort soort = Signaalsoort.TeVeel)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var indicaties = await db.Set<Indicatie>().Where(i => i.Delen.Any(d => d.MinutenPerWeek == minuten && d.Ingang <= op && (d.Einde == null || d.Einde >= op))).OrderBy(i => i.Id).Take(aantal).ToListAsync();
        indicaties.Count.ShouldBe(aantal);
        foreach (var indicatie in indicaties)
        {
            var signaal = Signaal.Geef(indicatie.DossierId, indicatie.InwonerId, indicatie.GemeenteId, new(Signaalgever.Inwoner, indicatie.InwonerId, "proef", "", null), new(soort, "proef", "proef", null, false), op).Waarde;
            db.Add(signaal.Nieuw);
            await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", indicatie.DossierId, signaal.Gebeurtenis));
        }
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<Cijferboek>().WerkBij(default);
    }
}
