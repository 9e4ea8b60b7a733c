using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Journeys 3 to 5 and 7 with JavaScript off: slower, not poorer.</summary>
public sealed class ZonderJavascriptReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_schijf_kan_helemaal_worden_ingevuld(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var bert = await browser.Als("bert", app, breedte, javascript: false);
        await SchijfReis.OpenSjoerd(bert, app);
        await SchijfReis.VulIn(bert);
        await bert.Leest("Samen ingevuld door Sjoerd en Bert (casusregisseur)");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_doel_schrijven_voorleggen_en_erover_stemmen(int breedte)
    {
        const string doel = "Ik wil leren zwemmen.";
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte, javascript: false);
        await samira.Ga(await app.Traject("Samira") + "/voorstellen/nieuw?soort=doel");
        await samira.Vul("Wat wil je bereiken?", doel);
        await samira.Kies("Leren");
        await samira.Klik("Leg voor aan iedereen");
        await samira.Klik("Ja, dit is goed");
        await samira.Leest("Nog te vragen: ");
        foreach (var naam in new[] { "casusregisseur", "ervaringsdeskundige", "naaste", "professional" })
        {
            await using var ander = await browser.Als(naam, app, breedte, javascript: false);
            await ander.Ga(samira.Pad);
            await ander.Klik("Nee, nog niet");
            await ander.Weigert("waarom");
            await ander.Klik("Ja, dit is goed");
        }

        await samira.Ga(samira.Pad);
        await samira.Leest("Iedereen is het eens");
    }
}
