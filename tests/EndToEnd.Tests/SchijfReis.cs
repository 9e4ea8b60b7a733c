using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journey 3: Bert opens the traject of Sjoerd, fills in the Schijf together with him, Aïsha lays her view beside it, and a second
/// measurement stands beside the first.
/// </summary>
public sealed class SchijfReis(Browser browser)
{
    internal static readonly (string Gebied, int Cijfer)[] Eerste =
    [
        ("Wonen", 4), ("Inkomen en geld", 2), ("Werk", 6), ("Relaties en rollen", 7), ("Steun om mij heen", 5), ("Gezond leven", 3), ("Leren", 8),
    ];

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_een_nieuw_traject_naar_een_tweede_meting(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var bert = await browser.Als("bert", app, breedte);
        await OpenSjoerd(bert, app);
        await VulIn(bert);

        (await Plaatje(bert)).ShouldStartWith("De schijf van Sjoerd");
        foreach (var (gebied, cijfer) in Eerste)
            (await Rij(bert, gebied)).ShouldContain($"{cijfer}", customMessage: gebied);
        await bert.Leest("Samen ingevuld door Sjoerd en Bert (casusregisseur)");
        var schijf = bert.Pad.Split('?')[0];

        await using (var aisha = await browser.Als("aisha", app, breedte))
        {
            await aisha.Ga(schijf);
            await aisha.Klik("Vul in hoe jij het ziet");
            await aisha.Leest("Het verandert niets aan wat Sjoerd zegt");
            await aisha.Kies("Hoe gaat het met het huis en de plek waar Sjoerd woont?", "9");
            await aisha.Vul("Wat gaat al goed?", "Hij hield de deur voor mij open.");
            await aisha.Klik("Opslaan en stoppen");
            (await Kolommen(aisha)).ShouldBe(["Gebied", "Nu", "Jij", "Wat moet erbij?"]);
        }

        await bert.Ga(schijf);
        (await Kolommen(bert)).ShouldBe(["Gebied", "Nu", "Aïsha", "Wat moet erbij?"]);
        (await Cellen(bert, "Wonen")).Take(2).ShouldBe(["4", "9"]);
        await bert.Leest("Zo ziet Aïsha het");

        await TweedeMeting(bert);
        (await Kolommen(bert)).ShouldBe(["Gebied", "Nu", "Eerst", "Wat moet erbij?"]);
        (await Cellen(bert, "Wonen")).Take(2).ShouldBe(["7", "4"]);
        (await bert.Pagina.Locator(".schijvenrij li svg").CountAsync()).ShouldBe(2);
        (await bert.Pagina.Locator("svg.schijf--groot .schijf-eerst").CountAsync()).ShouldBe(7);
    }

    /// <summary>From the traject to the first measurement.</summary>
    internal static async Task OpenSjoerd(Scherm bert, Testapp app)
    {
        await bert.Ga(await app.Traject("Sjoerd"));
        (await bert.Kop()).ShouldBe("Het traject van Sjoerd Nijland");
        await bert.Klik(bert.Pagina.Locator("a.trajectschijf"));
        await bert.Klik("Begin met de eerste meting");
        await bert.Klik("Begin met invullen");
    }

    /// <summary>All areas, one page each; first without saying that it is done together.</summary>
    internal static async Task VulIn(Scherm bert)
    {
        await Cijfer(bert, Eerste[0].Cijfer);
        await bert.Klik(bert.Pagina.GetByRole(AriaRole.Button, new() { Name = "Opslaan en naar Inkomen en geld" }));
        await bert.Weigert("Alleen de inwoner vult dit in");
        await bert.Kies("Ik vul dit samen met Sjoerd in. Dit zijn de woorden van Sjoerd.");
        await bert.Vul("Wat moet erbij komen?", "Een bed dat blijft staan.");
        for (var i = 0; i < Eerste.Length; i++)
        {
            (await bert.Kop()).ShouldBe(Eerste[i].Gebied);
            await Cijfer(bert, Eerste[i].Cijfer);
            await bert.Klik(i + 1 < Eerste.Length ? $"Opslaan en naar {Eerste[i + 1].Gebied}" : "Opslaan en naar de schijf");
        }

        await bert.Leest("De hele schijf is ingevuld");
        await bert.Leest("Een bed dat blijft staan.");
    }

    private static async Task TweedeMeting(Scherm bert)
    {
        await bert.Klik("Nieuwe meting");
        await bert.Klik("Begin met invullen");
        await bert.Weigert("Kies een van de antwoorden.");
        await bert.Kies("Tussendoor, op een ander moment");
        await bert.Klik("Begin met invullen");
        await bert.Leest("De vorige keer");
        await bert.Kies("Ik vul dit samen met Sjoerd in. Dit zijn de woorden van Sjoerd.");
        await Cijfer(bert, 7);
        await bert.Klik("Opslaan en stoppen");
        await bert.Leest("Wonen is opgeslagen.");
    }

    private static Task Cijfer(Scherm scherm, int cijfer) => scherm.Pagina.Locator($"input[name='Invoer.Cijfer'][value='{cijfer}']").CheckAsync(new() { Force = true });

    private static async Task<string> Plaatje(Scherm scherm) => await scherm.Pagina.Locator("svg.schijf--groot [role=img]").GetAttributeAsync("aria-label") ?? "";

    private static async Task<IReadOnlyList<string>> Kolommen(Scherm scherm) => await scherm.Pagina.Locator(".schijftabel thead th").AllInnerTextsAsync();

    private static async Task<string> Rij(Scherm scherm, string gebied) => string.Join(' ', await Cellen(scherm, gebied));

    private static async Task<IReadOnlyList<string>> Cellen(Scherm scherm, string gebied) =>
        [.. (await scherm.Pagina.Locator(".schijftabel tbody tr").Filter(new() { Has = scherm.Pagina.GetByRole(AriaRole.Rowheader, new() { Name = gebied, Exact = true }) })
            .Locator("td").AllInnerTextsAsync()).Select(t => t.Trim())];
}
