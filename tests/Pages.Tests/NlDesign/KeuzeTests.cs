using AngleSharp.Dom;
using Shouldly;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class KeuzeTests
{
    private enum Stem
    {
        Eens,
        NietEens,
        Oud,
    }

    private static readonly IReadOnlyList<Optie> Stemmen =
        Optie.Van<Stem>(stem => stem switch { Stem.Eens => "Ik ben het eens", Stem.NietEens => "Nee, nog niet", _ => null });

    private readonly Proef proef = new();

    private static string[] Gekozen(IElement veld) => [.. veld.QuerySelectorAll("input[checked]").Select(vak => vak.GetAttribute("value")!)];

    [Theory]
    [InlineData("Eens", true)]
    [InlineData("eens", false)]
    [InlineData("0", false)]
    [InlineData("7", false)]
    [InlineData(" Eens", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Keuze_leest_alleen_de_naam_die_werd_aangeboden(string? gekozen, bool goed) => Optie.Lees<Stem>(gekozen).ShouldBe(goed ? Stem.Eens : null);

    [Theory]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    [InlineData("Ja", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Ja_en_nee_worden_gelezen(string? gekozen, bool? verwacht) => Optie.LeesJaNee(gekozen).ShouldBe(verwacht);

    [Theory]
    [InlineData(" 30 ", 30)]
    [InlineData("0", 0)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("dertig", null)]
    [InlineData("99999999999", null)]
    [InlineData(null, null)]
    public void Een_heel_getal_wordt_gelezen(string? getypt, int? verwacht) => Getal.Lees(getypt).ShouldBe(verwacht);

    [Fact]
    public async Task Keuze_toont_opties_en_wat_het_model_zegt()
    {
        var veld = await proef.Toon(new KeuzeTagHelper { For = proef.Voor("Stem", Stem.NietEens), Label = "Eens?", Opties = Stemmen, ViewContext = proef.Blad }, "nl-keuze");
        veld.LocalName.ShouldBe("fieldset");
        veld.QuerySelectorAll("label").Select(label => label.TextContent).ShouldBe(["Ik ben het eens", "Nee, nog niet"]);
        veld.QuerySelectorAll("input").Select(vak => vak.Id).ShouldBe(["Stem_1", "Stem_2"]);
        Gekozen(veld).ShouldBe(["NietEens"]);
    }

    [Fact]
    public async Task Opties_als_kinderen_met_een_hint()
    {
        var helper = new KeuzeTagHelper { For = proef.Voor("Stem", null), Label = "Eens?", ViewContext = proef.Blad };
        var veld = await proef.Toon(helper, "nl-keuze", async inhoud =>
        {
            await proef.Kind(inhoud, new OptieTagHelper { Waarde = "ja", Hint = "Het telt meteen." }, "nl-optie", "Ja & <klaar>");
            await proef.Kind(inhoud, new OptieTagHelper { Waarde = "later", Los = true }, "nl-optie", "Later");
        });
        var eerste = veld.QuerySelector("input[value=ja]")!;
        veld.QuerySelector($"label[for={eerste.Id}]")!.TextContent.ShouldBe("Ja & <klaar>");
        veld.QuerySelector("#" + eerste.GetAttribute("aria-describedby"))!.TextContent.ShouldBe("Het telt meteen.");
        veld.QuerySelectorAll(".spil-optie--los input").Single().GetAttribute("value").ShouldBe("later");
        Gekozen(veld).ShouldBeEmpty();
    }

    [Fact]
    public async Task Vinkjes_houden_alles_wat_aangevinkt_was()
    {
        proef.Getypt("Soorten", "a", "c");
        Optie[] opties = [new("a", "A"), new("b", "B"), new("c", "C")];
        var veld = await proef.Toon(new VinkjesTagHelper { For = proef.Voor("Soorten", new List<string> { "b" }), Label = "Wat?", Opties = opties, ViewContext = proef.Blad }, "nl-vinkjes");
        Gekozen(veld).ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task Vinkjes_lezen_een_lijst_van_het_model()
    {
        var veld = await proef.Toon(new VinkjesTagHelper { For = proef.Voor("Stemmen", new List<Stem> { Stem.Eens }), Label = "Wat?", Opties = Stemmen, ViewContext = proef.Blad }, "nl-vinkjes");
        Gekozen(veld).ShouldBe(["Eens"]);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Vink_zegt_ook_nee(bool model, bool aangevinkt)
    {
        var veld = await proef.Toon(new VinkTagHelper { For = proef.Voor("Uitgelegd", model), Label = "Uitgelegd", ViewContext = proef.Blad }, "nl-vink");
        veld.QuerySelector("input[type=checkbox]")!.HasAttribute("checked").ShouldBe(aangevinkt);
        var nee = veld.QuerySelector("input[type=hidden]")!;
        (nee.GetAttribute("name"), nee.GetAttribute("value")).ShouldBe(("Uitgelegd", "false"));
    }

    [Fact]
    public async Task Vink_houdt_wat_de_browser_stuurde()
    {
        proef.Getypt("Uitgelegd", "true", "false");
        var veld = await proef.Toon(new VinkTagHelper { For = proef.Voor("Uitgelegd", false), Label = "Uitgelegd", ViewContext = proef.Blad }, "nl-vink");
        veld.QuerySelector("input[type=checkbox]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Selectie_begint_leeg_en_houdt_de_keuze()
    {
        proef.Getypt("Stem", "Eens");
        var veld = await proef.Toon(new SelectieTagHelper { For = proef.Voor("Stem", null), Label = "Stem", Opties = Stemmen, ViewContext = proef.Blad }, "nl-selectie");
        veld.QuerySelectorAll("option").Select(optie => optie.GetAttribute("value")).ShouldBe(["", "Eens", "NietEens"]);
        veld.QuerySelectorAll("option[selected]").Single().TextContent.ShouldBe("Ik ben het eens");
    }

    [Fact]
    public async Task Cijfer_heeft_tien_knoppen_met_woorden_aan_de_einden()
    {
        var veld = await proef.Toon(new CijferTagHelper { For = proef.Voor("Wonen", 6), Label = "Wonen", Geen = "Geen cijfer", ViewContext = proef.Blad }, "nl-cijfer");
        veld.QuerySelectorAll("input").Select(vak => vak.GetAttribute("value")).ShouldBe(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", ""]);
        Gekozen(veld).ShouldBe(["6"]);
        veld.QuerySelector("label[for=Wonen_1]")!.TextContent.ShouldBe("1 heel slecht");
        veld.QuerySelector("label[for=Wonen_10]")!.TextContent.ShouldBe("10 heel goed");
    }

    [Fact]
    public async Task Nog_niets_gekozen_is_iets_anders_dan_geen_cijfer()
    {
        var helper = new CijferTagHelper { For = proef.Voor("Wonen", null), Label = "Wonen", Geen = "Geen cijfer", ViewContext = proef.Blad };
        Gekozen(await proef.Toon(helper, "nl-cijfer")).ShouldBeEmpty();
        proef.Getypt("Wonen", "");
        helper.ViewContext = proef.Blad;
        Gekozen(await proef.Toon(helper, "nl-cijfer")).ShouldBe([""]);
    }
}
