using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Minutes: written beside the meeting, offered with one button, read by everybody in the own version, corrected and agreed.</summary>
public sealed class VerslagReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Marjan_schrijft_en_biedt_aan_en_iedereen_leest_de_eigen_versie(int breedte)
    {
        await using var app = await Testapp.Start();
        var verslag = await Pad(app, "Daan");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/werk");
        await marjan.Klik(marjan.Pagina.Locator("main a[href$='/verslag/schrijven']").First);
        await marjan.Vul("Erbij: Hoe gaat het met de doelen?", "Er zijn nog drie schulden te gaan.");
        await marjan.Klik("Zet in het verslag");
        await marjan.Leest("Er zijn nog drie schulden te gaan.");
        await marjan.Klik(marjan.Pagina.Locator("a[href*='/verslag/regels/']").Last);
        await marjan.Vul("Wat is er gezegd?", "");
        await marjan.Klik("Opslaan");
        await marjan.Weigert("Schrijf iets op.");
        await marjan.Vul("Wat is er gezegd?", "Er zijn nog twee schulden te gaan.");
        await marjan.Klik("Opslaan");
        await marjan.Klik("Klaar met schrijven");
        await marjan.Klik("Bied het verslag aan");
        await marjan.Klik("Bied het verslag aan iedereen aan");
        await marjan.Leest("Gestuurd, nog niet geopend");
        await marjan.Klik(marjan.Pagina.Locator("a[href*='/verslag/ontvangers/']").Last);
        await marjan.Klik("Terug");
        await marjan.Klik(marjan.Pagina.Locator("a[href*='/verslag/papier/']").Last);
        await marjan.Klik("Ik gaf dit op papier");
        await marjan.Ga(verslag + "/vaststellen");
        await marjan.Klik("Stel vast");
        await marjan.Weigert("Zet het vinkje als je het zeker weet.");
        await marjan.Kies("Ik weet het zeker: er verandert niets meer");
        await marjan.Klik("Stel vast");
        await marjan.Leest("Het verslag is vastgesteld.");
        await marjan.Klik("Wie doet wat?");
        await marjan.Leest("Betalingsregeling met de Stadsbank");

        await using var petra = await browser.Als("professional", app, breedte);
        await petra.Ga(verslag);
        await petra.Leest("Er zijn nog twee schulden te gaan.");
        await petra.LeestNiet("neemt zijn telefoon weer op");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Nadia_en_Samira_lezen_en_passen_aan_en_de_gast_leest_met_een_link(int breedte)
    {
        await using var app = await Testapp.Start();
        var verslag = await Pad(app, "Samira");
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik("Lees het verslag");
        await samira.Leest("Het waren twee brieven");

        // Live: what Nadia asks appears on the open screen of Samira.
        await using var nadia = await browser.Als("naaste", app, breedte);
        await nadia.Ga(verslag);
        await nadia.Leest("niet haar hulpverlener");
        await nadia.Klik(nadia.Pagina.Locator(".verslagregel a[href$='/aanpassen']").First);
        await nadia.Klik("Vraag dit");
        await nadia.Weigert("Schrijf op wat er anders moet.");
        await nadia.Vul("Wat moet er anders?", "Het zijn er twee, geen drie.");
        await nadia.Klik("Vraag dit");
        await samira.Pagina.GetByText("Het zijn er twee, geen drie.").WaitForAsync();
        await samira.Bekijk(opnieuw: true);

        await samira.Klik(samira.Pagina.Locator("a[href*='/verslag/vragen/']").First);
        await samira.Klik("Geef dit antwoord");
        await samira.Weigert("Kies of je dit overneemt.");
        await samira.Kies("Ja, de tekst verandert");
        await samira.Vul("Zo komt het in het verslag", "Samira vertelt dat zij twee ochtenden bij de dieren is.");
        await samira.Klik("Geef dit antwoord");
        await samira.Leest("Eerst stond er");

        await samira.Ga(verslag + "/ontvangers");
        await samira.Klik("Hoe krijgt Petra het?");
        await samira.Kies("Met een link in een mail");
        await samira.Klik("Opslaan");
        await samira.Klik("Hoe krijgt Petra het?");
        await samira.Klik("Stuur een nieuwe link");
        var code = await samira.Pagina.Locator(".verslagcode").First.InnerTextAsync();
        await using var telefoon = await browser.Open(app, breedte, "telefoon");
        await telefoon.Ga(await Link(app, "professional@voorbeeld.nl"));
        await telefoon.LeestNiet("Samira");
        await telefoon.Klik("Lees het verslag");
        await telefoon.Weigert("Vul de code van zes cijfers in.");
        await telefoon.Vul("Code van zes cijfers", code);
        await telefoon.Klik("Lees het verslag");
        await telefoon.Leest("twee ochtenden bij de dieren");
        await telefoon.LeestNiet("niet haar hulpverlener");
        await telefoon.Klik(telefoon.Pagina.Locator(".verslagdaad a").First);
        await telefoon.Vul("Wat moet er anders?", "Op dinsdag en vrijdag.");
        await telefoon.Klik("Vraag dit");
        await telefoon.Leest("Jouw vraag staat bij de regel.");
    }

    private static async Task<string> Pad(Testapp app, string voornaam)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return $"/overleggen/{await db.Set<Verslag>().Where(v => db.Set<Overleg>().Any(o => o.Id == v.OverlegId && db.Set<Persoon>().Any(p => p.Id == o.InwonerId && p.Naam.Voornaam == voornaam))).Select(v => v.OverlegId).SingleAsync()}/verslag";
    }

    private static async Task<string> Link(Testapp app, string aan)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var tekst = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Bericht>().Where(b => b.Aan == aan).OrderByDescending(b => b.GemaaktOp).Select(b => b.Tekst).FirstAsync();
        return new Uri(tekst.Split('\n').Single(r => r.Contains("/verslag/", StringComparison.Ordinal))).AbsolutePath;
    }
}
