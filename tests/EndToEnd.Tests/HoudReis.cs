using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// A whole meeting with six people on six screens, and one big screen: from its preparation to the printed plan. One says no, one changes a text
/// after a yes, one leaves and answers on the phone, and something is kept for later.
/// </summary>
public sealed class HoudReis(Browser browser)
{
    private const string Verbonden = "Verandert er iets? Dan zie je het hier meteen.";
    private const string Actie = "Joke en ik maken samen de post open.";
    private const string Beter = "Joke en ik maken elke maandag samen de post open.";
    private const string Later = "De Stadsbank krijgt mijn post van de deurwaarder.";

    [Fact]
    public async Task Zes_mensen_houden_een_overleg_van_voorbereiding_tot_het_plan_op_papier()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        await using var samira = await browser.Als("inwoner", app, 390);
        await using var nadia = await browser.Als("naaste", app, 390);
        await using var joke = await browser.Als("joke", app, 390);
        await using var petra = await browser.Als("professional", app, 390);
        await using var anil = await browser.Als("regiebehandelaar", app, 390);
        await using var marjan = await browser.Als("marjan", app, 1280);
        await using var groot = await browser.Als("marjan", app, 1280);

        var overleg = await BereidVoor(samira, traject);
        foreach (var (wie, naam) in new[] { (nadia, "Nadia el Idrissi"), (joke, "Joke Wessels"), (petra, "Petra Smeenk"), (anil, "Anil Ramdin") })
            await Beloof(wie, naam, overleg);

        // Everybody has the page open before it begins; then it begins on all of them at once.
        Scherm[] allen = [nadia, joke, petra, anil, marjan];
        foreach (var scherm in allen) await scherm.Ga(overleg + "/houden");
        await groot.Ga(overleg + "/houden?scherm=groot");
        foreach (var scherm in (Scherm[])[nadia, joke, petra, marjan, groot]) await Staat(scherm, Verbonden);
        await samira.Ga(overleg + "/houden");
        await samira.Klik("Begin het overleg");
        foreach (var scherm in (Scherm[])[nadia, joke, petra, marjan, groot]) await Nu(scherm, "Welkom");
        // Anil may see the Schijf and not the plan: he is not on the line of the plan, a reload shows the same.
        await anil.Ga(overleg + "/houden");
        await anil.Leest("Het verhaal van Samira");
        await anil.LeestNiet("In het plan");
        await nadia.Klik("Ik ben er");
        await Ziet(groot, "Is er");

        await EenRonde(samira, nadia, joke, petra, marjan, groot, overleg);
        await EenTekstNaEenJa(samira, nadia, joke, petra, marjan, groot);
        await EenAntwoordPerTelefoon(samira, nadia, marjan, groot, overleg);
        await VoorLater(samira, marjan, groot);
        await PriveTijd(samira, nadia, petra, marjan, groot, overleg);

        await marjan.Ga(overleg + "/houden");
        await marjan.Pagina.GetByText("Stoppen, klaar of eerst veiligheid").ClickAsync();
        await marjan.Klik("Het overleg is klaar");
        await Nu(samira, "Dit overleg is geweest");
        await Nu(groot, "Dit overleg is geweest");
        await samira.Bekijk(opnieuw: true);

