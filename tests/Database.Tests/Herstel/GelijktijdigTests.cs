using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

public sealed class GelijktijdigTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Voorstelinhoud Tekst = new(Leefgebied.Wonen, Gericht.Inwoner, "Een eigen sleutel");

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Dertig_stemmen_en_een_nieuwe_tekst_tegelijk_eindigen_zoals_de_regel_zegt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (traject, mensen, id) = await Begin(diensten, 30);

        var stemmen = mensen.Select(m => Task.Run(() => Stem(diensten, id, m, 1))).ToList();
        await Task.WhenAll(stemmen.Take(10));
        var wijzigt = Task.Run(() => Herhaal(diensten, id, v => v.Wijzig(Tekst with { Tekst = "Een eigen voordeur" }, Als(mensen[0]), Nu, 1)));
        var gelukt = (await Task.WhenAll(stemmen)).Count(s => s.IsGelukt);
        (await wijzigt).IsGelukt.ShouldBeTrue();

        var voorstel = await Lees(diensten, id);
        voorstel.Versies.Count.ShouldBe(2);
        // No acknowledged stem is lost, none is counted twice, and all are on the text that was read.
        voorstel.Versies.Single(v => v.Nummer == 1).Stemmen.Count.ShouldBe(gelukt);
        voorstel.Versies.Single(v => v.Nummer == 1).Stemmen.Select(s => s.Volgnummer).Order().ShouldBe(Enumerable.Range(1, gelukt));
        voorstel.Huidige.Stemmen.ShouldBeEmpty();
        (await Task.WhenAll(stemmen)).Where(s => !s.IsGelukt).ShouldAllBe(s => s.Weigeringen[0].Regel == Voorstelregels.VersieVeranderd);
        voorstel.Huidige.Stand().NogTeVragen.Count.ShouldBe(30);

        var opnieuw = await Task.WhenAll(mensen.Select(m => Task.Run(() => Stem(diensten, id, m, 2))));
        opnieuw.ShouldAllBe(s => s.IsGelukt);
        opnieuw.Count(s => s.Waarde.NuAangenomen).ShouldBe(1, "exactly one stem is the last");
        (await Lees(diensten, id)).Huidige.Stand().IsAangenomen.ShouldBeTrue();
        traject.InwonerId.ShouldBe(mensen[0].Persoon);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_plan_komt_letterlijk_terug_en_verandert_niet_met_de_voorstellen(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var (traject, mensen, id) = await Begin(diensten, 3);
        foreach (var mens in mensen) (await Stem(diensten, id, mens, 1)).IsGelukt.ShouldBeTrue();

        var antwoorden = Checklist.Punten.Select(p => new Checklistantwoord(p.Code, Checklistkeuze.NietNodig, "Is <b>besproken</b> 🌱 “zo”")).ToList();
        var plan = Plan.StelVast(traject, [await Lees(diensten, id)], null,
            new Planinvoer(new Plannamen("Samira", "Marjan", "Joke"), antwoorden, Vandaag.AddDays(90), true), Als(mensen[1]), Nu).Waarde;
        await diensten.In(async s =>
        {
            s.GetRequiredService<AppDbContext>().Add(plan.Nieuw);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, plan.Gebeurtenis));
        });
        (await Herhaal(diensten, id, v => v.Wijzig(Tekst with { Tekst = "Iets heel anders" }, Als(mensen[0]), Nu, 1))).IsGelukt.ShouldBeTrue();

        var gelezen = await diensten.MetDb(db => db.Set<Plan>().AsNoTracking().SingleAsync());
        gelezen.Inhoud.NaarJson().ShouldBe(plan.Nieuw.Inhoud.NaarJson());
        gelezen.Inhoud.Doelen.Single().Tekst.ShouldBe("Een eigen sleutel");
        gelezen.Inhoud.Doelen.Single().Stemmen.Count.ShouldBe(3);
        gelezen.VastgesteldOp.ShouldBe(Nu);
    }

    private static async Task<(Traject Traject, List<Deelnemerinvoer> Mensen, VoorstelId Id)> Begin(Testdiensten diensten, int aantal)
    {
        List<Deelnemerinvoer> mensen = [.. Enumerable.Range(1, aantal).Select(i => new Deelnemerinvoer(PersoonId.Nieuw(), $"Mens {i}", i == 1 ? "inwoner" : "kring"))];
        var dossier = Inwonerdossier.Open(mensen[0].Persoon, Vandaag, Vandaag, "test").Waarde.Nieuw;
        _ = dossier.GeefToestemming(new Toestemmingsinvoer(Toestemmingsdoel.Deelname, Vandaag, Toestemmingswijze.OpPapier, "", "toestemming-2026-1"), "test", Vandaag).Waarde;
        var traject = Traject.Start(dossier, null, Vandaag, Vandaag).Waarde.Nieuw;
        _ = traject.VormTandem(mensen[1].Persoon, mensen[2].Persoon, null, Vandaag).Waarde;
        var voorstel = Voorstel.Schrijf(traject, Voorstelsoort.Doel, null, Tekst, Als(mensen[0]), Nu).Waarde.Nieuw;
        var ingebracht = voorstel.BrengIn(traject, mensen, Nu).Waarde;
        await diensten.In(async s =>
        {
            s.GetRequiredService<AppDbContext>().Add(voorstel);
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, ingebracht));
        });
        return (traject, mensen, voorstel.Id);
    }

    private static Task<Uitkomst<StemGegeven>> Stem(Testdiensten diensten, VoorstelId id, Deelnemerinvoer mens, int versie) => Herhaal(diensten, id, v =>
        v.GeefStem(new Steminvoer(mens.Persoon, versie, Stemkeuze.Eens, "", Stemwijze.Zelf), Als(mens), Nu));

    // What SpilPagina.Herhaal does for a page: load, ask the domain, save, and again when somebody else was first.
    private static async Task<Uitkomst<T>> Herhaal<T>(Testdiensten diensten, VoorstelId id, Func<Voorstel, Uitkomst<T>> daad) where T : Gebeurtenis
    {
        for (var poging = 0; poging < 200; poging++)
        {
            var (uitkomst, klaar) = await diensten.In(async s =>
            {
                var voorstel = await Heel(s.GetRequiredService<AppDbContext>()).SingleAsync(v => v.Id == id);
                var uitkomst = daad(voorstel);
                if (!uitkomst.IsGelukt) return (uitkomst, true);
                var opgeslagen = await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Nu, "proef", null, uitkomst.Waarde));
                return (uitkomst, opgeslagen == Opslagresultaat.Opgeslagen);
            });
            if (klaar) return uitkomst;
            await Task.Delay(Random.Shared.Next(1, 40));
        }

        throw new InvalidOperationException("Never got through.");
    }

    private static Task<Voorstel> Lees(Testdiensten diensten, VoorstelId id) => diensten.MetDb(db => Heel(db).AsNoTracking().SingleAsync(v => v.Id == id));

    private static IQueryable<Voorstel> Heel(AppDbContext db) => db.Set<Voorstel>()
        .Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen).AsSplitQuery();

    private static Door Als(Deelnemerinvoer mens) => new(mens.Persoon, mens.Naam);
}
