using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Signing: Samira on her phone, a professional who is only asked, a paper with a scan, words with a witness, a refusal, a text that goes back, and final.</summary>
public sealed class TekenReis(Browser browser)
{
    private static readonly byte[] Scan = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"u8.ToArray();

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_tekent_de_toestemming_op_haar_telefoon(int breedte)
    {
        await using var app = await Testapp.Start();
        var doc = await app.Ingevuld("toestemmingsverklaring");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga(doc + "/controleren");
        await marjan.Klik("Vraag de handtekeningen");
        (await marjan.Kop()).ShouldBe("Wie tekent?");
        await marjan.Klik("Leg voor");
        await marjan.Leest("De tekst ligt klaar om te tekenen.");

        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Leest("Dit wacht op jou");
        await samira.Klik(samira.Pagina.Locator($"main a[href^='{doc}/']"));
        await samira.Klik("Ik teken");
        await samira.Weigert("Zet een vinkje als je het ermee eens bent.");
        await samira.Kies("Ik heb de tekst gelezen en ben het ermee eens");
        await samira.Vul("Typ je naam", "Samira el Idrissi");
        await samira.Klik("Ik teken");
        await samira.Leest("Getekend. Het document is nu klaar.");
        await samira.Leest("Op het scherm");
        await samira.Ga("/mijn");
        (await samira.Pagina.Locator($"main a[href^='{doc}/']").CountAsync()).ShouldBe(0, "it waits no more");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Wie_meedoet_tekent_de_geheimhouding_op_het_scherm_of_op_papier(int breedte)
    {
        await using var app = await Testapp.Start();
        var doc = await app.Ingevuld("geheimhoudingsverklaring");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga(doc + "/tekenen");
        await marjan.Klik("Leg voor");
        await marjan.Weigert("Kies wie hier tekent.");
        await marjan.Kies("Petra Smeenk");
        await marjan.Kies("Joke Wessels");
        await marjan.Klik("Leg voor");

        await using var petra = await browser.Als("professional", app, breedte);
        await petra.Ga("/werk");
        await petra.Leest("Jij tekent");
        await petra.Klik(petra.Pagina.Locator($"main a[href^='{doc}/']"));
        await petra.Leest("Alles wat je over de inwoner en zijn of haar naasten hoort");
        await petra.Kies("Ik heb de tekst gelezen en ben het ermee eens");
        await petra.Vul("Typ je naam", "petra smeenk");
        await petra.Klik("Ik teken");
        await petra.Leest("Getekend. Nu nog: Joke Wessels.");

        await marjan.Ga("/werk");
        await marjan.Leest("Nog niet getekend");
        await marjan.Ga(doc + "/handtekeningen");
        await marjan.Klik("Getekend op papier door Joke Wessels");
        await marjan.Pagina.GetByLabel("Scan of foto van het papier").SetInputFilesAsync(new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = "MZ geen pdf"u8.ToArray() });
        await marjan.Klik("Ik heb het papier bekeken");
        await marjan.Weigert("Dit soort bestand kan Spil niet bewaren.");
        await marjan.Pagina.GetByLabel("Scan of foto van het papier").SetInputFilesAsync(new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = Scan });
        await marjan.Klik("Ik heb het papier bekeken");
        await marjan.Leest("Getekend. Het document is nu klaar.");
        await marjan.Leest("Marjan de Boer heeft het papier bekeken.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Niet_getekend_teruggehaald_en_dan_mondeling_met_een_getuige(int breedte)
    {
        await using var app = await Testapp.Start();
        var doc = await app.Ingevuld("vangnet");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga(doc + "/tekenen");
        await marjan.Klik("Leg voor");

        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/tekenen");
        await samira.Klik(samira.Pagina.Locator($"main .handtekeningen a[href^='{doc}/']"));
        await samira.Klik("Ik teken niet");
        await samira.Klik("Verstuur");
        await samira.Weigert("Schrijf in een paar woorden waarom je niet tekent.");
        await samira.Vul("Waarom teken je niet?", "Ik wil niet dat jullie mijn vader bellen.");
        await samira.Klik("Verstuur");

        await marjan.Ga(doc + "/handtekeningen");
        await marjan.Leest("Ik wil niet dat jullie mijn vader bellen.");
        await marjan.Pagina.GetByText("De tekst moet anders").ClickAsync();
        await marjan.Klik("Haal de tekst terug");
        await marjan.Leest("Nog niet klaar om te tekenen");
        await marjan.Klik("Kies wie er tekent");
        await marjan.Klik("Leg voor");

        await marjan.Klik("Mondeling gezegd door Samira el Idrissi");
        await marjan.Vul("Wie was erbij als getuige?", "Joke Wessels");
        await marjan.Klik("Schrijf op");
        await marjan.Leest("Joke Wessels was getuige, Marjan de Boer schreef het op.");
        await marjan.Klik("Lees en teken");
        await marjan.Kies("Ik heb de tekst gelezen en ben het ermee eens");
        await marjan.Vul("Typ je naam", "Marjan de Boer");
        await marjan.Klik("Ik teken");
        await marjan.Leest("Getekend. Het document is nu klaar.");
        await marjan.Leest("Eerdere handtekeningen die niet meer tellen");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_bestand_erbij_weg_en_terug(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga(await Dossier(samira) + "/bijlagen");
        await samira.Klik("Voeg een bestand toe");
        await samira.Klik("Voeg toe");
        await samira.Weigert("Kies een bestand.");
        await samira.Pagina.GetByLabel("Welk bestand?").SetInputFilesAsync(new FilePayload { Name = "brief van het huis.pdf", MimeType = "application/pdf", Buffer = Scan });
        await samira.Vul("Wat is het?", "Brief van Ons Huis");
        await samira.Kies("Het plan");
        await samira.Klik("Voeg toe");
        await samira.Leest("Het bestand is bewaard.");
        await samira.Klik("Haal weg Brief van Ons Huis");
        await samira.Vul("Waarom haal je het weg?", "Dit is een oude brief.");
        await samira.Klik("Haal weg");
        await samira.Pagina.GetByText("1 bestand is weggehaald").ClickAsync();
        await samira.Klik("Zet terug Brief van Ons Huis");
        await samira.Leest("Teruggezet.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_beheerder_zet_een_logo(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/beheer/organisaties");
        await sanne.Klik("Surplus");
        await sanne.Pagina.GetByLabel("Logo (niet verplicht)").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Scan });
        await sanne.Klik("Opslaan");
        await sanne.Weigert("Dit is geen plaatje.");
    }

    private static async Task<string> Dossier(Scherm samira)
    {
        await samira.Ga("/mijn");
        var kring = await samira.Pagina.Locator("a[href$='/kring']").First.GetAttributeAsync("href");
        return kring![..^"/kring".Length];
    }
}
