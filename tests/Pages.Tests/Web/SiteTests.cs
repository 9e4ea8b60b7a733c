using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web;

public sealed class SiteTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_welkomstpagina_zegt_wat_Spil_is_en_laat_je_binnen_als_elk_van_de_voorbeeldmensen()
    {
        using var bezoeker = site.App.Bezoeker();
        var welkom = await bezoeker.Open("/");
        welkom.Status.ShouldBe(HttpStatusCode.OK);
        welkom.Kop.ShouldBe("Eén plan, in jouw woorden");
        var deuren = welkom.Document.QuerySelectorAll("a[href^='/demo/als/']").Select(a => a.GetAttribute("href")!).ToList();
        deuren.Count.ShouldBeGreaterThanOrEqualTo(11);
        foreach (var deur in deuren)
        {
            using var gast = site.App.Bezoeker();
            var binnen = await gast.Open(deur);
            binnen.Status.ShouldBe(HttpStatusCode.OK, deur);
            binnen.Adres.AbsolutePath.ShouldNotStartWith("/demo", Case.Sensitive, deur);
        }
    }

    [Theory]
    [InlineData("/demo/als/casusregisseur?naar=/werk", "/werk")]
    [InlineData("/demo/als/marjan?naar=/werk", "/werk")]
    [InlineData("/demo/als/casusregisseur?naar=https://elders.example/", "/werk")]
    [InlineData("/demo/als/casusregisseur?naar=//elders.example/", "/werk")]
    public async Task Binnenkomen_gaat_alleen_naar_een_adres_van_Spil_zelf(string deur, string uitkomst)
    {
        using var bezoeker = site.App.Bezoeker();
        var pagina = await bezoeker.Open(deur);
        pagina.Adres.Host.ShouldBe("127.0.0.1");
        pagina.Adres.AbsolutePath.ShouldBe(uitkomst);
    }

    [Fact]
    public async Task Iemand_die_niet_bestaat_geeft_404()
    {
        using var bezoeker = site.App.Bezoeker();
        var pagina = await bezoeker.Open("/demo/als/niemand");
        pagina.Status.ShouldBe(HttpStatusCode.NotFound);
        pagina.Kop.ShouldBe("Deze pagina is er niet");
    }

    [Fact]
    public async Task Buiten_de_demo_is_er_geen_deur_zonder_wachtwoord()
    {
        await using var app = await Testapp.Start(demo: false);
        using var bezoeker = app.Bezoeker();
        (await bezoeker.Open("/demo/als/casusregisseur")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.Open("/")).Document.QuerySelectorAll("a[href^='/demo']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Wie_niet_is_aangemeld_gaat_naar_aanmelden_en_daarna_terug()
    {
        using var bezoeker = site.App.Bezoeker();
        var pagina = await bezoeker.Open("/werk");
        pagina.Adres.PathAndQuery.ShouldBe("/aanmelden?naar=%2Fwerk");
    }

    [Fact]
    public async Task Aanmelden_weigert_met_een_zin_die_niet_verraadt_wat_er_fout_was()
    {
        using var bezoeker = site.App.Bezoeker();
        var pagina = await bezoeker.Open("/aanmelden");
        var leeg = await bezoeker.Verstuur(pagina, "Aanmelden");
        leeg.FoutBij("Email").ShouldNotBeNull().ShouldContain("Vul je e-mailadres in.");
        leeg.FoutBij("Wachtwoord").ShouldNotBeNull().ShouldContain("Vul je wachtwoord in.");

        var onbekend = await bezoeker.Verstuur(pagina, "Aanmelden", ("Email", "niemand@voorbeeld.nl"), ("Wachtwoord", "iets heel anders"));
        onbekend.Tekst.ShouldContain("Dit e-mailadres en wachtwoord horen niet bij elkaar.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/aanmelden")]
    [InlineData("/bestaat-niet")]
    public async Task Elke_pagina_heeft_strenge_koppen(string pad)
    {
        using var bezoeker = site.App.Bezoeker();
        var koppen = (await bezoeker.Open(pad)).Koppen;
        koppen.GetValues("Content-Security-Policy").Single().ShouldSatisfyAllConditions(
            csp => csp.ShouldContain("default-src 'self'"),
            csp => csp.ShouldContain("frame-ancestors 'none'"),
            csp => csp.ShouldNotContain("unsafe"));
        koppen.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        koppen.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
        koppen.CacheControl!.NoStore.ShouldBeTrue();
        koppen.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Ook_een_pagina_die_stukgaat_heeft_strenge_koppen()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Logging:LogLevel:Default=None");
        using var marjan = await app.Als("casusregisseur");
        var traject = await app.Traject("Samira");
        await app.InDb(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE herstel_meting RENAME TO weg"));
        var pagina = await marjan.Open(traject + "/schijf");
        pagina.Status.ShouldBe(HttpStatusCode.InternalServerError);
        pagina.Tekst.ShouldContain("Het ligt niet aan jou");
        pagina.Koppen.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        pagina.Koppen.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task Gezond_is_200_met_database()
    {
        using var bezoeker = site.App.Bezoeker();
        (await bezoeker.WordtGezond()).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_formulier_zonder_zegel_wordt_geweigerd_met_een_zin()
    {
        using var bezoeker = site.App.Bezoeker();
        var pagina = await bezoeker.Post("/aanmelden", []);
        pagina.Status.ShouldBe(HttpStatusCode.BadRequest);
        pagina.Kop.ShouldBe("Dit formulier is verlopen");
    }
}

/// <summary>One site with the demo people for a class of tests.</summary>
public sealed class Demosite : IAsyncLifetime
{
    public Testapp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await Testapp.Start();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
