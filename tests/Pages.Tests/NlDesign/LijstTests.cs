using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Spil.NlDesign;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

public sealed class LijstTests
{
    private readonly Proef proef = new();

    private void Adres(string pad, string vraag)
    {
        proef.Http.Request.Path = pad;
        proef.Http.Request.QueryString = new QueryString(vraag);
    }

    private Task<IElement> Bladeren(int bladzijde, int? totaal = null, bool volgende = false) => proef.Toon(
        new BladerenTagHelper { Bladzijde = bladzijde, Totaal = totaal, Volgende = volgende, ViewContext = proef.Blad }, "nl-bladeren");

    private static string?[] Links(IElement blok) => [.. blok.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))];

    [Fact]
    public async Task Bladeren_houdt_de_rest_van_de_vraag()
    {
        Adres("/mensen", "?zoek=a%26b&bladzijde=3");
        var blok = await Bladeren(3, 7);
        Links(blok).ShouldBe(["/mensen?zoek=a%26b&bladzijde=2", "/mensen?zoek=a%26b&bladzijde=4"]);
        blok.QuerySelector("[aria-current]")!.TextContent.ShouldBe("Bladzijde 3 van 7");
    }

    [Fact]
    public async Task Eerste_en_laatste_bladzijde()
    {
        Adres("/mensen", "?bladzijde=2");
        Links(await Bladeren(2, 2)).ShouldBe(["/mensen"]);
        Links(await Bladeren(1, volgende: true)).ShouldBe(["/mensen?bladzijde=2"]);
        (await Bladeren(1, 1)).LocalName.ShouldBe("niets");
        (await Bladeren(1)).LocalName.ShouldBe("niets");
    }

    [Theory]
    [InlineData("", "/mensen?zoek=x&sorteer=naam", null)]
    [InlineData("&sorteer=naam", "/mensen?zoek=x&sorteer=-naam", "ascending")]
    [InlineData("&sorteer=-naam", "/mensen?zoek=x&sorteer=naam", "descending")]
    [InlineData("&sorteer=datum&bladzijde=4", "/mensen?zoek=x&sorteer=naam", null)]
    public async Task Kolom_sorteert_heen_en_terug(string vraag, string verwacht, string? nu)
    {
        Adres("/mensen", "?zoek=x" + vraag);
        var tabel = await Tabel(async inhoud => await proef.Kind(inhoud, new KolomTagHelper { Sorteer = "naam", ViewContext = proef.Blad }, "nl-kolom", "Naam"));
        Links(tabel).ShouldBe([verwacht]);
        tabel.QuerySelector("th")!.GetAttribute("aria-sort").ShouldBe(nu);
    }

    [Fact]
    public async Task Op_een_telefoon_staat_boven_de_lijst_waarop_je_kunt_sorteren()
    {
        Adres("/mensen", "?zoek=x&sorteer=-naam");
        await Tabel(async inhoud =>
        {
            await proef.Kind(inhoud, new KolomTagHelper { Sorteer = "naam", ViewContext = proef.Blad }, "nl-kolom", "Naam");
            await proef.Kind(inhoud, new KolomTagHelper { ViewContext = proef.Blad }, "nl-kolom", "Wat er speelt");
            await proef.Kind(inhoud, new KolomTagHelper { Sorteer = "dag", ViewContext = proef.Blad }, "nl-kolom", "Dag");
        });
        var keuze = proef.Vooraf!;
        keuze.QuerySelector("summary")!.TextContent.ShouldBe("Sorteren: naam");
        Links(keuze).ShouldBe(["/mensen?zoek=x&sorteer=naam", "/mensen?zoek=x&sorteer=dag"]);
        keuze.QuerySelectorAll("a[aria-current]").Single().TextContent.ShouldBe("Naam, nu aflopend");
    }

    [Fact]
    public async Task Cellen_krijgen_de_naam_van_hun_kolom()
    {
        var tabel = await Tabel(async inhoud =>
        {
            await proef.Kind(inhoud, new KolomTagHelper { ViewContext = proef.Blad }, "nl-kolom", "Naam");
            await proef.Kind(inhoud, new KolomTagHelper { Getal = true, ViewContext = proef.Blad }, "nl-kolom", "Uren & minuten");
            var rij = new RijTagHelper();
            await proef.Kind(inhoud, rij, "tr", "");
            await proef.Kind(inhoud, new CelTagHelper(), "th", "Schoon huis");
            await proef.Kind(inhoud, new CelTagHelper(), "td", "108");
        });
        tabel.QuerySelector("caption")!.TextContent.ShouldBe("De berekening");
        tabel.QuerySelectorAll("thead th").Select(kop => kop.GetAttribute("scope")).ShouldBe(["col", "col"]);
        var cel = tabel.QuerySelector("td")!;
        cel.GetAttribute("data-label").ShouldBe("Uren & minuten");
        cel.ClassList.ShouldContain("getal");
        tabel.QuerySelector("tbody th")!.GetAttribute("scope").ShouldBe("row");
    }

    [Fact]
    public async Task Cel_buiten_onze_tabel_blijft_zoals_zij_is() =>
        (await proef.Toon(new CelTagHelper(), "td", "108")).OuterHtml.ShouldBe("<td>108</td>");

    [Fact]
    public void Sortering_gaat_heen_en_weer()
    {
        Sortering.Lees("-naam").ShouldBe(new Sortering("naam", true));
        Sortering.Lees("naam").ToString().ShouldBe("naam");
        Sortering.Lees("-naam").ToString().ShouldBe("-naam");
        Sortering.Lees(null).ToString().ShouldBe("");
    }

    private Task<IElement> Tabel(Func<Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContent, Task> inhoud) =>
        proef.Toon(new TabelTagHelper { Kop = "De berekening" }, "nl-tabel", inhoud);
}
