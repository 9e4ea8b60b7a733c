using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Formulieren;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier.Formulieren;

/// <summary>Forms to load, and what became of them.</summary>
internal static class Ladekast
{
    public const string Lijst = "/beheer/formulieren";
    public const string Laden = "/beheer/formulieren/laden";

    public static string Pad(string code, int versie = 1) => $"{Lijst}/{code}/{versie}";

    public static string Json(string code, int versie = 1, string titel = "Verslag van een huisbezoek", string velden = """{ "code": "op", "soort": "datum", "vraag": "Wanneer was het?" }""") => $$"""
        { "code": "{{code}}", "versie": {{versie}}, "titel": "{{titel}}", "bron": "Eigen ontwerp", "licentie": "Van onze organisatie.", "gegevens": ["plan"],
          "secties": [ { "code": "bezoek", "titel": "Het bezoek", "velden": [ {{velden}} ] } ] }
        """;

    public static async Task<Pagina> Laad(this Bezoeker wie, string json, params (string, string)[] verder) =>
        await wie.Verstuur(await wie.Open(Laden), "Kijk na en bewaar als concept", [("Invoer.Tekst", json), .. verder]);

    public static async Task<Pagina> LaadBestand(this Bezoeker wie, byte[] bestand, params (string, string)[] verder) =>
        await wie.VerstuurBestand(await wie.Open(Laden), "Kijk na en bewaar als concept", "Invoer.Bestand", "formulier.json", bestand, verder);

    public static Task<Pagina> LaadBestand(this Bezoeker wie, string json) => wie.LaadBestand(Encoding.UTF8.GetBytes(json));

    public static async Task<Pagina> Publiceer(this Bezoeker wie, string code, int versie = 1) =>
        await wie.Verstuur(await wie.Open(Pad(code, versie)), $"Publiceer versie {versie}");

    public static async Task<Pagina> TrekIn(this Bezoeker wie, string code, int versie = 1, string reden = "Te lang.") =>
        await wie.Verstuur(await wie.Open(Pad(code, versie) + "/intrekken"), "Trek in", ("Invoer.Reden", reden));

    public static async Task<T> MetRegister<T>(this Testapp app, Func<Formulierregister, Task<T>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<Formulierregister>());
    }

    public static Task<EigenFormulier?> Kaal(this Testapp app, string code, int versie = 1) =>
        app.Met(db => db.Set<EigenFormulier>().AsNoTracking().SingleOrDefaultAsync(f => f.Code == code && f.Nummer == versie));

    /// <summary>What the wijzigingslog says about the form with this code.</summary>
    public static Task<List<string>> Log(this Testapp app, string code) => app.Met(db => db.Set<Wijzigingsregel>().AsNoTracking()
        .Where(r => r.Soort.StartsWith("Formulier") && r.Inhoud.Contains("\"" + code + "\"")).OrderBy(r => r.Nummer).Select(r => r.Soort).ToListAsync());
}
