using Microsoft.Playwright;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Household support from the first telephone call to the letter that Toos reads at home.</summary>
public sealed class WmoReis(Browser browser)
{
    private static readonly string[] Onderwerpen =
    [
        "Wat nodig is en gewenst", "Wat lukt en wat niet lukt in huis", "Wat zelf kan", "Wat huisgenoten doen", "Familie, vrienden en buren", "Wat de mantelzorger nodig heeft",
        "Wat er al is in de gemeente", "Andere zorg en hulp", "De eigen bijdrage", "Het huis en wie er wonen",
    ];

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_melding_tot_beschikking(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start();
        await using var marcel = await browser.Als("marcel", app, breedte);
        await marcel.Ga("/mijn/ondersteuning");
        await marcel.Klik("Vraag hulp");
        await marcel.Klik("Verstuur mijn vraag");
        await marcel.Weigert("Schrijf op waar hulp bij nodig is.");
        await marcel.Vul("Waar heb je hulp bij nodig?", "Stofzuigen lukt niet meer.");
        await marcel.Kies("In welke gemeente woon je?", "Gemeente Huizen");
        await marcel.Klik("Verstuur mijn vraag");
        await marcel.Leest("Iemand van de gemeente belt je.");
        var mijn = marcel.Pad;
        await marcel.Klik("Kies wie er meekomt naar het gesprek");
        await marcel.Kies("Een cliëntondersteuner");
        await marcel.Klik("Bewaar");
        await marcel.Klik("Schrijf een eigen plan");
        await marcel.Vul("Welke hulp wil jij?", "Ik doe zelf de was.");
        await marcel.Klik("Lever mijn plan in");
        await marcel.Leest("Ik doe zelf de was.");

        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/werk");
        await eline.Ga("/wmo/meldingen?toon=team");
        await eline.Klik("Pak op: de melding van Marcel Rikkerink");
        var zaak = eline.Pad;
        await eline.Ga(zaak + "/bevestiging");
        await eline.Kies("De inwoner is gewezen op gratis cliëntondersteuning en op het persoonlijk plan");
        await eline.Klik("Ja, verstuurd");
        await eline.Ga(zaak + "/afspraak");
        await eline.VulDatum("Op welke dag?", vandaag);
        await eline.Vul("Hoe laat?", "10:00");
        await eline.Vul("Waar?", "thuis");
        await eline.Klik("Bewaar de afspraak");
        await eline.Ga(zaak + "/termijn");

        await eline.Ga(zaak + "/onderzoek");
        foreach (var onderwerp in Onderwerpen)
        {
            await eline.Klik(onderwerp);
            await eline.Vul("Wat hoorde of zag je?", "Besproken.");
            await eline.Vul("Wie vertelde dit, of wie zag het?", "Marcel zelf");
            await eline.Klik("Bewaar");
        }

        await eline.Klik("Iets nagaan");
        await eline.Kies("Lichte ondersteuning in de wijk");
        await eline.Vul("Wie of wat is het, en voor welk werk?", "De begeleider helpt met ordenen.");
        await eline.Kies("Is het er echt?", "Nee");
        await eline.Vul("Hoe heb je dat nagegaan?", "Gebeld: er is nu geen plek.");
        await eline.Klik("Bewaar");
        await eline.Klik("Vul dit in");
        await eline.Vul("Hoeveel mensen wonen er?", "1");
        await eline.Vul("Hoeveel extra slaapkamers zijn er in gebruik?", "0");
        await eline.Vul("Hoeveel extra kamers zijn er niet als slaapkamer in gebruik?", "1");
        await eline.Kies("Was er een huisbezoek?", "Nee");
        await eline.Vul("Waarom was een huisbezoek niet nodig?", "Er zijn foto’s.");
        await eline.Kies("Ik heb vastgesteld wie de inwoner is, met een identiteitsbewijs");
        await eline.Klik("Bewaar");
        await eline.Klik("Naar het verslag");
        await eline.Klik("Geef het verslag aan de inwoner");

        await marcel.Ga(mijn);
        await marcel.Klik("Lees het verslag");
        await marcel.Kies("Klopt het verslag?", "Ja, het klopt");
        await marcel.Vul("Typ je naam", "Marcel Rikkerink");
        await marcel.Klik("Onderteken");
        await marcel.Klik("Vraag de hulp aan");
        await marcel.Leest("Je krijgt een besluit uiterlijk op");

        await eline.Ga(zaak + "/berekenen");
        await eline.Kies("Extra kamer die niet als slaapkamer in gebruik is (4 uur per jaar)");
        await eline.Pagina.Locator("[name='Invoer.Regels[6].Aantal']").FillAsync("1");
        await eline.Pagina.Locator("[name='Invoer.Regels[6].Grond']").FillAsync("De zolder staat leeg.");
        await eline.Klik("Reken uit, zonder te bewaren");
        await eline.Leest("2 uur en 10 minuten per week");
        await eline.Klik("Bewaar deze berekening");
        await eline.Kies("Wat is het besluit?", "Er komt hulp bij het huishouden");
        await eline.Vul("Waarom?", "Stofzuigen lukt niet, en niemand kan het overnemen.");
        await eline.Kies("Van een aanbieder");
        await eline.Pagina.GetByLabel("Welke aanbieder?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await eline.VulDatum("Eerste dag van de hulp", vandaag);
        await eline.VulDatum("Laatste dag van de hulp", vandaag.AddYears(2));
        await eline.Klik("Bewaar en bekijk de brief");
        await eline.Klik("Verstuurd");
        await eline.Leest("Dit besluit verandert niet meer.");

        await marcel.Ga(mijn);
        await marcel.Klik("Lees het besluit");
        await marcel.Leest($"Je kunt bezwaar maken tot en met {AwbTermijnen.Bezwaar.LaatsteDag(vandaag).InZinMetDag(vandaag)}.");
        await marcel.Ga(mijn + "/veranderd");
    }
}
