using System.Net;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Formulieren;

public sealed class FormulierbeheerTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_lijst_toont_wat_met_Spil_komt_en_wat_zelf_is_geladen()
    {
        using var sanne = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("in-de-lijst", titel: "Zzz laatste"));
        var lijst = await sanne.Open(Ladekast.Lijst);
        Titels(lijst).ShouldContain("Netwerkanalyse");
        var eigen = await sanne.Open(Ladekast.Lijst + "?toon=eigen&zoek=zzz");
        Titels(eigen).ShouldBe(["Zzz laatste"]);
        eigen.Document.QuerySelector("#lijst tbody tr")!.TextContent.ShouldContain("Concept");

        var namen = Titels(await sanne.Open(Ladekast.Lijst + "?sorteer=naam"));
        Titels(await sanne.Open(Ladekast.Lijst + "?sorteer=-naam"))[0].ShouldBe("Zzz laatste");
        namen[0].ShouldBe("Aanmeldformulier");
        Titels(await sanne.Open(Ladekast.Lijst + "?toon=gebruik&zoek=NULMETING")).ShouldBe(["Nulmeting gemeente", "Nulmeting zorgverzekeraar"]);
        Titels(await sanne.Open(Ladekast.Lijst + "?sorteer=van&toon=gebruik")).Count.ShouldBeGreaterThan(15);
        (await sanne.Open(Ladekast.Lijst + "?sorteer=sinds&bladzijde=9")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("?zoek='%20or%201=1--")]
    [InlineData("?zoek=%F0%9F%A6%93")]
    [InlineData("?zoek=%3Ciframe%3E")]
    public async Task Een_vreemde_zoekvraag_vindt_niets_en_breekt_niets(string vraag)
    {
        using var sanne = await site.App.Als("beheerder");
        var lijst = await sanne.Open(Ladekast.Lijst + vraag);
        lijst.Status.ShouldBe(HttpStatusCode.OK);
        if (!vraag.Contains("%F0")) lijst.Tekst.ShouldContain("Geen formulier gevonden"); // An emoji has no letters: it finds all.
    }

    [Fact]
    public async Task Een_gepubliceerde_versie_is_er_voor_nieuwe_documenten()
    {
        using var sanne = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("nieuw"));
        var pagina = await sanne.Publiceer("nieuw");
        pagina.Tekst.ShouldContain("Gepubliceerd. Nieuwe documenten beginnen nu met versie 1.");
        pagina.Document.QuerySelector(".spil-pil")!.TextContent.Trim().ShouldBe("In gebruik");
        (await site.App.MetRegister(r => r.VoorNieuw("nieuw"))).Waarde.Titel.ShouldBe("Verslag van een huisbezoek");
        (await site.App.Log("nieuw")).ShouldBe(["FormulierGeladen", "FormulierGepubliceerd"]);

        await sanne.Laad(Ladekast.Json("nieuw", 2, "Verslag, korter"));
        await sanne.Publiceer("nieuw", 2);
        (await site.App.MetRegister(r => r.VoorNieuw("nieuw"))).Waarde.Versie.ShouldBe(2);
        (await site.App.MetRegister(r => r.Geef("nieuw", 1)))!.Titel.ShouldBe("Verslag van een huisbezoek");
        (await sanne.Open(Ladekast.Pad("nieuw"))).Tekst.ShouldContain("Oudere versie");
    }

    [Fact]
    public async Task Alleen_wat_bekeken_is_wordt_gepubliceerd()
    {
        using var sanne = await site.App.Als("beheerder");
        var bekeken = await sanne.Laad(Ladekast.Json("oud-beeld"));
        await sanne.Verstuur(await sanne.Laad(Ladekast.Json("oud-beeld", titel: "Nieuwer")), "Kijk na en bewaar als concept", ("Invoer.Vervang", "true"));
        (await sanne.Verstuur(bekeken, "Publiceer versie 1")).Tekst.ShouldContain("Dit formulier is net opnieuw geladen.");
        (await site.App.Kaal("oud-beeld"))!.Stand.ShouldBe(Formulierstand.Concept);
    }

    [Fact]
    public async Task Twee_keer_publiceren_doet_het_een_keer_en_een_tweede_poging_krijgt_een_zin()
    {
        using var sanne = await site.App.Als("beheerder");
        using var ander = await site.App.Als("beheerder");
        var pagina = await sanne.Laad(Ladekast.Json("twee-keer"));
        var zelfde = await ander.Open(Ladekast.Pad("twee-keer"));
        await sanne.Verstuur(pagina, "Publiceer versie 1");
        (await sanne.Verstuur(pagina, "Publiceer versie 1")).Status.ShouldBe(HttpStatusCode.OK);
        (await ander.Verstuur(zelfde, "Publiceer versie 1")).Tekst.ShouldContain("Deze versie is al gepubliceerd.");
        (await site.App.Log("twee-keer")).ShouldBe(["FormulierGeladen", "FormulierGepubliceerd"]);
    }

    [Fact]
    public async Task Een_oudere_versie_wordt_niet_meer_gepubliceerd()
    {
        using var sanne = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("volgorde", 1));
        await sanne.Laad(Ladekast.Json("volgorde", 2));
        await sanne.Publiceer("volgorde", 2);
        (await sanne.Publiceer("volgorde", 1)).Tekst.ShouldContain("Er is al een nieuwere versie in gebruik.");
    }

    [Fact]
    public async Task Na_intrekken_begint_er_niets_nieuws_en_blijft_werken_wat_er_is()
    {
        using var sanne = await site.App.Als("beheerder");
        using var marjan = await site.App.Als("marjan");
        await sanne.Laad(Ladekast.Json("weg-ermee", velden: """{ "code": "wat", "soort": "tekst", "vraag": "Wat zag je?" }"""));
        await sanne.Publiceer("weg-ermee");
        var dossier = await site.App.DossierVan("Samira");
        var begonnen = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/documenten/nieuw"), "Begin met invullen", ("Formulier", "weg-ermee"));
        begonnen.Kop.ShouldBe("Het bezoek");

        var vraag = await sanne.Open(Ladekast.Pad("weg-ermee") + "/intrekken");
        vraag.Tekst.ShouldContain("Daarna kan er geen nieuw document meer mee beginnen.");
        (await sanne.Verstuur(vraag, "Trek in", ("Invoer.Reden", " "))).FoutBij("Invoer.Reden")!.ShouldContain("Schrijf op waarom je dit formulier intrekt.");
        var weg = await sanne.TrekIn("weg-ermee", reden: "Niemand <b>snapte</b> het. 😀");
        weg.Tekst.ShouldContain("Niemand <b>snapte</b> het. 😀");
        (await site.App.Log("weg-ermee")).ShouldBe(["FormulierGeladen", "FormulierGepubliceerd", "FormulierIngetrokken"]);

        (await marjan.Open($"/dossiers/{dossier}/documenten/nieuw")).Document.QuerySelectorAll("input[value=weg-ermee]").ShouldBeEmpty();
        (await site.App.MetRegister(r => r.VoorNieuw("weg-ermee"))).Weigeringen.Single().Regel.ShouldBe(Formulierregels.Ingetrokken);
        (await site.App.MetRegister(r => r.VoorNieuw())).ShouldNotContain(f => f.Code == "weg-ermee");
        var bewaard = await marjan.Verstuur(begonnen, "Opslaan en stoppen", ("Invoer[wat].Tekst", "Een hond"), ("Invoer[wat]", "Een hond"));
        bewaard.Status.ShouldBe(HttpStatusCode.OK);
        (await marjan.Open(begonnen.Adres.PathAndQuery)).Bron.ShouldContain("Een hond");
        (await sanne.Open(Ladekast.Pad("weg-ermee") + "/intrekken")).Adres.AbsolutePath.ShouldBe(Ladekast.Pad("weg-ermee"));
    }

    [Fact]
    public async Task Intrekken_noemt_de_versie_die_ervoor_in_de_plaats_komt()
    {
        using var sanne = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("evaluatie", 2));
        await sanne.Publiceer("evaluatie", 2);
        (await sanne.Open(Ladekast.Pad("evaluatie", 2) + "/intrekken")).Tekst.ShouldContain("Nieuwe documenten beginnen daarna met versie 1.");
        await sanne.TrekIn("evaluatie", 2);
        (await site.App.MetRegister(r => r.VoorNieuw("evaluatie"))).Waarde.Versie.ShouldBe(1);
    }

    [Theory]
    [InlineData("netwerkanalyse/2")]
    [InlineData("bestaat-niet/1")]
    [InlineData("netwerkanalyse/99999999999")]
    [InlineData("netwerkanalyse/1/intrekken")]
    [InlineData("netwerkanalyse/x")]
    [InlineData("bestaat-niet/1?handler=Json")]
    [InlineData("bestaat-niet/1/intrekken")]
    public async Task Wat_er_niet_is_is_404(string pad)
    {
        using var sanne = await site.App.Als("beheerder");
        (await sanne.Open($"{Ladekast.Lijst}/{pad}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_je_als_JSON_bewaart_laad_je_weer()
    {
        using var sanne = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("heen-en-terug"));
        (await sanne.Open(Ladekast.Pad("heen-en-terug") + "?handler=Json")).Bron.ShouldBe(Ladekast.Json("heen-en-terug"));
        var spil = await sanne.Open(Ladekast.Pad("signaleringsplan") + "?handler=Json");
        Formulierlezer.Lees(spil.Bron).Formulier!.Code.ShouldBe("signaleringsplan");
    }

    [Fact]
    public async Task Elk_formulier_van_Spil_is_te_bekijken_deel_voor_deel()
    {
        using var sanne = await site.App.Als("beheerder");
        foreach (var formulier in await site.App.MetRegister(r => r.VoorNieuw()))
        {
            foreach (var sectie in formulier.Secties)
            {
                var pagina = await sanne.Open($"{Ladekast.Pad(formulier.Code, formulier.Versie)}?deel={sectie.Code}");
                pagina.Status.ShouldBe(HttpStatusCode.OK, $"{formulier.Code} {sectie.Code}");
                pagina.Document.QuerySelector(".voorbeeld__kop")!.TextContent.ShouldBe(sectie.Titel);
                foreach (var vraag in sectie.Velden) pagina.Document.QuerySelector(".voorbeeld")!.TextContent.ShouldContain(vraag.Vraag);
            }
        }
    }

    [Fact]
    public async Task Het_voorbeeld_zegt_wanneer_iets_te_zien_is_en_stuurt_niets_op()
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Open(Ladekast.Pad("aanmeldformulier") + "?deel=haast");
        pagina.Tekst.ShouldContain("Alleen als bij “Is iedereen nu veilig?” staat: Nee.");
        pagina.Document.QuerySelector(".voorbeeld form")!.GetAttribute("method").ShouldBe("dialog");
    }

    [Fact]
    public async Task Vreemde_tekst_in_een_formulier_blijft_tekst()
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Laad(Ladekast.Json("vreemd", titel: "<script>alert(1)</script> 😀", velden: """{ "code": "x", "soort": "keuze", "vraag": "<img src=x>", "opties": [ { "code": "a", "tekst": "<b>A</b>" }, { "code": "b", "tekst": "سميرة" } ] }"""));
        pagina.Kop.ShouldBe("<script>alert(1)</script> 😀, versie 1");
        pagina.Document.QuerySelectorAll("main script, main img, main b").ShouldBeEmpty();
        pagina.Tekst.ShouldContain("سميرة");
    }

    [Fact]
    public async Task Een_formulier_met_vijfhonderd_vragen_is_te_bekijken()
    {
        using var sanne = await site.App.Als("beheerder");
        var velden = string.Join(',', Enumerable.Range(0, 500).Select(i => $$"""{ "code": "v{{i}}", "soort": "tekst", "vraag": "Vraag {{i}}?" }"""));
        var pagina = await sanne.Laad(Ladekast.Json("groot", velden: velden));
        pagina.Tekst.ShouldContain("500 vragen");
        pagina.Tekst.ShouldContain("Vraag 499?");
    }

    private static List<string> Titels(Pagina lijst) => [.. lijst.Document.QuerySelectorAll("#lijst tbody th a").Select(a => a.ChildNodes[0].TextContent)];
}
