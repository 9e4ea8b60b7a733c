using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>From the onderzoek to the letter, over HTTP.</summary>
public sealed class BesluitTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Twee_consulenten_in_een_onderwerp_verliezen_geen_woord()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/onderzoek/netwerk";
        var leeg = await eline.Verstuur(await eline.Open(pad), "Bewaar");
        leeg.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat je hoorde of zag.");
        leeg.FoutBij("Invoer.Wie").ShouldNotBeNull().ShouldContain("Vul in wie dit vertelde of zag.");
        var (een, twee) = (await eline.Open(pad), await eline.Open(pad));
        await eline.Verstuur(een, "Bewaar", ("Invoer.Tekst", "Haar zoon komt soms."), ("Invoer.Wie", "mevrouw"));
        var verouderd = await eline.Verstuur(twee, "Bewaar", ("Invoer.Tekst", "Niemand helpt."), ("Invoer.Wie", "buurvrouw"));
        verouderd.Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        verouderd.Tekst.ShouldContain("Haar zoon komt soms.");
        verouderd.Document.QuerySelector("[name='Invoer.Tekst']")!.TextContent.Trim().ShouldBe("Niemand helpt.");
        (await eline.Open(await app.Pad("Toos") + "/onderzoek/nergens")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_iedereen_koopt_telt_alleen_mee_met_vier_keer_ja()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/onderzoek/mogelijkheid";
        var velden = new[] { ("Invoer.Soort", "AlgemeenGebruikelijk"), ("Invoer.Wat", "Een lichte stofzuiger"), ("Invoer.Beschikbaar", "ja"), ("Invoer.Nagegaan", "In de winkel gekeken.") };
        var pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar");
        pagina.FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain("Kies een van de antwoorden.");
        pagina.FoutBij("Invoer.Nagegaan").ShouldNotBeNull().ShouldContain("Schrijf op hoe je dit hebt nagegaan. Zonder dat telt het niet mee.");
        pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar", [.. velden, ("Invoer.Toets", "Passend")]);
        pagina.FoutBij("Invoer.Toets").ShouldNotBeNull().ShouldContain("Dit telt alleen mee als alle vier");
        pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar", [.. velden, .. new[] { "NietSpecifiek", "Beschikbaar", "Passend", "Betaalbaar" }.Select(t => ("Invoer.Toets", t))]);
        pagina.Tekst.ShouldContain("Is er echt, telt mee");
        (await eline.Verstuur(pagina, "Haal weg")).Tekst.ShouldNotContain("wachtlijst"); // The first one goes: that of the demo.
    }

    [Fact]
    public async Task Zonder_huisbezoek_staat_er_waarom()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/onderzoek/woning";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar", ("Invoer.Huisbezoek", "nee"), ("Invoer.KamersInGebruik", "-1"));
        pagina.FoutBij("Invoer.WaaromGeenBezoek").ShouldNotBeNull().ShouldContain("Schrijf op waarom een huisbezoek niet nodig is.");
        pagina.FoutBij("Invoer.Mensen").ShouldNotBeNull().ShouldContain("Vul in hoeveel mensen er wonen, van 1 tot en met 20.");
        pagina.FoutBij("Invoer.KamersInGebruik").ShouldNotBeNull().ShouldContain("Vul een aantal kamers in van 0 tot en met 20.");
        pagina = await eline.Verstuur(pagina, "Bewaar", ("Invoer.Mensen", "1"), ("Invoer.KamersInGebruik", "0"), ("Invoer.KamersNietInGebruik", "2"), ("Invoer.Huisbezoek", "nee"), ("Invoer.WaaromGeenBezoek", "Alles is bekend."), ("Invoer.IdentiteitVastgesteld", "true"));
        pagina.Tekst.ShouldContain("Nee. Alles is bekend.");
    }

    [Fact]
    public async Task Het_verslag_gaat_naar_de_inwoner_die_erop_reageert_en_aanvraagt()
    {
        using var eline = await app.Als("consulent");
        (await eline.Open(await app.Pad("Toos") + "/verslag")).Tekst.ShouldContain("Het verslag kan nog niet worden gegeven");
        (await eline.Verstuur(await eline.Open(await app.Pad("Ank") + "/verslag"), "Geef het verslag aan de inwoner")).Tekst.ShouldContain("De inwoner kan nu reageren.");

        using var wil = await app.Als("wil");
        var pad = await app.MijnPad("Wil");
        var pagina = await wil.Verstuur(await wil.Open(pad + "/verslag"), "Onderteken", ("Invoer.Akkoord", "nee"));
        pagina.FoutBij("Invoer.Opmerking").ShouldNotBeNull().ShouldContain("Schrijf op wat er niet klopt. Dan komt het bij het verslag.");
        pagina.FoutBij("Invoer.Handtekening").ShouldNotBeNull().ShouldContain("Typ je naam. Dat is je handtekening.");
        await wil.Verstuur(pagina, "Onderteken", ("Invoer.Akkoord", "nee"), ("Invoer.Opmerking", "Mijn buurman doet niets."), ("Invoer.Handtekening", "W. Jansen"));
        (await wil.Open(pad + "/verslag")).Tekst.ShouldContain("Mijn buurman doet niets.");
        (await wil.Verstuur(await wil.Open(pad), "Vraag de hulp aan")).Kop.ShouldBe("We nemen een besluit");
        using var riek = await app.Als("riek");
        (await riek.Open(await app.MijnPad("Riek") + "/verslag")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_berekening_is_een_bon_en_proberen_bewaart_niets()
    {
        await app.NieuweVersie();
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/berekenen";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Reken uit, zonder te bewaren", ("Invoer.Kader", "hbel-2021:1"), ("Invoer.Regels[6].Gekozen", "true"), ("Invoer.Regels[6].Aantal", "1"), ("Invoer.Regels[6].Grond", "De zolder."), ("Invoer.Vergelijk", "hbel-2021:2"));
        pagina.Tekst.ShouldContain("De uitkomst, nog niet bewaard");
        pagina.Tekst.ShouldContain("2 uur en 10 minuten per week");
        pagina.Tekst.ShouldContain("129,2307…");
        pagina.Tekst.ShouldContain("Hiermee 4 minuten per week meer.");
        pagina.Document.QuerySelectorAll(".naast .bon").Length.ShouldBe(2, "side by side");
        (await app.Met(db => db.Set<Besluit>().CountAsync(b => b.VerstuurdOp == null && b.HerindicatieId == null))).ShouldBe(1, "only that of Ank");
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening", ("Invoer.Afwijking", "-10"));
        pagina.FoutBij("Invoer.Motivering").ShouldNotBeNull().ShouldContain("Schrijf bij de afwijking waarom de situatie niet gemiddeld is.");
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening", ("Invoer.Afwijking", "-10"), ("Invoer.Motivering", "Mevrouw doet de keuken zelf."));
        pagina.Tekst.ShouldContain("2 uur per week");
    }

    [Fact]
    public async Task Een_nieuwe_norm_verandert_niets_aan_een_besluit_en_spil_laat_het_verschil_zien()
    {
        using var eline = await app.Als("consulent");
        using var ank = await app.Als("ank");
        await eline.Verstuur(await eline.Open(await app.Pad("Ank") + "/besluit/brief"), "Verstuurd");
        var voor = (await ank.Open(await app.MijnPad("Ank") + "/besluit")).Document.QuerySelector(".wmobrief")!.TextContent;
        await app.NieuweVersie();
        (await eline.Open(await app.Pad("Ank") + "/besluit/brief")).Tekst.ShouldContain("De norm heeft nu versie 2. Daarmee zou het 164 minuten per week zijn, 4 meer. Dit besluit verandert daar niet door.");
        (await ank.Open(await app.MijnPad("Ank") + "/besluit")).Document.QuerySelector(".wmobrief")!.TextContent.ShouldBe(voor);
    }

    [Fact]
    public async Task Twee_die_tegelijk_rekenen_zien_elkaars_berekening()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/berekenen";
        var (een, twee) = (await eline.Open(pad), await eline.Open(pad));
        (await eline.Verstuur(een, "Bewaar deze berekening")).Tekst.ShouldContain("2 uur en 5 minuten per week");
        var verouderd = await eline.Verstuur(twee, "Bewaar deze berekening", ("Invoer.Regels[6].Gekozen", "true"), ("Invoer.Regels[6].Aantal", "1"), ("Invoer.Regels[6].Grond", "De zolder."));
        verouderd.Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        verouderd.Tekst.ShouldContain("2 uur en 5 minuten per week");
        verouderd.Document.QuerySelector("[name='Invoer.Regels[6].Grond']")!.GetAttribute("value").ShouldBe("De zolder.");
        (await eline.Verstuur(verouderd, "Bewaar deze berekening")).Tekst.ShouldContain("2 uur en 10 minuten per week");
    }

    [Fact]
    public async Task De_berekening_weigert_wat_niet_kan_bij_zijn_veld()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos") + "/berekenen";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar deze berekening", ("Invoer.Regels[5].Gekozen", "true"), ("Invoer.Regels[5].Aantal", "0"), ("Invoer.Afwijking", "veel"));
        pagina.FoutBij("Invoer.Regels[5].Aantal").ShouldNotBeNull().ShouldContain("Vul een heel getal in van 1 tot en met 20.");
        pagina.FoutBij("Invoer.Regels[5].Grond").ShouldNotBeNull().ShouldContain("Schrijf bij deze regel waarom hij geldt.");
        pagina.FoutBij("Invoer.Afwijking").ShouldNotBeNull().ShouldContain("Vul hele minuten in, bijvoorbeeld 15 of -10.");
        pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar deze berekening", ("Invoer.Regels[2].Gekozen", "true"), ("Invoer.Regels[2].Grond", "Astma."), ("Invoer.Regels[3].Gekozen", "true"), ("Invoer.Regels[3].Grond", "Astma."));
        pagina.Tekst.ShouldContain("sluiten elkaar uit. Kies er één.");
        pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar deze berekening", ("Invoer.Regels[1].Gekozen", "true"), ("Invoer.Regels[1].Grond", "Haar zoon."));
        pagina.Tekst.ShouldContain("Minder tijd kan alleen als in het onderzoek staat wie helpt");
    }

    [Fact]
    public async Task Een_voorbeeld_zonder_bron_mag_geproberd_maar_draagt_geen_besluit()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Ank");
        var pagina = await eline.Verstuur(await eline.Open(pad + "/berekenen"), "Reken uit, zonder te bewaren", ("Invoer.Kader", "voorbeeld:1"));
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening", ("Invoer.Regels[0].Gekozen", "true"), ("Invoer.Regels[0].Aantal", "1"), ("Invoer.Regels[0].Grond", "Proef."));
        await eline.Verstuur(await eline.Open(pad + "/besluit"), "Bewaar en bekijk de brief");
        (await eline.Verstuur(await eline.Open(pad + "/besluit/brief"), "Verstuurd")).Tekst.ShouldContain("voorbeelden zonder bron");
    }

    [Fact]
    public async Task Het_besluit_gaat_de_deur_uit_met_de_echte_laatste_dag_voor_bezwaar_en_staat_dan_vast()
    {
        using var eline = await app.Als("consulent");
        using var ank = await app.Als("ank");
        var (pad, mijn) = (await app.Pad("Ank"), await app.MijnPad("Ank"));
        (await ank.Open(mijn + "/besluit")).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is nobody's business yet");
        var fout = await eline.Verstuur(await eline.Open(pad + "/besluit"), "Bewaar en bekijk de brief", ("Invoer.Motivering", ""), ("Invoer.Vorm", "Pgb"));
        fout.FoutBij("Invoer.Motivering").ShouldNotBeNull().ShouldContain("Schrijf op waarom dit het besluit is, in gewone taal.");
        fout.FoutBij("Invoer.PgbUitgelegd").ShouldNotBeNull().ShouldContain("Leg eerst uit wat een pgb is");
        (await eline.Verstuur(await eline.Open(pad + "/besluit"), "Bewaar en bekijk de brief", ("Invoer.Aanbieder", Guid.NewGuid().ToString()))).FoutBij("Invoer.Aanbieder").ShouldNotBeNull().ShouldContain("Kies welke aanbieder de hulp geeft.");
        var brief = await eline.Verstuur(await eline.Open(pad + "/besluit"), "Bewaar en bekijk de brief");
        brief.Tekst.ShouldContain("De hulp komt van Thuiszorg De Gouden Draad.");
        brief.Tekst.ShouldContain("artikel 2.3.5");
        var morgen = await eline.Verstuur(brief, "Verstuurd", Wmoproef.Datum("Op", Vandaag.AddDays(1)));
        morgen.FoutBij("Op.Dag").ShouldNotBeNull().ShouldContain("Kies een dag vanaf de aanvraag, tot en met vandaag.");
        var verstuurd = await eline.Verstuur(brief, "Verstuurd");
        var laatste = AwbTermijnen.Bezwaar.LaatsteDag(Vandaag);
        verstuurd.Tekst.ShouldContain($"Dat kan tot en met {laatste.InWoordenMetDag()}.");
        verstuurd.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await ank.Open(mijn + "/besluit")).Tekst.ShouldContain($"Je kunt bezwaar maken tot en met {laatste.InZinMetDag(Vandaag)}.");
        (await eline.Open(pad + "/berekenen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_aanvraag_komt_na_het_verslag_of_na_zes_weken()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Verstuur(await eline.Open(await app.Pad("Arie") + "/aanvraag"), "Bewaar de aanvraag");
        pagina.Tekst.ShouldContain("Een aanvraag kan pas als het verslag er is");
        (await eline.Verstuur(await eline.Open(await app.Pad("Wil") + "/aanvraag"), "Bewaar de aanvraag")).Tekst.ShouldContain("Beslis uiterlijk");
    }

    [Fact]
    public async Task Wie_geen_consulent_is_of_niet_betrokken_komt_niet_binnen()
    {
        var pad = await app.Pad("Ank");
        using var joost = await app.Als("joost");
        using var marjan = await app.Als("casusregisseur");
        foreach (var deel in new[] { "/onderzoek", "/onderzoek/behoeften", "/onderzoek/mogelijkheid", "/onderzoek/woning", "/verslag", "/berekenen", "/besluit", "/besluit/brief", "/aanvraag" })
        {
            (await joost.Open(pad + deel)).Status.ShouldBe(HttpStatusCode.NotFound, deel);
            (await marjan.Open(pad + deel)).Status.ShouldBe(HttpStatusCode.Forbidden, deel);
        }
    }
}
