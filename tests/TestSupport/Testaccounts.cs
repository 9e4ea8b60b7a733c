using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.TestSupport;

/// <summary>Accounts with a password for tests of signing in, and what was mailed to them.</summary>
public static partial class Testaccounts
{
    public const string Wachtwoord = "vier losse woorden samen";

    /// <summary>Makes an account as the command line does; returns its id.</summary>
    public static async Task<Guid> MaakAccount(this Testapp app, string email, Rol rol = Rol.Beheerder, string wachtwoord = Wachtwoord)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var uitkomst = await scope.ServiceProvider.GetRequiredService<Accountbeheer>().Maak(new(email, "Test Mens", rol, ""), wachtwoord, Uitvoerder.Spil("test"), [], default);
        if (!uitkomst.IsGelukt)
            throw new InvalidOperationException(uitkomst.Weigeringen[0].Zin);
        return (await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Account>().SingleAsync(a => a.Email == email)).Id;
    }

    /// <summary>Fills in the form to sign in and returns the page that comes.</summary>
    public static async Task<Pagina> MeldAanMet(this Bezoeker bezoeker, string email, string wachtwoord = Wachtwoord, string pad = "/aanmelden") =>
        await bezoeker.Verstuur(await bezoeker.Open(pad), "Aanmelden", ("Email", email), ("Wachtwoord", wachtwoord));

    /// <summary>The last message to somebody; null when there is none.</summary>
    public static async Task<Bericht?> LaatstePost(this Testapp app, string aan)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Bericht>().AsNoTracking()
            .Where(b => b.Aan == aan).OrderByDescending(b => b.Id).FirstOrDefaultAsync();
    }

    /// <summary>The address in the last message that has one.</summary>
    public static async Task<string> LinkUitPost(this Testapp app, string aan) =>
        Adres().Match((await app.LaatstePost(aan))?.Tekst ?? throw new InvalidOperationException("No mail for " + aan)).Groups[1].Value;

    /// <summary>Links an app with codes to the account of this visitor; returns the key and the recovery codes.</summary>
    public static async Task<(string Sleutel, IReadOnlyList<string> Herstelcodes)> ZetApp(this Bezoeker bezoeker)
    {
        var pagina = await bezoeker.Open("/mijn-account/app");
        var sleutel = pagina.Document.QuerySelector(".sleutel")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var klaar = await bezoeker.Verstuur(pagina, "Klaar", ("Code", Codeapp.Code(sleutel, Codeapp.Stap(TimeProvider.System.GetUtcNow()))));
        return (sleutel, [.. klaar.Document.QuerySelectorAll(".herstelcodes code").Select(c => c.TextContent)]);
    }

    [GeneratedRegex(@"https?://[^/\s]+(/(?:aanmelden/link|uitnodiging)/\S+)")]
    private static partial Regex Adres();
}
