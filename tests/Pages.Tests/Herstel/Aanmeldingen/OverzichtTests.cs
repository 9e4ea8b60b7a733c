using System.Net;
using Shouldly;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Aanmeldingen;

public sealed class OverzichtTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_projectleider_ziet_wie_wacht_en_wat_er_ontbreekt()
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open("/aanmeldingen");
        lijst.Kop.ShouldBe("Aanmeldingen");
        Rij(lijst, "Gülsüm Aydın").ShouldContain("Compleet Alles is er. Je kunt beslissen.");
        Rij(lijst, "Rinus Wissink").ShouldContain("Nog geen uitleg en toestemming.");
        Rij(lijst, "Chantal").ShouldContain("Nog geen folder, uitleg en toestemming.");
        Rij(lijst, "Tamara van 't Hof").ShouldContain("Wacht lang Nog geen toestemming.");
        lijst.Tekst.ShouldNotContain("Bennie Lubbers");
        (await site.App.LaatsteInzage()).ShouldSatisfyAllConditions(
            r => r.Gebeurtenis.ShouldBe("de lijst van aanmeldingen"), r => r.Naam.ShouldBe("Fleur Nijhuis"), r => r.Onderwerp.ShouldStartWith("lijst van "));
    }

    [Theory]
    [InlineData("geaccepteerd", "Samira el Idrissi", "Bennie Lubbers")]
    [InlineData("afgewezen", "Bennie Lubbers", "Samira el Idrissi")]
    public async Task Een_filter_toont_wat_besloten_is(string toon, string wel, string niet)
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open($"/aanmeldingen?toon={toon}&sorteer=naam");
        var alle = lijst.Tekst + (await fleur.Open($"/aanmeldingen?toon={toon}&sorteer=naam&bladzijde=2")).Tekst;
        alle.ShouldContain(wel);
        alle.ShouldNotContain(niet);
    }

    [Theory]
    [InlineData("hof", true)]
    [InlineData("van 't Hof", true)]
    [InlineData("TAMARA hof", true)]
    [InlineData("tam", true)]
    [InlineData("Hof, Tamara", true)]
    [InlineData("amara", false)]
    [InlineData("issink", false)]
    [InlineData("%", false)]
    [InlineData("'; DROP TABLE x; --", false)]
    [InlineData("🌻", false)]
    public async Task Zoeken_gaat_op_het_begin_van_voornaam_of_achternaam(string zoek, bool gevonden)
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open("/aanmeldingen?zoek=" + Uri.EscapeDataString(zoek));
        lijst.Status.ShouldBe(HttpStatusCode.OK);
        lijst.Document.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()).ShouldBe(gevonden ? ["Tamara van 't Hof"] : []);
        if (!gevonden) lijst.Tekst.ShouldContain("Geen aanmelding gevonden");
    }

    [Fact]
    public async Task Sorteren_en_bladeren_gaan_via_het_adres()
    {
        using var fleur = await site.App.Als("projectleider");
        var eerste = await fleur.Open("/aanmeldingen?toon=alle&sorteer=naam");
        var namen = Namen(eerste);
        namen.Count.ShouldBe(25);
        var tweede = Namen(await fleur.Open(eerste.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!));
        tweede.ShouldNotBeEmpty();
        namen.Intersect(tweede).ShouldBeEmpty();
        Namen(await fleur.Open("/aanmeldingen?toon=alle&sorteer=-naam")).ShouldNotBe(namen);
        (await fleur.Open("/aanmeldingen?bladzijde=-3&sorteer=onzin&toon=onzin")).Status.ShouldBe(HttpStatusCode.OK);
        (await fleur.Open("/aanmeldingen?bladzijde=99999999999")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task De_lijst_is_te_bewaren_als_bestand()
    {
        using var fleur = await site.App.Als("projectleider");
        var bestand = await fleur.Open("/aanmeldingen?als=csv&zoek=hof");
        bestand.Bron.ShouldStartWith("\uFEFFNaam;Geboortedatum;Binnen op;Aanmelder;Organisatie;Stand;Wat is nodig\r\nTamara van 't Hof;28 feb 1993;");
        (await site.App.LaatsteInzage()).Gebeurtenis.ShouldBe("de lijst van aanmeldingen als bestand");
    }

    [Fact]
    public async Task Een_kernpartner_ziet_alleen_aanmeldingen_van_de_eigen_organisatie()
    {
        using var wim = await site.App.Als("kernpartner");
        var lijst = await wim.Open("/aanmeldingen?toon=alle");
        Namen(lijst).ShouldContain("Rinus Wissink");
        lijst.Tekst.ShouldNotContain("Gülsüm");
        lijst.Tekst.ShouldNotContain("Neem een lijst over");
        foreach (var rij in lijst.Document.QuerySelectorAll("tbody tr")) rij.TextContent.ShouldContain("Ons Huis");
    }

    [Theory]
    [InlineData("casusregisseur")]
    [InlineData("inwoner")]
    [InlineData("beheerder")]
    public async Task Wie_er_niets_mee_te_maken_heeft_komt_er_niet_in(string wie)
    {
        using var bezoeker = await site.App.Als(wie);
        foreach (var pad in (string[])["/aanmeldingen", "/aanmeldingen/nieuw", "/aanmeldingen/invoer", await site.App.Pad("Wissink")])
            (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, pad);
    }

    private static List<string> Namen(Pagina lijst) => [.. lijst.Document.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim())];

    private static string Rij(Pagina lijst, string naam) => string.Join(' ', lijst.Document.QuerySelectorAll("tbody tr")
        .Single(tr => tr.TextContent.Contains(naam, StringComparison.Ordinal)).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
