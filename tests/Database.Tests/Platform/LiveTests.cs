using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Live;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

/// <summary>The word that something changed: told when it is there, in the order in which it was saved, and found back when a line broke.</summary>
public sealed class LiveTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wat_niet_bewaard_werd_wordt_niet_verteld_en_wat_bewaard_werd_wel(Engine engine)
    {
        await using var app = await Testapp.Start(engine);
        var (dossier, pad) = await Samira(app);
        using var samira = await app.Als("inwoner");
        await using var stroom = await Livestroom.Open(samira, app.Adres, pad);
        await stroom.Volgende("begin");

        // Two who changed the same thing: one is refused, and nobody hears of it.
        await using (var een = app.Diensten.CreateAsyncScope())
        await using (var twee = app.Diensten.CreateAsyncScope())
        {
            var (a, b) = (await KiesPlek(een.ServiceProvider, dossier), await KiesPlek(twee.ServiceProvider, dossier));
            (await Bewaar(een.ServiceProvider, dossier, a)).ShouldBe(Opslagresultaat.Opgeslagen);
            (await Bewaar(twee.ServiceProvider, dossier, b)).ShouldBe(Opslagresultaat.Verouderd);
        }

        (await stroom.Volgende("veranderd"))!.Value.Data.ShouldBe("kring");
        stroom.LaatsteId.ShouldBe(await LaatsteRegel(app));
        (await stroom.BlijftStil(TimeSpan.FromSeconds(1))).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twintig_tegelijk_komen_in_volgorde_aan_en_het_laatste_nummer_is_dat_van_het_log(Engine engine)
    {
        await using var app = await Testapp.Start(engine);
        var (dossier, pad) = await Samira(app);
        using var samira = await app.Als("inwoner");
        await using var stroom = await Livestroom.Open(samira, app.Adres, pad);
        await stroom.Volgende("begin");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            for (var klaar = false; !klaar;)
            {
                await using var scope = app.Diensten.CreateAsyncScope();
                klaar = await Bewaar(scope.ServiceProvider, dossier, await KiesPlek(scope.ServiceProvider, dossier)) == Opslagresultaat.Opgeslagen;
            }
        })));
        var laatste = await LaatsteRegel(app);
        var vorige = "0";
        while (vorige != laatste)
        {
            var nu = (await stroom.Volgende("veranderd"))!.Value.EventId!;
            long.Parse(nu, CultureInfo.InvariantCulture).ShouldBeGreaterThan(long.Parse(vorige, CultureInfo.InvariantCulture));
            vorige = nu;
        }
    }

    [Fact]
    public async Task Op_een_andere_node_komt_het_ook_aan_en_een_gebroken_lijn_wordt_eerlijk_gezegd_en_ingehaald()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Postgres, demo: true);
        await using var een = await Testapp.StartOp(database);
        await using var twee = await Testapp.StartOp(database);
        var (dossier, pad) = await Samira(een);
        using var samira = await twee.Als("inwoner");
        await using var stroom = await Livestroom.Open(samira, twee.Adres, pad);
        await stroom.Volgende("begin");
        await Verander(een, dossier);
        (await stroom.Volgende("veranderd"))!.Value.Data.ShouldBe("kring");

        // The server throws out everybody who listens, and a change falls in the gap.
        await using (var beheer = new NpgsqlConnection(database.Verbinding))
        {
            await beheer.OpenAsync();
            await using var weg = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'Spil luistert' AND datname = current_database()", beheer);
            ((long)(await weg.ExecuteScalarAsync())!).ShouldBe(2);
        }

        await Verander(een, dossier);
        (await stroom.Volgende("achter")).ShouldNotBeNull();
        List<string> daarna = [];
        while (!daarna.Contains("veranderd") || !daarna.Contains("bij"))
            daarna.Add((await stroom.Volgende("veranderd", "bij"))!.Value.EventType);
        stroom.LaatsteId.ShouldBe(await LaatsteRegel(een));
    }

    [Fact]
    public void Een_scherm_dat_niet_leest_groeit_niet_en_hoort_dan_dat_alles_veranderd_is()
    {
        var wie = new Kijker(new(AccountId.Nieuw(), PersoonId.Nieuw(), "", Spil.Platform.Rechten.Rol.Naaste, null, ""), default, "", DateTimeOffset.MaxValue);
        using var scherm = new Scherm(DossierId.Nieuw(), wie, [new("voorstel", null, Gegevenssoort.Plan)], 1, TimeProvider.System);
        HashSet<Gegevenssoort> ziet = [Gegevenssoort.Plan];
        for (var i = 2; i < 10_000; i++)
            scherm.Meld(i, [new("voorstel", Guid.NewGuid(), Gegevenssoort.Plan)], ziet);
        var items = scherm.Lees(default).ToBlockingEnumerable().Take(2).ToList();
        (items[1].EventType, items[1].Data, items[1].EventId).ShouldBe(("veranderd", "alles", "9999"));
    }

    [Fact]
    public void Een_woord_past_altijd_in_wat_de_server_draagt_en_komt_heel_terug()
    {
        var groot = new Sein(long.MaxValue, DossierId.Nieuw(), [.. Enumerable.Range(0, 500).Select(_ => new Onderwerp("voorstel", Guid.NewGuid(), Gegevenssoort.Plan))],
            [.. Enumerable.Range(0, 64).Select(_ => AccountId.Nieuw())]);
        var tekst = groot.Schrijf();
        System.Text.Encoding.UTF8.GetByteCount(tekst).ShouldBeLessThan(8000);
        Sein.Lees(tekst)!.Onderwerpen.ShouldBe([new("voorstel", null, Gegevenssoort.Plan)]);
        var klein = new Sein(7, DossierId.Nieuw(), [new("voorstel", Guid.NewGuid(), Gegevenssoort.Plan), new("kring", null, Gegevenssoort.Contact)], [AccountId.Nieuw()]);
        var terug = Sein.Lees(klein.Schrijf())!;
        (terug.Nummer, terug.Dossier).ShouldBe((klein.Nummer, klein.Dossier));
        terug.Onderwerpen.ShouldBe(klein.Onderwerpen);
        terug.Accounts.ShouldBe(klein.Accounts);
        Sein.Lees("geen sein").ShouldBeNull();
    }

    private static async Task Verander(Testapp app, DossierId dossier)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        (await Bewaar(scope.ServiceProvider, dossier, await KiesPlek(scope.ServiceProvider, dossier))).ShouldBe(Opslagresultaat.Opgeslagen);
    }

    private static async Task<Gebeurtenis> KiesPlek(IServiceProvider diensten, DossierId id)
    {
        var dossier = await diensten.GetRequiredService<AppDbContext>().Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == id);
        var nadia = dossier.Betrokkenen.First(b => b.Rol == Betrokkenheid.Naaste);
        return dossier.KiesPlek(nadia.Id, new((Kringplek?)(nadia.Plek == Kringplek.Dichtbij ? Kringplek.HeelDichtbij : Kringplek.Dichtbij), "", false)).Waarde;
    }

    private static Task<Opslagresultaat> Bewaar(IServiceProvider diensten, DossierId dossier, Gebeurtenis gebeurtenis) =>
        diensten.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier, gebeurtenis));

    private static async Task<(DossierId Dossier, string Pad)> Samira(Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var id = await db.Set<Inwonerdossier>().Where(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == "Samira")).Select(d => d.Id).SingleAsync();
        var nu = await db.Set<Wijzigingsregel>().MaxAsync(r => r.Nummer);
        return (id, $"/dossiers/{id}/live?wat=kring&vanaf={nu}");
    }

    private static async Task<string> LaatsteRegel(Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return (await db.Set<Wijzigingsregel>().Where(r => r.DossierId != null).MaxAsync(r => r.Nummer)).ToString(CultureInfo.InvariantCulture);
    }
}
