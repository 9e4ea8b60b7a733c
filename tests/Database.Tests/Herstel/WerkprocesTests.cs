using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>What the database says about the werkproces of the demo people, on both engines.</summary>
public sealed class WerkprocesTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wat_de_voorbeeldmensen_voorbij_zijn_is_er_of_is_ontheven(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var (trajecten, beelden) = await diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var vandaag = TimeProvider.System.Vandaag();
            var alle = await db.Set<Traject>().AsNoTracking().Where(t => t.Status == Trajectstatus.Lopend).ToListAsync();
            var feiten = await Feiten.Haal(db, [.. alle.Select(t => t.Id)], vandaag, default);
            return (alle, await s.GetRequiredService<Werkprocesstanden>().Haal(alle, id => feiten[id], vandaag, default));
        });

        beelden.Count.ShouldBe(trajecten.Count);
        foreach (var traject in trajecten.Where(t => beelden[t.Id].Feiten.Traject.HeeftToestemming))
        {
            var eerder = beelden[traject.Id].Stand.Stappen.Where(s => s.Stap.Nummer < (int)traject.Stap).SelectMany(s => s.Mist).Select(w => w.Zin);
            eerder.ShouldBeEmpty($"{traject.Id} in step {(int)traject.Stap}");
        }

        var mediant = trajecten.Where(t => t.Werkprocescode == "mediant").Select(t => t.Stap).Distinct().Order().ToList();
        mediant.ShouldBe(Trajectstappen.Alle, "the demo has Mediant in each step");
        beelden.Values.SelectMany(b => b.Stand.Stappen).SelectMany(s => s.Stukken).Select(s => s.Stand).Distinct().Order().ToList().ShouldBe(Enum.GetValues<Stukstand>());
    }
}
