using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Journey 9: Samira and Marjan fill in a netwerkanalyse together, each at their own screen at the same time; they round it off and print
/// it, and look at the other documents.
/// </summary>
public sealed class DocumentReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samen_een_netwerkanalyse_invullen_afronden_en_afdrukken(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik("Jouw documenten");
        await samira.Klik("Iets nieuws invullen");
        await samira.Kies("Netwerkanalyse");
        await samira.Klik("Begin met invullen");
        (await samira.Kop()).ShouldBe("De mensen om je heen");
        var doc = string.Join('/', samira.Pad.Split('/')[..3]);

        await marjan.Ga(doc + "/invullen/mensen");
        await Mens(samira.Pagina, 1, "Hanane", "vriendin van vroeger");
        await Mens(marjan.Pagina, 1, "Willem", "wijkbeheerder");
        await samira.Klik("Zet er een regel bij");
        await marjan.Klik("Opslaan en verder");
        (await marjan.Kop()).ShouldBe("Samen kijken");
        await Mens(samira.Pagina, 2, "Opa", "op afstand");
        await samira.Klik("Opslaan en verder");

        // Both write at the same question: both texts stay on the screen.
        await samira.Vul("Wie of wat mis je?", "Mijn moeder.");
        await samira.Klik("Opslaan en verder");
        await marjan.Vul("Wie of wat mis je?", "Zij mist haar moeder.");
        await marjan.Klik("Opslaan en verder");
        await marjan.Weigert("Iemand anders heeft dit ook veranderd.");
        (await marjan.Pagina.Locator(".spil-nu__tekst").InnerTextAsync()).ShouldBe("Mijn moeder.");
        await marjan.Vul("Wie of wat mis je?", "Mijn moeder.");

        // With script a question comes while one answers.
        (await marjan.Pagina.Locator("#veld-druk-wie").IsVisibleAsync()).ShouldBeFalse();
        await marjan.Kies("Is er iemand voor wie het te veel wordt?", "Ja");
        (await marjan.Pagina.Locator("#veld-druk-wie").IsVisibleAsync()).ShouldBeTrue();
        await marjan.Kies("Is er iemand voor wie het te veel wordt?", "Nee");
        await marjan.Klik("Opslaan en verder");

        (await marjan.Kop()).ShouldBe("Kiezen voor het overleg");
        await marjan.Klik("Opslaan en nakijken");
        await marjan.Leest("Er mist nog 1 antwoord");
        await marjan.Klik("Wie nodig je uit voor het overleg?");
        await marjan.Pagina.Locator("fieldset.formulierrij input[type=text]").First.FillAsync("Hanane");
        await marjan.Klik("Opslaan en nakijken");
        await marjan.Leest("Alles is ingevuld");
        foreach (var naam in new[] { "Hanane", "Willem", "Opa" }) await marjan.Leest(naam);
        await marjan.Klik("Rond dit document af");
        await marjan.Leest("Dit document is klaar");

        await samira.Ga(doc);
        await samira.Leest("Mijn moeder.");
        await samira.Klik("Afdrukken");
        await samira.Pagina.EmulateMediaAsync(new() { Media = Media.Print });
        (await samira.Pagina.Locator(".spil-kop").IsVisibleAsync()).ShouldBeFalse();
        (await samira.Pagina.Locator(".blad h1").InnerTextAsync()).ShouldBe("Netwerkanalyse");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Alle_bladen_van_documenten_zijn_toegankelijk(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        var lijst = await Dossier(app) + "/documenten";
        await marjan.Ga(lijst);
        var paden = await marjan.Pagina.Locator(".documenten h3 a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        paden.Length.ShouldBeGreaterThan(5);
        foreach (var pad in paden)
        {
            await marjan.Ga(pad);
            await marjan.Ga(pad + "/afdrukken");
        }

        // What is being filled in has more pages; the others send these on to the document itself.
        foreach (var blad in paden.SelectMany(pad => new[] { "/invullen", "/controleren", "/weg" }.Select(deel => pad + deel)))
            await marjan.Ga(blad);

        await marjan.Ga("/formulieren/signaleringsplan/1/afdrukken");
        await marjan.Ga("/formulieren/netwerkanalyse/1/afdrukken");
        await marjan.Ga("/kaart");
    }

    private static async Task Mens(IPage pagina, int regel, string naam, string relatie)
    {
        var rij = pagina.Locator("fieldset.formulierrij").Nth(regel - 1);
        await rij.GetByLabel("Staat de naam er niet bij? Schrijf de naam hier").FillAsync(naam);
        await rij.GetByLabel("Wie is dit voor jou?").FillAsync(relatie);
        await rij.Locator("input[value=dichtbij]").CheckAsync(new() { Force = true });
    }

    private static async Task<string> Dossier(Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var mensen = db.Set<Persoon>().Where(p => p.Naam.Voornaam == "Samira").Select(p => p.Id);
        return $"/dossiers/{await db.Set<Inwonerdossier>().Where(d => mensen.Contains(d.InwonerId)).Select(d => d.Id).SingleAsync()}";
    }
}
