using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>The inwoner draws the kring: gives somebody a place, lets somebody else lead, and gives a pause that works at once.</summary>
public sealed class KringReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_tekent_haar_kring_en_geeft_haar_zus_een_pauze(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        var kring = samira.Pad;
        (await Beeld(samira)).ShouldContain("Heel dichtbij: Nadia (zus), Oma Fatma (oma, doet niet mee).");
        await StaanLos(samira);

        await samira.Klik(samira.Pagina.Locator(".kringlijst a[href$='/plek']", new() { HasText = "Petra" }));
        await samira.Kies("Dichtbij");
        await samira.Vul("Wat betekent Petra voor jou?", "Zij haalt de schrik weg.");
        await samira.Klik("Opslaan");
        await samira.Leest("Petra staat nu dichtbij.");

        await samira.Klik("Iemand anders kiezen");
        await samira.Kies("Nadia el Idrissi");
        await samira.Klik("Opslaan");
        await samira.Leest("Nadia el Idrissi leidt de bijeenkomsten.");

        await using var nadia = await browser.Als("naaste", app, breedte);
        await nadia.Ga("/mijn");
        await nadia.Leest("Samira");
        await samira.Klik("Nadia el Idrissi");
        await samira.Klik("Pauze voor Nadia");
        await samira.Leest("Nadia heeft nu pauze en ziet niets.");
        await samira.Leest("Jij leidt de bijeenkomsten.");
        await nadia.Ga("/mijn");
        await nadia.LeestNiet("Samira");

        await samira.Klik("De kring met alles erbij, ook om af te drukken");
        await samira.Leest("“Zij haalt de schrik weg.”");
        await StaanLos(samira);
        await samira.Ga(kring);
        await samira.Klik("Nadia el Idrissi");
        await samira.Klik("De pauze is voorbij");
        await nadia.Ga("/mijn");
        await nadia.Leest("Samira");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_gesprek_voor_de_groep_blijft_persoonlijk_tot_Samira_het_deelt(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var joke = await browser.Als("joke", app, breedte);
        await using var samira = await browser.Als("inwoner", app, breedte);
        await using var marjan = await browser.Als("marjan", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await samira.Klik("Jouw groep: mensen die samenkomen");
        var groep = samira.Pad;
        await samira.Vul("Wie wil je op de lijst zetten?", "Oom Driss");
        await samira.Klik("Zet op de lijst");
        await samira.Klik("Naar stap 3: De bijeenkomst plannen");
        await samira.Leest("Er is nog niet gesproken met Marjan, Oom Driss.");

        await joke.Ga(groep);
        await joke.Klik("Oom Driss");
        await joke.Vul("Wat is er gezegd?", "Hij wil graag komen koken.");
        await joke.Klik("Opslaan");
        await joke.Leest("Alleen jij en Samira lezen dit.");
        await marjan.Ga(joke.Pad);
        await marjan.LeestNiet("koken");

        await samira.Ga(joke.Pad);
        await samira.Klik("Deel dit met wie mij begeleidt");
        await marjan.Ga(joke.Pad);
        await marjan.Leest("Hij wil graag komen koken.");
    }

    private static async Task<string> Beeld(Scherm scherm) => await scherm.Pagina.Locator("svg.kring [role=img]").GetAttributeAsync("aria-label") ?? "";

    // As the browser lays the letters out, which the drawing itself can only guess.
    private static async Task StaanLos(Scherm scherm)
    {
        var vakken = new List<LocatorBoundingBoxResult>();
        foreach (var naam in await scherm.Pagina.Locator("svg.kring .kring-naam").AllAsync())
            vakken.Add((await naam.BoundingBoxAsync())!);
        vakken.Count.ShouldBeGreaterThan(3);
        for (var i = 0; i < vakken.Count; i++)
        {
            foreach (var ander in vakken.Skip(i + 1))
                (vakken[i].X + vakken[i].Width <= ander.X || ander.X + ander.Width <= vakken[i].X || vakken[i].Y + vakken[i].Height <= ander.Y || ander.Y + ander.Height <= vakken[i].Y)
                    .ShouldBeTrue("two names lie over each other");
        }
    }
}
