using Shouldly;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class OnderdelenTests
{
    private readonly Proef proef = new();

    [Fact]
    public async Task Knop_verstuurt_tenzij_zij_ergens_heen_leidt()
    {
        var knop = await proef.Toon(new KnopTagHelper(), "nl-knop", "Bewaar");
        (knop.LocalName, knop.GetAttribute("type")).ShouldBe(("button", "submit"));
        var link = await proef.Toon(new KnopTagHelper { Href = "/terug", Soort = "tweede" }, "nl-knop", "Terug");
        (link.LocalName, link.GetAttribute("href"), link.GetAttribute("type")).ShouldBe(("a", "/terug", null));
        (await proef.Toon(new KnopTagHelper(), "nl-knop", "Print", ("type", "button"))).GetAttribute("type").ShouldBe("button");
    }

    [Theory]
    [InlineData("info", "Ter informatie: ", "status")]
    [InlineData("gelukt", "Gelukt: ", "status")]
    [InlineData("let-op", "Let op: ", "status")]
    [InlineData("fout", "Fout: ", "alert")]
    public async Task Melding_zegt_haar_soort_in_woorden(string soort, string woord, string rol)
    {
        var melding = await proef.Toon(new MeldingTagHelper { Soort = soort, Aankondigen = true }, "nl-melding", "Tekst <b>");
        melding.TextContent.ShouldBe(woord + "Tekst <b>");
        melding.GetAttribute("role").ShouldBe(rol);
        (await proef.Toon(new MeldingTagHelper { Soort = soort }, "nl-melding", "Tekst")).HasAttribute("role").ShouldBeFalse();
    }

    [Fact]
    public async Task Eigen_woorden_staan_tussen_aanhalingstekens()
    {
        var woorden = await proef.Toon(new EigenWoordenTagHelper { Van = "Samira" }, "nl-eigen-woorden", "Ik wil <weten> waarvoor.");
        woorden.LocalName.ShouldBe("blockquote");
        woorden.QuerySelector("p")!.TextContent.ShouldBe("“Ik wil <weten> waarvoor.”");
        woorden.QuerySelector(".spil-eigen-woorden__van")!.TextContent.ShouldBe("Samira");
    }

    [Theory]
    [InlineData("", "Niet ingevuld")]
    [InlineData("  \n ", "Niet ingevuld")]
    [InlineData("06", "06")]
    public async Task Leeg_gegeven_staat_in_woorden(string waarde, string verwacht) =>
        (await proef.Toon(new GegevenTagHelper { Naam = "Telefoon" }, "nl-gegeven", waarde)).QuerySelector("dd")!.TextContent.ShouldBe(verwacht);

    [Theory]
    [InlineData("gedaan", "Gedaan", null)]
    [InlineData("nu", "Hier zijn we nu", "step")]
    [InlineData("later", "Nog niet", null)]
    public async Task Stap_zegt_haar_staat_in_woorden(string staat, string woord, string? huidig)
    {
        var stap = await proef.Toon(new StapTagHelper { Nummer = 2, Naam = "INO", Staat = staat }, "nl-stap");
        stap.TextContent.ShouldBe("2. INO" + woord);
        stap.GetAttribute("aria-current").ShouldBe(huidig);
    }

    [Fact]
    public async Task Laatste_kruimel_is_de_pagina_zelf()
    {
        (await proef.Toon(new KruimelTagHelper { Href = "/werk" }, "nl-kruimel", "Werk")).QuerySelector("a")!.GetAttribute("href").ShouldBe("/werk");
        (await proef.Toon(new KruimelTagHelper(), "nl-kruimel", "Hier")).QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("Hier");
    }

    [Theory]
    [InlineData("/dossiers/1", "page")]
    [InlineData("/DOSSIERS/1/", "page")]
    [InlineData("/dossiers/1/schijf", null)]
    public async Task Bladwijzer_kent_zijn_eigen_bladzijde(string pad, string? verwacht)
    {
        proef.Http.Request.Path = pad;
        var bladwijzer = await proef.Toon(new BladwijzerTagHelper { Href = "/dossiers/1", ViewContext = proef.Blad }, "nl-bladwijzer", "Overzicht");
        bladwijzer.QuerySelector("a")!.GetAttribute("aria-current").ShouldBe(verwacht);
    }

    [Fact]
    public async Task Pil_weigert_een_onbekende_soort() =>
        (await Should.ThrowAsync<ArgumentException>(() => proef.Toon(new PilTagHelper { Soort = "rood" }, "nl-pil", "x"))).Message.ShouldContain("eigen");

    [Fact]
    public async Task Uitklap_werkt_zonder_script()
    {
        var uitklap = await proef.Toon(new UitklapTagHelper { Kop = "Meer" }, "nl-uitklap", "tekst");
        (uitklap.LocalName, uitklap.QuerySelector("summary")!.TextContent, uitklap.HasAttribute("open")).ShouldBe(("details", "Meer", false));
    }

    [Fact]
    public async Task Concept_bewaart_naar_zijn_adres_en_heeft_een_plek_voor_de_stand()
    {
        var formulier = await proef.Toon(new ConceptTagHelper { Adres = "?handler=Concept" }, "form", "", ("method", "post"));
        formulier.GetAttribute("hx-post").ShouldBe("?handler=Concept");
        formulier.GetAttribute("hx-swap").ShouldBe("none");
        formulier.QuerySelector("[data-conceptstand]")!.GetAttribute("role").ShouldBe("status");
    }
}
