using System.Net;
using AngleSharp.Html.Dom;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

/// <summary>Who searches on a name leaves that name in no address: not in the one they come at, and in none that the page links to.</summary>
public sealed class ZoekadresTests(Demosite site) : IClassFixture<Demosite>
{
    [Theory]
    [InlineData("casusregisseur", "/werk", "Zoek", "idrissi", "Samira el Idrissi")]
    [InlineData("projectleider", "/trajecten", "Zoek", "idrissi", "Samira el Idrissi")]
    [InlineData("projectleider", "/aanmeldingen?toon=alle", "Zoek", "idrissi", "Samira el Idrissi")]
    [InlineData("beheerder", "/beheer/accounts", "Zoek", "petra", "Petra Smeenk")]
    [InlineData("projectleider", "/medewerkers", "Zoek", "petra", "Petra Smeenk")]
    [InlineData("functionaris", "/functionaris/log", "Wie", "marjan", "Marjan de Boer")]
    public async Task Een_naam_staat_in_geen_adres(string wie, string pad, string veld, string woord, string gevonden)
    {
        using var bezoeker = await site.App.Als(wie);
        var lijst = await bezoeker.Open(pad);
        var pagina = await bezoeker.Verstuur(lijst, Zoekbalk(lijst, veld), null, (veld, woord));
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldContain(gevonden);
        Zoekbalk(pagina, veld).QuerySelector($"[name={veld}]")!.GetAttribute("value").ShouldBe(woord, "one sees what one typed");
        Adressen(pagina).ShouldAllBe(a => !Uri.UnescapeDataString(a).Contains(woord, StringComparison.OrdinalIgnoreCase));
        if (pad.Contains("toon=alle", StringComparison.Ordinal))
            pagina.Adres.Query.ShouldContain("toon=alle");

        // The address is a page of its own, for who reloads it or comes back to it; a broken seal is a list without a search.
        (await bezoeker.Open(pagina.Adres.PathAndQuery)).Tekst.ShouldBe(pagina.Tekst);
        (await bezoeker.Open(pagina.Adres.AbsolutePath + $"?{veld}=~kapot")).Status.ShouldBe(HttpStatusCode.OK);
        (await bezoeker.Verstuur(lijst, Zoekbalk(lijst, veld), null, (veld, new string('é', 5000)))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ook_de_naam_van_een_collega_staat_er_niet_in()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var werk = await marjan.Open("/werk");
        Adressen(werk).ShouldAllBe(a => !a.Contains("Joke", StringComparison.Ordinal));
        var samen = await marjan.Open(werk.Document.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("In tandem met Joke", StringComparison.Ordinal)).GetAttribute("href")!);
        samen.Document.QuerySelector("a[aria-current=true]")!.TextContent.ShouldBe("In tandem met Joke (4)");
        var gezocht = await marjan.Verstuur(samen, Zoekbalk(samen, "Zoek"), null, ("Zoek", "e"));
        gezocht.Document.QuerySelector("a[aria-current=true]")!.TextContent.ShouldStartWith("In tandem met Joke");
        Adressen(gezocht).ShouldAllBe(a => !a.Contains("Joke", StringComparison.Ordinal));
    }

    private static IHtmlFormElement Zoekbalk(Pagina pagina, string veld) => (IHtmlFormElement)pagina.Document.QuerySelector($"[name={veld}]")!.Closest("form")!;

    private static IEnumerable<string> Adressen(Pagina pagina) =>
        [pagina.Adres.PathAndQuery, .. pagina.Document.QuerySelectorAll("[href], [action], [hx-get], [hx-post]").SelectMany(e => new[] { "href", "action", "hx-get", "hx-post" }.Select(e.GetAttribute)).OfType<string>()];
}
