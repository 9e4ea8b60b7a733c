using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Post;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Herstel.Overleggen;

/// <summary>The meetings of the demo, and what waits in the outbox.</summary>
internal static class Overleggids
{
    public static async Task<string> Overleg(this Testapp app, string voornaam, Overlegsoort soort) => "/overleggen/" + await app.Met(db => db.Set<Overleg>()
        .Where(o => o.Soort == soort && db.Set<Persoon>().Any(p => p.Id == o.InwonerId && p.Naam.Voornaam == voornaam)).Select(o => o.Id).SingleAsync());

    public static Task<Overleg> Lees(this Testapp app, string pad) => app.Met(db => db.Set<Overleg>().AsNoTracking().AsSplitQuery().Include(o => o.Genodigden).Include(o => o.Momenten).Include(o => o.Antwoorden)
        .Include(o => o.Punten).Include(o => o.Beloften).Include(o => o.Verzendingen).SingleAsync(o => o.Id == new OverlegId(Guid.Parse(pad.Split('/')[2]))));

    /// <summary>With what happened in the meeting itself.</summary>
    public static Task<Overleg> Verloop(this Testapp app, string pad) => app.Met(db => db.Set<Overleg>().AsNoTracking().AsSplitQuery().Include(o => o.Genodigden).Include(o => o.Punten)
        .Include(o => o.Aanwezigheden).Include(o => o.Parkeringen).Include(o => o.Veiligheidsmomenten).SingleAsync(o => o.Id == new OverlegId(Guid.Parse(pad.Split('/')[2]))));

    /// <summary>Where a link with these words leads.</summary>
    public static string Link(this Pagina pagina, string tekst) => pagina.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == tekst).GetAttribute("href")!;

    public static Task<List<Bericht>> Post(this Testapp app) => app.Met(db => db.Set<Bericht>().AsNoTracking().Include(b => b.Bijlagen).OrderBy(b => b.Id).ToListAsync());

    /// <summary>The path of the personal link in a message.</summary>
    public static string Link(this Bericht bericht) => new Uri(bericht.Tekst.Split('\n').Single(r => r.Contains("/prikken/", StringComparison.Ordinal))).AbsolutePath;

    /// <summary>A day ahead, as the three boxes of a date.</summary>
    public static (string, string)[] Over(int dagen, string tijd)
    {
        var dag = TimeProvider.System.Vandaag().AddDays(dagen);
        return [("Invoer.Dag.Dag", $"{dag.Day}"), ("Invoer.Dag.Maand", $"{dag.Month}"), ("Invoer.Dag.Jaar", $"{dag.Year}"), ("Invoer.Tijd", tijd)];
    }
}
