using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>The meeting before the meeting: prepared together, a date found with everybody, and nobody sees anything before signing.</summary>
public sealed class OverlegReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_bereidt_een_overleg_voor_en_iedereen_vindt_een_datum(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga(await app.Traject("Samira"));
        await samira.Klik("Naar jouw overleggen");
        await samira.Klik("Bereid een overleg voor");
        await samira.Klik("Begin met voorbereiden");
        await samira.Weigert("Kies wat voor overleg het wordt.");
        await samira.Kies("Vervolgoverleg");
        await samira.Vul("Waar wil je over praten?", "Ik wil weten hoe het verder gaat met de post.");
        await samira.Klik("Begin met voorbereiden");
        var overleg = samira.Pad;

        await samira.Klik("Kiezen wie er komt");
        await samira.Klik("Ja, Joke mag komen");
        await samira.Kies("Petra Smeenk");
        await samira.Klik("Zet op de lijst");
        await samira.Klik("Ja, Petra mag komen");
        await samira.Ga(overleg + "/wijzigen");
        await samira.Vul("Waar is het?", "Bij mij thuis");
        await samira.Vul("Hoe gaan jullie met elkaar om?", "Niemand praat over mij zonder mij.");
        await samira.Klik("Opslaan");
        await samira.Klik("De agenda veranderen");
        await samira.Vul("Waar gaat dit punt over?", "Even alleen met Joke");
        await samira.Vul("Hoeveel minuten?", "10");
        await samira.Kies("Alleen de inwoner en naasten, zonder professionals");
        await samira.Klik("Zet op de agenda");

        await samira.Ga(overleg + "/datum");
        var vandaag = TimeProvider.System.Vandaag();
        foreach (var (over, tijd) in new[] { (8, "10:00"), (9, "14:00") })
        {
            await samira.VulDatum("Welke dag?", vandaag.AddDays(over));
            await samira.Vul("Hoe laat begint het?", tijd);
            await samira.Klik("Stel dit moment voor");
        }

        await samira.Klik("Vraag iedereen wanneer het kan");
        await samira.Leest("Nog geen antwoord van Samira el Idrissi, Joke Wessels en Petra Smeenk.");

        // Petra answers by the link in her mail, on a phone where nobody is signed in.
        await using var telefoon = await browser.Open(app, 390, "telefoon");
        await telefoon.Ga(await Link(app, "professional@voorbeeld.nl"));
        await telefoon.LeestNiet("Samira");
        await Kies(telefoon, "Ja", "Als het moet");
        await telefoon.Klik("Stuur mijn antwoord");
        await telefoon.Leest("Dank je wel");

        await samira.Klik("Zeg wanneer jij kunt");
        await Kies(samira, "Nee", "Ja");
        await samira.Klik("Stuur mijn antwoord");
        (await samira.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameString = "Kies dit moment" }).CountAsync()).ShouldBe(1);
        await samira.Klik(samira.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { NameString = "Kies dit moment" }));
        await samira.Leest("Gepland. Iedereen krijgt een uitnodiging.");
        await telefoon.Ga(telefoon.Pad);
        await telefoon.Leest("Deze link werkt niet meer");

        await using var petra = await browser.Als("professional", app, breedte);
        await petra.Ga(overleg + "/weten");
        await petra.LeestNiet("post");
        await petra.Klik("Lees en beloof geheimhouding");
        await petra.Vul("Jouw naam", "Petra Smeenk");
        await petra.Kies("Ik beloof dat ik me hieraan houd");
        await petra.Klik("Ik beloof het");
        await petra.Klik("Lees wat je moet weten");
        await petra.Leest("Bij mij thuis");
        await petra.Leest("Tijd zonder professionals");
        await petra.LeestNiet("Even alleen met Joke");

        await samira.Ga(overleg + "/geheimhouding");
        await samira.Leest("Petra Smeenk, Stadsbank Beloofd");
        await samira.Leest("Joke Wessels, ervaringsdeskundige Nog niet");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Marjan_plant_laat_tekenen_bij_de_deur_en_zet_het_in_haar_agenda(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/werk");
        await marjan.Klik(marjan.Pagina.Locator("main a[href$='/prikken']").First);
        await Kies(marjan, "Ja", "Ja", "Nee");
        await marjan.Klik("Stuur mijn antwoord");
        await marjan.Leest("ingevuld door Marjan de Boer");
        await marjan.Klik("Vul in voor Petra, aan de telefoon");
        await marjan.Ga(await app.Traject("Samira") + "/overleggen");
        await marjan.Klik("Overleg met iedereen");
        await marjan.Klik("Wie beloofde geheimhouding?");
        await marjan.Klik("Laat Ineke hier tekenen");
        await marjan.Vul("Jouw naam", "Ineke Leussink");
        await marjan.Kies("Ik beloof dat ik me hieraan houd");
        await marjan.Kies("Marjan de Boer was erbij en zag dat ik dit zelf deed");
        await marjan.Klik("Ik beloof het");
        await marjan.Leest("op het apparaat van Marjan de Boer");
        await marjan.Klik(marjan.Pagina.Locator(".spil-kruimels a").Last);
        await marjan.Klik("Verzetten of afzeggen");
        await marjan.Vul("Hoe laat begint het?", "09:00");
        await marjan.Kies("Samira kan dan, en heeft dat zelf gezegd");
        await marjan.Klik("Verzet het overleg");
        await marjan.Leest("09.00 uur. Iedereen krijgt bericht.");
        await marjan.Ga("/mijn-account");
        await marjan.Klik("Zet jouw overleggen in je eigen agenda");
        await marjan.Klik("Maak een geheim adres");
        await marjan.Leest("Kopieer dit adres nu.");
    }

    private static async Task Kies(Scherm scherm, params string[] keuzes)
    {
        var vragen = scherm.Pagina.Locator("main form fieldset, main form [role=radiogroup]");
        for (var i = 0; i < keuzes.Length; i++)
            await vragen.Nth(i).GetByLabel(keuzes[i], new() { Exact = true }).CheckAsync(new() { Force = true });
    }

    private static async Task<string> Link(Testapp app, string aan)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var tekst = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Bericht>().Where(b => b.Aan == aan).OrderByDescending(b => b.GemaaktOp).Select(b => b.Tekst).FirstAsync();
        return new Uri(tekst.Split('\n').Single(r => r.Contains("/prikken/", StringComparison.Ordinal))).AbsolutePath;
    }
}
