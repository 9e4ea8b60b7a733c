using System.Net;
using Shouldly;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class BeheerTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_beheerder_vindt_alles_onder_een_punt_in_het_menu_met_een_zin_erbij()
    {
        using var sanne = await site.App.Als("beheerder");
        var pagina = await sanne.Open("/beheer");
        pagina.Kop.ShouldBe("Beheer");
        pagina.Document.QuerySelectorAll(".spil-hoofdmenu a").Select(a => a.TextContent).ShouldBe(["Mijn werk", "Beheer"]);

        var punten = pagina.Document.QuerySelectorAll("main .keuzelinks li").ToList();
        punten.Count.ShouldBe(12);
        foreach (var punt in punten)
        {
            punt.QuerySelector(".zacht")!.TextContent.ShouldEndWith(".");
            var daar = await sanne.Open(punt.QuerySelector("a")!.GetAttribute("href")!);
            daar.Status.ShouldBe(HttpStatusCode.OK);
            daar.Kop.ShouldNotBeNullOrWhiteSpace();
            daar.Document.QuerySelector(".spil-hoofdmenu [aria-current=page]")!.TextContent.ShouldBe("Beheer");
        }
    }

    [Fact]
    public async Task Wie_maar_een_ding_mag_zien_houdt_dat_in_zijn_eigen_menu_en_komt_niet_in_het_beheer()
    {
        using var fleur = await site.App.Als("projectleider");
        var werk = await fleur.Open("/werk");
        var menu = werk.Document.QuerySelectorAll(".spil-hoofdmenu a").Select(a => a.TextContent).ToList();
        menu.ShouldContain("Wie mag wat");
        menu.ShouldNotContain("Beheer");
        (await fleur.Open("/beheer")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
