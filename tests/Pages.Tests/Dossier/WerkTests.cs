using System.Net;
using Shouldly;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class WerkTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_casusregisseur_ziet_haar_mensen_en_wat_nu_nodig_is()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var werk = await marjan.Open("/werk");
        werk.Status.ShouldBe(HttpStatusCode.OK);
        werk.Kop.ShouldMatch("^Goede(nacht|morgen|middag|navond|avond), Marjan$");
        werk.Tekst.ShouldContain("Je begeleidt 9 mensen. Bij 4 van hen is nu iets nodig.");
        Namen(werk).Take(4).ShouldBe(["Daan van Rijn", "Ruben", "Samira el Idrissi", "Henk Wolters"], ignoreOrder: false);
        Namen(werk).Count.ShouldBe(9);
        Rij(werk, "Daan van Rijn").ShouldContain("Te laat “Betalingsregeling met de Stadsbank” is 9 dagen te laat. Petra Smeenk doet dit.");
        Rij(werk, "Samira el Idrissi").ShouldContain("Samira heeft nog niet gestemd over “De Stadsbank krijgt mijn post van de deurwaarder”.");
        Rij(werk, "Henk Wolters").ShouldContain("In de schijf zijn 4 van de 7 gebieden ingevuld.");
        Rij(werk, "Mevrouw T. Nguyen-Hoogenboezem").ShouldContain("Op koers 4 van de 6 afspraken gedaan. Mevrouw T. gaf de laatste keer een 8.");
        werk.Document.QuerySelectorAll(".mens svg.schijf").Length.ShouldBe(9);
    }

    [Fact]
    public async Task Zoeken_en_filteren_werken_met_gewone_adressen()
    {
        using var marjan = await site.App.Als("casusregisseur");
        Namen(await marjan.Open("/werk?zoek=IDRISSI")).ShouldBe(["Samira el Idrissi"]);
        Namen(await marjan.Open("/werk?zoek=ozturk")).ShouldBe(["Fatma Gül Öztürk-Çelikoğlu"]);
        Namen(await marjan.Open("/werk?zoek=" + Uri.EscapeDataString("أمينة"))).ShouldBe(["أمينة الحداد"]);
        var niemand = await marjan.Open("/werk?zoek=" + Uri.EscapeDataString("<script>'; --"));
        niemand.Tekst.ShouldContain("Niemand gevonden.");
        Namen(await marjan.Open("/werk?toon=nu")).Count.ShouldBe(4);
        var metJoke = await marjan.Open("/werk?toon=Joke");
        Namen(metJoke).Order().ShouldBe(["Henk Wolters", "Mevrouw T. Nguyen-Hoogenboezem", "Ruben", "Samira el Idrissi"]);
        metJoke.Document.QuerySelector("a[aria-current=true]")!.TextContent.ShouldBe("In tandem met Joke (4)");
        Namen(await marjan.Open("/werk?toon=bestaatniet")).Count.ShouldBe(9);
    }

    [Fact]
    public async Task De_lijst_kan_als_csv()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var csv = await marjan.Open("/werk?als=csv&toon=nu");
        csv.Bron.ShouldStartWith("\uFEFFNaam;Stand;");
        csv.Bron.Trim().Split('\n').Length.ShouldBe(5);
        csv.Bron.ShouldContain("Samira el Idrissi;Stap 2 · Integraal netwerkoverleg;");
    }

    [Fact]
    public async Task Wie_meedoet_ziet_alleen_wat_van_hem_wordt_gevraagd()
    {
        using var petra = await site.App.Als("professional");
        var werk = await petra.Open("/werk");
        werk.Tekst.ShouldContain("Je doet mee bij");
        Rij(werk, "Daan van Rijn").ShouldContain("“Betalingsregeling met de Stadsbank” zou klaar zijn op");
        Rij(werk, "Samira el Idrissi").ShouldContain("Jij doet: “Elke week staat er leefgeld op mijn eigen pas”");
        werk.Tekst.ShouldNotContain("schijf", Case.Insensitive);
        werk.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty("Petra may see the plan, not the Schijf");

        using var anil = await site.App.Als("regiebehandelaar");
        Rij(await anil.Open("/werk"), "Samira el Idrissi").ShouldContain("Je mag de schijf zien.");

        using var kees = await site.App.Als("kees");
        (await kees.Open("/werk")).Tekst.ShouldNotContain("Samira");
    }

    [Fact]
    public async Task De_ervaringsdeskundige_ziet_met_wie_ze_samenwerkt()
    {
        using var joke = await site.App.Als("ervaringsdeskundige");
        var werk = await joke.Open("/werk");
        werk.Tekst.ShouldContain("Je begeleidt");
        werk.Tekst.ShouldContain("In tandem met Marjan (4)");
        Namen(werk).ShouldNotContain("Patrick Oude Veldhuis", "he withdrew his consent");
    }

    [Fact]
    public async Task De_projectleider_ziet_wat_op_haar_wacht()
    {
        using var fleur = await site.App.Als("projectleider");
        var werk = await fleur.Open("/werk");
        werk.Tekst.ShouldContain("Aanmeldingen die wachten op een besluit");
        Rij(werk, "Tamara van 't Hof").ShouldContain("Wacht 24 dagen Zonder toestemmingsverklaring kan er geen traject beginnen.");
        Rij(werk, "Gülsüm Aydın").ShouldContain("Alles is ingevuld. Je kunt beslissen.");
        werk.Tekst.ShouldNotContain("Bennie", Case.Sensitive, "that one was declined");
        Rij(werk, "Marcel Rikkerink").ShouldContain("Kies een casusregisseur en een ervaringsdeskundige.");
    }

    [Theory]
    [InlineData("aanbieder", "Bij Toewijzingen staat wie van de gemeente hulp krijgt van jouw organisatie")]
    [InlineData("beleid", "Je ziet dan alleen aantallen, nooit namen.")]
    [InlineData("kernpartner", "Als kernpartner meld je mensen aan.")]
    [InlineData("beheerder", "Als beheerder zie je geen dossiers.")]
    public async Task Wie_nog_niets_te_doen_heeft_leest_een_eerlijke_zin(string wie, string zin)
    {
        using var bezoeker = await site.App.Als(wie);
        var werk = await bezoeker.Open("/werk");
        werk.Status.ShouldBe(HttpStatusCode.OK);
        werk.Tekst.ShouldContain(zin);
        werk.Document.QuerySelectorAll(".mens").ShouldBeEmpty();
    }

    [Fact]
    public async Task Mijn_werk_is_niet_voor_inwoners()
    {
        using var samira = await site.App.Als("inwoner");
        (await samira.Open("/werk")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static List<string> Namen(Pagina pagina) => [.. (pagina.Document.GetElementById("lijst") ?? pagina.Document.Body!).QuerySelectorAll(".mens h3").Select(h => h.TextContent.Trim())];

    private static string Rij(Pagina pagina, string naam) => string.Join(' ',
        (pagina.Document.GetElementById("lijst") ?? pagina.Document.Body!).QuerySelectorAll(".mens").Single(m => m.QuerySelector("h3")!.TextContent.Trim() == naam)
            .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
