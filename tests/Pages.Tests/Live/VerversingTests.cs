using System.Net;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Live;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Live;

/// <summary>A page that fetches itself again: the same page, by the same rule, with one line in the inzagelog for ten minutes.</summary>
public sealed class VerversingTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Een_scherm_dat_open_blijft_staat_een_keer_in_het_inzagelog_en_elke_andere_blik_gewoon()
    {
        using var petra = await proef.App.Als("professional");
        var dossier = await proef.App.DossierVan("Samira");
        var voor = await proef.App.Inzagen(dossier);
        await petra.Open(proef.Voorstellen);
        for (var i = 0; i < 5; i++)
            await Ververs(petra, proef.Voorstellen);
        await Ververs(petra, proef.Plan);
        await petra.Open(proef.Voorstellen);
        (await proef.App.Inzagen(dossier)).Skip(voor.Count).Select(r => r.Gebeurtenis).ShouldBe(
            ["de voorstellen", "de voorstellen, op een scherm dat open bleef", "het plan, op een scherm dat open bleef", "de voorstellen"]);
    }

    [Fact]
    public async Task Na_tien_minuten_staat_er_weer_een_regel()
    {
        var klok = new Verzetklok();
        var dekking = new Inzagedekking(klok);
        var sleutel = new Inzagedekking.Sleutel(new(Guid.NewGuid()), null, new(Guid.NewGuid()), "/plan", "het plan", "Plan");
        dekking.Geldt(sleutel).ShouldBeFalse();
        dekking.Schreef(sleutel, klok.GetUtcNow());
        dekking.Geldt(sleutel).ShouldBeTrue();
        foreach (var ander in new[] { sleutel with { Soorten = "Plan, Schijf" }, sleutel with { Pad = "/ander" }, sleutel with { Sessie = Guid.NewGuid() }, sleutel with { Account = new(Guid.NewGuid()) } })
            dekking.Geldt(ander).ShouldBeFalse();
        klok.Verzet = TimeSpan.FromMinutes(10);
        dekking.Geldt(sleutel).ShouldBeFalse();
    }

    [Fact]
    public async Task Een_geweigerde_verversing_staat_er_elke_keer()
    {
        using var roos = await proef.App.Als("roos");
        var dossier = await proef.App.DossierVan("Samira");
        var voor = (await proef.App.Inzagen(dossier)).Count;
        for (var i = 0; i < 2; i++)
            (await Ververs(roos, proef.Voorstellen)).ShouldBe(HttpStatusCode.NotFound);
        (await proef.App.Inzagen(dossier)).Skip(voor).Select(r => (r.Toegestaan, r.Gebeurtenis)).ShouldBe([(false, "de voorstellen"), (false, "de voorstellen")]);
    }

    [Theory]
    [InlineData("/voorstellen", "voorstel")]
    [InlineData("/plan", "plan voorstel")]
    public async Task De_pagina_zegt_wat_ze_volgt_en_haalt_haar_eigen_adres(string pad, string wat)
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await samira.Open(proef.Samira + pad);
        pagina.Document.GetElementById("live")!.GetAttribute("data-adres")!.ShouldContain("wat=" + Uri.EscapeDataString(wat));
        var deel = pagina.Document.GetElementById("live-deel")!;
        deel.GetAttribute("hx-get").ShouldBe(proef.Samira + pad);
        pagina.Document.QuerySelectorAll("script[src*='live']").Length.ShouldBe(1);
        deel.QuerySelectorAll("h2").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Een_pagina_zonder_levend_deel_haalt_het_script_niet()
    {
        using var samira = await proef.App.Als("inwoner");
        (await samira.Open("/mijn")).Document.QuerySelectorAll("script[src*='live'], script[src*='sse']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Het_formulier_houdt_de_versie_die_gelezen_is_en_de_pagina_laat_zien_wat_er_sindsdien_veranderde()
    {
        using var samira = await proef.App.Als("inwoner");
        using var marjan = await proef.App.Als("casusregisseur");
        var voorstel = (await proef.Voorgelegd(samira, "Elke week koken")).Adres.AbsolutePath;
        var gelezen = await samira.Open(voorstel);
        gelezen.Document.GetElementById("live-deel")!.GetAttribute("hx-vals").ShouldBe("""{"gelezen":1}""");
        await marjan.Verstuur(await marjan.Open(voorstel + "/wijzigen"), "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Elke dag koken"));
        var ververst = await samira.Open(voorstel + "?gelezen=1");
        ververst.Tekst.ShouldContain("Dit is veranderd terwijl jij las");
        ververst.Document.QuerySelector("ins")!.TextContent.ShouldContain("dag");
        ververst.Document.GetElementById("antwoordformulier")!.GetAttribute("data-live-versie").ShouldBe("2");
        ververst.Document.GetElementById("live-deel")!.GetAttribute("hx-vals").ShouldBe("""{"gelezen":1}""", "until the reader says so");
        (await samira.Open(voorstel + "?gelezen=2")).Tekst.ShouldNotContain("terwijl jij las");
        (await samira.Verstuur(gelezen, "Ja, dit is goed")).Tekst.ShouldContain("De tekst is net veranderd. Lees eerst de nieuwe tekst.");
    }

    private async Task<HttpStatusCode> Ververs(Bezoeker wie, string pad)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = proef.App.Adres };
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad) { Headers = { { "Cookie", wie.Cookies.GetCookieHeader(proef.App.Adres) }, { Verversing.Kop, "ja" } } };
        using var antwoord = await http.SendAsync(vraag);
        return antwoord.StatusCode;
    }
}
