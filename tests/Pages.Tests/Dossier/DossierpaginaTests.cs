using System.Net;
using Shouldly;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class DossierpaginaTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Het_tandem_ziet_de_persoon_de_kring_en_de_toestemming()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var marjan = await site.App.Als("casusregisseur");
        var pagina = await marjan.Open($"/dossiers/{dossier}");
        pagina.Kop.ShouldBe("Samira el Idrissi");
        pagina.Tekst.ShouldContain("14 mei 1991");
        pagina.Tekst.ShouldContain("Getfertweg 118, 7512 BN Enschede");
        pagina.Tekst.ShouldContain("Nadia el Idrissi, zus Ziet het plan, de schijf en adres, telefoon en wie er meedoet.");
        pagina.Tekst.ShouldContain("Joke Wessels, ervaringsdeskundige Ziet alles, behalve de hulp bij het huishouden.");
        pagina.Tekst.ShouldContain("Petra Smeenk, professional bij Stadsbank Ziet het plan.");
        pagina.Tekst.ShouldNotContain("Kees Lansink");
        pagina.Tekst.ShouldContain("Delen met mensen die zelf gekozen zijn");
        pagina.Tekst.ShouldContain("Stap 2 · Integraal netwerkoverleg");
        pagina.Document.QuerySelectorAll("svg.schijf").ShouldNotBeEmpty();
        pagina.Bron.ShouldNotContain("9999", Case.Sensitive, "the BSN is masked");
        (await site.App.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(
            r => r.Naam.ShouldBe("Marjan de Boer"), r => r.Gebeurtenis.ShouldBe("het dossier"), r => r.Toegestaan.ShouldBeTrue());
    }

    [Fact]
    public async Task Iedereen_ziet_alleen_wat_mag()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var petra = await site.App.Als("professional");
        var smal = await petra.Open($"/dossiers/{dossier}");
        smal.Status.ShouldBe(HttpStatusCode.OK);
        smal.Tekst.ShouldNotContain("Getfertweg");
        smal.Tekst.ShouldNotContain("Nadia");
        smal.Tekst.ShouldContain("Naar het traject");
        smal.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty();

        using var fleur = await site.App.Als("projectleider");
        var project = await fleur.Open($"/dossiers/{dossier}");
        project.Tekst.ShouldContain("Getfertweg");
        project.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty();
        project.Tekst.ShouldNotContain("Naar het traject");
        project.Document.QuerySelectorAll("a[href$='/personalia']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bert")]
    [InlineData("kees")]
    [InlineData("lars")]
    public async Task Het_dossier_van_een_ander_is_er_niet_en_de_poging_staat_in_het_log(string wie)
    {
        var dossier = await site.App.DossierVan("Samira");
        using var ander = await site.App.Als(wie);
        foreach (var pad in new[] { "", "/personalia", "/kring", "/kring/erbij" })
        {
            if (wie != "bert" && pad.Length > 0) continue;
            (await ander.Open($"/dossiers/{dossier}{pad}")).Status.ShouldBe(HttpStatusCode.NotFound, pad);
            (await site.App.Inzagen(dossier)).Last().Toegestaan.ShouldBeFalse();
        }

        (await ander.Open($"/dossiers/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_niet_mag_wijzigen_krijgt_de_formulieren_niet()
    {
        var dossier = await site.App.DossierVan("Samira");
        foreach (var wie in new[] { "naaste", "professional", "projectleider", "consulent" })
        {
            using var bezoeker = await site.App.Als(wie);
            foreach (var pad in new[] { "personalia", "kring", "kring/erbij", $"kring/{Guid.NewGuid()}" })
                (await bezoeker.Open($"/dossiers/{dossier}/{pad}")).Status.ShouldBe(HttpStatusCode.Forbidden, $"{wie} {pad}");
        }
    }

    [Fact]
    public async Task Gegevens_veranderen_en_wat_niet_kan_staat_bij_het_veld()
    {
        var dossier = await site.App.DossierVan("Daan");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/personalia");
        var fout = await marjan.Verstuur(form, "Opslaan", ("Invoer.Telefoon", "bel me"), ("Invoer.Postcode", "0000"), ("Invoer.Straat", new string('x', 201)), ("Invoer.Geboortedatum.Dag", "32"));
        fout.FoutBij("Invoer.Telefoon").ShouldNotBeNull().ShouldContain("Dit is geen telefoonnummer.");
        fout.FoutBij("Invoer.Postcode").ShouldNotBeNull().ShouldContain("Dit is geen postcode.");
        fout.FoutBij("Invoer.Straat").ShouldNotBeNull().ShouldContain("Dit is te lang.");
        fout.Document.QuerySelector("[name='Invoer.Telefoon']")!.GetAttribute("value").ShouldBe("bel me");

        var goed = await marjan.Verstuur(form, "Opslaan", ("Invoer.Telefoon", "06 87654321"), ("Invoer.Straat", "<b>Straat</b> 1 🏠"));
        goed.Adres.AbsolutePath.ShouldBe($"/dossiers/{dossier}");
        goed.Tekst.ShouldContain("De gegevens zijn veranderd.");
        goed.Tekst.ShouldContain("06 87654321");
        goed.Tekst.ShouldContain("<b>Straat</b> 1 🏠");
    }

    [Fact]
    public async Task Twee_die_tegelijk_veranderen_zien_beide_teksten()
    {
        var dossier = await site.App.DossierVan("Wiebe");
        using var marjan = await site.App.Als("casusregisseur");
        using var ton = await site.App.Als("ton");
        var eerste = await marjan.Open($"/dossiers/{dossier}/personalia");
        var tweede = await ton.Open($"/dossiers/{dossier}/personalia");
        await marjan.Verstuur(eerste, "Opslaan", ("Invoer.Telefoon", "053 1111111"));

        var laat = await ton.Verstuur(tweede, "Opslaan", ("Invoer.Telefoon", "053 2222222"));
        laat.Tekst.ShouldContain("Iemand anders heeft dit net ook veranderd.");
        laat.Document.QuerySelector("[name='Invoer.Telefoon']")!.GetAttribute("value").ShouldBe("053 2222222");
        laat.Tekst.ShouldContain("053 1111111");
        (await ton.Verstuur(laat, "Opslaan")).Tekst.ShouldContain("053 2222222");
    }
}
