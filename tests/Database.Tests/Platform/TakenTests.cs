using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Formulieren;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

public sealed class TakenTests
{
    private static readonly DateTimeOffset Nu = TimeProvider.System.GetUtcNow();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_slag_van_het_rooster_is_voor_een_en_twee_tegelijk_lopen_nooit(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var loper = diensten.Alles.GetRequiredService<Taakloper>();
        var samen = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => loper.OpTijd("opruimen", Nu, default))));
        samen.Count(l => l is not null).ShouldBe(1, "six nodes, one moment");
        (await loper.OpTijd("opruimen", Nu, default)).ShouldBeNull("had already");
        (await loper.OpTijd("opruimen", Nu.AddDays(1), default)).ShouldNotBeNull().Gelukt.ShouldBeTrue();
        (await loper.Nu("opruimen", Uitvoerder.Spil("proef"), default)).ShouldNotBeNull().KlaarOp.ShouldNotBeNull();
        (await diensten.MetDb(db => db.Set<Taakloop>().CountAsync())).ShouldBe(3);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wat_is_afgebroken_houdt_de_volgende_niet_tegen(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var loper = diensten.Alles.GetRequiredService<Taakloper>();
        await loper.OpTijd("opruimen", Nu, default);
        await diensten.MetDb(db => db.Set<Taakloop>().ExecuteUpdateAsync(s => s.SetProperty(l => l.Plaats, 1).SetProperty(l => l.KlaarOp, (DateTimeOffset?)null)));
        (await loper.OpTijd("opruimen", Nu.AddHours(1), default)).ShouldBeNull("it runs");
        await diensten.MetDb(db => db.Set<Taakloop>().ExecuteUpdateAsync(s => s.SetProperty(l => l.BegonnenOp, Nu - Taakloop.Stilte - TimeSpan.FromMinutes(1))));
        (await loper.OpTijd("opruimen", Nu.AddHours(2), default)).ShouldNotBeNull().Gelukt.ShouldBeTrue();
        (await diensten.MetDb(db => db.Set<Taakloop>().CountAsync(l => l.Uitslag == "Afgebroken."))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Opruimen_gooit_weg_wat_oud_is_en_laat_staan_wat_nog_telt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var account = await diensten.MetDb(db => db.Set<Account>().FirstAsync());
        await diensten.In(async s =>
        {
            var (db, opslag) = (s.GetRequiredService<AppDbContext>(), s.GetRequiredService<Opslag>());
            db.Add(new Bericht("iemand@voorbeeld.nl", "Oud", "", Nu));
            db.Add(new Bericht("iemand@voorbeeld.nl", "Wacht", "", Nu));
            db.Add(Aanmeldlink.Maak(account, Linksoort.NieuwWachtwoord, "a@b.nl", Nu.AddDays(-40)).Link);
            db.Add(Aanmeldlink.Maak(account, Linksoort.Uitnodiging, "a@b.nl", Nu).Link);
            await opslag.Opslaan(new Wijziging(Uitvoerder.Spil("proef"), Nu, "Proef", null, new BerichtOpnieuwGeprobeerd(Guid.NewGuid())));
            foreach (var pad in new[] { "/oud", "/nieuw" })
                await s.GetRequiredService<Conceptbewaring>().Bewaar(new(account.Id), pad, Microsoft.AspNetCore.Http.FormCollection.Empty, default);
            await db.Set<Concept>().Where(c => c.Pad == "/oud").ExecuteUpdateAsync(u => u.SetProperty(c => c.Op, Nu.AddDays(-181)));
            await db.Set<Bericht>().Where(b => b.Onderwerp == "Oud").ExecuteUpdateAsync(u => u.SetProperty(b => b.Staat, Berichtstaat.Verzonden).SetProperty(b => b.VerzondenOp, Nu.AddDays(-91)));
            return true;
        });
        var loper = diensten.Alles.GetRequiredService<Taakloper>();
        (await loper.OpTijd("opruimen", Nu, default)).ShouldNotBeNull().Uitslag.ShouldBe("3 regels weggegooid.");
        (await loper.OpTijd("opruimen", Nu.AddHours(1), default)).ShouldNotBeNull().Uitslag.ShouldBe("Er was niets om weg te gooien.");
        (await diensten.MetDb(db => db.Set<Concept>().Select(c => c.Pad).ToListAsync())).ShouldBe(["/nieuw"]);
        (await diensten.MetDb(db => db.Set<Bericht>().Where(b => b.Aan == "iemand@voorbeeld.nl").Select(b => b.Onderwerp).ToListAsync())).ShouldBe(["Wacht"]);
        (await diensten.MetDb(db => db.Set<Aanmeldlink>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Op_PostgreSQL_staat_het_rooster_in_de_database()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Postgres, demo: true);
        await using var app = await Testapp.StartOp(database, true, "--Spil:Taken=Aan");
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var codes = scope.ServiceProvider.GetServices<ITaak>().Select(t => t.Code).ToList();
        List<string> gepland = [];
        for (var i = 0; i < 150 && gepland.Count < codes.Count; i++)
        {
            await Task.Delay(200);
            if (await db.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM information_schema.tables WHERE table_name = 'qrtz_triggers'").SingleAsync() == 1)
                gepland = await db.Database.SqlQueryRaw<string>("SELECT trigger_name AS \"Value\" FROM qrtz_triggers").ToListAsync();
        }

        gepland.ShouldBe(codes, ignoreOrder: true);
    }

    [Fact]
    public void Een_rooster_telt_op_de_klok_van_Nederland()
    {
        var zomer = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        Taakrooster.Nacht(3, 10).Na(zomer).ShouldBe(new DateTimeOffset(2026, 7, 1, 1, 10, 0, TimeSpan.Zero));
        Taakrooster.Nacht(3, 10).Na(zomer.AddMonths(6)).ShouldBe(new DateTimeOffset(2027, 1, 1, 2, 10, 0, TimeSpan.Zero));
        Taakrooster.ElkUur(40).Na(zomer).ShouldBe(zomer.AddMinutes(40));
    }
}
