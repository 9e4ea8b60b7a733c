using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Indicaties;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Objections over HTTP: from the letter or Mijn Spil to the decision and what it costs to be late.</summary>
public sealed class BezwaarTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_inwoner_maakt_bezwaar_en_leest_wat_er_gebeurt_en_voor_welke_dag()
    {
        using var corrie = await app.Als("corrie");
        var besluit = await corrie.Open(await app.MijnPad("Corrie") + "/besluit");
        besluit.Tekst.ShouldContain("Maak bezwaar");
        var pad = $"/mijn/besluiten/{await app.BesluitVan("Corrie")}/bezwaar";
        var leeg = await corrie.Verstuur(await corrie.Open(pad), "Maak bezwaar");
        leeg.FoutBij("Invoer.Gronden").ShouldNotBeNull().ShouldContain("Schrijf op waarom het besluit niet klopt.");
        var pagina = await corrie.Verstuur(leeg, "Maak bezwaar", ("Invoer.Gronden", "Jan komt niet meer <b>elke</b> week."));
        pagina.Kop.ShouldBe("We hebben jouw bezwaar");
        pagina.Tekst.ShouldContain("Jan komt niet meer <b>elke</b> week.");
        var bezwaar = await app.BezwaarVan("Corrie");
        pagina.Tekst.ShouldContain($"Je krijgt een beslissing uiterlijk op {bezwaar.BeslisUiterlijk.InZinMetDag(Vandaag)}.");
        (await corrie.Open(pad)).Adres.AbsolutePath.ShouldBe($"/mijn/bezwaren/{bezwaar.Id}", "one at a time");
        (await corrie.Open("/mijn")).Tekst.ShouldContain("Jouw bezwaar: we hebben jouw bezwaar");
        pagina = await corrie.Verstuur(await corrie.Open($"/mijn/bezwaren/{bezwaar.Id}/stoppen"), "Ja, ik stop met mijn bezwaar", ("Invoer.Reden", "Het is geregeld."));
        pagina.Kop.ShouldBe("Je bezwaar is gestopt");
        (await corrie.Open($"/mijn/bezwaren/{bezwaar.Id}/stoppen")).Adres.AbsolutePath.ShouldBe($"/mijn/bezwaren/{bezwaar.Id}");
    }

    [Fact]
    public async Task Een_brief_wordt_opgeschreven_en_wie_besloot_pakt_het_niet_op()
    {
        using var eline = await app.Als("consulent");
        var pad = $"/wmo/besluiten/{await app.BesluitVan("Corrie")}/bezwaar";
        var fout = await eline.Verstuur(await eline.Open(pad), "Bewaar het bezwaar", ("Invoer.OntvangenOp.Jaar", "2099"), ("Invoer.Maker", "Vertegenwoordiger"));
        fout.FoutBij("Invoer.Wijze").ShouldNotBeNull().ShouldContain("Kies hoe het bezwaar binnenkwam.");
        fout.FoutBij("Invoer.OntvangenOp.Dag").ShouldNotBeNull().ShouldContain("Deze datum ligt in de toekomst.");
        fout.FoutBij("Invoer.MakerNaam").ShouldNotBeNull().ShouldContain("Vul in wie het bezwaar maakt voor de inwoner.");
        fout.FoutBij("Invoer.Gronden").ShouldNotBeNull().ShouldContain("Schrijf op waarom het besluit niet klopt.");
        var lijst = await eline.Verstuur(await eline.Open(pad), "Bewaar het bezwaar", ("Invoer.Wijze", "Brief"), ("Invoer.Maker", "Vertegenwoordiger"), ("Invoer.MakerNaam", "Jan Bakker"), ("Invoer.ProForma", "true"));
        lijst.Tekst.ShouldContain("Opgeschreven. Op tijd.");
        lijst.Tekst.ShouldContain("Jij nam dit besluit. Een collega pakt het op.");
        (await eline.Verstuur(await eline.Open(pad), "Bewaar het bezwaar", ("Invoer.Wijze", "Brief"), ("Invoer.Maker", "Inwoner"), ("Invoer.Gronden", "Nog eens."))).Tekst.ShouldContain("Er loopt al een bezwaar tegen dit besluit.");

        using var joost = await app.Als("joost");
        var bezwaar = await app.BezwaarVan("Corrie");
        (await joost.Open($"/wmo/bezwaren/{bezwaar.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "not involved yet");
        var zaak = await joost.Post("/wmo/bezwaren?handler=PakOp", Velden(await joost.Open("/wmo/bezwaren"), ("bezwaar", $"{bezwaar.Id}")));
        zaak.Kop.ShouldBe("Bezwaar van Corrie Bakker");
        zaak.Tekst.ShouldContain("Stuur een bevestiging van ontvangst.");
        (await eline.Open($"/wmo/bezwaren/{bezwaar.Id}")).Tekst.ShouldContain("Een collega behandelt het bezwaar.");
        (await eline.Open($"/wmo/bezwaren/{bezwaar.Id}/ontvangst")).Status.ShouldBe(HttpStatusCode.NotFound, "who decided only reads");
    }

    [Fact]
    public async Task De_ontvangst_bevestigen_met_commissie_geeft_twaalf_weken()
    {
        using var eline = await app.Als("consulent");
        var id = (await app.BezwaarVan("Greet")).Id;
        await eline.Post("/wmo/bezwaren?handler=PakOp", Velden(await eline.Open("/wmo/bezwaren"), ("bezwaar", $"{id}")));
        var fout = await eline.Verstuur(await eline.Open($"/wmo/bezwaren/{id}/ontvangst"), "Bevestigd", ("Invoer.Op.Dag", ""));
        fout.FoutBij("Invoer.Commissie").ShouldNotBeNull().ShouldContain("Kies een van de antwoorden.");
        fout.FoutBij("Invoer.Op.Dag").ShouldNotBeNull();
        (await eline.Verstuur(await eline.Open($"/wmo/bezwaren/{id}/ontvangst"), "Bevestigd", ("Invoer.Commissie", "ja"))).Tekst.ShouldContain("Een commissie adviseert.");
        var bezwaar = await app.BezwaarVan("Greet");
        bezwaar.BeslisUiterlijk.ShouldBe(AwbTermijnen.LaatsteDagVoorBeslissing(bezwaar.BesluitOp, true, false));
        (await app.Inzagen(bezwaar.DossierId)).ShouldContain(r => r.Gebeurtenis == "de ontvangst van een bezwaar" && r.Doel == "uitvoering van de Wmo");
    }

    [Fact]
    public async Task Te_laat_wordt_beoordeeld_voor_er_beslist_wordt()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Hilda");
        (await eline.Open(pad)).Tekst.ShouldContain("Het bezwaar kwam te laat. Vraag waarom");
        var fout = await eline.Verstuur(await eline.Open(pad + "/te-laat"), "Bewaar");
        fout.FoutBij("Invoer.Verschoonbaar").ShouldNotBeNull().ShouldContain("Kies een van de antwoorden.");
        fout.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom.");
        (await eline.Verstuur(await eline.Open(pad + "/beslissing"), "Beslis en verstuur", ("Invoer.Uitkomst", "Ongegrond"), ("Invoer.Motivering", "Goed."))).Tekst.ShouldContain("Beoordeel eerst of daar een goede reden voor was.");
        (await eline.Verstuur(fout, "Bewaar", ("Invoer.Verschoonbaar", "ja"), ("Invoer.Reden", "Zij lag in het ziekenhuis."))).Tekst.ShouldContain("Te laat, met een goede reden");
        (await eline.Open(await app.Bezwaarpad("Stien") + "/te-laat")).Adres.AbsolutePath.EndsWith("te-laat", StringComparison.Ordinal).ShouldBeFalse("it was in time");
    }

    [Fact]
    public async Task De_inwoner_vult_aan_wat_gevraagd_is_en_de_termijn_stond_zo_lang_stil()
    {
        using var sjaan = await app.Als("sjaan");
        var (pad, voor) = (await app.MijnBezwaarpad("Sjaan"), await app.BezwaarVan("Sjaan"));
        var pagina = await sjaan.Open(pad);
        pagina.Kop.ShouldBe("We wachten op jouw antwoord");
        pagina.Tekst.ShouldContain("Schrijf op welke werkzaamheden niet lukken, en waarom.");
        (await sjaan.Verstuur(pagina, "Verstuur")).FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf de aanvulling op.");
        (await sjaan.Verstuur(pagina, "Verstuur", ("Invoer.Tekst", "Bukken en tillen."))).Tekst.ShouldContain("Bukken en tillen.");
        var na = await app.BezwaarVan("Sjaan");
        na.Termijn.Gewoon.DagenOpgeschort.ShouldBeLessThan(voor.Termijn.Gewoon.DagenOpgeschort);
        na.BeslisUiterlijk.ShouldBe(na.Termijn.LaatsteDag);
    }

    [Fact]
    public async Task Een_aanvulling_vragen_en_op_papier_ontvangen()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien") + "/aanvulling";
        var fout = await eline.Verstuur(await eline.Open(pad), "Vraag de aanvulling", Wmoproef.Datum("Invoer.Tot", Vandaag.AddDays(3)));
        fout.FoutBij("Invoer.Wat").ShouldNotBeNull().ShouldContain("Schrijf op wat er nog ontbreekt.");
        fout.FoutBij("Invoer.Tot.Dag").ShouldNotBeNull().ShouldContain("Geef minstens een week, en hoogstens acht weken.");
        (await eline.Verstuur(await eline.Open(pad), "Vraag de aanvulling", ("Invoer.Wat", "Een brief van de arts."))).Tekst.ShouldContain("Wacht op aanvulling");
        (await eline.Verstuur(await eline.Open(pad), "Bewaar de aanvulling", ("Invoer.Tekst", "De brief zit erbij."))).Tekst.ShouldContain("De brief zit erbij.");
    }

    [Fact]
    public async Task Een_antwoord_op_tijd_dat_niet_genoeg_is_geeft_een_tweede_vraag_en_geen_derde()
    {
        using var eline = await app.Als("consulent");
        using var sjaan = await app.Als("sjaan");
        var (pad, mijn) = (await app.Bezwaarpad("Sjaan"), await app.MijnBezwaarpad("Sjaan"));
        await sjaan.Verstuur(await sjaan.Open(mijn), "Verstuur", ("Invoer.Tekst", "Alles."));
        (await eline.Open(pad)).Document.QuerySelector($"a[href='{pad}/aanvulling']")!.TextContent.ShouldBe("De aanvulling is niet genoeg: nog één keer vragen");
        var pagina = await eline.Open(pad + "/aanvulling");
        pagina.Tekst.ShouldContain("Dan kun je het nog één keer vragen.");
        pagina.Tekst.ShouldContain("Alles.");
        (await eline.Verstuur(pagina, "Vraag de aanvulling", Wmoproef.Datum("Invoer.Op", Vandaag.AddDays(-1)))).FoutBij("Invoer.Op.Dag").ShouldNotBeNull().ShouldContain("voor de dag van het vorige antwoord");
        (await eline.Verstuur(pagina, "Vraag de aanvulling", ("Invoer.Wat", "Wat lukt er niet in de keuken?"))).Tekst.ShouldContain("Opnieuw aanvulling gevraagd");
        var vraag = await sjaan.Open(mijn);
        vraag.Tekst.ShouldContain("Er ontbreekt toch nog iets.");
        vraag.Tekst.ShouldContain("Wat lukt er niet in de keuken?");
        (await sjaan.Verstuur(vraag, "Verstuur", ("Invoer.Tekst", "De pannen tillen."))).Tekst.ShouldContain("De pannen tillen.");
        (await eline.Open(pad + "/aanvulling")).Adres.AbsolutePath.ShouldBe(pad, "twice is the most");
        var na = await app.BezwaarVan("Sjaan");
        na.BeslisUiterlijk.ShouldBe(na.Termijn.LaatsteDag);
        na.Aanvullingen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Een_hoorzitting_verzetten_overschrijft_niet_wat_een_ander_net_plande()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien") + "/horen";
        var (een, twee) = (await eline.Open(pad), await eline.Open(pad));
        (await eline.Verstuur(een, "Verzet de hoorzitting", Wmoproef.Datum("Invoer.Op", Vandaag.AddDays(3)))).FoutBij("Invoer.Op.Dag").ShouldNotBeNull().ShouldContain("minstens tien dagen vooruit");
        await eline.Verstuur(een, "Verzet de hoorzitting", [.. Wmoproef.Datum("Invoer.Op", Vandaag.AddDays(25)), ("Invoer.Plek", "thuis")]);
        var verouderd = await eline.Verstuur(twee, "Verzet de hoorzitting", [.. Wmoproef.Datum("Invoer.Op", Vandaag.AddDays(30)), ("Invoer.Plek", "in de bibliotheek")]);
        verouderd.Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        verouderd.Document.QuerySelector("[name='Invoer.Plek']")!.GetAttribute("value").ShouldBe("in de bibliotheek");
        (await app.BezwaarVan("Stien")).HoorzittingPlek.ShouldBe("thuis");
        using var stien = await app.Als("stien");
        (await stien.Open(await app.MijnBezwaarpad("Stien"))).Tekst.ShouldContain("Papieren sturen kan tot en met");
    }

    [Fact]
    public async Task Het_verslag_zegt_wie_er_was_en_wie_hoorde()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien");
        var fout = await eline.Verstuur(await eline.Open(pad + "/hoorverslag"), "Bewaar het verslag");
        fout.FoutBij("Invoer.Aanwezig").ShouldNotBeNull().ShouldContain("Vul in wie er was.");
        fout.FoutBij("Invoer.NietBetrokken").ShouldNotBeNull().ShouldContain("mag niet bij het besluit betrokken zijn geweest");
        fout.FoutBij("Invoer.Verslag").ShouldNotBeNull().ShouldContain("Schrijf op wat er gezegd is.");
        (await eline.Verstuur(fout, "Bewaar het verslag", ("Invoer.Aanwezig", "mevrouw"), ("Invoer.NietBetrokken", "true"), ("Invoer.Verslag", "Bukken lukt niet."))).Tekst.ShouldContain("Neem de beslissing en verstuur haar.");
        (await eline.Open(pad + "/horen")).Adres.AbsolutePath.ShouldBe(pad, "that is done");
    }

    [Fact]
    public async Task Niet_horen_kan_om_een_reden_van_de_wet()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien");
        var fout = await eline.Verstuur(await eline.Open(pad + "/horen"), "Niet horen");
        fout.FoutBij("Invoer.Waarom").ShouldNotBeNull().ShouldContain("Kies een van de antwoorden.");
        (await eline.Verstuur(fout, "Niet horen", ("Invoer.Waarom", "ZietAf"), ("Invoer.Reden", "Mevrouw belde."))).Tekst.ShouldContain("Want wie bezwaar maakte, wil dat niet. Mevrouw belde.");
    }

    [Fact]
    public async Task Verdagen_kan_een_keer_en_daarna_alleen_met_instemming()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien") + "/verdagen";
        var fout = await eline.Verstuur(await eline.Open(pad), "Verdaag de beslissing", ("Invoer.Weken", "7"));
        fout.FoutBij("Invoer.Weken").ShouldNotBeNull().ShouldContain("Kies een aantal weken van 1 tot en met 6.");
        (await eline.Verstuur(fout, "Verdaag de beslissing", ("Invoer.Weken", "6"), ("Invoer.Reden", "Advies."))).Tekst.ShouldContain("Verdaagd met 6 weken");
        var uiterlijk = (await app.BezwaarVan("Stien")).BeslisUiterlijk;
        fout = await eline.Verstuur(await eline.Open(pad), "Bewaar het uitstel", [.. Wmoproef.Datum("Invoer.Tot", uiterlijk)]);
        fout.FoutBij("Invoer.Tot.Dag").ShouldNotBeNull().ShouldContain("Kies een werkdag na de laatste dag die nu geldt.");
        fout.FoutBij("Invoer.Grond").ShouldNotBeNull();
        var later = AwbTermijnen.BeslissingOpBezwaar.LaatsteDag(uiterlijk);
        (await eline.Verstuur(fout, "Bewaar het uitstel", [.. Wmoproef.Datum("Invoer.Tot", later), ("Invoer.Grond", "Instemming"), ("Invoer.Reden", "Mevrouw vindt het goed.")])).Tekst.ShouldContain("Na uitstel: Mevrouw vindt het goed.");
        (await app.BezwaarVan("Stien")).BeslisUiterlijk.ShouldBe(later);
    }

    [Fact]
    public async Task Een_gegrond_bezwaar_verandert_de_hulp_in_dezelfde_beslissing()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Wout");
        var fout = await eline.Verstuur(await eline.Open(pad + "/beslissing"), "Beslis en verstuur", ("Invoer.Uitkomst", "Gegrond"), ("Invoer.AndereHulp", "ja"), ("Invoer.MinutenPerWeek", "veel"), ("Invoer.Aanbieder", "x"));
        fout.FoutBij("Invoer.Motivering").ShouldNotBeNull().ShouldContain("Schrijf op waarom dit de beslissing is");
        fout.FoutBij("Invoer.Gevolg").ShouldNotBeNull().ShouldContain("Schrijf op wat er nu verandert");
        fout.FoutBij("Invoer.MinutenPerWeek").ShouldNotBeNull();
        fout.FoutBij("Invoer.Aanbieder").ShouldNotBeNull().ShouldContain("Kies welke aanbieder");
        (await app.BezwaarVan("Wout")).Loopt.ShouldBeTrue();
        var klaar = await eline.Verstuur(await eline.Open(pad + "/beslissing"), "Beslis en verstuur", ("Invoer.Uitkomst", "Gegrond"), ("Invoer.Motivering", "Zijn zoon helpt niet meer."), ("Invoer.Gevolg", "U krijgt meer tijd."),
            ("Invoer.AndereHulp", "ja"), ("Invoer.MinutenPerWeek", "180"));
        klaar.Tekst.ShouldContain("3 uur per week");
        klaar.Tekst.ShouldContain($"Beroep bij de rechtbank kan tot en met {AwbTermijnen.Bezwaar.LaatsteDag(Vandaag).InZinMetDag(Vandaag)}.");
        var bezwaar = await app.BezwaarVan("Wout");
        var indicatie = await app.Met(db => db.Set<Indicatie>().AsNoTracking().SingleAsync(i => i.DossierId == bezwaar.DossierId));
        (indicatie.MinutenOp(Vandaag), indicatie.Op(Vandaag)!.Herkomst, indicatie.MinutenOp(Vandaag.AddDays(-1)) == 180).ShouldBe((180, Herkomst.Bezwaar, false));
        (await eline.Open(pad + "/beslissing")).Adres.AbsolutePath.ShouldBe(pad, "it is decided");
    }

    [Fact]
    public async Task De_dwangsom_telt_en_wordt_na_de_beslissing_vastgesteld()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Annie");
        var bezwaar = await app.BezwaarVan("Annie");
        var bedrag = bezwaar.Dwangsom!.Verschuldigd(Vandaag);
        bedrag.ShouldBeGreaterThan(Bedrag.Nul);
        (await eline.Open(pad)).Tekst.ShouldContain($"De dwangsom is nu {bedrag}.".Replace('\u00A0', ' '));
        (await eline.Open("/werk")).Tekst.ShouldContain($"Dwangsom {bedrag}".Replace('\u00A0', ' '));
        using var annie = await app.Als("annie");
        (await annie.Open(await app.MijnBezwaarpad("Annie"))).Tekst.ShouldContain("Je krijgt tot nu toe");
        (await eline.Open(pad + "/ingebrekestelling")).Tekst.ShouldContain("Ze stopt op de dag van de beslissing.");
        (await eline.Verstuur(await eline.Open(pad + "/beslissing"), "Beslis en verstuur", ("Invoer.Uitkomst", "Ongegrond"), ("Invoer.Motivering", "De kamers zijn leeg."))).Tekst.ShouldContain("Stel vast hoeveel dwangsom de gemeente betaalt.");
        (await eline.Verstuur(await eline.Open(pad + "/ingebrekestelling"), "Stel de dwangsom vast")).Tekst.ShouldContain("Dwangsom vastgesteld");
        (await app.BezwaarVan("Annie")).DwangsomCenten.ShouldBe(bezwaar.Dwangsom.Verschuldigd(Vandaag.AddDays(-1)).Centen);
    }

    [Fact]
    public async Task Een_ingebrekestelling_voor_de_tijd_telt_niet_en_intrekken_kan_op_papier()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Stien");
        (await eline.Verstuur(await eline.Open(pad + "/ingebrekestelling"), "Bewaar")).FoutBij("Invoer.Op.Dag").ShouldNotBeNull().ShouldContain("De termijn was toen nog niet voorbij.");
        (await eline.Verstuur(await eline.Open(pad + "/intrekken"), "Het bezwaar is ingetrokken")).Tekst.ShouldContain("Ingetrokken");
        (await eline.Open(pad + "/ingebrekestelling")).Adres.AbsolutePath.ShouldBe(pad);
    }

    [Fact]
    public async Task De_lijst_sorteert_filtert_en_gaat_mee_als_bestand()
    {
        using var eline = await app.Als("consulent");
        (await eline.Open("/wmo/bezwaren")).Document.QuerySelectorAll("table tbody th").Select(th => th.TextContent.Trim()).ShouldContain("Annie Brouwer");
        var namen = (await eline.Open("/wmo/bezwaren?toon=team&sorteer=-naam")).Document.QuerySelectorAll("table tbody th").Select(th => th.TextContent.Trim().Split(' ')[^1]).ToList();
        namen.ShouldBe(namen.OrderDescending(StringComparer.OrdinalIgnoreCase));
        (await eline.Open("/wmo/bezwaren?toon=klaar")).Tekst.ShouldContain("Leen Kuiper");
        (await eline.Open("/wmo/bezwaren?bladzijde=2")).Tekst.ShouldContain("Er loopt nu geen bezwaar.");
        using var bestand = await eline.Haal("/wmo/bezwaren?toon=team&als=csv");
        bestand.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        (await bestand.Content.ReadAsStringAsync()).ShouldContain("Wout Dekker;");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_komt_niet_binnen()
    {
        var (stien, sjaan, besluit) = (await app.BezwaarVan("Stien"), await app.BezwaarVan("Sjaan"), await app.BesluitVan("Corrie"));
        using var marjan = await app.Als("casusregisseur");
        using var joost = await app.Als("joost");
        using var andere = await app.Als("sjaan");
        foreach (var deel in new[] { "", "/ontvangst", "/te-laat", "/aanvulling", "/horen", "/hoorverslag", "/verdagen", "/beslissing", "/intrekken", "/ingebrekestelling" })
        {
            (await marjan.Open($"/wmo/bezwaren/{stien.Id}{deel}")).Status.ShouldBe(HttpStatusCode.Forbidden, deel);
            if (deel.Length > 0) (await joost.Open($"/wmo/bezwaren/{stien.Id}{deel}")).Status.ShouldBe(HttpStatusCode.NotFound, deel + ": Joost decided");
        }

        (await andere.Open($"/mijn/bezwaren/{stien.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await andere.Open($"/mijn/bezwaren/{stien.Id}/stoppen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await andere.Open($"/mijn/besluiten/{besluit}/bezwaar")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await joost.Open($"/wmo/besluiten/{besluit}/bezwaar")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marjan.Open($"/wmo/besluiten/{besluit}/bezwaar")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await andere.Post("/mijn/bezwaren/" + stien.Id, Velden(await andere.Open($"/mijn/bezwaren/{sjaan.Id}"), ("Invoer.Tekst", "x")))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // The hidden fields of the first form on a page, with others.
    private static IEnumerable<KeyValuePair<string, string>> Velden(Pagina pagina, params (string Naam, string Waarde)[] erbij) =>
        Pagina.Velden((AngleSharp.Html.Dom.IHtmlFormElement)pagina.Document.QuerySelector("main form")!).Where(v => erbij.All(e => e.Naam != v.Key)).Concat(erbij.Select(e => KeyValuePair.Create(e.Naam, e.Waarde)));
}
