using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Karin's colleague sees that the help does not fit, and says so; Corrie says that it is too much; the consulent answers both.</summary>
public sealed class SignaalReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_signaal_tot_antwoord(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var karin = await browser.Als("aanbieder", app, breedte);
        await karin.Ga("/aanbieder/signalen");
        await karin.Klik("Geef een signaal");
        await karin.Klik("Geef het signaal door");
        await karin.Weigert("Kies over wie het gaat.");
        await karin.Pagina.GetByLabel("Over wie gaat het?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Corrie Bakker" });
        await karin.Kies("Wat zie je?", "De hulp is te weinig");
        await karin.Vul("Wat is er precies?", "Haar zoon slaat haar.");
        await karin.Vul("Waarom past de hulp daardoor niet?", "Zij durft niets te zeggen.");
        await karin.Kies("Heb je dit eerst besproken met een leidinggevende?", "Ja");
        await karin.Klik("Geef het signaal door");
        await karin.Weigert("Dit lijkt over veiligheid te gaan. Dat gaat een andere weg. Lees hieronder welke.");
        await karin.Klik("Begin de meldcode");
        await karin.Leest("Zorgen over veiligheid");

        await karin.Ga("/aanbieder/signalen/nieuw");
        await karin.Pagina.GetByLabel("Over wie gaat het?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = "Corrie Bakker" });
        await karin.Kies("Wat zie je?", "De hulp is te weinig");
        await karin.Vul("Wat is er precies?", "Mevrouw valt vaker. De badkamer lukt niet meer.");
        await karin.Vul("Waarom past de hulp daardoor niet?", "Er is geen tijd voor de badkamer.");
        await karin.Kies("Heb je dit eerst besproken met een leidinggevende?", "Ja");
        await karin.Klik("Geef het signaal door");
        await karin.Leest("Doorgegeven. De gemeente laat weten wat ermee gebeurt.");

        await using var corrie = await browser.Als("corrie", app, breedte);
        await corrie.Ga("/mijn/ondersteuning");
        await corrie.Klik("Past de hulp niet? Vertel het");
        await corrie.Kies("Wat is er met de hulp?", "De hulp is te veel");
        await corrie.Vul("Wat is er anders?", "Mijn kleindochter doet de ramen.");
        await corrie.Vul("Waarom past de hulp daardoor niet?", "De ramen hoeven niet meer.");
        await corrie.Klik("Verstuur");
        await corrie.Leest("Een consulent gaat ernaar kijken.");

        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/werk");
        await eline.Leest("Signalen om op te pakken");
        await eline.Leest("Contact eens per twee jaar");
        await eline.Ga("/wmo/signalen");
        await eline.Klik("Pak op: het signaal over Corrie Bakker");
        await eline.Vul("Wat wil je weten?", "Sinds wanneer is dit?");
        await eline.Klik("Stel de vraag");
        await eline.Ga("/wmo/signalen?toon=klaar");
        await eline.Ga("/wmo/contacten");
        await eline.Klik("Neem contact op met Willy Smeets");
        await eline.Vul("Hoe gaat het?", "Het gaat goed. De hulp past nog.");
        await eline.Klik("Bewaar het contact");
        await eline.Leest("Het volgende contact is uiterlijk");

        await karin.Ga("/aanbieder/signalen");
        await karin.Klik("Corrie Bakker");
        await karin.Leest("Sinds wanneer is dit?");
        await karin.Vul("Het antwoord", "Sinds een maand.");
        await karin.Klik("Verstuur het antwoord");
        await eline.Ga("/wmo/signalen");
        await eline.Klik(eline.Pagina.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Corrie Bakker" }).Last);
        await eline.Ga("/wmo/signalen?toon=team&sorteer=-gegeven");
    }
}
