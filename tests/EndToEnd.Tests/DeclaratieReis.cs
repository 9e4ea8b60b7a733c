using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.TestSupport;
using Spil.Wmo.Domein.Toewijzingen;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>A consulent reads in a declaration, sees line by line what is wrong, and opens the assignment behind a line.</summary>
public sealed class DeclaratieReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_bestand_tot_de_toewijzing_achter_een_regel(int breedte)
    {
        await using var app = await Testapp.Start();
        var (xml, nummer) = await Declaratie(app);
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/meldingen");
        await eline.Klik("Declaraties");
        await eline.Leest("2 regels niet goed");
        await eline.Klik("Declaratie inlezen");
        await Kies("<Bericht>");
        await eline.Klik("Lees in");
        await eline.Leest("Dit bestand is geen goed bericht");
        await Kies(xml);
        await eline.Klik("Lees in");
        await eline.Leest("De declaratie is ingelezen.");
        await eline.Leest("Deze toewijzing is er niet");
        await eline.Leest("In een maand past hoogstens");
        await eline.Klik("Alle regels");
        await eline.Klik(eline.Pagina.GetByRole(AriaRole.Link, new() { Name = $"Toewijzing {nummer} voor Corrie" }).First);
        await eline.Leest("Toewijzing voor Corrie");
        await eline.Leest("Gedeclareerd: ");

        await eline.Ga("/wmo/declaraties/inlezen");
        await Kies(xml);
        await eline.Klik("Lees in");
        await eline.Weigert("Deze declaratie is al ingelezen.");

        Task Kies(string inhoud) => eline.Pagina.GetByLabel("Welk bestand?").SetInputFilesAsync(new FilePayload { Name = "declaratie.xml", MimeType = "application/xml", Buffer = Encoding.UTF8.GetBytes(inhoud) });
    }

    // More than fits by the assignment of Corrie, and a line by an assignment that is not there.
    private static async Task<(string Xml, int Nummer)> Declaratie(Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var t = await db.Set<Toewijzing>().AsNoTracking().SingleAsync();
        var bsn = (await (from d in db.Set<Inwonerdossier>() where d.Id == t.DossierId join p in db.Set<Persoon>() on d.InwonerId equals p.Id select p.Bsn).SingleAsync())!.Voluit();
        var (vandaag, begin) = (TimeProvider.System.Vandaag(), new DateOnly(t.Ingang.Year, t.Ingang.Month, 1));
        Prestatie[] regels = [Regel("E-1", t.Nummer, 6 * t.MinutenPerWeek), Regel("E-2", t.Nummer + 7, 60)];
        var bericht = new Wmo323(Spil.Iwmo.Header.Van<Wmo323>("99000001", "0406", "GDNREIS00001", vandaag), new("REIS1", new(begin, begin.AddMonths(1).AddDays(-1)), vandaag, new(regels.Sum(r => (long)r.IngediendBedrag.Bedrag), "D"), [new(bsn, regels)]));
        return (Encoding.UTF8.GetString(Berichtschrijver.Schrijf(bericht)), t.Nummer);

        Prestatie Regel(string referentie, int nummer, int minuten) => new(new(referentie), nummer, "01", "01A01", new(t.Ingang, t.Ingang), minuten, "01", 60, new(minuten * 60, "D"));
    }
}
