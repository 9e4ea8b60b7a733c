using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;
using Shouldly;
using Spil.NlDesign.Features.Stijl;
using Xunit;

namespace Spil.Pages.Tests.NlDesign;

/// <summary>The real example pages with the real layout, in a host of their own.</summary>
public sealed partial class StijlTests(Stijlhost hosts) : IClassFixture<Stijlhost>
{
    public static TheoryData<string> Bladen => [.. StijlModel.Bladen.Select(blad => blad.Url), "/stijl"];

    [Theory]
    [MemberData(nameof(Bladen))]
    public async Task Elk_blad_is_heel_en_houdt_zich_aan_de_strenge_csp(string pad)
    {
        var blad = await Stijlhost.Haal(hosts.Ontwikkeling, pad);
        blad.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
        blad.All.SelectMany(element => element.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        blad.QuerySelectorAll("main h1").Length.ShouldBe(1);
        blad.All.Where(element => element.LocalName.StartsWith("nl-", StringComparison.Ordinal)).ShouldBeEmpty("a tag helper was not recognised");
        var ids = blad.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBe(ids.Distinct());
        foreach (var verwijzing in blad.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')))
            ids.ShouldContain(verwijzing);
    }

    [Theory]
    [MemberData(nameof(Bladen))]
    public async Task Buiten_ontwikkeling_bestaat_het_niet(string pad)
    {
        using var klant = hosts.Productie.GetTestClient();
        using var antwoord = await klant.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Layout_zegt_waar_je_bent_en_wie_je_bent()
    {
        var blad = await Stijlhost.Haal(hosts.Ontwikkeling, "/stijl/veld");
        blad.Title.ShouldBe("Veld · Spil");
        blad.DocumentElement.GetAttribute("lang").ShouldBe("nl");
        blad.Body!.QuerySelector("a")!.GetAttribute("href").ShouldBe("#inhoud");
        blad.QuerySelector("#inhoud")!.LocalName.ShouldBe("main");
        blad.QuerySelectorAll(".spil-hoofdmenu [aria-current=page]").Single().TextContent.ShouldBe("Velden");
        blad.QuerySelector(".spil-kop__binnen > .spil-wie")!.TextContent.ShouldContain("Marjan <de Boer>");
        blad.QuerySelectorAll(".spil-menu a").Length.ShouldBe(3);
        var afmelden = blad.QuerySelector("form[action='/afmelden']")!;
        afmelden.GetAttribute("method").ShouldBe("post");
        afmelden.QuerySelectorAll("[name=__RequestVerificationToken]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Gemeente_kan_het_thema_vervangen()
    {
        await using var host = Stijlhost.Bouw("Development", opties =>
        {
            opties.Thema = "/gemeente/thema.css";
            opties.Themaklasse = "gemeente-theme";
            opties.Naam = "Ons Plan";
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        var blad = await Stijlhost.Haal(host, "/stijl");
        blad.DocumentElement.ClassList.ShouldBe(["spil-theme", "gemeente-theme"]);
        var bladen = blad.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();
        bladen[0].ShouldContain("spil.css");
        bladen[^1].ShouldBe("/gemeente/thema.css");
        blad.Title.ShouldBe("Stijl · Ons Plan");
    }

    [Fact]
    public async Task Verkeerde_datum_komt_terug_met_wat_getypt_is_en_een_titel_die_het_zegt()
    {
        using var klant = hosts.Ontwikkeling.GetTestClient();
        using var pagina = await klant.GetAsync(new Uri("/stijl/datum", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var bericht = new HttpRequestMessage(HttpMethod.Post, "/stijl/datum");
        bericht.Headers.Add("Cookie", pagina.Headers.GetValues("Set-Cookie").Select(koek => koek.Split(';')[0]));
        bericht.Content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", Sleutel().Match(html).Groups[1].Value),
            new("Invoer.Datum.Dag", "31"), new("Invoer.Datum.Maand", "feb"), new("Invoer.Datum.Jaar", "2026"),
        ]);
        using var antwoord = await klant.SendAsync(bericht, TestContext.Current.CancellationToken);
        var blad = new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        blad.Title.ShouldBe("Fout: Datum · Spil");
        blad.QuerySelector(".spil-fouten a")!.GetAttribute("href").ShouldBe("#Invoer_Datum_Dag");
        blad.QuerySelector("#Invoer_Datum_Maand")!.GetAttribute("value").ShouldBe("feb");
        blad.QuerySelectorAll("main [aria-invalid]").Select(vak => vak.Id).ShouldBe(["Invoer_Datum_Dag"]);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Sleutel();
}
