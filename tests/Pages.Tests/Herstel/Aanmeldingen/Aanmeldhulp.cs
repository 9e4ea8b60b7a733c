using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Herstel.Aanmeldingen;

/// <summary>What the tests of these pages share.</summary>
internal static class Aanmeldhulp
{
    /// <summary>What a complete form holds; the name makes it somebody of this test.</summary>
    public static (string, string)[] Volledig(string voornaam, string achternaam, params (string Veld, string Waarde)[] anders)
    {
        (string Veld, string Waarde)[] velden =
        [
            ("Invoer.AanmelderNaam", "Petra Smeenk"), ("Invoer.Voornaam", voornaam), ("Invoer.Achternaam", achternaam),
            ("Invoer.Geboortedatum.Dag", "27"), ("Invoer.Geboortedatum.Maand", "3"), ("Invoer.Geboortedatum.Jaar", "1984"),
            ("Invoer.Reden", "Ik wil rust."), ("Invoer.OntvangenOp.Dag", "1"), ("Invoer.OntvangenOp.Maand", "9"), ("Invoer.OntvangenOp.Jaar", "2024"),
            ("Invoer.FolderUitgereiktOp.Dag", "1"), ("Invoer.FolderUitgereiktOp.Maand", "9"), ("Invoer.FolderUitgereiktOp.Jaar", "2024"),
            ("Invoer.UitlegGegevenOp.Dag", "2"), ("Invoer.UitlegGegevenOp.Maand", "9"), ("Invoer.UitlegGegevenOp.Jaar", "2024"), ("Invoer.UitlegDoor", "Petra"),
            ("Invoer.ToestemmingOp.Dag", "3"), ("Invoer.ToestemmingOp.Maand", "9"), ("Invoer.ToestemmingOp.Jaar", "2024"), ("Invoer.Toestemmingswijze", "OpPapier"),
        ];
        var namen = anders.Select(a => a.Veld).ToHashSet();
        return [.. velden.Where(v => !namen.Contains(v.Veld)), .. anders];
    }

    /// <summary>Takes in somebody complete through the form; returns the page of the aanmelding.</summary>
    public static async Task<Pagina> Neem(this Bezoeker bezoeker, string voornaam, string achternaam, params (string, string)[] anders) =>
        await bezoeker.Verstuur(await bezoeker.Open("/aanmeldingen/nieuw"), "Neem de aanmelding op", Volledig(voornaam, achternaam, anders));

    public static async Task<T> MetDb<T>(this Testapp app, Func<AppDbContext, Task<T>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>The address of an aanmelding of the demo.</summary>
    public static async Task<string> Pad(this Testapp app, string achternaam) =>
        "/aanmeldingen/" + await app.MetDb(db => db.Set<Aanmelding>().Where(a => a.Inwoner.Naam.Achternaam == achternaam).Select(a => a.Id).SingleAsync());

    /// <summary>The last line of the inzagelog.</summary>
    public static async Task<Inzageregel> LaatsteInzage(this Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LogContext>().Inzagen.AsNoTracking().OrderByDescending(r => r.Nummer).FirstAsync();
    }
}
