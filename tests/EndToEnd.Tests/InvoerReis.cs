using System.Text;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Journey 8 of the issue: a list as it comes out of a spreadsheet; first what will happen, then the import, then what was left and why.</summary>
public sealed class InvoerReis(Browser browser)
{
    // Windows-1252, a date in words of a human, a BSN that lost its zero, a person twice, an empty line, an organisation that is no kernpartner.
    private const string Lijst = """
        Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;BSN;Hulpvraag;Aanmelder;Organisatie;Aanmelddatum;Schoenmaat
        Renée;de;Groot;3-4-1981;;Ik wil weer slapen;Wim Oude Luttikhuis;Ons Huis;2-11-2026;38
        Jörg;;Bakker;1975-12-31;12345672;Ik zoek werk;Wim Oude Luttikhuis;Ons Huis;3-11-2026;44
        Renée;de;Groot;3-4-1981;;Ik wil weer slapen;Wim Oude Luttikhuis;Ons Huis;2-11-2026;38
        ;;;;;;;;;
        Piet;;Dagen;31-2-1980;;Help;Wim Oude Luttikhuis;Ons Huis;4-11-2026;40
        """;

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_lijst_uit_een_rekenblad(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga("/aanmeldingen");
        await fleur.Klik("Neem een lijst over");
        await fleur.Klik("Bekijk wat er gebeurt");
        (await fleur.Pagina.Locator(".spil-fouten").CountAsync()).ShouldBe(1);
        await Bied(fleur);
        (await fleur.Kop()).ShouldBe("Dit gebeurt er met deelnemers.csv");
        await fleur.Leest("Er is nog niets overgenomen.");
        await fleur.Leest("Schoenmaat");
        await fleur.Leest("Renée de Groot");

        await fleur.Klik(fleur.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Neem \\d aanmelding(en)? over$") }));
        await fleur.Leest("2 aanmeldingen zijn overgenomen");
        var rest = await fleur.Pagina.APIRequest.GetAsync("/aanmeldingen/invoer?handler=Rest");
        var regels = Encoding.UTF8.GetString(await rest.BodyAsync()).Trim().Split('\n');
        regels.ShouldContain(r => r.Contains("Piet", StringComparison.Ordinal) && r.Contains("31-2-1980", StringComparison.Ordinal));
        regels.ShouldNotContain(r => r.Contains("Jörg", StringComparison.Ordinal));
        await fleur.Klik("Klaar");
        await fleur.Klik("Jörg Bakker");
        await fleur.Leest("******672");

        // The same list again: nothing is taken twice.
        await fleur.Ga("/aanmeldingen/invoer");
        await Bied(fleur);
        (await fleur.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameRegex = new("^Neem \\d") }).CountAsync()).ShouldBe(0);
    }

    private static async Task Bied(Scherm fleur)
    {
        await fleur.Pagina.GetByLabel("Welk bestand?").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "deelnemers.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes(Lijst.ReplaceLineEndings("\r\n")),
        });
        await fleur.Klik("Bekijk wat er gebeurt");
    }
}
