using AngleSharp.Dom;
using Shouldly;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class DatumTests
{
    private readonly Proef proef = new();

    private Task<IElement> Toon(Datuminvoer? waarde) => proef.Toon(
        new DatumTagHelper { For = proef.Voor("Invoer.Geboren", waarde), Label = "Wanneer ben je geboren?", ViewContext = proef.Blad }, "nl-datum");

    private static string[] Gemarkeerd(IElement veld) => [.. veld.QuerySelectorAll("[aria-invalid=true]").Select(vak => vak.GetAttribute("name")!)];

    [Fact]
    public async Task Drie_vakken_met_hun_eigen_label()
    {
        var veld = await Toon(Datuminvoer.Van(new DateOnly(1984, 3, 27)));
        veld.LocalName.ShouldBe("fieldset");
        veld.Id.ShouldBe("Invoer_Geboren");
        veld.QuerySelector("legend")!.TextContent.ShouldBe("Wanneer ben je geboren?");
        veld.QuerySelectorAll("input").Select(vak => (vak.GetAttribute("name"), vak.GetAttribute("value"))).ShouldBe(
            [("Invoer.Geboren.Dag", "27"), ("Invoer.Geboren.Maand", "3"), ("Invoer.Geboren.Jaar", "1984")]);
        foreach (var vak in veld.QuerySelectorAll("input"))
            veld.QuerySelectorAll($"label[for={vak.Id}]").Length.ShouldBe(1);
        veld.GetAttribute("aria-describedby").ShouldBe("Invoer_Geboren-hint");
    }

    [Fact]
    public async Task Fout_in_het_jaar_markeert_alleen_het_jaar_en_houdt_wat_getypt_is()
    {
        var invoer = new Datuminvoer { Dag = "27", Maand = "maart", Jaar = "84" };
        proef.Getypt("Invoer.Geboren.Dag", "27").Getypt("Invoer.Geboren.Maand", "maart").Getypt("Invoer.Geboren.Jaar", "84");
        proef.Stand.Neem(invoer.Lees("Geboren"), "Invoer.").ShouldBeFalse();
        var veld = await Toon(new Datuminvoer());
        Gemarkeerd(veld).ShouldBe(["Invoer.Geboren.Jaar"]);
        veld.QuerySelector("#Invoer_Geboren_Maand")!.GetAttribute("value").ShouldBe("maart");
        veld.QuerySelector("#Invoer_Geboren-fout")!.TextContent.ShouldContain("vier cijfers");
        veld.GetAttribute("aria-describedby").ShouldBe("Invoer_Geboren-hint Invoer_Geboren-fout");
    }

    [Fact]
    public async Task Fout_zonder_schuldig_deel_markeert_alle_drie()
    {
        proef.Fout("Invoer.Geboren", "Deze datum ligt in de toekomst.");
        Gemarkeerd(await Toon(null)).Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("31", "2", "2026", "Geboren.Dag")]
    [InlineData("40", "2", "2026", "Geboren.Dag")]
    [InlineData("1", "13", "2026", "Geboren.Maand")]
    [InlineData("1", "2", "26", "Geboren.Jaar")]
    [InlineData("1", "2", "1066", "Geboren.Jaar")]
    [InlineData("1", "", "2026", "Geboren.Maand")]
    [InlineData("", "2", "2026", "Geboren.Dag")]
    [InlineData("", "", "", "Geboren")]
    public void Weigering_noemt_het_deel_dat_beter_moet(string dag, string maand, string jaar, string veld) =>
        new Datuminvoer { Dag = dag, Maand = maand, Jaar = jaar }.Lees("Geboren").Weigeringen.Single().Veld.ShouldBe(veld);

    [Fact]
    public void Wat_erin_gaat_komt_eruit()
    {
        var dag = new DateOnly(2024, 2, 29);
        Datuminvoer.Van(dag).Lees("x").Waarde.ShouldBe(dag);
        Datuminvoer.Van(null).IsLeeg.ShouldBeTrue();
    }

    [Fact]
    public void Leeg_mag_als_het_niet_verplicht_is()
    {
        new Datuminvoer().LeesOptioneel("Tot", out var leeg).IsGelukt.ShouldBeTrue();
        leeg.ShouldBeNull();
        new Datuminvoer { Dag = "1" }.LeesOptioneel("Tot", out _).Weigeringen.Single().Veld.ShouldBe("Tot.Maand");
    }
}
