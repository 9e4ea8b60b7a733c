using Microsoft.Playwright;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journey 7: a traject of each variant from step 0 to step 4. At each step it is refused in words while one obligatory document is missing,
/// and goes on when that document is there.
/// </summary>
public sealed class WerkprocesReis(Browser browser)
{
    private const string Naar2 = "Naar stap 2: Integraal netwerkoverleg";

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Surplus_van_stap_0_tot_stap_4(int breedte)
    {
        await using var app = await Testapp.Start();
        var gids = new Werkprocesgids(app, "Marcel");
        var pad = await gids.Traject() + "/werkproces";
        await VormTandem(app, breedte, await gids.Traject(), "Marjan de Boer");
        await gids.Meet();
        await using var marjan = await browser.Als("marjan", app, breedte);

        await Stap0(app, breedte, marjan, pad, "surplus", "projectplan", "Het projectplan Schijf van herstel ligt nog niet klaar bij stap 0.");

        // Step 1: what the registration says counts; without it the folder and the explanation are written down.
        await gids.ZonderAanmelding();
        await marjan.Ga(pad);
        await Weigert(marjan, Naar2, "De folder voor de inwoner is nog niet uitgereikt.");
        await Leg(marjan, "Vastleggen: Folder voor de inwoner");
        await Weigert(marjan, Naar2, "De inwoner heeft nog geen mondelinge uitleg gekregen.");
        await Leg(marjan, "Vastleggen: De inwoner heeft mondelinge uitleg gekregen");
        await Weigert(marjan, Naar2, "Het aanmeldformulier is nog niet ingevuld.");
        await Ontheft(app, breedte, pad + "/1/aanmeldformulier/ontheffing", "Marcel deed al mee voordat Spil er was.");
        await marjan.Ga(pad);
        await marjan.Leest("Marcel deed al mee voordat Spil er was.");
        await Gaat(marjan, Naar2, 2);

        // Step 2: the statement is signed on the page.
        const string Naar3 = "Naar stap 3: Uitvoering maatwerkplan en vervolgafstemming";
        await Weigert(marjan, Naar3, "Er is nog geen plan. Stel eerst het plan vast.");
        await gids.StelPlanVast("Marjan", "Joke");
        await Weigert(marjan, Naar3, "De netwerkanalyse is nog niet ingevuld.");
        await gids.Vul("netwerkanalyse");
        await gids.VraagGeheimhouding("Joke");
        await Weigert(marjan, Naar3, "Joke Wessels heeft de geheimhoudingsverklaring nog niet getekend.");
        await Teken(app, breedte, "Joke Wessels");
        await marjan.Ga(pad);
        await Gaat(marjan, Naar3, 3);
        await Gaat(marjan, "Naar stap 4: Proces van herstel", 4);
        await marjan.Leest("Alles is er");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Mediant_van_stap_0_tot_stap_4(int breedte)
    {
        await using var app = await Testapp.Start();
        var gids = new Werkprocesgids(app, "Precious");
        var pad = await gids.Traject() + "/werkproces";
        await VormTandem(app, breedte, await gids.Traject(), "Bert Hofstede");
        await gids.Meet();
        await using var bert = await browser.Als("bert", app, breedte);

        await Stap0(app, breedte, bert, pad, "mediant", "taken-en-rollen", "‘Taken en rollen’ ligt nog niet klaar bij stap 0.");

        foreach (var (formulier, zin) in new[]
        {
            ("krachtenmatrix", "De krachtenmatrix is nog niet ingevuld."), ("signaleringsplan", "Het signaleringsplan is nog niet ingevuld."),
            ("krachtenprofiel", "Het persoonlijk krachtenprofiel is nog niet ingevuld."),
        })
        {
            await Weigert(bert, Naar2, zin);
            await gids.Vul(formulier);
        }

        await Weigert(bert, Naar2, "De regiebehandelaar heeft nog niet ingestemd.");
        await bert.Klik("Vastleggen: De regiebehandelaar stemt in en gaf kaders");
        await bert.Vul("Welke regiebehandelaar?", "Anil Ramdin");
        await bert.Vul("Waarmee stemt de regiebehandelaar in, en welke kaders zijn er?", "Overleg is goed. Overdag.");
        await bert.Klik("Leg vast");
        await Gaat(bert, Naar2, 2);

        // Step 2: profile and signalling plan again, the plan, secrecy, and the crisiskaart on the page.
        const string Naar3 = "Naar stap 3: Uitvoering plan van aanpak en vervolgafstemming";
        await Weigert(bert, Naar3, "Er is nog geen plan. Stel eerst het plan vast.");
        await gids.StelPlanVast("Bert", "Joke");
        foreach (var (formulier, zin) in new[] { ("krachtenprofiel", "Het persoonlijk krachtenprofiel is nog niet bijgewerkt in stap 2."), ("signaleringsplan", "Het signaleringsplan is nog niet bijgewerkt in stap 2.") })
        {
            await Weigert(bert, Naar3, zin);
            await gids.Vul(formulier);
        }

        await gids.VraagGeheimhouding("Joke");
        await Weigert(bert, Naar3, "Joke Wessels heeft de geheimhoudingsverklaring nog niet getekend.");
        await Teken(app, breedte, "Joke Wessels");
        await Weigert(bert, Naar3, "De crisiskaart is nog niet vastgelegd.");
        await Crisiskaart(bert, pad);
        await bert.Ga(pad);
        await Gaat(bert, Naar3, 3);
        await Gaat(bert, "Naar stap 4: Proces van herstel en afspraken vangnet terugval", 4);
    }

    /// <summary>The projectleider forms the tandem; the werkproces follows the organisation of the casusregisseur.</summary>
    private async Task VormTandem(Testapp app, int breedte, string traject, string casusregisseur)
    {
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga(traject + "/tandem");
        await Kies(fleur, "Casusregisseur", casusregisseur);
        await Kies(fleur, "Ervaringsdeskundige", "Joke Wessels");
        await fleur.Klik("Vorm het tandem");
        await fleur.Leest("is gevormd");
    }

    /// <summary>The beheerder takes a piece of the organisation away and puts a new version there.</summary>
    private async Task Stap0(Testapp app, int breedte, Scherm regisseur, string pad, string werkproces, string plek, string zin)
    {
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga($"/beheer/instructies/{werkproces}/0/{plek}");
        await sanne.Klik("Haal dit weg");
        await regisseur.Ga(pad);
        await Weigert(regisseur, Naar2, zin);
        await sanne.Vul("Welke versie?", "versie 5");
        await sanne.Vul("Link", "https://voorbeeld.example/" + plek);
        await sanne.Klik("Zet neer");
        await sanne.Leest("ligt nu bij stap 0");
        await regisseur.Ga(pad);
        await regisseur.LeestNiet(zin);
    }

    private async Task Ontheft(Testapp app, int breedte, string pad, string reden)
    {
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga(pad);
        await fleur.Vul("Waarom is dit niet nodig?", reden);
        await fleur.Klik("Geef ontheffing");
        await fleur.Leest("niet nodig");
    }

    private async Task Teken(Testapp app, int breedte, string naam)
    {
        await using var joke = await browser.Als("joke", app, breedte);
        await joke.Ga("/tekenen");
        await joke.Klik(joke.Pagina.Locator("main a[href*='/tekenen/']").First);
        await joke.Kies("Ik heb de tekst gelezen en ben het ermee eens");
        await joke.Vul("Typ je naam", naam);
        await joke.Klik("Ik teken");
    }

    private static async Task Crisiskaart(Scherm bert, string pad)
    {
        await bert.Ga(pad);
        await bert.Klik("Invullen: Crisiskaart");
        await bert.Klik("Begin met invullen");
        await bert.Pagina.Locator("[name='Invoer[consulent].Tekst']").FillAsync("Lies Brouwer");
        await bert.Pagina.Locator("[name='Invoer[uitgever].Tekst']").FillAsync("Ixta Noa");
        await bert.VulDatum("Op welke dag is de kaart uitgegeven?", TimeProvider.System.Vandaag().AddMonths(-2));
        while (!bert.Pad.Contains("/controleren", StringComparison.Ordinal))
        {
            if (await bert.Pagina.GetByLabel("Waar ligt de kaart?").CountAsync() > 0) await bert.Vul("Waar ligt de kaart?", "In de portemonnee");
            await bert.Klik(bert.Pagina.Locator("button[name=dan][value=verder]"));
        }

        await bert.Klik("Rond dit document af");
    }

    private static async Task Leg(Scherm regisseur, string link)
    {
        await regisseur.Klik(link);
        await regisseur.Klik("Leg vast");
        await regisseur.Leest("Dit is vastgelegd.");
    }

    private static async Task Kies(Scherm scherm, string label, string naam)
    {
        var keuze = scherm.Pagina.GetByLabel(label, new() { Exact = true });
        var waarde = await keuze.Locator("option").Filter(new() { HasText = naam }).First.GetAttributeAsync("value");
        await keuze.SelectOptionAsync(waarde!);
    }

    private static async Task Weigert(Scherm regisseur, string knop, string zin)
    {
        await regisseur.Pagina.ReloadAsync();
        (await regisseur.Pagina.Locator(".mist").InnerTextAsync()).ShouldContain(zin);
        (await regisseur.Pagina.GetByRole(AriaRole.Button, new() { Name = knop }).CountAsync()).ShouldBe(0, zin);
    }

    private static async Task Gaat(Scherm regisseur, string knop, int stap)
    {
        await regisseur.Klik(knop);
        await regisseur.Leest($"is nu in stap {stap}");
    }
}
