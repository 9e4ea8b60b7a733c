using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Journey 7: Samira on her phone (and at a library computer): what she does, what she thinks, her Schijf, her plan, and who looked.</summary>
public sealed class MijnReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_doet_haar_deel(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Leest("Ik wil weer 's ochtends opstaan en weten waarvoor.");
        await samira.Leest("Jouw mensen");

        await samira.Klik("Gedaan: Bel de dierenopvang");
        await samira.Leest("Mooi, dit is gedaan op");
        (await samira.Doel("Toch niet gedaan: Bel de dierenopvang").IsVisibleAsync()).ShouldBeTrue();

        await samira.Klik("Ja, dit is goed");
        samira.Pad.ShouldBe("/mijn");
        await samira.Leest("Nu is iedereen het eens.");

        await Schijf(samira);
        await samira.Ga("/mijn");
        await samira.Klik("Lees jouw plan");
        (await samira.Kop()).ShouldBe("Jouw plan");
        await samira.Ga("/mijn");
        await samira.Klik("Bekijk wat zij zagen");
        await samira.Leest("Petra Smeenk");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Afvinken_en_zoeken_kan_ook_zonder_javascript(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte, javascript: false);
        await samira.Ga("/mijn");
        await samira.Klik("Gedaan: Bel de dierenopvang");
        await samira.Leest("Mooi, dit is gedaan op");

        await using var marjan = await browser.Als("casusregisseur", app, breedte, javascript: false);
        await marjan.Ga("/werk");
        await marjan.Vul("Zoeken in mijn mensen", "Samira");
        await marjan.Wacht(() => marjan.Pagina.GetByLabel("Zoeken in mijn mensen").PressAsync("Enter"));
        await marjan.Leest("Samira el Idrissi");
        await marjan.LeestNiet("Henk Wolters");
        var menu = marjan.Pagina.Locator("summary", new() { HasText = "Menu" });
        (await menu.IsVisibleAsync()).ShouldBe(breedte < 600);
    }

    private static async Task Schijf(Scherm samira)
    {
        await samira.Klik("Bekijk jouw schijf");
        (await samira.Kop()).ShouldBe("Jouw schijf");
        await samira.Klik("Nieuwe meting");
        await samira.Kies("Tussendoor, op een ander moment");
        await samira.Klik("Begin met invullen");
        await samira.Leest("De vorige keer");
        await samira.Kies("Hoe gaat het met je huis en de plek waar je woont?", "9");
        await samira.Vul("Wat gaat al goed?", "Ik slaap in mijn eigen bed.");
        await samira.Klik("Opslaan en stoppen");
        await samira.Leest("Wonen is opgeslagen.");
        (await samira.Pagina.Locator(".schijftabel tr.gebied-wonen td").First.InnerTextAsync()).Trim().ShouldBe("9");
    }
}
