using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Henk wants his dossier closed; Fleur closes it; in an emergency Bert opens it all the same, and Henk reads that.</summary>
public sealed class NoodReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Afschermen_en_in_nood_toch_openen(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var henk = await browser.Als("henk", app, breedte);
        var pad = await Vraag(henk);
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await Scherm_af(fleur);

        await using (var joke = await browser.Als("ervaringsdeskundige", app, breedte))
        {
            await joke.Ga("/werk");
            await joke.LeestNiet("Henk Wolters");
        }

        await using var bert = await browser.Als("bert", app, breedte);
        await bert.Ga("/noodtoegang");
        await bert.Klik("Open het dossier");
        await bert.Leest("Vul in waarom je nu moet kijken.");
        await bert.Vul("Voornaam en achternaam (niet verplicht)", "Henk Wolters");
        await bert.VulDatum("Geboortedatum", new(1958, 11, 3));
        await bert.Vul("Waarom moet je nu kijken?", "Henk belde de crisislijn en hing op.");
        await bert.Kies("De schijf");
        await bert.Kies("Dit is een noodgeval. Ik kan niet wachten tot iemand mij toegang geeft.");
        await bert.Klik("Open het dossier");
        await bert.Leest("Zo gaat er geen dossier open.");
        await bert.Kies("Ook als het dossier is afgeschermd: ik weet dat dit dossier dan bijna niemand mag zien.");
        await bert.Klik("Open het dossier");
        (await bert.Kop()).ShouldBe("Henk Wolters");
        await bert.Leest("Je kijkt met noodtoegang, tot");
        await bert.Klik("Stop de noodtoegang");
        await bert.Klik("Stop, ik heb genoeg gezien");
        await bert.Leest("Het dossier is weer dicht.");

        await henk.Ga("/mijn");
        await henk.Leest("Bert Hofstede keek met noodtoegang");
        await henk.Klik("Bekijk wie wat zag");
        await henk.Leest("Noodtoegang");
        await henk.Ga(pad);
        await henk.Leest("Jouw plan is afgeschermd");
    }

    private static async Task<string> Vraag(Scherm henk)
    {
        await henk.Ga("/mijn");
        await henk.Klik("Wie ziet wat? Verander het hier");
        var pad = henk.Pad.Replace("/kring", "/afscherming", StringComparison.Ordinal);
        await henk.Ga(pad.Replace("/afscherming", "", StringComparison.Ordinal));
        await henk.Klik("Jouw plan afschermen");
        await henk.Klik("Vraag het aan de projectleider");
        await henk.Leest("Vul in waarom je dit wilt.");
        await henk.Vul("Waarom wil je dit?", "Mijn schoonzus werkt bij Mediant.");
        await henk.Klik("Vraag het aan de projectleider");
        await henk.Leest("De projectleider kijkt ernaar.");
        return pad;
    }

    private static async Task Scherm_af(Scherm fleur)
    {
        await fleur.Ga("/werk");
        await fleur.Klik("Henk Wolters");
        await fleur.Leest("Mijn schoonzus werkt bij Mediant.");
        await fleur.Vul("Waarom wordt dit dossier afgeschermd?", "Zijn schoonzus werkt bij Mediant.");
        await fleur.Kies("Marjan de Boer");
        await fleur.Klik("Scherm dit dossier af");
        await fleur.Leest("Alleen de mensen in deze lijst zien het nu nog.");
        await fleur.Ga(fleur.Pad.Replace("/afscherming", "", StringComparison.Ordinal));
        await fleur.Leest("Afgeschermd");
    }
}
