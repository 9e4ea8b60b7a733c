using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The very first start, on an empty database: the log holds nothing that an administrator has to worry about in vain.</summary>
public sealed class EersteStartTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task De_demo_start_zonder_een_woord_in_het_log(Engine engine)
    {
        await using var database = await Testdatabase.Leeg(engine);
        await using var site = await Webproces.Start(engine, database.Verbinding, demo: true);
        using var bezoeker = new Bezoeker(site.Adres);
        await bezoeker.MeldAan("casusregisseur");
        foreach (var pad in new[] { "/", "/werk", "/aanmelden" })
            (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.OK, pad);
        (await site.Stop()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zonder_demo_maakt_SQLite_zichzelf_en_zwijgt_ook()
    {
        await using var database = await Testdatabase.Leeg(Engine.Sqlite);
        await using var site = await Webproces.Start(Engine.Sqlite, database.Verbinding, demo: false);
        using var bezoeker = new Bezoeker(site.Adres);
        (await bezoeker.Open("/aanmelden")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Stop()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zonder_demo_zegt_PostgreSQL_in_een_zin_dat_er_nog_gemigreerd_moet_worden()
    {
        await using var database = await Testdatabase.Leeg(Engine.Postgres);
        await using var site = await Webproces.Start(Engine.Postgres, database.Verbinding, demo: false);
        using var bezoeker = new Bezoeker(site.Adres);
        (await bezoeker.Open("/gezond")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var log = await site.Stop();
        log.ShouldContain("De database past nog niet bij dit programma. Voer eerst uit: migreer");
        log.ShouldNotContain("KeyRingProvider", customMessage: "reading the keys has to wait for the tables");
    }
}
