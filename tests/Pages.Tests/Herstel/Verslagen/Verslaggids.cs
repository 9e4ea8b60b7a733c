using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel.Overleggen;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Herstel.Verslagen;

/// <summary>The minutes of the demo.</summary>
internal static class Verslaggids
{
    public static async Task<string> Verslagpad(this Testapp app, string voornaam, Overlegsoort soort) => await app.Overleg(voornaam, soort) + "/verslag";

    public static Task<Verslag> LeesVerslag(this Testapp app, string pad) => app.Met(db => db.Set<Verslag>().AsNoTracking().AsSplitQuery().Include(v => v.Notities).ThenInclude(n => n.Versies).Include(v => v.Correcties)
        .Include(v => v.Ontvangers).SingleAsync(v => v.OverlegId == new OverlegId(Guid.Parse(pad.Split('/')[2]))));

    public static async Task<Guid> Regel(this Testapp app, string pad, string begin) => (await app.LeesVerslag(pad)).Notities.Single(n => n.Huidige.Tekst.StartsWith(begin, StringComparison.Ordinal)).Id;
}
