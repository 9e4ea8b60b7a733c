using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>The calculation for programs: the same receipt and the same sentences as on the command line.</summary>
public sealed class BerekenApiTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Adres = "/api/v1/wmo/berekeningen";

    [Fact]
    public async Task Een_vraag_geeft_een_bon_zonder_aanmelden()
    {
        using var antwoord = await Post("""{"normenkader":"hbel-2021","regels":[{"code":"kamer-niet-in-gebruik"},{"code":"basis"},{"code":"kamer-in-gebruik"}],"afwijking":{"minutenPerWeek":-10,"motivering":"Reden."}}""");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        antwoord.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await antwoord.Content.ReadAsStringAsync()).ShouldStartWith(
            """{"normenkader":"hbel-2021","versie":1,"urenPerJaar":128,"minutenPerWeekExact":"147.6923…","minutenPerWeek":148,"afwijking":-10,"minutenPerWeekIndicatie":138,"regels":[{"code":"basis",""");
    }

    [Fact]
    public async Task Wat_niet_klopt_geeft_problem_json_met_elke_zin()
    {
        using var antwoord = await Post("""{"normenkader":"hbel-2021","regels":[{"code":"basis"},{"code":"keuken"},{"code":"kamer-in-gebruik","aantal":-1}]}""");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var probleem = JsonDocument.Parse(await antwoord.Content.ReadAsStreamAsync());
        probleem.RootElement.GetProperty("status").GetInt32().ShouldBe(400);
        probleem.RootElement.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("code").GetString(), e.GetProperty("pointer").GetString(), e.GetProperty("detail").GetString())).ShouldBe([
            ("WMO-REKEN-005", "#/regels/1/code", "‘keuken’ staat niet in normenkader hbel-2021."),
            ("WMO-REKEN-008", "#/regels/2/aantal", "Het aantal bij ‘kamer-in-gebruik’ is minstens 1. Laat de regel weg als hij niet geldt."),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("""{"normenkader":"hbel-2020","regels":[{"code":"basis"}]}""")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"basis"}],"inkomen":1}""")]
    [InlineData("""{"normenkader":"hbel-2021","regels":[{"code":"\ud800"}]}""")]
    public async Task Slechte_invoer_is_400(string json)
    {
        using var antwoord = await Post(json);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await antwoord.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Een_miljoen_regels_is_een_zin()
    {
        using var antwoord = await Post($$"""{"normenkader":"hbel-2021","regels":[{{string.Join(',', Enumerable.Repeat("""{"code":"basis"}""", 1_000_000))}}]}""");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        tekst.Length.ShouldBeLessThan(1000);
        tekst.ShouldContain("hoogstens 100 regels");
    }

    [Theory]
    [InlineData("/api/v1/wmo/anders")]
    [InlineData("/api/v2")]
    public async Task Wat_er_niet_is_is_ook_voor_een_programma_leesbaar(string pad)
    {
        using var http = new HttpClient { BaseAddress = site.App.Adres };
        using var antwoord = await http.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task De_beschrijving_noemt_elk_adres_en_zijn_werkwoord()
    {
        using var http = new HttpClient { BaseAddress = site.App.Adres };
        using var beschrijving = JsonDocument.Parse(await http.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        var beschreven = beschrijving.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(m => $"{m.Name.ToUpperInvariant()} /api/v1{p.Name}"));
        var adressen = site.App.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}"));
        beschreven.ShouldBe(adressen, ignoreOrder: true);
    }

    [Fact]
    public async Task Het_voorbeeld_van_de_beschrijving_werkt()
    {
        using var http = new HttpClient { BaseAddress = site.App.Adres };
        using var beschrijving = JsonDocument.Parse(await http.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        var voorbeeld = beschrijving.RootElement.GetProperty("paths").GetProperty("/wmo/berekeningen").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
        using var antwoord = await Post(voorbeeld.GetRawText());
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> Post(string json)
    {
        using var http = new HttpClient { BaseAddress = site.App.Adres };
        using var inhoud = new StringContent(json, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri(Adres, UriKind.Relative), inhoud);
    }
}
