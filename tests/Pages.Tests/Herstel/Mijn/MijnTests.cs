using System.Net;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Mijn;

public sealed class MijnTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_inwoner_ziet_haar_eigen_plan()
    {
        using var samira = await site.App.Als("inwoner");
        var mijn = await samira.Open("/mijn");
        mijn.Document.Body!.ClassList.ShouldContain("mijn");
        mijn.Tekst.ShouldContain("“Ik wil weer 's ochtends opstaan en weten waarvoor.”");
        mijn.Tekst.ShouldContain("Dit doe jij Bel de dierenopvang vóór");
        mijn.Tekst.ShouldContain("Joke belt mee als je wilt.");
        mijn.Tekst.ShouldContain("✓ Identiteitskaart aangevraagd gedaan op");
        mijn.Tekst.ShouldContain("“De Stadsbank krijgt mijn post van de deurwaarder.” Dit hoort bij: “Ik wil weer durven kijken wat ik moet betalen.” Voorstel van Petra. Vier mensen zijn het eens. Zonder jouw ja gebeurt het niet.");
        mijn.Tekst.ShouldContain("Joke ervaringsdeskundige");
        mijn.Tekst.ShouldContain("Nadia jouw zus");
        mijn.Tekst.ShouldContain("Overleg met iedereen");
        mijn.Document.QuerySelector(".gezien")!.TextContent.ShouldContain("Marjan 2 keer");
        mijn.Document.QuerySelector(".gezien")!.TextContent.ShouldContain("Petra (Stadsbank Oost Nederland) 1 keer");
        mijn.Document.QuerySelectorAll("svg.schijf").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Een_crisiskaart_die_bijna_te_oud_is_staat_op_Mijn_Spil()
    {
        using var wendy = await site.App.Als("wendy");
        var mijn = await wendy.Open("/mijn");
        var vraag = mijn.Document.QuerySelectorAll(".vraag").Single(v => v.TextContent.Contains("crisiskaart"));
        vraag.TextContent.ShouldContain("Je crisiskaart wordt te oud");
        vraag.TextContent.ShouldContain($"Hij is goed tot en met {TimeProvider.System.Vandaag().AddMonths(-17).AddMonths(18).InWoorden()}.");
        (await wendy.Open(vraag.QuerySelector("a")!.GetAttribute("href")!)).Tekst.ShouldContain("Lies Brouwer");
        using var samira = await site.App.Als("inwoner");
        (await samira.Open("/mijn")).Tekst.ShouldNotContain("crisiskaart");
    }

    [Fact]
    public async Task De_inwoner_zegt_ja_en_vinkt_af()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var ja = await samira.Verstuur(await samira.Open("/mijn"), "Ja, dit is goed");
        ja.Adres.AbsolutePath.ShouldBe("/mijn");
        ja.Tekst.ShouldContain("Nu is iedereen het eens.");
        ja.Tekst.ShouldNotContain("Zeg wat jij vindt");
        ja.Tekst.ShouldContain("Petra: De Stadsbank krijgt mijn post van de deurwaarder.");

        var knop = ja.Document.QuerySelector("button[aria-label='Gedaan: Bel de dierenopvang']")!;
        var gedaan = await samira.Verstuur(ja, (AngleSharp.Html.Dom.IHtmlFormElement)knop.Closest("form")!, null);
        gedaan.Adres.AbsolutePath.ShouldBe("/mijn");
        var terug = gedaan.Document.QuerySelector("button[aria-label='Toch niet gedaan: Bel de dierenopvang']").ShouldNotBeNull();
        var weer = await samira.Verstuur(gedaan, (AngleSharp.Html.Dom.IHtmlFormElement)terug.Closest("form")!, null);
        weer.Document.QuerySelector("button[aria-label='Gedaan: Bel de dierenopvang']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Nee_zeggen_gaat_naar_de_vraag_waarom()
    {
        using var samira = await site.App.Als("inwoner");
        var mijn = await samira.Open("/mijn");
        var nee = mijn.Document.QuerySelectorAll(".vraag a").Single(a => a.TextContent.Trim() == "Nee, nog niet").GetAttribute("href")!;
        var vraag = await samira.Open(nee.Split('#')[0]);
        vraag.Status.ShouldBe(HttpStatusCode.OK);
        vraag.Document.QuerySelector("[name='Invoer.Woord']").ShouldNotBeNull();
        vraag.Document.GetElementById("antwoord").ShouldNotBeNull();
    }

    [Fact]
    public async Task De_naaste_ziet_het_plan_van_wie_zij_helpt()
    {
        using var nadia = await site.App.Als("naaste");
        var mijn = await nadia.Open("/mijn");
        mijn.Kop.ShouldBe("Het plan van Samira");
        mijn.Tekst.ShouldContain("Dit doe jij Op zondag koken we samen, om de beurt.");
        mijn.Tekst.ShouldContain("De mensen om Samira heen");
        mijn.Tekst.ShouldNotContain("jouw zus");
        mijn.Document.QuerySelectorAll("a[href='/mijn/gezien']").ShouldBeEmpty();
        mijn.Document.QuerySelectorAll("a[href$='/kring']").ShouldBeEmpty();
    }

    [Fact]
    public async Task De_naaste_beslist_mee_en_leest_wie_het_niet_eens_is()
    {
        using var truus = await site.App.Als("truus");
        var mijn = await truus.Open("/mijn");
        mijn.Kop.ShouldBe("Het plan van Tim");
        mijn.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty("Truus may see the plan, not the Schijf");
    }

    [Theory]
    [InlineData("marcel", "Fijn dat je meedoet. We zoeken twee mensen die bij je passen.")]
    [InlineData("patrick", "De mensen die jou begeleiden, kunnen jouw plan nu niet zien.")]
    [InlineData("frans", "Er deelt nu niemand iets met jou.")]
    [InlineData("henk", "Jij hoeft nu niets te doen.")]
    public async Task Wie_nog_niets_heeft_leest_een_warme_zin(string wie, string zin)
    {
        using var bezoeker = await site.App.Als(wie);
        var mijn = await bezoeker.Open("/mijn");
        mijn.Status.ShouldBe(HttpStatusCode.OK);
        mijn.Tekst.ShouldContain(zin);
    }

    [Fact]
    public async Task Mijn_Spil_is_niet_voor_medewerkers_en_niet_van_een_ander()
    {
        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Open("/mijn")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await marjan.Open("/mijn/gezien")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var dossier = await site.App.DossierVan("Samira");
        using var lars = await site.App.Als("lars");
        (await lars.Open($"/mijn/bij/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.App.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Naam.ShouldBe("Lars Bosman"), r => r.Toegestaan.ShouldBeFalse());
        using var nadia = await site.App.Als("naaste");
        (await nadia.Open($"/mijn/bij/{dossier}")).Kop.ShouldBe("Het plan van Samira");
    }

    [Fact]
    public async Task Wie_keek_staat_er_per_dag_in_gewone_woorden_ook_wie_niet_mocht()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var bert = await app.Als("bert");
        await bert.Open($"/dossiers/{dossier}");
        using var marjan = await app.Als("casusregisseur");
        await marjan.Open($"/dossiers/{dossier}");
        await marjan.Open($"/dossiers/{dossier}");

        using var samira = await app.Als("inwoner");
        var gezien = await samira.Open("/mijn/gezien");
        gezien.Tekst.ShouldContain("Vandaag Marjan de Boer keek naar het dossier, 2 keer. casusregisseur, Surplus");
        gezien.Tekst.ShouldContain("Mocht niet Bert Hofstede wilde kijken naar het dossier. Dat mocht niet.");
        gezien.Tekst.ShouldContain("Petra Smeenk keek naar het plan.");
        gezien.Tekst.ShouldNotContain("Samira el Idrissi keek");
        (await samira.Open("/mijn/gezien?bladzijde=2")).Tekst.ShouldContain("Er heeft nog niemand anders gekeken.");
    }
}
