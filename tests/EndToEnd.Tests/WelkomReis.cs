using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Journey 1: the welcome page, in as one of the demo people, out again; and what stands there when something is wrong.</summary>
public sealed class WelkomReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_bezoeker_leest_wat_Spil_is_en_kijkt_door_de_ogen_van_een_ander(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var scherm = await browser.Open(app, breedte);
        await scherm.Ga("/");
        await scherm.Leest("in het plan komt niets waar niet iedereen het mee eens is");
        var mensen = await scherm.Pagina.Locator("a[href^='/demo/als/']").AllInnerTextsAsync();
        mensen.Count.ShouldBeGreaterThanOrEqualTo(11);

        foreach (var (naam, pad) in new[] { ("Samira el Idrissi", "/mijn"), ("Marjan de Boer", "/werk"), ("Wim Oude Luttikhuis", "/aanmeldingen"), ("Sanne Willems", "/beheer") })
        {
            await scherm.Klik(naam);
            scherm.Pad.ShouldBe(pad);
            await Afmelden(scherm);
            scherm.Pad.ShouldBe("/");
        }
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Wie_niet_is_aangemeld_komt_bij_de_deur(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var scherm = await browser.Open(app, breedte);
        await scherm.Ga("/beheer/rollen");
        (await scherm.Kop()).ShouldBe("Aanmelden");
        await scherm.Klik(scherm.Pagina.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }));
        (await scherm.Pagina.Locator(".spil-fouten").CountAsync()).ShouldBe(1);
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_adres_dat_er_niet_is_zegt_dat_in_gewone_woorden(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var scherm = await browser.Als("naaste", app, breedte);
        await scherm.Ga("/dit/is/er/niet");
        (await scherm.Kop()).ShouldBe("Deze pagina is er niet");
        await scherm.Ga("/beheer/rollen");
        (await scherm.Kop()).ShouldBe("Dit mag je niet openen");
        await scherm.Ga("/fout/500");
        await scherm.Leest("Het ligt niet aan jou");
        await scherm.Klik("Naar het begin");
        scherm.Pad.ShouldBe("/");
    }

    private static async Task Afmelden(Scherm scherm)
    {
        var menu = scherm.Pagina.Locator("summary", new() { HasText = "Menu" });
        if (await menu.IsVisibleAsync())
            await menu.ClickAsync();
        await scherm.Klik("Afmelden");
    }
}
