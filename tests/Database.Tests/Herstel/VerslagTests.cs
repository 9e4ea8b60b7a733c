using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>Minutes on both engines: they come back whole, and who write at once all find their words.</summary>
public sealed class VerslagTests
{
    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();
    private static readonly Verslagzicht Alles = Verslagzicht.Van(new Overlegzicht(null, true, false, false, true, false), Enum.GetValues<Gegevenssoort>());
    private static readonly Door Iemand = new(PersoonId.Nieuw(), "Iemand");

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_tegelijk_schrijven_vinden_allemaal_hun_woorden(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var (verslag, overleg) = await Van(diensten, "Daan");
        var punt = overleg.Agenda[0].Id;
        var begin = (await Lees(diensten, verslag)).Notities.Count;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Doe(diensten, verslag, v => v.Schrijf(overleg, [new(punt, $"Tegelijk {i}", Gegevenssoort.Plan)], Alles, Iemand, Nu)))));
        var na = await Lees(diensten, verslag);
        na.Notities.Count.ShouldBe(begin + 8);
        na.Notities.Select(n => n.Huidige.Tekst).Where(t => t.StartsWith("Tegelijk", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 8).Select(i => $"Tegelijk {i}"));

        // On one line only one of them wins; the others hear so, and nothing is lost.
        var regel = na.Notities[0].Id;
        var uitslag = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Doe(diensten, verslag, v => v.Wijzig(regel, $"Van {i}", Gegevenssoort.Plan, 1, Alles, Iemand, Nu)))));
        uitslag.Count(goed => goed).ShouldBe(1);
        (await Lees(diensten, verslag)).Notities.Single(n => n.Id == regel).Versies.Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wat_is_vastgesteld_komt_heel_terug(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var oud = await diensten.MetDb(db => db.Set<Verslag>().AsNoTracking().AsSplitQuery().Include(v => v.Notities).ThenInclude(n => n.Versies).Include(v => v.Correcties).SingleAsync(v => v.Stand == Verslagstand.Vastgesteld));
        oud.MerkKlopt.ShouldBeTrue("the print is of what is stored");
        oud.Feiten!.Mensen.ShouldNotBeEmpty();
        oud.Correcties.Select(c => c.Stand).Order().ShouldBe([Correctiestand.Overgenomen, Correctiestand.NietOvergenomen]);
        var gast = await diensten.MetDb(db => db.Set<Ontvanger>().AsNoTracking().SingleAsync(o => o.Wijze == Ontvangwijze.Papier));
        gast.Bereik.ShouldBe([Gegevenssoort.Plan]);

        // A letter that somebody changed in the database shows.
        await diensten.MetDb(db => db.Set<Notitieversie>().Where(v => v.Tekst.StartsWith("Mevrouw zingt op")).ExecuteUpdateAsync(v => v.SetProperty(x => x.Tekst, "Mevrouw zingt niet.")));
        (await Lees(diensten, oud.Id)).MerkKlopt.ShouldBeFalse();
    }

    private static async Task<bool> Doe<T>(Testdiensten diensten, VerslagId id, Func<Verslag, Uitkomst<T>> daad) where T : Gebeurtenis
    {
        for (var poging = 0; poging < 100; poging++)
        {
            var gelukt = await diensten.In<bool?>(async s =>
            {
                var verslag = await Geheel(s.GetRequiredService<AppDbContext>()).SingleAsync(v => v.Id == id);
                if (!daad(verslag).Probeer(out var gebeurd)) return false;
                return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), Nu, "Proef", verslag.DossierId, gebeurd)) == Opslagresultaat.Opgeslagen ? true : null;
            });
            if (gelukt is { } klaar) return klaar;
            await Task.Delay(Random.Shared.Next(5, 60));
        }

        throw new InvalidOperationException("Never saved.");
    }

    private static Task<Verslag> Lees(Testdiensten diensten, VerslagId id) => diensten.MetDb(db => Geheel(db).AsNoTracking().SingleAsync(v => v.Id == id));

    private static IQueryable<Verslag> Geheel(AppDbContext db) => db.Set<Verslag>().AsSplitQuery().Include(v => v.Notities).ThenInclude(n => n.Versies).Include(v => v.Correcties).Include(v => v.Ontvangers);

    private static Task<(VerslagId, Overleg)> Van(Testdiensten diensten, string voornaam) => diensten.MetDb(async db =>
    {
        var verslag = await db.Set<Verslag>().AsNoTracking().SingleAsync(v => db.Set<Overleg>().Any(o => o.Id == v.OverlegId && db.Set<Persoon>().Any(p => p.Id == o.InwonerId && p.Naam.Voornaam == voornaam)));
        return (verslag.Id, await db.Set<Overleg>().AsNoTracking().Include(o => o.Punten).SingleAsync(o => o.Id == verslag.OverlegId));
    });
}
