using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Uitnodigingen;
using Spil.Kern;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Short words for a test of an invitation: sent, its link out of the mail, its code off the screen.</summary>
internal static class Uitnodigproef
{
    public const string Zus = "yasmina@voorbeeld.nl";

    /// <summary>Samira invites her niece to see the plan; returns the page of the invitation.</summary>
    public static async Task<Pagina> NodigtUit(this Bezoeker samira, DossierId dossier, params (string, string)[] anders)
    {
        (string, string)[] gewoon =
        [
            ("Invoer.Voornaam", "Yasmina"), ("Invoer.Achternaam", "Bakali"), ("Invoer.Relatie", "nicht"), ("Invoer.Email", Zus), ("Invoer.Bereik", "Plan"), ("Invoer.Dagen", "14"),
        ];
        var form = await samira.Open($"/dossiers/{dossier}/uitnodigingen/nieuw?soort=naaste");
        return await samira.Verstuur(form, "Nodig uit", [.. gewoon.Where(g => anders.All(a => a.Item1 != g.Item1)), .. anders]);
    }

    /// <summary>The code of six digits on the screen of who invited.</summary>
    public static string Cijfers(this Pagina pagina) => pagina.Document.QuerySelector(".cijfers")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The link in the last mail to somebody.</summary>
    public static Task<string> Uitnodiglink(this Testapp app, string aan = Zus) => app.LinkUitPost(aan);

    /// <summary>The code that is not this one.</summary>
    public static string Fout(string code) => code == "000000" ? "000001" : "000000";

    public static Task<Uitnodiging> Uitnodiging(this Testapp app, string voornaam = "Yasmina") =>
        app.Met(db => db.Set<Uitnodiging>().AsNoTracking().SingleAsync(u => u.Naam.Voornaam == voornaam));

    /// <summary>The right code, as only the site can read it.</summary>
    public static string CodeVan(this Testapp app, Uitnodiging uitnodiging) => app.Diensten.GetRequiredService<Uitnodigingsgeheimen>().Code(uitnodiging);

    /// <summary>Somebody opens the link and types the right code.</summary>
    public static async Task<Pagina> Bewijst(this Bezoeker wie, Testapp app, string voornaam = "Yasmina", string? link = null)
    {
        var uitnodiging = await app.Uitnodiging(voornaam);
        return await wie.Verstuur(await wie.Open(link ?? await app.Uitnodiglink(uitnodiging.Email)), "Verder", ("Code", app.CodeVan(uitnodiging)));
    }

    /// <summary>Promises, chooses a password and joins.</summary>
    public static Task<Pagina> DoetMee(this Bezoeker wie, Pagina meedoen, params (string, string)[] ook) =>
        wie.Verstuur(meedoen, "Ik doe mee", [("Invoer.Geheimhouding", "true"), ("Invoer.Wachtwoord", Testaccounts.Wachtwoord), .. ook]);
}
