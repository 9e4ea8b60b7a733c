using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>A round from its first scenario to the talk about the time: by Maarten who sees no names, Eline who decides, and Wies who reads it at home.</summary>
public sealed class HerindicatieReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_ronde_opzetten_doorrekenen_en_beginnen(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var maarten = await browser.Als("beleid", app, breedte);
        await maarten.Ga("/wmo/rondes");
        await maarten.Klik("Nieuwe ronde");
        await maarten.Klik("Bewaar en reken door");
        await maarten.Weigert("Geef de ronde een naam.");
        await maarten.Vul("Hoe heet de ronde?", "Zomer");
        await maarten.Klik("Bewaar en reken door");
        await maarten.Leest("Wat zou deze ronde doen?");
        await maarten.Klik("Begin de ronde");
        await maarten.Leest("Bewaar eerst een scenario met deze afspraken.");
        await maarten.Vul("Hoe noem je het?", "Boven 120");
        await maarten.Vul("Wat kost een uur hulp?", "34,50");
        await maarten.Klik("Bewaar het scenario");
        await maarten.Leest("Tarief € 34,50 per uur");
        await maarten.Klik("Begin de ronde");
        await maarten.Leest("De consulenten kunnen aan het werk.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_aankondiging_tot_het_gesprek_over_de_tijd(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start();
        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/herindicaties");
        await eline.Klik("Kondig 2 herindicaties aan");
        await eline.Klik("Deze 2 brieven zijn vandaag verstuurd");
        await eline.Klik("Harm Vos");
        await eline.Leest("Wat de norm daarvan maakt");
        await eline.Kies("Het dossier is genoeg");
        await eline.Vul("Waarom?", "Gebeld: het klopt nog.");
        await eline.Klik("Bewaar en ga verder");
        await eline.Klik("Bewaar deze berekening");
        await eline.Weigert("Schrijf bij deze regel waarom hij geldt.");
        await eline.Pagina.Locator("[name='Invoer.Regels[6].Grond']").FillAsync("De zolder en de logeerkamer staan leeg.");
        await eline.Klik("Bewaar deze berekening");
        await eline.Vul("Waarom past dit bij deze inwoner?", "U kunt het zware werk niet doen.");
        await eline.Klik("Bewaar en bekijk de brief");
        await eline.Klik("Verstuur vandaag en ga naar de volgende");
        await eline.Leest("Verstuurd aan Harm Vos.");

        await using var wies = await browser.Als("wies", app, breedte);
        await wies.Ga("/mijn/ondersteuning");
        await wies.Klik("Bekijk hoe het gaat");
        await wies.Leest("praten we met jou en met je hulp");
        var mijn = wies.Pad;
        await wies.Klik("Lees het besluit en de berekening");
        await wies.Leest("U kunt bezwaar maken.");

        await eline.Ga("/wmo/herindicaties?toon=gesprek");
        await eline.Klik("Wies Dam");
        await eline.Klik("5. Gesprek over de tijd");
        await eline.VulDatum("Op welke dag?", vandaag);
        await eline.Vul("Wat is er afgesproken?", "De ramen om de maand.");
        await eline.Klik("Bewaar");
        await wies.Ga(mijn);
        await wies.Leest("De ramen om de maand.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Wat_er_veranderd_is_maakt_een_besluit_weer_open(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var wies = await browser.Als("wies", app, breedte);
        await wies.Ga("/mijn/ondersteuning");
        await wies.Klik("Bekijk hoe het gaat");
        var mijn = wies.Pad;
        await wies.Klik("Vertel dat er iets veranderd is");
        await wies.Kies("De hulp is te weinig");
        await wies.Vul("Wat is er anders?", "Ik ben gevallen. Bukken lukt niet meer.");
        await wies.Vul("Waarom past de hulp daardoor niet?", "De vloer en de wc blijven liggen.");
        await wies.Klik("Verstuur");
        await wies.Leest("Een consulent gaat ernaar kijken.");

        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/wmo/signalen");
        await eline.Klik("Pak op: het signaal over Wies Dam");
        await eline.Leest("Wat er precies is");
        await eline.Kies("Opnieuw berekenen");
        await eline.Vul("Hoe kwam je hiertoe?", "Gebeld. Het is echt anders dan in maart.");
        await eline.Klik("Handel het af");
        await eline.Leest("Dit bekijk je opnieuw");
        await eline.Klik("een besluit");
        await eline.Leest("Hier wordt opnieuw naar gekeken");
        await eline.Klik("Ga naar het vervolg");
        await eline.Klik("Kondig de herindicatie aan");
        await eline.Leest("Daarom kijken we opnieuw.");
        await eline.Klik("Ja, verstuurd");

        await wies.Ga(mijn);
        await wies.Leest("We kijken nog een keer");

        await eline.Ga("/wmo/herindicaties?toon=klaar");
        await eline.Klik("Jaap Peters");
        await eline.Klik("Bekijk dit besluit opnieuw");
        await eline.Klik("Bekijk opnieuw");
        await eline.Weigert("Schrijf op wat er is veranderd, of wat we over het hoofd zagen.");
        await eline.Vul("Wat is er veranderd, of wat zagen we over het hoofd?", "Zijn broer woont nu bij hem.");
        await eline.Klik("Bekijk opnieuw");
        await eline.Leest("Dit bekijk je opnieuw");
    }
}
