using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;

namespace Spil.EndToEnd.Tests;

public sealed partial class PlanReis
{
    private async Task MaakHetPlan(Testapp app, Scherm marjan, Scherm samira, string traject, int breedte)
    {
        await StelVast(marjan, traject);
        foreach (var tekst in new[] { Doel, Beter, Actie, "Er ligt een hond voor de bank.", "Ik wil weer 's ochtends opstaan en weten waarvoor." })
            await marjan.Leest(tekst);
        await marjan.Leest("Iedereen was het hiermee eens");
        await DrukAf(marjan);

        await marjan.Klik("Versie 3");
        await marjan.Leest("Deze versie verandert niet meer.");

        await samira.Ga(traject + "/plan");
        (await samira.Kop()).ShouldBe("Jouw plan");
        await KijkTerug(samira, "Het doel is bereikt", "Hij heet Boef.");
        await samira.Leest("Bewaard. Dit doel is bereikt.");

        await using var nadia = await browser.Als("naaste", app, breedte);
        await nadia.Ga(traject + "/plan");
        await KijkTerug(nadia, "Zo doorgaan", "Ze lacht weer.", "Lees hoe het ging");
        await nadia.Leest("Hij heet Boef.");
        await nadia.Leest("Ze lacht weer.");
    }

    internal static async Task StelVast(Scherm marjan, string traject)
    {
        await marjan.Ga(traject + "/plan");
        await marjan.Leest("Nieuw sinds dit plan");
        await marjan.Klik("Stel een nieuwe versie vast");
        await marjan.Leest("Dit komt in het plan");
        await marjan.Klik("Stel het plan vast");
        (await marjan.Pagina.Locator(".spil-fouten li").CountAsync()).ShouldBeGreaterThan(5);
        // What Spil does not see itself is answered yes, or, where yes cannot be, "not needed" with a reason.
        foreach (var punt in await marjan.Pagina.Locator(".checkpunt:has(fieldset)").AllAsync())
        {
            var ja = punt.GetByLabel("Ja", new() { Exact = true });
            if (await ja.CountAsync() > 0)
                await ja.CheckAsync(new() { Force = true });
            else
            {
                await punt.GetByLabel("Niet nodig", new() { Exact = true }).CheckAsync(new() { Force = true });
                await punt.Locator("input[type=text], textarea").FillAsync("Dat spreken we later af.");
            }
        }

        await marjan.VulDatum("Op deze dag kijken jullie samen terug", TimeProvider.System.Vandaag().AddDays(60));
        await marjan.Klik("Stel het plan vast");
        await marjan.Leest("Het plan is vastgesteld. Dit is versie 3.");
    }

    // On paper: no navigation, no buttons, the words and the names; and it is a real A4 PDF.
    internal static async Task DrukAf(Scherm marjan)
    {
        await marjan.Pagina.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var weg in new[] { ".spil-kop nav", ".spil-voet", ".spil-knoppen", ".utrecht-breadcrumb-nav, .spil-kruimels" })
            foreach (var deel in await marjan.Pagina.Locator(weg).AllAsync())
                (await deel.IsVisibleAsync()).ShouldBeFalse($"{weg} is printed");
        (await marjan.Pagina.GetByText("Plan van Samira el Idrissi", new() { Exact = true }).IsVisibleAsync()).ShouldBeTrue();
        var pdf = Encoding.Latin1.GetString(await marjan.Pagina.PdfAsync(new() { Format = "A4" }));
        pdf.ShouldStartWith("%PDF-");
        Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBeGreaterThanOrEqualTo(1);
        await marjan.Pagina.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task KijkTerug(Scherm scherm, string vervolg, string woorden, string link = "Kijk terug op dit doel")
    {
        await scherm.Klik(scherm.Pagina.Locator("section.plandoel").Filter(new() { HasText = Doel }).GetByRole(AriaRole.Link, new() { Name = link }));
        await scherm.Klik("Bewaar");
        (await scherm.Pagina.Locator(".spil-fouten").CountAsync()).ShouldBe(1);
        await scherm.Kies("Welk cijfer geef je?", "9");
        await scherm.Vul("Wat is er al gelukt?", woorden);
        await scherm.Kies(vervolg);
        await scherm.Klik("Bewaar");
    }
}
