using System.Text;
using Microsoft.Playwright;
using Spil.Kern;
using Spil.TestSupport;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>A beheerder adopts the norms that come with Spil, then loads a second version, is told what is wrong with it, mends it and compares.</summary>
public sealed class NormenkaderReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_bestand_tot_vastgesteld_normenkader(int breedte)
    {
        var vandaag = TimeProvider.System.Vandaag();
        await using var app = await Testapp.Start();
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/beheer");
        await sanne.Klik("Normenkaders");
        await sanne.Klik("Voorbeeld: andere resultaten, zonder bron");
        await sanne.Leest("Alleen om mee te oefenen");
        await sanne.Ga("/beheer/normenkaders");
        await sanne.Klik("Normenkader hulp bij het huishouden HBEL 2021");
        await sanne.Leest("2 uur en 5 minuten");
        await sanne.LeestNiet("Stel versie 1 vast"); // The demo adopted it.
        await sanne.Ga("/beheer/normenkaders");
        var twee = Encoding.UTF8.GetString(Ingebouwdenormenkaders.Bestand("hbel-2021")!).Replace("\"versie\": 1", "\"versie\": 2", StringComparison.Ordinal).Replace("\"urenPerJaar\": 108", "\"urenPerJaar\": 110", StringComparison.Ordinal);
        await Laad(sanne, twee.Replace("\"soort\": \"basis\"", "\"soort\": \"bais\"", StringComparison.Ordinal));
        await sanne.Weigert("Er is 1 ding niet goed in dit bestand.");
        await sanne.Leest("Bedoel je \"basis\"?");
        await Laad(sanne, twee);
        await sanne.Leest("126,9230…");
        await sanne.Klik("Stel versie 2 vast");
        await sanne.Weigert("Vul een datum in");

        foreach (var punt in Ingebouwdenormenkaders.Hbel2021.Uitgangspunten.Skip(1))
            await sanne.Kies(punt.Tekst);
        await sanne.Vul("Nummer van het besluit", "2026-118");
        await sanne.VulDatum("Wanneer is het besluit genomen?", vandaag.AddDays(-7));
        await sanne.Klik("Stel versie 2 vast");
        await sanne.Weigert("Bevestig elk uitgangspunt.");
        await sanne.Kies(Ingebouwdenormenkaders.Hbel2021.Uitgangspunten[0].Tekst);
        await sanne.Klik("Stel versie 2 vast");
        await sanne.Leest("Vastgesteld. Besluiten kunnen erop rusten vanaf");

        await sanne.Klik("Vergelijk met versie 1");
        await sanne.Leest("108 uur per jaar");
        await sanne.Leest("110 uur per jaar");
    }

    private static async Task Laad(Scherm sanne, string json)
    {
        await sanne.Pagina.GetByLabel("Welk bestand?").SetInputFilesAsync(new FilePayload { Name = "hbel.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) });
        await sanne.Klik("Kijk het bestand na");
    }
}
