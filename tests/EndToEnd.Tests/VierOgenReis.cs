using Microsoft.Playwright;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>The municipality wants four eyes: Eline asks Joost, he reads and says what has to change, reads again, and the letter goes out.</summary>
public sealed class VierOgenReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_collega_leest_mee_voor_de_brief_weggaat(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:VierOgen=true");
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/meldingen");
        await eline.Klik("Ank Smit");
        var zaak = eline.Pad;
        await eline.Klik("Tijdelijke hulp geven bij spoed");
        await eline.Vul("Waarom kan de hulp niet wachten?", "Haar zus kan deze maand niet helpen.");
        await eline.Vul("Hoeveel minuten per week?", "90");
        await eline.VulDatum("Laatste dag", vandaag.AddDays(28));
        await eline.Klik("Geef tijdelijke hulp");
        await eline.Leest("Tijdelijke hulp: 1 uur en 30 minuten per week");
        await eline.Ga(zaak + "/besluit/brief");
        await eline.Klik("Vraag een collega om mee te lezen");
        await eline.Pagina.GetByLabel("Wie vraag je?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await eline.Vul("Waar moet je collega op letten?", "Klopt de kamer van haar dochter?");
        await eline.Klik("Vraag om mee te lezen");

        await using var joost = await browser.Als("joost", app, breedte);
        await joost.Ga("/werk");
        await joost.Klik("Ank Smit");
        await joost.Leest("Klopt de kamer van haar dochter?");
        await joost.Kies("Is het besluit goed zo?", "Nee, er moet iets anders");
        await joost.Klik("Verstuur mijn antwoord");
        await joost.Weigert("Schrijf op wat er anders moet.");
        await joost.Vul("Wat wil je erover zeggen?", "Noem de kamer in de redenen.");
        await joost.Klik("Verstuur mijn antwoord");
        await joost.Leest("Je kunt nu niet meer in dit dossier.");

        await eline.Ga(zaak + "/besluit/brief");
        await eline.Leest("Noem de kamer in de redenen.");
        await eline.Klik("Vraag een collega om mee te lezen");
        await eline.Pagina.GetByLabel("Wie vraag je?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await eline.Klik("Vraag om mee te lezen");
        await joost.Ga("/werk");
        await joost.Klik("Ank Smit");
        await joost.Kies("Is het besluit goed zo?", "Ja, het kan zo weg");
        await joost.Klik("Verstuur mijn antwoord");

        await eline.Ga(zaak + "/besluit/brief");
        await eline.Klik("Verstuurd");
        await eline.Leest("Dit besluit verandert niet meer.");
        await using var ank = await browser.Als("ank", app, breedte);
        await ank.Ga("/mijn/ondersteuning");
        await ank.Pagina.Locator("main a").Filter(new() { HasText = "Bekijk de vraag van" }).First.ClickAsync();
        await ank.Leest("Las het besluit mee");
        await ank.Leest("Wat kost het?");
        await ank.Klik("Stuur een papier of foto");
        await ank.Klik("Verstuur");
        await ank.Weigert("Kies een bestand.");
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/beheer/wmobrief");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Ook_een_besluit_na_een_herindicatie_leest_een_collega_mee(int breedte)
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:VierOgen=true");
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/herindicaties?toon=besluiten");
        await eline.Klik("Geesje Dijkstra");
        var zaak = eline.Pad;
        await eline.Ga(zaak + "/besluit/brief");
        await eline.Klik("Vraag een collega om mee te lezen");
        await eline.Pagina.GetByLabel("Wie vraag je?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await eline.Klik("Vraag om mee te lezen");
        await using var joost = await browser.Als("joost", app, breedte);
        await joost.Ga("/werk");
        await joost.Klik("Geesje Dijkstra");
        await joost.Kies("Is het besluit goed zo?", "Ja, het kan zo weg");
        await joost.Klik("Verstuur mijn antwoord");
        await joost.Leest("Je kunt nu niet meer in dit dossier.");
        await eline.Ga(zaak + "/besluit/brief");
        await eline.Leest("Meegelezen");
        await eline.Klik("Verstuur vandaag en ga naar de volgende");
        await eline.Leest("Verstuurd aan Geesje Dijkstra.");
    }
}
