using Microsoft.Playwright;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Consent: Samira reads what is on, says yes to one thing, changes it and stops; Marjan writes down what is said at the table, and who may decide.</summary>
public sealed class ToestemmingReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_kiest_zelf_waar_ze_ja_tegen_zegt(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik("Waar zeg jij ja tegen?");
        (await samira.Kop()).ShouldBe("Waar zeg jij ja tegen?");
        await samira.Klik(samira.Pagina.Locator("section", new() { Has = samira.Pagina.Locator("#Overdracht") }).GetByRole(AriaRole.Link, new() { Name = "Lees en kies" }));
        await samira.Klik("Ja, dat vind ik goed");
        await samira.Weigert("Kies waar het over mag gaan.");
        await samira.Vul("Staat die er niet bij? Schrijf de naam hier", "Aveleijn");
        await samira.Kies("Het plan");
        await samira.VulDatum("Tot en met welke dag?", TimeProvider.System.Vandaag().AddDays(50));
        await samira.Klik("Ja, dat vind ik goed");
        await samira.Leest("Overdragen aan een nieuwe organisatie staat nu aan.");
        var blok = samira.Pagina.Locator("section", new() { Has = samira.Pagina.Locator("#Overdracht") });
        await samira.Klik(blok.GetByRole(AriaRole.Link, new() { Name = "Stoppen" }));
        await samira.Leest("Aveleijn hoort meteen niets meer.");
        await samira.Klik("Ja, ik stop");
        await samira.Leest("Gestopt. Dit werkt meteen.");

        await samira.Klik(samira.Pagina.Locator("section", new() { Has = samira.Pagina.Locator("#Deelname") }).GetByRole(AriaRole.Link, new() { Name = "Stoppen" }));
        await samira.Leest("Dit is al gebeurd. Spil kan dat niet terughalen.");
        await samira.Klik("Ja, ik stop");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/werk");
        await marjan.Leest("Je kunt dit dossier niet meer openen.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Marjan_schrijft_op_wat_aan_tafel_wordt_gezegd_en_wie_er_mag_beslissen(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/werk");
        await marjan.Klik("Samira el Idrissi");
        await marjan.Klik("Naar het dossier");
        await marjan.Klik("Toestemmingen bekijken of veranderen");
        await marjan.Klik("Wie mag er voor Samira beslissen?");
        await marjan.Klik("Iemand vastleggen");
        await marjan.Klik("Leg vast");
        await marjan.Weigert("Kies wat deze persoon is.");
        await marjan.Kies("Bewindvoerder");
        await marjan.Vul("Voornaam", "Hanneke");
        await marjan.Vul("Achternaam", "Mulder");
        await marjan.Vul("Welk papier heb je gezien?", "beschikking van de rechtbank");
        await marjan.VulDatum("Vanaf welke dag?", TimeProvider.System.Vandaag().AddDays(-50));
        await marjan.Klik("Leg vast");
        await marjan.Leest("Mag alleen beslissen over geld.");

        await marjan.Klik("Toestemming");
        await marjan.Klik(marjan.Pagina.Locator("section", new() { Has = marjan.Pagina.Locator("#NulmetingZorgverzekeraar") }).GetByRole(AriaRole.Link, new() { Name = "Lees samen en kies" }));
        await marjan.Vul("Staat die er niet bij? Schrijf de naam hier", "Menzis");
        await marjan.VulDatum("Tot en met welke dag?", TimeProvider.System.Vandaag().AddDays(300));
        await marjan.Kies("Hanneke Mulder, bewindvoerder");
        await marjan.Kies("Op papier, met een handtekening");
        await marjan.Klik("Toestemming vastleggen");
        await marjan.Leest("namens Samira door Hanneke Mulder, bewindvoerder");
        await marjan.Klik("Opschrijven wat je vertelt");
        await marjan.Kies("Het plan");
        await marjan.Vul("Wat heb je verteld of gegeven?", "Gebeld over de doelen.");
        await marjan.Klik("Schrijf op");
        await marjan.Leest("Opgeschreven. Samira kan dit lezen.");

        await marjan.Klik(marjan.Pagina.Locator("section", new() { Has = marjan.Pagina.Locator("#Overleg") }).GetByRole(AriaRole.Link, new() { Name = "Stoppen" }));
        await marjan.Leest("Gebeld over de doelen.");
        await marjan.Klik("Samira stopt hiermee");
        await marjan.Klik("Samira");
        await marjan.Leest("Praat niet meer met Huisartsenpraktijk De Roef.");
        await marjan.Ga("/werk");
        await marjan.Leest("Toestemming gestopt");
    }
}
