using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Shouldly;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Schijven;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Schijven;

public sealed class SchijftekeningTests
{
    private static readonly Schijfvorm Vorm = new(7, 46, 200);

    [Theory]
    [InlineData(1, 61.4)]
    [InlineData(4, 107.6)]
    [InlineData(7, 153.8)]
    [InlineData(10, 200)]
    public void Een_cijfer_reikt_van_de_naaf_tot_de_rand(int cijfer, double straal) => Vorm.Straal(cijfer).ShouldBe(straal, 0.0001);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Een_ander_getal_wordt_niet_getekend(int cijfer) => Should.Throw<ArgumentOutOfRangeException>(() => Vorm.Straal(cijfer));

    [Fact]
    public void Het_eerste_segment_is_dat_van_de_schets() =>
        Vorm.Segment(0, Vorm.Straal(7)).ShouldBe("M1.01 -45.99L3.38 -153.76A153.8 153.8 0 0 1 118.11 -98.51L35.32 -29.46A46 46 0 0 0 1.01 -45.99Z");

    [Fact]
    public void De_stippellijn_loopt_op_de_straal_van_het_eerste_cijfer() =>
        Vorm.Boog(0, Vorm.Straal(4)).ShouldBe("M2.37 -107.57A107.6 107.6 0 0 1 82.63 -68.92");

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Segmenten_raken_elkaar_niet_en_vullen_de_cirkel(int aantal)
    {
        var vorm = new Schijfvorm(aantal, 46, 200);
        (vorm.Hoek * aantal).ShouldBe(2 * Math.PI, 1e-9);
        for (var i = 0; i < aantal; i++)
        {
            var getallen = Getallen(vorm.Segment(i, 200));
            Math.Sqrt(getallen[2] * getallen[2] + getallen[3] * getallen[3]).ShouldBe(200, 0.02);
            var eind = Math.Atan2(getallen[9], -getallen[10]);
            var begin = Math.Atan2(getallen[2], -getallen[3]);
            ((eind - begin + 2 * Math.PI) % (2 * Math.PI)).ShouldBe(vorm.Hoek - 0.044, 0.001);
        }
    }

    [Fact]
    public void De_grote_schijf_toont_elke_stem_apart_en_nooit_een_gemiddelde()
    {
        var svg = Groot(new Schijfdeel(Leefgebieden.Van(Leefgebied.Wonen), 4, 2, [new("J", "Joke", 8), new("N", "Nadia", 9)], "/x"));
        svg.QuerySelectorAll(".schijf-getal").Select(t => t.TextContent).ShouldBe(["4"]);
        svg.QuerySelectorAll(".schijf-vol").Single().GetAttribute("d")!.ShouldContain("A107.6 107.6");
        svg.QuerySelectorAll(".schijf-eerst").Single().GetAttribute("d")!.ShouldContain("A76.8 76.8");
        svg.QuerySelectorAll(".schijf-ander > title").Select(t => t.TextContent).ShouldBe(["Joke: 8", "Nadia: 9"]);
        var stralen = svg.QuerySelectorAll(".schijf-ander").Select(g => Getallen(g.GetAttribute("transform")!)).Select(p => Math.Sqrt(p[0] * p[0] + p[1] * p[1])).ToList();
        stralen[0].ShouldBe(Vorm.Straal(8), 0.02);
        stralen[1].ShouldBe(Vorm.Straal(9), 0.02);
        svg.QuerySelector("a")!.GetAttribute("aria-label").ShouldBe("Wonen: 4 volgens Samira, 8 volgens Joke, 9 volgens Nadia");
    }

    [Fact]
    public void Gelijke_cijfers_van_anderen_bedekken_elkaar_niet()
    {
        var svg = Groot(new Schijfdeel(Leefgebieden.Van(Leefgebied.Wonen), null, null, [new("J", "Joke", 6), new("N", "Nadia", 6)], null));
        var plekken = svg.QuerySelectorAll(".schijf-ander").Select(g => Getallen(g.GetAttribute("transform")!)).ToList();
        Math.Sqrt(Math.Pow(plekken[0][0] - plekken[1][0], 2) + Math.Pow(plekken[0][1] - plekken[1][1], 2)).ShouldBeGreaterThan(24);
        svg.QuerySelectorAll(".schijf-vol, .schijf-getal, a").ShouldBeEmpty();
    }

    [Fact]
    public void Links_staan_buiten_de_afbeelding_en_niets_heeft_stijl_in_de_regel()
    {
        var svg = Groot(new Schijfdeel(Leefgebieden.Van(Leefgebied.Werk), 10, null, [], "/trajecten/1/schijf/1/werk"));
        svg.QuerySelectorAll("g[role=img] a").ShouldBeEmpty();
        svg.QuerySelector("g[role=img]")!.GetAttribute("aria-label").ShouldStartWith("De schijf van Samira. Werk 10. Nog geen cijfer voor wonen,");
        svg.QuerySelectorAll("[style]").ShouldBeEmpty();
        svg.QuerySelectorAll("a").Single().GetAttribute("href").ShouldBe("/trajecten/1/schijf/1/werk");
    }

    [Fact]
    public void Een_naam_is_altijd_tekst()
    {
        var svg = Lees(Schijftekening.Groot("<script>alert(1)</script>", [.. Leefgebieden.Voor(true).Select(g => new Schijfdeel(g, 9, 1, [], null))]));
        svg.QuerySelectorAll("script").ShouldBeEmpty();
        svg.QuerySelectorAll(".schijf-vol").Length.ShouldBe(8);
        svg.QuerySelectorAll(".schijf-getal--in").Length.ShouldBe(8);
    }

    [Fact]
    public void De_kleine_schijf_vult_alleen_wat_een_cijfer_heeft()
    {
        var svg = Lees(Schijftekening.Klein(new Dictionary<Leefgebied, int?> { [Leefgebied.Wonen] = 10, [Leefgebied.Geld] = null }, metVeiligheid: false));
        svg.QuerySelectorAll(".schijf-licht").Length.ShouldBe(7);
        svg.QuerySelectorAll(".schijf-vol").Single().GetAttribute("d")!.ShouldContain("A60 60");
        svg.QuerySelector("svg")!.GetAttribute("width").ShouldBe("72");
        svg.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.ShouldStartWith("Wonen 10. Nog geen cijfer voor inkomen en geld,");
        Lees(Schijftekening.Klein(new Dictionary<Leefgebied, int?>(), true)).QuerySelector("svg")!.GetAttribute("aria-label").ShouldBe("Nog geen cijfers.");
    }

    private static IParentNode Groot(Schijfdeel deel) => Lees(Schijftekening.Groot("Samira",
        [.. Leefgebieden.Voor(false).Select(g => g.Gebied == deel.Gebied.Gebied ? deel : new Schijfdeel(g, null, null, [], null))]));

    private static IParentNode Lees(IHtmlContent inhoud)
    {
        using var schrijver = new StringWriter();
        inhoud.WriteTo(schrijver, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(schrijver.ToString()).Body!;
    }

    private static double[] Getallen(string tekst) =>
        [.. System.Text.RegularExpressions.Regex.Matches(tekst, @"-?\d+(\.\d+)?").Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
}
