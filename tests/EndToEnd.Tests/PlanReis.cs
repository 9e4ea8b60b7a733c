using Microsoft.Playwright;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journeys 4, 5 and 6: Samira writes a goal, Marjan an agreement and an action; everybody says what they think; a text that changes is
/// asked again; what everybody agrees on becomes the plan; and they look back on it.
/// </summary>
public sealed partial class PlanReis(Browser browser)
{
    private const string Doel = "Ik wil een hondje uit het asiel dat bij mij mag wonen.";
    private const string Afspraak = "Marjan vraagt Ons Huis of een hond mag.";
    private const string Beter = "Marjan vraagt Ons Huis vóór vrijdag of een hond mag.";
    private const string Actie = "Samira gaat twee keer kijken in het asiel.";
    private static readonly string[] Anderen = ["casusregisseur", "ervaringsdeskundige", "naaste", "professional"];

    [Theory, InlineData(Engine.Sqlite, 390), InlineData(Engine.Sqlite, 1280), InlineData(Engine.Postgres, 1280)]
    public async Task Van_een_eigen_doel_naar_een_plan_van_iedereen(Engine engine, int breedte)
    {
        await using var app = await Testapp.Start(engine);
        var traject = await app.Traject("Samira");
        await using var samira = await browser.Als("inwoner", app, breedte);
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        var doel = await SchrijfDoel(samira, traject);
        var afspraak = await SchrijfEronder(marjan, doel, "Afspraak", "Wat spreken jullie af?", Afspraak);
        var actie = await SchrijfEronder(marjan, doel, "Actie", "Wat gaat er gebeuren?", Actie);

        await NeeMetEenWoord(app, breedte, afspraak);
        await samira.Ga(afspraak);
        await samira.Klik("Ja, dit is goed");
        await samira.Leest("Nadia is het nog niet eens: “Wanneer dan? Dat wil ik eerst weten.”");
        await Herschrijf(marjan, afspraak);
        await samira.Ga(afspraak);
        await samira.Leest("Dit is veranderd sinds jouw ja");
        (await samira.Pagina.Locator("ins").AllInnerTextsAsync()).ShouldContain(t => t.Contains("vóór vrijdag"));

        foreach (var naam in Anderen)
        {
            await using var ander = await browser.Als(naam, app, breedte);
            foreach (var voorstel in new[] { doel, afspraak, actie })
                await ZegJa(ander, voorstel);
        }

        await samira.Ga(traject + "/voorstellen");
        await samira.Leest("Zeg wat jij vindt");
        foreach (var voorstel in new[] { afspraak, actie, doel })
            await ZegJa(samira, voorstel);
        await samira.Leest("Nu is iedereen het eens.");
        await MaakHetPlan(app, marjan, samira, traject, breedte);
    }

    private static async Task<string> SchrijfDoel(Scherm samira, string traject)
    {
        await samira.Ga(traject + "/voorstellen");
        await samira.Klik("Nieuw doel");
        await samira.Vul("Waarom is dit belangrijk voor je?", "Dan moet ik naar buiten.");
        await samira.Klik("Leg voor aan iedereen");
        await samira.Weigert("Schrijf op wat");
        (await samira.Pagina.GetByLabel("Waarom is dit belangrijk voor je? (niet verplicht)").InputValueAsync()).ShouldBe("Dan moet ik naar buiten.");
        await samira.Vul("Wat wil je bereiken?", Doel);
        await samira.Kies("Wonen");
        await samira.Vul("Hoe is het nu?", "Het is stil in huis.");
        await samira.Vul("Hoe wil je het graag?", "Er ligt een hond voor de bank.");
        await samira.Klik("Leg voor aan iedereen");
        await samira.Leest("Voorgelegd. Iedereen die meedoet, kan nu antwoord geven.");
        return samira.Pad;
    }

    private static async Task<string> SchrijfEronder(Scherm marjan, string doel, string soort, string vraag, string tekst)
    {
        await marjan.Ga(doel[..doel.LastIndexOf('/')]);
        await marjan.Klik(marjan.Pagina.Locator("section.doelgroep").Filter(new() { HasText = Doel }).GetByRole(AriaRole.Link, new() { Name = soort + " erbij" }));
        await marjan.Vul(vraag, tekst);
        await marjan.Kies("Wie doet dit?", "Ik (Marjan)");
        await marjan.VulDatum("Wanneer is het klaar?", TimeProvider.System.Vandaag().AddDays(30));
        await marjan.Kies(soort == "Afspraak" ? "Voor de mensen om Samira heen" : "Voor Samira");
        await marjan.Klik("Bewaar als concept");
        await marjan.Leest("Niemand ziet het nog");
        await marjan.Klik("Leg voor aan iedereen");
        await marjan.Leest("Nog te vragen");
        return marjan.Pad;
    }

    private async Task NeeMetEenWoord(Testapp app, int breedte, string afspraak)
    {
        await using var nadia = await browser.Als("naaste", app, breedte);
        await nadia.Ga(afspraak);
        await nadia.Klik("Nee, nog niet");
        await nadia.Weigert("waarom");
        await nadia.Vul("Wil je er iets bij zeggen?", "Wanneer dan? Dat wil ik eerst weten.");
        await nadia.Klik("Nee, nog niet");
        await nadia.Leest("Jij bent het nog niet eens");
    }

    private static async Task Herschrijf(Scherm marjan, string afspraak)
    {
        await marjan.Ga(afspraak);
        await marjan.Klik("Verander de tekst");
        await marjan.Leest("Iedereen wordt opnieuw gevraagd");
        await marjan.Vul("Wat spreken jullie af?", Beter);
        await marjan.Klik("Bewaar en vraag iedereen opnieuw");
        await marjan.Leest(Beter);
        await marjan.Leest("Hoe de tekst veranderde");
    }

    private static async Task ZegJa(Scherm scherm, string voorstel)
    {
        await scherm.Ga(voorstel);
        await scherm.Klik("Ja, dit is goed");
        await scherm.Leest("Je antwoord is bewaard.");
    }
}
