using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

public sealed class OverlegTests
{
    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_overleg_komt_heel_terug_en_wat_weg_is_blijft_weg(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var id = await Van(diensten, "Samira", Overlegsoort.Resourcegroep);
        var joke = Guid.Empty;
        await Doe(diensten, id, o =>
        {
            joke = o.Genodigden.First(g => g.Komt && !g.IsInwoner).Id;
            o.Wijzig(new("Praten 🌱 “zo”", "Buurthuis", "https://overleg.example/é", 75, "Rustig\naan", joke, true, o.Tekststand)).IsGelukt.ShouldBeTrue();
            o.StelMomentVoor(Dag(5), new(9, 30), Nu).IsGelukt.ShouldBeTrue();
            o.StelMomentVoor(Dag(6), new(19, 15), Nu).IsGelukt.ShouldBeTrue();
            o.HaalPuntWeg(o.Agenda[0].Id).IsGelukt.ShouldBeTrue();
            o.Spreek(joke, Dag(0), "Zij wil graag.", new(PersoonId.Nieuw(), "Iemand"), Dag(0)).IsGelukt.ShouldBeTrue();
            return o.BeginPrikken().Waarde;
        });
        await Doe(diensten, id, o => o.Antwoord(joke, new Dictionary<Guid, Prikkeuze> { [o.Momenten.Single(m => m.Tijd == new TimeOnly(9, 30)).Id] = Prikkeuze.AlsHetMoet }, Prikwijze.Link, null, Nu).Waarde);
        var terug = await Lees(diensten, id);
        (terug.Doel, terug.DuurMinuten, terug.Voorzitter.Id, terug.Huisregels).ShouldBe(("Praten 🌱 “zo”", 75, joke, "Rustig\naan"));
        terug.Momenten.OrderBy(m => m.Begin).Select(m => (m.Dag, m.Tijd)).ShouldBe([(Dag(5), new(9, 30)), (Dag(6), new(19, 15))]);
        terug.Antwoorden.ShouldHaveSingleItem().Keuze.ShouldBe(Prikkeuze.AlsHetMoet);
        terug.Agenda.Select(p => p.Volgorde).ShouldBe(Enumerable.Range(1, terug.Agenda.Count));
        terug.Zoek(joke)!.Voorgesprek.ShouldBe("Zij wil graag.");

        await Doe(diensten, id, o => o.HaalMomentWeg(o.Momenten.Single(m => m.Tijd == new TimeOnly(9, 30)).Id).Waarde);
        ((await Lees(diensten, id)).Antwoorden.Count, (await Lees(diensten, id)).Momenten.Count).ShouldBe((0, 1));
        (await diensten.MetDb(db => db.Set<Prikantwoord>().CountAsync(a => a.GenodigdeId == joke))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_tegelijk_antwoorden_tellen_allemaal(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var id = await Van(diensten, "Daan", Overlegsoort.Vervolg);
        var begin = await Lees(diensten, id);
        var moment = begin.Momenten[0].Id;
        await Task.WhenAll(begin.Komenden.Select(g => Task.Run(() => Doe(diensten, id, o => o.Antwoord(g.Id, new Dictionary<Guid, Prikkeuze> { [moment] = Prikkeuze.Ja }, Prikwijze.Zelf, null, Nu).Waarde))));
        (await Lees(diensten, id)).Antwoorden.Where(a => a.MomentId == moment && a.Keuze == Prikkeuze.Ja).Select(a => a.GenodigdeId).Order().ShouldBe(begin.Komenden.Select(g => g.Id).Order());
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Herinneringen_gaan_een_keer_weg_ook_als_twee_het_tegelijk_doen(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var (gepland, prikker) = (await Van(diensten, "Samira", Overlegsoort.Netwerkoverleg), await Van(diensten, "Daan", Overlegsoort.Vervolg));
        var morgen = Dag(1);
        if ((await Lees(diensten, gepland)).Dag != morgen)
            await Doe(diensten, gepland, o => o.Plan(morgen, new(10, 0), true, Nu).Waarde);
        await Doe(diensten, prikker, o =>
        {
            foreach (var g in o.Wachtenden) o.Verstuurd(g.Id, Verzendsoort.Prikvraag, 1, null, Nu.AddDays(-4));
            return new HerinneringenGestuurd(o.Id, 0);
        });
        var wachtenden = (await Lees(diensten, prikker)).Wachtenden.Count;
        wachtenden.ShouldBeGreaterThan(0);
        var herinneringen = diensten.Alles.GetRequiredService<OverlegHerinneringen>();
        var samen = await Task.WhenAll(Task.Run(() => herinneringen.Stuur(default)), Task.Run(() => herinneringen.Stuur(default)));
        samen.Sum().ShouldBe((await Lees(diensten, gepland)).Komenden.Count + wachtenden);
        (await herinneringen.Stuur(default)).ShouldBe(0);
        (await diensten.In(s => s.GetServices<ITaak>().Single(t => t.Code == "overlegherinneringen").Doe(default))).ShouldBe("Niemand hoefde een bericht.", "the job of every morning asks the same");

        var berichten = await diensten.MetDb(db => db.Set<Bericht>().AsNoTracking().ToListAsync());
        berichten.Select(b => (b.Aan, b.Onderwerp)).ShouldBeUnique();
        berichten.Count(b => b.Onderwerp == "Denk je aan het overleg?").ShouldBe(5, "Ineke has no address");
        (await Lees(diensten, prikker)).Genodigden.Count(g => g.Linkafdruk != null).ShouldBe(berichten.Count(b => b.Onderwerp == "Weet je al wanneer je kunt?"));
    }

    internal static DateOnly Dag(int over) => Nu.Datum().AddDays(over);

    internal static Task<OverlegId> Van(Testdiensten diensten, string voornaam, Overlegsoort soort) => diensten.MetDb(db =>
        db.Set<Overleg>().Where(o => o.Soort == soort && db.Set<Persoon>().Any(p => p.Id == o.InwonerId && p.Naam.Voornaam == voornaam)).Select(o => o.Id).SingleAsync());

    internal static Task<Overleg> Lees(Testdiensten diensten, OverlegId id) => diensten.MetDb(db => Geheel(db).AsNoTracking().SingleAsync(o => o.Id == id));

    /// <summary>Changes it, again when somebody else was first, with what is sent because of it.</summary>
    internal static async Task Doe(Testdiensten diensten, OverlegId id, Func<Overleg, Gebeurtenis> daad, Func<Overlegpost, Overleg, Task>? post = null)
    {
        for (var poging = 0; poging < 60; poging++)
        {
            var uitslag = await diensten.In(async s =>
            {
                var overleg = await Geheel(s.GetRequiredService<AppDbContext>()).SingleAsync(o => o.Id == id);
                var gebeurd = daad(overleg);
                if (post is not null) await post(s.GetRequiredService<Overlegpost>(), overleg);
                return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", overleg.DossierId, gebeurd));
            });
            if (uitslag == Opslagresultaat.Opgeslagen) return;
            await Task.Delay(Random.Shared.Next(5, 60));
        }

        throw new TimeoutException("Somebody else was first, sixty times.");
    }

    private static IQueryable<Overleg> Geheel(AppDbContext db) => db.Set<Overleg>().AsSplitQuery().Include(o => o.Genodigden).Include(o => o.Punten).Include(o => o.Momenten)
        .Include(o => o.Antwoorden).Include(o => o.Beloften).Include(o => o.Verzendingen);
}
