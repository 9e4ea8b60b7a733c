using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Where the objections of the demo are.</summary>
internal static class Bezwaarproef
{
    /// <summary>The newest objection of somebody.</summary>
    public static Task<Bezwaar> BezwaarVan(this Testapp app, string voornaam) => app.Met(db => db.Set<Bezwaar>().AsNoTracking()
        .Where(b => db.Set<Persoon>().Any(p => p.Id == b.InwonerId && p.Naam.Voornaam == voornaam)).OrderByDescending(b => b.Id).FirstAsync());

    public static async Task<string> Bezwaarpad(this Testapp app, string voornaam) => $"/wmo/bezwaren/{(await app.BezwaarVan(voornaam)).Id}";

    public static async Task<string> MijnBezwaarpad(this Testapp app, string voornaam) => $"/mijn/bezwaren/{(await app.BezwaarVan(voornaam)).Id}";

    /// <summary>The newest decision about somebody that was sent.</summary>
    public static Task<Guid> BesluitVan(this Testapp app, string voornaam) => app.Met(async db => (await db.Set<Besluit>()
        .Where(b => b.VerstuurdOp != null && db.Set<Melding>().Any(m => m.Id == b.MeldingId && db.Set<Persoon>().Any(p => p.Id == m.InwonerId && p.Naam.Voornaam == voornaam)))
        .OrderByDescending(b => b.Id).Select(b => b.Id).FirstAsync()).Waarde);
}
