using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Trajecten;

/// <summary>The database counts by the same rule as the domain, for every traject of the demo world.</summary>
public sealed class FeitenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_database_telt_zoals_het_domein()
    {
        var vandaag = TimeProvider.System.Vandaag();
        await site.App.InDb(async db =>
        {
            var trajecten = await db.Set<Traject>().Select(t => t.Id).ToListAsync();
            var feiten = await Feiten.Haal(db, trajecten, vandaag, default);
            var alle = (await db.Set<Voorstel>().Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen)
                .AsSplitQuery().AsNoTracking().ToListAsync()).ToLookup(v => v.TrajectId);
            var plannen = (await db.Set<Plan>().AsNoTracking().ToListAsync()).GroupBy(p => p.TrajectId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Nummer)!);
            feiten.Count.ShouldBe(trajecten.Count);
            foreach (var id in trajecten)
            {
                var (f, voorstellen) = (feiten[id], alle[id].ToList());
                var ingebracht = voorstellen.FindAll(v => v.Status == Voorstelstatus.Ingebracht);
                var open = ingebracht.FindAll(v => !v.Huidige.Stand().IsAangenomen);
                f.Concepten.ShouldBe(voorstellen.Count(v => v.Status == Voorstelstatus.Concept));
                f.Aangenomen.ShouldBe(ingebracht.Count - open.Count);
                f.AangenomenDoelen.ShouldBe(ingebracht.Count(v => v.Soort == Voorstelsoort.Doel && v.Huidige.Stand().IsAangenomen));
                f.Geparkeerd.ShouldBe(open.Count(v => v.Huidige.Stand().ZitVast));
                f.NogTeStemmen.ShouldBe(open.Count(v => !v.Huidige.Stand().ZitVast));
                f.TeLaat.ShouldBe(voorstellen.Count(v => v.IsTeLaat(vandaag)));
                f.HeeftPlan.ShouldBe(plannen.ContainsKey(id));
                f.NieuwSindsPlan.ShouldBe(plannen.TryGetValue(id, out var plan) ? Nieuw(plan, voorstellen) : 0);
            }

            feiten.Values.Sum(f => f.NogTeStemmen).ShouldBeGreaterThan(0);
            feiten.Values.Sum(f => f.Geparkeerd).ShouldBeGreaterThan(0);
            return true;
        });
    }

    private static int Nieuw(Plan plan, IReadOnlyList<Voorstel> voorstellen)
    {
        static IEnumerable<(Guid, int)> Regels(IEnumerable<Plandoel> doelen) => doelen.SelectMany(d =>
            d.Afspraken.Concat(d.Acties).Select(r => (r.VoorstelId, r.Versienummer)).Prepend((d.VoorstelId, d.Versienummer)));
        return Regels(Planopname.Maak(voorstellen).Doelen).Except(Regels(plan.Inhoud.Doelen)).Count();
    }
}
