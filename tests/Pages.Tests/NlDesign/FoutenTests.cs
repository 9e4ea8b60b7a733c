using Shouldly;
using Spil.Kern;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class FoutenTests
{
    private static readonly Regel Regel = new("TEST-001", "Vul je naam in.");
    private readonly Proef proef = new();

    [Fact]
    public async Task Zonder_fouten_staat_er_niets() =>
        (await proef.Toon(new FoutenTagHelper { ViewContext = proef.Blad }, "nl-fouten")).LocalName.ShouldBe("niets");

    [Fact]
    public async Task Elke_fout_wijst_naar_zijn_veld_en_een_fout_van_het_geheel_niet()
    {
        proef.Fout("Invoer.Naam", "Vul je naam in.").Fout("", "Iemand anders was je voor. <b>");
        var blok = await proef.Toon(new FoutenTagHelper { ViewContext = proef.Blad }, "nl-fouten");
        blok.GetAttribute("role").ShouldBe("alert");
        blok.GetAttribute("tabindex").ShouldBe("-1");
        blok.QuerySelectorAll("a").Select(link => (link.GetAttribute("href"), link.TextContent)).ShouldBe([("#Invoer_Naam", "Vul je naam in.")]);
        blok.QuerySelectorAll("li").Length.ShouldBe(2);
        blok.TextContent.ShouldContain("was je voor. <b>");
    }

    [Fact]
    public void Weigering_komt_bij_haar_veld_of_bij_het_geheel()
    {
        proef.Stand.Neem(Uitkomst.Geweigerd(Regel.Bij("Naam"), Regel.Weiger("Het kan nu niet.")), "Invoer.").ShouldBeFalse();
        proef.Stand["Invoer.Naam"]!.Errors.Single().ErrorMessage.ShouldBe("Vul je naam in.");
        proef.Stand[""]!.Errors.Single().ErrorMessage.ShouldBe("Het kan nu niet.");
    }

    [Fact]
    public void Wat_gelukt_is_laat_geen_fout_achter()
    {
        proef.Stand.Neem(Uitkomst.Gelukt(), "Invoer.").ShouldBeTrue();
        proef.Stand.IsValid.ShouldBeTrue();
    }
}
