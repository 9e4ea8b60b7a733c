using System.Net;
using System.Text;
using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Formulieren;

public sealed class LadenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Een_goed_formulier_wordt_een_concept_en_telt_nog_niet_mee()
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Laad(Ladekast.Json("huisbezoek"));
        pagina.Adres.AbsolutePath.ShouldBe(Ladekast.Pad("huisbezoek"));
        pagina.Kop.ShouldBe("Verslag van een huisbezoek, versie 1");
        pagina.Tekst.ShouldContain("Geladen als concept.");
        pagina.Tekst.ShouldContain("Wanneer was het?");

        var formulier = (await site.App.Kaal("huisbezoek")).ShouldNotBeNull();
        (formulier.Stand, formulier.Json, formulier.GeladenDoor).ShouldBe((Formulierstand.Concept, Ladekast.Json("huisbezoek"), "Sanne Willems"));
        (await site.App.MetRegister(r => r.Geef("huisbezoek", 1))).ShouldBeNull();
        (await site.App.MetRegister(r => r.VoorNieuw("huisbezoek"))).Weigeringen.Single().Regel.ShouldBe(Formulierregels.Onbekend);
        (await site.App.Log("huisbezoek")).ShouldBe(["FormulierGeladen"]);
    }

    [Fact]
    public async Task Een_bestand_doet_hetzelfde_als_geplakte_tekst()
    {
        using var sanne = await site.App.Als("beheerder");
        (await sanne.LaadBestand([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Ladekast.Json("uit-bestand"))])).Adres.AbsolutePath.ShouldBe(Ladekast.Pad("uit-bestand"));
        (await site.App.Kaal("uit-bestand"))!.Json.ShouldBe(Ladekast.Json("uit-bestand"));
    }

    [Fact]
    public async Task Problemen_staan_regel_voor_regel_met_hun_plek_en_de_tekst_blijft()
    {
        using var sanne = await site.App.Als("beheerder");
        var json = Ladekast.Json("fout", velden: """{ "code": "op", "soort": "dag", "vraag": "Wanneer?" }, { "code": "op", "soort": "keuze", "vraag": "<b>Wat?</b>" }""");
        var pagina = await sanne.LaadBestand(json);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Document.QuerySelectorAll(".problemen li").Select(li => li.TextContent.Trim()).ShouldBe(
        [
            "secties[0].velden[0].soort\"dag\" kennen we hier niet. Kies uit: tekst, langeTekst, eigenWoorden, datum, keuze, keuzes, schaal, getal, bedrag, persoon, organisatie, jaNee, lijst, matrix, fasen, uitleg.",
            "secties[0].velden[1].codeDe code \"op\" is er al: zie secties[0].velden[0]. Kies een andere.",
            "secties[0].velden[1].optiesGeef minstens twee antwoorden om uit te kiezen.",
        ]);
        pagina.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe(json.Trim());
        (await site.App.Kaal("fout")).ShouldBeNull();
    }

    [Theory]
    [InlineData("geen json", "regel 1")]
    [InlineData("[]", "formulier")]
    [InlineData("{ \"titel\": \"\\ud800\" }", "titel")]
    [InlineData("{\n\n\"code\": }", "regel 3")]
    public async Task Onleesbare_tekst_krijgt_een_zin_en_geen_fout(string tekst, string plek)
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Laad(tekst);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Document.QuerySelectorAll(".problemen code").Select(c => c.TextContent).ShouldContain(plek);
    }

    [Fact]
    public async Task Niets_te_veel_of_te_groot_wordt_geweigerd_bij_het_bestand()
    {
        using var sanne = await site.App.Als("beheerder");
        (await sanne.Laad("  ")).FoutBij("Invoer.Bestand")!.ShouldContain("Kies een bestand of plak de tekst van een formulier.");
        (await sanne.LaadBestand(Encoding.UTF8.GetBytes("{}"), ("Invoer.Tekst", "{}"))).FoutBij("Invoer.Bestand")!.ShouldContain("Maak een van de twee leeg.");
        (await sanne.LaadBestand(new byte[2_000_000])).FoutBij("Invoer.Bestand")!.ShouldContain("Dit bestand is groter dan 1 MB.");
        (await sanne.Laad(new string(' ', 1_000_000) + "{}")).Document.QuerySelectorAll(".problemen li").Single().TextContent.ShouldContain("Dit bestand is te groot");
        (await sanne.LaadBestand([0xFF, 0xFE, 0x00, 0x01])).Document.QuerySelectorAll(".problemen li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Heel_veel_problemen_passen_op_een_bladzijde()
    {
        using var sanne = await site.App.Als("beheerder");
        var velden = string.Join(',', Enumerable.Range(0, 400).Select(i => $$"""{ "code": "v{{i}}", "soort": "x" }"""));
        var pagina = await sanne.Laad(Ladekast.Json("veel", velden: velden));
        pagina.Document.QuerySelectorAll(".problemen li").Length.ShouldBe(100);
        pagina.Tekst.ShouldContain("Er zijn nog 800 dingen te verbeteren");
        pagina.Tekst.ShouldContain("En nog 700 andere.");
    }

    [Fact]
    public async Task Een_versie_die_er_al_is_komt_er_niet_nog_eens()
    {
        using var sanne = await site.App.Als("beheerder");
        (await sanne.Laad(Ladekast.Json("netwerkanalyse"))).Tekst.ShouldContain("Deze versie van het formulier is er al.");
        (await sanne.Laad(Ladekast.Json("tweemaal"))).Adres.AbsolutePath.ShouldBe(Ladekast.Pad("tweemaal"));
        await sanne.Publiceer("tweemaal");
        (await sanne.Laad(Ladekast.Json("tweemaal", titel: "Anders"))).Tekst.ShouldContain("Deze versie van het formulier is er al.");
        (await site.App.Kaal("tweemaal"))!.Titel.ShouldBe("Verslag van een huisbezoek");
    }

    [Fact]
    public async Task Een_concept_wordt_pas_vervangen_na_een_vraag_en_nooit_ongezien()
    {
        using var sanne = await site.App.Als("beheerder");
        using var ander = await site.App.Als("beheerder");
        await sanne.Laad(Ladekast.Json("concept"));
        var vraag = await ander.Laad(Ladekast.Json("concept", titel: "Beter"));
        vraag.Tekst.ShouldContain("Er is al een concept van deze versie");
        (await site.App.Kaal("concept"))!.Titel.ShouldBe("Verslag van een huisbezoek");

        // In between somebody else loads it again: what was agreed to is not what is there now.
        await sanne.Verstuur(await sanne.Laad(Ladekast.Json("concept", titel: "Tussendoor")), "Kijk na en bewaar als concept", ("Invoer.Vervang", "true"));
        var opnieuw = await ander.Verstuur(vraag, "Kijk na en bewaar als concept", ("Invoer.Vervang", "true"));
        opnieuw.Tekst.ShouldContain("Er is al een concept van deze versie");
        (await site.App.Kaal("concept"))!.Titel.ShouldBe("Tussendoor");

        (await ander.Verstuur(opnieuw, "Kijk na en bewaar als concept", ("Invoer.Vervang", "true"))).Adres.AbsolutePath.ShouldBe(Ladekast.Pad("concept"));
        (await site.App.Kaal("concept"))!.Titel.ShouldBe("Beter");
        (await site.App.Log("concept")).ShouldBe(["FormulierGeladen", "FormulierGeladen", "FormulierGeladen"]);
    }

    [Fact]
    public async Task Twee_keer_versturen_laadt_een_keer()
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Open(Ladekast.Laden);
        for (var i = 0; i < 2; i++)
        {
            var naar = await sanne.Verstuur(pagina, "Kijk na en bewaar als concept", ("Invoer.Tekst", Ladekast.Json("dubbel")));
            naar.Adres.AbsolutePath.ShouldBe(Ladekast.Pad("dubbel"));
        }
        (await site.App.Log("dubbel")).ShouldBe(["FormulierGeladen"]);
    }

    [Theory]
    [InlineData("projectleider")]
    [InlineData("marjan")]
    [InlineData("inwoner")]
    public async Task De_ladekast_is_van_de_beheerder(string wie)
    {
        using var ander = await site.App.Als(wie);
        foreach (var pad in new[] { Ladekast.Lijst, Ladekast.Laden, Ladekast.Pad("netwerkanalyse"), Ladekast.Pad("netwerkanalyse") + "?handler=Json", Ladekast.Pad("netwerkanalyse") + "/intrekken" })
            (await ander.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, pad);
    }
}
