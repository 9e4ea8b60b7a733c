using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Daarna;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>The job that asks and reminds after a meeting, on both engines: once, without a name, and not to who may not see it.</summary>
public sealed class NaberichtenTests
{
    private static readonly string[] Namen = ["Samira", "Idrissi", "Nadia", "Joke", "Petra", "Marjan", "Daan", "Stadsbank", "dieren"];

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Iedereen_krijgt_een_keer_bericht_en_zonder_een_naam(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var voor = await Post(diensten);
        (await Stuur(diensten)).ShouldBeGreaterThan(5);
        var na = (await Post(diensten)).Where(b => !voor.Exists(v => v.Id == b.Id)).ToList();
        foreach (var naam in Namen) na.ShouldAllBe(b => !(b.Onderwerp + b.Tekst).Contains(naam, StringComparison.OrdinalIgnoreCase));
        na.Count(b => b.Aan == "inwoner@voorbeeld.nl" && b.Onderwerp == "Wil je zeggen wat je ervan vindt?").ShouldBe(1);
        na.Count(b => b.Aan == "professional@voorbeeld.nl" && b.Onderwerp == "Denk je aan wat je ging doen?").ShouldBe(1, "the agreement of Daan is late");
        na.Where(b => b.Onderwerp == "Hoe was het overleg?").Select(b => b.Aan).Order().ShouldBe(["inwoner@voorbeeld.nl", "naaste@voorbeeld.nl"]);
        (await Stuur(diensten)).ShouldBe(0);
        (await diensten.MetDb(db => db.Set<Nabericht>().CountAsync(n => n.BerichtId == null))).ShouldBeGreaterThan(0, "who has no address is called");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_tegelijk_sturen_samen_hetzelfde_als_een(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        await Task.WhenAll(Task.Run(() => Stuur(diensten)), Task.Run(() => Stuur(diensten)));
        await Stuur(diensten);
        var post = (await Post(diensten)).Where(b => b.Onderwerp == "Hoe was het overleg?").Select(b => b.Aan).ToList();
        post.Order().ShouldBe(["inwoner@voorbeeld.nl", "naaste@voorbeeld.nl"]);
    }

    [Fact]
    public async Task Wie_geblokkeerd_is_of_pauze_heeft_hoort_niets()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite, demo: true);
        var nu = TimeProvider.System.GetUtcNow();
        await diensten.MetDb(db => db.Set<Account>().Where(a => a.Demonaam == "professional").ExecuteUpdateAsync(a => a.SetProperty(x => x.GeblokkeerdOp, nu)));
        await diensten.In(async s =>
        {
            var db = s.GetRequiredService<Spil.Platform.Data.AppDbContext>();
            var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == "Samira"));
            var nadia = await db.Set<Persoon>().Where(p => p.Naam.Voornaam == "Nadia").Select(p => p.Id).SingleAsync();
            var pauze = dossier.Pauzeer(dossier.Betrokkenen.Single(b => b.PersoonId == nadia).Id, nu.Datum()).Waarde;
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), nu, "Pauze", dossier.Id, pauze));
        });
        var voor = (await Post(diensten)).ConvertAll(b => b.Id);
        await Stuur(diensten);
        var na = (await Post(diensten)).Where(b => !voor.Contains(b.Id)).Select(b => b.Aan).ToList();
        na.ShouldNotContain("professional@voorbeeld.nl");
        na.ShouldNotContain("naaste@voorbeeld.nl");
        na.ShouldContain("inwoner@voorbeeld.nl");
    }

    [Fact]
    public async Task De_taak_staat_in_de_lijst() => await Met(async diensten =>
        (await diensten.In(s => s.GetServices<ITaak>().Single(t => t.Code == "naberichten").Doe(default))).ShouldEndWith("berichten gestuurd."));

    private static async Task Met(Func<Testdiensten, Task> werk)
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite, demo: true);
        await werk(diensten);
    }

    private static Task<int> Stuur(Testdiensten diensten) => diensten.In(s => s.GetRequiredService<Naberichten>().Stuur(default));

    private static Task<List<Bericht>> Post(Testdiensten diensten) => diensten.MetDb(db => db.Set<Bericht>().AsNoTracking().ToListAsync());
}
