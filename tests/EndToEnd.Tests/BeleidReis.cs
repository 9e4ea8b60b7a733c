using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>The figures of the memo of Huizen in the browser: looked up in the monitor, and told to the committee.</summary>
public sealed class BeleidReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_monitor_tot_mededeling(int breedte)
    {
        await using var database = await Testdatabase.Nieuw(Engine.Sqlite, demo: true);
        (await Webproces.Voer(database, "voorbeeld", "--set", "huizen-2021")).Uit.ShouldContain("huizen-2021 zijn geladen");
        await using var app = await Testapp.StartOp(database);

        await using var maarten = await browser.Als("beleid", app, breedte);
        await maarten.Ga("/beleid/monitor");
        await maarten.Pagina.Locator("#Maand").SelectOptionAsync("2021-04");
        await maarten.Klik("Toon");
        await maarten.Leest("Gemeente Huizen, tot en met april 2021");
        foreach (var getal in new[] { "1.086 inwoners", "515 herindicaties", "27 bezwaarschriften", "190 minuten", "150 minuten" })
            await maarten.Leest(getal);
        await maarten.Leest("Er is geen groep om mee te vergelijken.");
        await maarten.Klik("Maand ervoor");
        await maarten.Leest("tot en met maart 2021");

        await using var eline = await browser.Als("consulent", app, breedte);
        await eline.Ga("/beleid/monitor?maand=2021-04");
        await eline.Pagina.Locator("a[href$='cijfer=bezwaar-samen&groep=Boven']").ClickAsync();
        await eline.Leest("Bezwaren, bestaande indicatie van meer dan 120 minuten");
        await eline.Leest("minuten per week");
        await eline.Ga("/beleid/monitor/zaken?cijfer=lager-boven&maand=2021-04");
        await eline.Leest("minuten per week");
        await eline.Klik("Volgende bladzijde");

        await maarten.Ga("/wmo/rondes");
        await maarten.Leest("515 van 515 klaar");
        await maarten.Klik("Herindicaties 2021");
        await maarten.Leest("Aantallen onder de tien tonen we niet");

        await maarten.Ga("/beleid/mededelingen");
        await maarten.VulDatum("Cijfers van welke dag?", new(2090, 1, 1));
        await maarten.Klik("Maak een concept");
        await maarten.Weigert("Kies een dag van 2015 tot en met vandaag.");
        await maarten.VulDatum("Cijfers van welke dag?", new(2021, 3, 31));
        await maarten.Klik("Maak een concept");
        await maarten.Ga("/beleid/mededelingen");
        await maarten.VulDatum("Cijfers van welke dag?", new(2021, 4, 30));
        await maarten.Klik("Maak een concept");
        await maarten.Leest("bedraagt momenteel 1.086.");
        await maarten.Leest("Wat is er anders dan op 31 maart 2021?");
        await maarten.Klik("Pas de tekst aan");
        await maarten.Vul("Tekst", "# Voortgang\nEr zijn [herindicaties: 516] herindicaties.");
        await maarten.Klik("Bewaar");
        await maarten.Weigert("is 515 geteld, niet 516");
        await maarten.Vul("Tekst", "# Voortgang\nEr zijn [herindicaties: 515] herindicaties gesteld.\n- daarvan [lager-boven: 80%] lager");
        await maarten.Klik("Bewaar");
        await maarten.Leest("Er zijn 515 herindicaties gesteld.");
        await maarten.Klik("Stel deze tekst vast");
        await maarten.Leest("De mededeling is vastgesteld.");
    }
}
