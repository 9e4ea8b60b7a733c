using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Spil.Kern;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

/// <summary>The outbox with a real mail server behind it.</summary>
public sealed class PostTests
{
    private readonly Verzetklok klok = new();

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_bericht_gaat_een_keer_weg_met_zijn_bijlage_en_de_tekst_blijft_niet_liggen(Engine engine)
    {
        await using var server = await Nodeproces.Start("smtp.mjs", "spil", "geheim");
        await using var diensten = await Testdiensten.Start(engine);
        await Leg(diensten, "samira@voorbeeld.nl", "Een lange zin met é, € en 🙂. " + new string('x', 200), new Bijlage("overleg.ics", "text/calendar", Encoding.UTF8.GetBytes("BEGIN:VCALENDAR")));
        var bode = Bode(diensten, server.Poort, "spil", "geheim");
        (await bode.Ronde(default)).ShouldBe(1);
        (await bode.Ronde(default)).ShouldBe(0);

        var brief = await server.Volgende();
        brief.GetProperty("aan").GetString().ShouldBe("samira@voorbeeld.nl");
        brief.GetProperty("onderwerp").GetString().ShouldBe("Er is iets voor je, één vraag");
        brief.GetProperty("tekst").GetString()!.Trim().ShouldBe("Een lange zin met é, € en 🙂. " + new string('x', 200));
        var bijlage = brief.GetProperty("bijlagen").EnumerateArray().ShouldHaveSingleItem();
        (bijlage.GetProperty("naam").GetString(), bijlage.GetProperty("soort").GetString(), bijlage.GetProperty("inhoud").GetString())
            .ShouldBe(("overleg.ics", "text/calendar", "BEGIN:VCALENDAR"));

        var bericht = await Enige(diensten);
        (bericht.Staat, bericht.Tekst, bericht.Pogingen).ShouldBe((Berichtstaat.Verzonden, "", 1));
        bericht.VerzondenOp.ShouldNotBeNull();
        brief.GetProperty("id").GetString()!.ShouldContain(bericht.Id.ToString("N"));
        (await diensten.MetDb(db => db.Set<Bijlage>().CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Twee_postbodes_tegelijk_brengen_elk_bericht_een_keer(Engine engine)
    {
        await using var server = await Nodeproces.Start("smtp.mjs");
        await using var diensten = await Testdiensten.Start(engine);
        for (var i = 0; i < 12; i++)
            await Leg(diensten, $"n{i}@voorbeeld.nl", "Dag");
        var weg = await Task.WhenAll(Bode(diensten, server.Poort).Ronde(default), Bode(diensten, server.Poort).Ronde(default));
        weg.Sum().ShouldBe(12);
        var aan = new HashSet<string>();
        for (var i = 0; i < 12; i++)
            aan.Add((await server.Volgende()).GetProperty("aan").GetString()!);
        aan.Count.ShouldBe(12);
        server.Wachtend.ShouldBe(0);
    }

    [Theory]
    [InlineData("weiger@voorbeeld.nl", "No such mailbox here")]
    [InlineData("later@voorbeeld.nl", "Try again later")]
    public async Task Een_server_die_weigert_laat_niets_verdwijnen_en_we_wachten_steeds_langer(string aan, string reden)
    {
        await using var server = await Nodeproces.Start("smtp.mjs");
        await using var diensten = await Testdiensten.Start(Engine.Sqlite);
        await Leg(diensten, aan, "Dag");
        var bode = Bode(diensten, server.Poort);
        for (var poging = 1; poging <= Postbode.HoogstePogingen; poging++)
        {
            (await bode.Ronde(default)).ShouldBe(0);
            (await Enige(diensten)).Pogingen.ShouldBe(poging);
            (await bode.Ronde(default)).ShouldBe(0);
            (await Enige(diensten)).Pogingen.ShouldBe(poging, "not before its time");
            klok.Verzet += Postbode.Wachttijd(poging) + TimeSpan.FromSeconds(1);
        }

        klok.Verzet.ShouldBeGreaterThan(TimeSpan.FromDays(2));
        var bericht = await Enige(diensten);
        (bericht.Staat, bericht.Tekst).ShouldBe((Berichtstaat.Opgegeven, "Dag"));
        bericht.Fout.ShouldContain(reden);
    }

    [Fact]
    public async Task Een_server_die_er_niet_is_of_een_verkeerd_wachtwoord_kost_geen_bericht()
    {
        await using var server = await Nodeproces.Start("smtp.mjs", "spil", "geheim");
        await using var diensten = await Testdiensten.Start(Engine.Sqlite);
        await Leg(diensten, "samira@voorbeeld.nl", "Dag");
        (await Bode(diensten, 1).Ronde(default)).ShouldBe(0);
        klok.Verzet += TimeSpan.FromHours(1);
        (await Bode(diensten, server.Poort, "spil", "fout").Ronde(default)).ShouldBe(0);
        (await Enige(diensten)).Fout.ShouldNotBeEmpty();
        klok.Verzet += TimeSpan.FromHours(1);
        (await Bode(diensten, server.Poort, "spil", "geheim").Ronde(default)).ShouldBe(1);
    }

    [Fact]
    public async Task Een_wijziging_die_niet_wordt_bewaard_laat_geen_bericht_na()
    {
        await using var diensten = await Testdiensten.Start(Engine.Sqlite);
        await Should.ThrowAsync<Exception>(() => diensten.In(async s =>
        {
            s.GetRequiredService<Postbus>().Leg("samira@voorbeeld.nl", "Dag", "Dag");
            return await s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), klok.GetUtcNow(), "proef", null, new Kapot()));
        }));
        (await diensten.MetDb(db => db.Set<Bericht>().CountAsync())).ShouldBe(0);
    }

    // An event that cannot be written down breaks the save at its very end.
    private sealed record Kapot : Gebeurtenis
    {
        public string Inhoud => throw new InvalidOperationException("no");
    }

    private Postbode Bode(Testdiensten diensten, int poort, string gebruiker = "", string wachtwoord = "") => new(
        diensten.Alles.GetRequiredService<IServiceScopeFactory>(), new("127.0.0.1", poort, "spil@voorbeeld.nl", gebruiker, wachtwoord, Tls: false), klok, NullLogger<Postbode>.Instance);

    private static Task<Bericht> Enige(Testdiensten diensten) => diensten.MetDb(db => db.Set<Bericht>().AsNoTracking().SingleAsync());

    private Task<Opslagresultaat> Leg(Testdiensten diensten, string aan, string tekst, params IReadOnlyList<Bijlage> bijlagen) => diensten.In(s =>
    {
        s.GetRequiredService<Postbus>().Leg(aan, "Er is iets voor je, één vraag", tekst, bijlagen);
        return s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), klok.GetUtcNow(), "proef", null, new BerichtOpnieuwGeprobeerd(Guid.NewGuid())));
    });
}
