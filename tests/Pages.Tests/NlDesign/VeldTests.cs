using Shouldly;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class VeldTests
{
    private readonly Proef proef = new();

    private VeldTagHelper Veld(object? waarde = null) => new() { For = proef.Voor("Invoer.Naam", waarde), Label = "Naam", ViewContext = proef.Blad };

    [Fact]
    public async Task Label_hoort_bij_het_vak()
    {
        var veld = await proef.Toon(Veld("Samira"), "nl-veld");
        var vak = veld.QuerySelector("input")!;
        vak.Id.ShouldBe("Invoer_Naam");
        vak.GetAttribute("name").ShouldBe("Invoer.Naam");
        vak.GetAttribute("value").ShouldBe("Samira");
        veld.QuerySelector("label")!.GetAttribute("for").ShouldBe("Invoer_Naam");
        vak.HasAttribute("aria-describedby").ShouldBeFalse();
        vak.HasAttribute("aria-invalid").ShouldBeFalse();
    }

    [Fact]
    public async Task Fout_en_hint_zijn_aan_het_vak_verbonden()
    {
        proef.Fout("Invoer.Naam", "Vul je naam in.");
        var helper = Veld();
        helper.Hint = "Zoals op je paspoort.";
        var veld = await proef.Toon(helper, "nl-veld");
        var vak = veld.QuerySelector("input")!;
        vak.GetAttribute("aria-invalid").ShouldBe("true");
        vak.GetAttribute("aria-describedby").ShouldBe("Invoer_Naam-hint Invoer_Naam-fout");
        veld.QuerySelector("#Invoer_Naam-hint")!.TextContent.ShouldBe("Zoals op je paspoort.");
        veld.QuerySelector("#Invoer_Naam-fout")!.TextContent.ShouldBe("Fout: Vul je naam in.");
        veld.ClassList.ShouldContain("utrecht-form-field--invalid");
    }

    [Fact]
    public async Task Wat_getypt_is_gaat_voor_het_model()
    {
        proef.Getypt("Invoer.Naam", "S4m!ra");
        (await proef.Toon(Veld("Samira"), "nl-veld")).QuerySelector("input")!.GetAttribute("value").ShouldBe("S4m!ra");
    }

    [Fact]
    public async Task Tekst_wordt_nooit_opmaak()
    {
        const string kwaad = "<script>alert(1)</script>\"'";
        proef.Getypt("Invoer.Naam", kwaad).Fout("Invoer.Naam", kwaad);
        var helper = Veld();
        helper.Label = kwaad;
        helper.Hint = kwaad;
        var veld = await proef.Toon(helper, "nl-veld");
        veld.QuerySelectorAll("script").ShouldBeEmpty();
        veld.QuerySelector("input")!.GetAttribute("value").ShouldBe(kwaad);
        veld.QuerySelector("label")!.TextContent.ShouldBe(kwaad);
        veld.QuerySelector("#Invoer_Naam-hint")!.TextContent.ShouldBe(kwaad);
        veld.QuerySelector("#Invoer_Naam-fout")!.TextContent.ShouldEndWith(kwaad);
    }

    [Fact]
    public async Task Tekstvak_houdt_regeleinden_en_noemt_de_grens()
    {
        proef.Getypt("Invoer.Naam", "\neen\ntwee </textarea><b>");
        var helper = Veld();
        helper.Regels = 4;
        helper.Maxlength = 2000;
        var veld = await proef.Toon(helper, "nl-veld");
        var vak = veld.QuerySelector("textarea")!;
        vak.TextContent.ShouldBe("\neen\ntwee </textarea><b>");
        vak.HasAttribute("maxlength").ShouldBeFalse("a paste must not be cut off unseen");
        veld.QuerySelector("#Invoer_Naam-hint")!.TextContent.ShouldBe("Je kunt hier 2.000 tekens schrijven.");
    }

    [Theory]
    [InlineData("email", "email", null)]
    [InlineData("tel", "tel", null)]
    [InlineData("getal", "text", "numeric")]
    [InlineData("bedrag", "text", "decimal")]
    [InlineData("tijd", "time", null)]
    public async Task Soort_kiest_het_toetsenbord(string soort, string type, string? toetsen)
    {
        var helper = Veld();
        helper.Soort = soort;
        var vak = (await proef.Toon(helper, "nl-veld")).QuerySelector("input")!;
        vak.GetAttribute("type").ShouldBe(type);
        vak.GetAttribute("inputmode").ShouldBe(toetsen);
    }

    [Fact]
    public async Task Wachtwoord_komt_nooit_terug()
    {
        proef.Getypt("Invoer.Naam", "geheim");
        var helper = Veld("geheim");
        helper.Soort = "wachtwoord";
        (await proef.Toon(helper, "nl-veld")).OuterHtml.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task Onbekende_attributen_gaan_naar_het_vak_en_class_niet()
    {
        var veld = await proef.Toon(Veld(), "nl-veld", "", ("placeholder", "a & b"), ("hx-get", "/zoek"), ("class", "breed"));
        var vak = veld.QuerySelector("input")!;
        vak.GetAttribute("placeholder").ShouldBe("a & b");
        vak.GetAttribute("hx-get").ShouldBe("/zoek");
        veld.HasAttribute("hx-get").ShouldBeFalse();
        veld.ClassList.ShouldContain("breed");
    }

    [Fact]
    public async Task Optioneel_staat_in_woorden_bij_het_label()
    {
        var helper = Veld();
        helper.Optioneel = true;
        (await proef.Toon(helper, "nl-veld")).QuerySelector("label")!.TextContent.ShouldBe("Naam (niet verplicht)");
    }

    [Fact]
    public async Task Onbekende_soort_is_een_fout_van_de_bouwer()
    {
        var helper = Veld();
        helper.Soort = "kleur";
        (await Should.ThrowAsync<ArgumentException>(() => proef.Toon(helper, "nl-veld"))).Message.ShouldContain("email");
    }

    [Fact]
    public async Task Lege_fout_van_de_binder_krijgt_een_zin()
    {
        proef.Stand.TryAddModelException("Invoer.Naam", new FormatException("x"));
        (await proef.Toon(Veld(), "nl-veld")).QuerySelector("#Invoer_Naam-fout")!.TextContent.ShouldContain("kunnen we niet lezen");
    }
}
