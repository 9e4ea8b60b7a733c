using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Herindicaties;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>A beleidsmedewerker draws a round up, sees what it would do, compares and starts, without a name on any page.</summary>
public sealed class RondeTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_lijst_en_een_lopende_ronde_tonen_cijfers_en_geen_namen()
    {
        using var maarten = await app.Als("beleid");
        var lijst = await maarten.Open("/wmo/rondes");
        lijst.Tekst.ShouldContain("minder dan 10 van 12 klaar");
        lijst.Tekst.ShouldContain("Nog niet begonnen");
        var ronde = await maarten.Open(await Pad("Herindicaties voorjaar"));
        ronde.Tekst.ShouldContain("Er doen 12 mensen mee");
        ronde.Tekst.ShouldContain("Zoals afgesproken");
        ronde.Tekst.ShouldContain("Aantallen onder de tien tonen we niet");
        var getallen = ronde.Document.QuerySelectorAll("main td.getal").Select(td => td.TextContent.Trim()).ToList();
        getallen.ShouldContain("minder dan 10");
        getallen.Where(g => int.TryParse(g, out var n) && Onderdrukking.IsKlein(n)).ShouldBeEmpty("In a round of twelve every stand is a few people.");
        ronde.Document.QuerySelectorAll("main td.balk rect").Zip(ronde.Document.QuerySelectorAll("main td.balk + td")).Where(r => r.Second.TextContent.Trim() == "minder dan 10").ShouldAllBe(r => r.First.GetAttribute("width") == "0");
        ronde.Tekst.ShouldNotContain("Dijkstra");
        ronde.Tekst.ShouldNotContain("Begin de ronde");
        (await maarten.Open(await Pad("Herindicaties voorjaar") + "/wijzigen")).Status.ShouldBe(HttpStatusCode.NotFound, "it runs");
        (await maarten.Open($"/wmo/rondes/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var eline = await app.Als("consulent");
        (await eline.Open("/wmo/rondes")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_nieuwe_ronde_weigert_wat_niet_kan_bij_zijn_veld()
    {
        using var maarten = await app.Als("beleid");
        var pagina = await maarten.Verstuur(await maarten.Open("/wmo/rondes/nieuw"), "Bewaar en reken door", [("Invoer.Naam", ""), ("Invoer.Drempel", "veel"), ("Invoer.OvergangMaanden", "9"), ("Invoer.Aankondiging", " "), ("Invoer.Kader", "voorbeeld:1"), .. Wmoproef.Datum("Invoer.Start", Vandaag.AddDays(-2))]);
        pagina.FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Geef de ronde een naam.");
        pagina.FoutBij("Invoer.Drempel").ShouldNotBeNull().ShouldContain("Vul een drempel in");
        pagina.FoutBij("Invoer.OvergangReden").ShouldNotBeNull().ShouldContain("De overgang duurt drie tot zes maanden.");
        pagina.FoutBij("Invoer.Aankondiging").ShouldNotBeNull();
        pagina.FoutBij("Invoer.Kader").ShouldNotBeNull().ShouldContain("kent de regel");
        pagina.FoutBij("Invoer.Start.Dag").ShouldNotBeNull().ShouldContain("De ronde begint niet voor de peildatum.");
        pagina = await maarten.Verstuur(await maarten.Open("/wmo/rondes/nieuw"), "Bewaar en reken door", ("Invoer.Naam", "x"), ("Invoer.Peildatum.Dag", "31"), ("Invoer.Peildatum.Maand", "2"));
        pagina.FoutBij("Invoer.Peildatum.Dag").ShouldNotBeNull();
    }

    [Fact]
    public async Task Van_nieuw_via_scenarios_naar_beginnen_en_dan_heeft_de_consulent_een_lijst()
    {
        using var maarten = await app.Als("beleid");
        var pagina = await maarten.Verstuur(await maarten.Open("/wmo/rondes/nieuw"), "Bewaar en reken door", ("Invoer.Naam", "Zomer"), ("Invoer.Kader", "hbel-2021:1"));
        pagina.Kop.ShouldBe("Zomer");
        pagina.Tekst.ShouldContain("Wat zou deze ronde doen?");
        (await maarten.Verstuur(pagina, "Begin de ronde")).Tekst.ShouldContain("Bewaar eerst een scenario met deze afspraken.");
        var leeg = await maarten.Verstuur(pagina, "Bewaar het scenario", ("Invoer.Tarief", "niets"));
        leeg.FoutBij("Invoer.Naam").ShouldNotBeNull();
        leeg.FoutBij("Invoer.Tarief").ShouldNotBeNull().ShouldContain("Vul een tarief per uur in");
        pagina = await maarten.Verstuur(pagina, "Bewaar het scenario", ("Invoer.Naam", "Boven 120"), ("Invoer.Tarief", "34,50"));
        pagina.Tekst.ShouldContain("Tarief € 34,50 per uur");

        var anders = await maarten.Verstuur(await maarten.Open(await Pad("Zomer") + "/wijzigen"), "Bewaar en reken door", ("Invoer.Drempel", "90"), ("Invoer.OnderDrempel", "Meteen"));
        anders.Tekst.ShouldContain("Iedereen met meer dan 90 minuten per week.");
        (await maarten.Verstuur(anders, "Begin de ronde")).Tekst.ShouldContain("Bewaar eerst een scenario", customMessage: "the one that is kept is about other agreements");
        pagina = await maarten.Verstuur(anders, "Bewaar het scenario", ("Invoer.Naam", "Iedereen"), ("Invoer.Tarief", "34,50"));
        pagina.Document.QuerySelectorAll("#scenarios ~ * tbody tr").Length.ShouldBeGreaterThanOrEqualTo(2);

        pagina = await maarten.Verstuur(pagina, "Begin de ronde");
        pagina.Tekst.ShouldContain("De ronde is begonnen met");
        pagina.Tekst.ShouldNotContain("Nico");
        using var joost = await app.Als("joost");
        (await joost.Open("/wmo/herindicaties?toon=aankondigen")).Tekst.ShouldContain("Kondig het aan.");
        (await app.Met(db => db.Set<Herindicatie>().Where(h => h.VervolgOp == null).GroupBy(h => new { h.RondeId, h.DossierId }).AllAsync(g => g.Count() == 1))).ShouldBeTrue();
        (await maarten.Open(await Pad("Zomer") + "/wijzigen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Twee_mensen_in_een_ronde_verliezen_geen_woord()
    {
        using var maarten = await app.Als("beleid");
        var pad = await Pad("Herindicaties najaar") + "/wijzigen";
        var (een, twee) = (await maarten.Open(pad), await maarten.Open(pad));
        await maarten.Verstuur(een, "Bewaar en reken door", ("Invoer.Naam", "Najaar en winter"));
        var verouderd = await maarten.Verstuur(twee, "Bewaar en reken door", ("Invoer.Naam", "Late herfst"));
        verouderd.Tekst.ShouldContain("Iemand anders heeft deze ronde net veranderd.");
        verouderd.Tekst.ShouldContain("Najaar en winter");
        verouderd.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Late herfst");
        (await maarten.Verstuur(await maarten.Open(await Pad("Najaar en winter")), "Begin de ronde")).Tekst.ShouldContain("De startdag is nog niet gekomen.");
    }

    private async Task<string> Pad(string naam) => $"/wmo/rondes/{await app.Met(db => db.Set<Herindicatieronde>().Where(r => r.Naam == naam).Select(r => r.Id).SingleAsync())}";
}