        await PlanReis.StelVast(marjan, traject);
        await marjan.Leest(Beter);
        await marjan.LeestNiet(Later);
        await PlanReis.DrukAf(marjan);
    }

    private static async Task<string> BereidVoor(Scherm samira, string traject)
    {
        await samira.Ga(traject + "/overleggen/nieuw");
        await samira.Kies("Vervolgoverleg");
        await samira.Vul("Waar wil je over praten?", "Ik wil de post samen doen.");
        await samira.Klik("Begin met voorbereiden");
        var overleg = samira.Pad;
        await samira.Klik("Kiezen wie er komt");
        foreach (var voornaam in new[] { "Joke", "Marjan" }) await samira.Klik($"Ja, {voornaam} mag komen");
        foreach (var naam in new[] { "Nadia el Idrissi", "Petra Smeenk", "Anil Ramdin" })
        {
            await samira.Kies(naam);
            await samira.Klik("Zet op de lijst");
            await samira.Klik($"Ja, {naam.Split(' ')[0]} mag komen");
        }

        await samira.Ga(overleg + "/agenda");
        await samira.Vul("Waar gaat dit punt over?", "Even alleen met Nadia");
        await samira.Vul("Hoeveel minuten?", "10");
        await samira.Kies("Alleen de inwoner en naasten, zonder professionals");
        await samira.Klik("Zet op de agenda");
        return overleg;
    }

    private static async Task Beloof(Scherm wie, string naam, string overleg)
    {
        await wie.Ga(overleg + "/houden");
        await wie.LeestNiet("post");
        await wie.Klik("Lees en beloof geheimhouding");
        await wie.Vul("Jouw naam", naam);
        await wie.Kies("Ik beloof dat ik me hieraan houd");
        await wie.Klik("Ik beloof het");
    }

    // Marjan writes what was said, lays it on the table, and everybody answers; a no with why is on every screen.
    private static async Task EenRonde(Scherm samira, Scherm nadia, Scherm joke, Scherm petra, Scherm marjan, Scherm groot, string overleg)
    {
        await marjan.Klik("Nieuwe actie");
        await marjan.Kies("Ik wil weer durven kijken wat ik moet betalen.");
        await marjan.Vul("Wat gaat er gebeuren?", Actie);
        await marjan.Kies("Wie doet dit?", "Samira el Idrissi");
        await marjan.Kies("Voor Samira");
        await marjan.Klik("Leg voor aan iedereen");
        new Uri(marjan.Pagina.Url).AbsolutePath.ShouldBe(overleg + "/houden");
        await LegOpTafel(marjan, Actie);
        foreach (var scherm in (Scherm[])[samira, nadia, joke, petra, groot]) await OpTafel(scherm, Actie);
        await groot.Bekijk(opnieuw: true);
        await nadia.Bekijk(opnieuw: true);
        await samira.Klik("Ja, dit is goed");
        await Ziet(groot, "Ja, eens");
        await nadia.Vul("Wil je er iets bij zeggen?", "Hoe vaak? Dat wil ik weten.");
        await nadia.Klik("Nee, nog niet");
        foreach (var scherm in (Scherm[])[samira, joke, petra, marjan, groot]) await Ziet(scherm, "“Hoe vaak? Dat wil ik weten.”");
    }

    private static async Task EenTekstNaEenJa(Scherm samira, Scherm nadia, Scherm joke, Scherm petra, Scherm marjan, Scherm groot)
    {
        await marjan.Klik("Verander de tekst");
        await marjan.Vul("Wat gaat er gebeuren?", Beter);
        await marjan.Klik("Bewaar en vraag iedereen opnieuw");
        foreach (var scherm in (Scherm[])[nadia, joke, petra, groot]) await OpTafel(scherm, Beter);
        await Ziet(samira, "Dit is veranderd sinds jouw ja");
        await samira.Bekijk(opnieuw: true);
        foreach (var scherm in (Scherm[])[nadia, joke, marjan, samira])
        {
            // Who had the old text open, says first that the new one was read.
            if (scherm != marjan) await scherm.Doel("Ik heb de nieuwe tekst gelezen").ClickAsync();
            await scherm.Klik("Ja, dit is goed");
            await scherm.Leest("Je antwoord is bewaard.");
        }

        (await groot.Pagina.Locator(".inplan").GetByText(Beter).CountAsync()).ShouldBe(0, "Petra did not answer yet");
    }

    // Petra had to leave; she answers on the phone, and Marjan writes it down.
    private static async Task EenAntwoordPerTelefoon(Scherm samira, Scherm nadia, Scherm marjan, Scherm groot, string overleg)
    {
        await marjan.Klik("Opschrijven wie er is");
        await marjan.Kies("Petra Smeenk", "Ging eerder weg");
        await marjan.Klik("Opslaan");
        await Ziet(groot, "Ging eerder weg");
        await marjan.Klik("Schrijf het antwoord van iemand anders op");
        await marjan.Kies("Petra Smeenk, Stadsbank");
        await marjan.Kies("Hoe sprak je diegene?", "Per telefoon");
        await marjan.Kies("Wat is het antwoord?", "Ja, dit is goed");
        await marjan.Klik("Bewaar dit antwoord");
        new Uri(marjan.Pagina.Url).AbsolutePath.ShouldBe(overleg + "/houden");
        foreach (var scherm in (Scherm[])[samira, nadia, groot])
            await scherm.Pagina.Locator(".inplan").GetByText(Beter).WaitForAsync(new() { Timeout = 60_000 });
        await groot.Bekijk(opnieuw: true);
    }

    private static async Task VoorLater(Scherm samira, Scherm marjan, Scherm groot)
    {
        await LegOpTafel(marjan, Later);
        await OpTafel(samira, Later);
        // The form on the open screen is that of the voorstel that lies there now.
        var anders = await samira.Pagina.GetByText("Verander de tekst").GetAttributeAsync("href");
        (await samira.Pagina.Locator("form[data-live-versie]").GetAttributeAsync("action")).ShouldBe(anders!.Replace("/wijzigen", ""));
        await samira.Klik("Lukt nu niet: bewaar voor later");
        await samira.Klik("Bewaar voor later");
        await samira.Weigert("Schrijf op waarom dit nog niet lukt.");
        await samira.Vul("Waarom lukt het nu nog niet?", "Ik wil eerst met Joke praten.");
        await samira.Kies("We praten er in een volgend overleg verder over");
        await samira.Klik("Bewaar voor later");
        await Ziet(groot, "“Ik wil eerst met Joke praten.”");
        await samira.Leest("Naar een volgend overleg");
    }

    private static async Task PriveTijd(Scherm samira, Scherm nadia, Scherm petra, Scherm marjan, Scherm groot, string overleg)
    {
        await samira.Ga(overleg + "/houden");
        var verder = samira.Pagina.Locator("button[formaction='?handler=Volgende']");
        while (await verder.CountAsync() > 0) await samira.Klik(verder);
        await Nu(nadia, "Even alleen met Nadia");
        foreach (var scherm in (Scherm[])[petra, marjan, groot])
        {
            await Nu(scherm, "Tijd zonder professionals");
            await scherm.LeestNiet("In het plan");
        }

        await marjan.Bekijk(opnieuw: true);
        await samira.Klik("Vorige");
        await Ziet(groot, "In het plan");
    }

    private static Task LegOpTafel(Scherm scherm, string tekst) => scherm.Klik(scherm.Pagina.GetByRole(AriaRole.Button, new() { NameRegex = new("^Leg op tafel.*" + Regex.Escape(tekst)) }));

    private static Task Staat(Scherm scherm, string zin) => scherm.Pagina.Locator("#live-stand").GetByText(zin).WaitForAsync(new() { Timeout = 60_000 });

    private static Task Nu(Scherm scherm, string zin) => scherm.Pagina.Locator(".nu h2").GetByText(zin).WaitForAsync(new() { Timeout = 60_000 });

    private static Task OpTafel(Scherm scherm, string tekst) => scherm.Pagina.Locator(".tafel__tekst").GetByText(tekst, new() { Exact = true }).WaitForAsync(new() { Timeout = 60_000 });

    private static Task Ziet(Scherm scherm, string zin) => scherm.Pagina.Locator("main").GetByText(zin).First.WaitForAsync(new() { Timeout = 60_000 });
}
