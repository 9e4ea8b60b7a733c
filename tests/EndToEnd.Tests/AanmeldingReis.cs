using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journey 2: Fleur takes in an aanmelding of somebody who may be known already, cannot accept without uitleg and toestemming, accepts with
/// them, and forms the tandem; then there is a traject.
/// </summary>
public sealed class AanmeldingReis(Browser browser)
{
    private static DateOnly Vandaag => TimeProvider.System.Vandaag();

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_een_telefoontje_naar_een_traject(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await NeemOp(fleur);
        await fleur.Leest("Dit is nog nodig");
        (await fleur.Doel("Accepteer").CountAsync()).ShouldBe(0);
        var aanmelding = fleur.Pad;
        await fleur.Ga(aanmelding + "/accepteren");
        await fleur.Leest("Accepteren kan nog niet");
        await fleur.Leest("Zonder toestemmingsverklaring kan er geen traject beginnen");
        await fleur.Klik("Terug naar de aanmelding");

        await Beoordeel(fleur);
        await VulAan(fleur);
        await fleur.Klik("Accepteer");
        await fleur.Klik("Ja, accepteer de aanmelding");
        await fleur.Leest("Henk Wolters doet mee. Vorm nu het tandem.");
        await VormTandem(fleur);
        await fleur.Klik("Terug");
        (await fleur.Kop()).ShouldBe("Het traject van Henk Wolters");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_aanmelding_die_niet_past_wordt_afgewezen_met_een_reden(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga("/aanmeldingen");
        await fleur.Klik("Chantal");
        await fleur.Klik("Wijs af");
        await fleur.Klik("Ja, wijs de aanmelding af");
        await fleur.Weigert("Schrijf op waarom je de aanmelding afwijst.");
        await fleur.Vul("Waarom wijs je de aanmelding af?", "Chantal wil zelf nog even wachten. Ze belt ons.");
        await fleur.Klik("Ja, wijs de aanmelding af");
        await fleur.Leest("Chantal wil zelf nog even wachten.");
    }

    private static async Task NeemOp(Scherm fleur)
    {
        await fleur.Ga("/aanmeldingen");
        await fleur.Klik("Nieuwe aanmelding");
        await fleur.Pagina.GetByLabel("Organisatie", new() { Exact = true }).SelectOptionAsync("Ons Huis");
        await fleur.Vul("Naam van de aanmelder", "Wim Oude Luttikhuis");
        await fleur.Vul("Voornaam", "Henk");
        await fleur.Vul("Achternaam", "Wolters");
        await fleur.VulDatum("Geboortedatum", new(1958, 3, 11));
        await fleur.Vul("Burgerservicenummer (BSN)", "123456789");
        await fleur.Vul("Wat zegt de inwoner zelf?", "Ik sta elke week bij jullie aan de balie.");
        await fleur.Klik("Neem de aanmelding op");
        (await fleur.Pagina.Locator(".utrecht-form-field-error-message").CountAsync()).ShouldBe(1);
        await fleur.Weigert("Dit burgerservicenummer klopt niet.");
        (await fleur.Pagina.GetByLabel("Voornaam", new() { Exact = true }).InputValueAsync()).ShouldBe("Henk");
        await fleur.Vul("Burgerservicenummer (BSN)", "");
        await fleur.Klik("Neem de aanmelding op");
        await fleur.Leest("De aanmelding van Henk Wolters is opgenomen.");
    }

    private static async Task Beoordeel(Scherm fleur)
    {
        await fleur.Leest("Misschien al bekend");
        await fleur.Klik("Zeg wie dit is");
        await fleur.Kies("Dit is iemand anders");
        await fleur.Klik("Bewaar");
        await fleur.Weigert("Schrijf op hoe je weet dat het iemand anders is.");
        await fleur.Vul("Hoe weet je dat het iemand anders is?", "Deze Henk is in maart jarig.");
        await fleur.Klik("Bewaar");
        await fleur.Leest("Henk is iemand anders.");
    }

    private static async Task VulAan(Scherm fleur)
    {
        await fleur.Klik("Vul aan of verander");
        await fleur.VulDatum("Wanneer kreeg de inwoner de folder?", Vandaag);
        await fleur.VulDatum("Wanneer is er uitleg gegeven?", Vandaag);
        await fleur.Vul("Wie gaf de uitleg?", "Wim Oude Luttikhuis");
        await fleur.VulDatum("Wanneer gaf de inwoner toestemming?", Vandaag);
        await fleur.Klik("Bewaar");
        await fleur.Weigert("Kies hoe de inwoner toestemming heeft gegeven.");
        await fleur.Pagina.Locator("input[name='Invoer.Toestemmingswijze'][value='OpPapier']").CheckAsync(new() { Force = true });
        await fleur.Klik("Bewaar");
        await fleur.Leest("Alles is er");
    }

    private static async Task VormTandem(Scherm fleur)
    {
        await fleur.Klik("Vorm het tandem");
        await fleur.Weigert("Kies een casusregisseur.");
        await Kies("Casusregisseur", "Marjan de Boer");
        await Kies("Ervaringsdeskundige", "Joke Wessels");
        await fleur.Klik("Vorm het tandem");
        await fleur.Leest("Het tandem van Henk is gevormd");

        async Task Kies(string rol, string naam)
        {
            var lijst = fleur.Pagina.GetByLabel(rol, new() { Exact = true });
            var waarde = await lijst.Locator("option").Filter(new() { HasText = naam }).First.GetAttributeAsync("value");
            await lijst.SelectOptionAsync(new[] { waarde! });
        }
    }
}
