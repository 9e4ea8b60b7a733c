using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Samira asks who looked; Hanna, the functionaris, looks in the log, answers, and has the chains checked.</summary>
public sealed class InzageReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_vraag_over_wie_keek_krijgt_antwoord(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik("Bekijk wat zij zagen");
        await samira.Leest("keek met noodtoegang");
        await samira.Klik("Deze maand");
        await samira.Klik("Alles");
        await samira.Pagina.GetByText("Kies zelf de dagen of een persoon").ClickAsync();
        await samira.Kies("Ik kies zelf, hieronder");
        await samira.Klik("Laat zien");
        await samira.Weigert("Vul een dag in: vanaf wanneer wil je kijken?");
        await samira.VulDatum("Vanaf welke dag?", TimeProvider.System.Vandaag().AddDays(-13));
        await samira.Klik("Laat zien");
        await samira.Klik(samira.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Dat begrijp ik niet.*Anil") }));
        await samira.Vul("Wat begrijp je niet?", "Wat was er aan de hand?");
        await samira.Klik("Verstuur je vraag");
        await samira.Leest("Je vraag is verstuurd.");

        await samira.Klik("Neem alles van jou mee");
        var zip = await samira.Pagina.RunAndWaitForDownloadAsync(() => samira.Doel("Sla alles op").ClickAsync());
        zip.SuggestedFilename.ShouldBe("Alles over Samira el Idrissi.zip");

        await using var hanna = await browser.Als("functionaris", app, breedte);
        await hanna.Ga("/functionaris");
        await hanna.Klik(hanna.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Over Anil Ramdin") }));
        await hanna.Leest("Wat was er aan de hand?");
        await hanna.Klik(hanna.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^Regel .* van het logboek") }));
        await hanna.Leest("Samira el Idrissi");
        await hanna.Ga("/functionaris");
        await hanna.Klik(hanna.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("Over Anil Ramdin") }));
        await hanna.Vul("Jouw antwoord", "Joke kon je niet bereiken en was bang dat het misging. Toen heeft Anil jouw crisisplan gelezen.");
        await hanna.Klik("Verstuur antwoord");
        await samira.Ga("/mijn/gezien");
        await samira.Leest("Toen heeft Anil jouw crisisplan gelezen.");

        await hanna.Ga("/functionaris/opvallend");
        await hanna.Klik(hanna.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^3 keer geweigerd") }));
        (await hanna.Pagina.Locator("tbody tr").CountAsync()).ShouldBe(3);
        await hanna.Ga("/functionaris/log?wie=niemandheetzo");
        await hanna.Weigert("Niemand met een account heet zo.");
        await hanna.Ga("/functionaris/controle");
        await hanna.Klik("Controleer het logboek");
        await hanna.Pagina.GetByText("Heel", new() { Exact = true }).WaitForAsync();
        await hanna.Ga("/functionaris/controle");
    }
}
