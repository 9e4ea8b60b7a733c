using System.Net;
using Shouldly;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Voorstellen;

public sealed class OverzichtTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Ieder_voorstel_zegt_hoe_het_staat()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var pagina = await marjan.Open(proef.Voorstellen);
        pagina.Kop.ShouldBe("Doelen en afspraken van Samira");
        pagina.Tekst.ShouldContain("Nog te vragen: Samira.");
        pagina.Tekst.ShouldContain("Gedaan op");
    }

    [Fact]
    public async Task Wat_op_de_inwoner_wacht_staat_bovenaan()
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await samira.Open(proef.Voorstellen);
        pagina.Kop.ShouldBe("Jouw doelen en afspraken");
        pagina.Document.QuerySelector(".vraag")!.TextContent.ShouldContain("De Stadsbank krijgt mijn post van de deurwaarder.");
    }

    [Fact]
    public async Task Een_filter_laat_alleen_zien_wat_past()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var pagina = await marjan.Open(proef.Voorstellen + "?toon=open");
        var regels = pagina.Document.QuerySelectorAll(".eronder li").Select(l => l.TextContent).ToList();
        regels.ShouldNotBeEmpty();
        regels.ShouldAllBe(r => !r.Contains("Iedereen is het eens", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("regiebehandelaar", HttpStatusCode.NotFound)] // May see the Schijf, not the plan.
    [InlineData("henk", HttpStatusCode.NotFound)] // Another inwoner.
    [InlineData("bert", HttpStatusCode.NotFound)] // A casusregisseur of others.
    [InlineData("projectleider", HttpStatusCode.Forbidden)]
    public async Task Wie_het_plan_niet_mag_zien_komt_er_niet_in(string wie, HttpStatusCode status)
    {
        using var bezoeker = await proef.App.Als(wie);
        (await bezoeker.Open(proef.Voorstellen)).Status.ShouldBe(status);
        (await bezoeker.Open(proef.Plan)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Een_adres_dat_niet_bestaat_is_er_niet()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        (await marjan.Open($"/trajecten/{Guid.NewGuid()}/voorstellen")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marjan.Open($"{proef.Voorstellen}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marjan.Open(proef.Voorstellen + "/nieuw?soort=wens")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
