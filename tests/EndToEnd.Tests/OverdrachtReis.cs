using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Marjan hands Henk over to Ilse; Ilse takes him, Henk reads it; Fleur writes down that Bert goes; Hanna looks at the noodtoegang.</summary>
public sealed class OverdrachtReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_collega_neemt_over_en_de_inwoner_weet_het(int breedte)
    {
        await using var app = await Testapp.Start();
        var ingang = TimeProvider.System.Vandaag().AddDays(14);
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/overdragen");
        await marjan.Leest("Niemand verliest toegang voordat een ander die heeft.");
        await marjan.Klik("Draag over");
        await marjan.Klik("Vraag het je collega");
        await marjan.Leest("Kies een collega.");
        await marjan.Kies("Henk Wolters");
        var collega = marjan.Pagina.GetByLabel("Collega", new() { Exact = true });
        await collega.SelectOptionAsync(await collega.Locator("option", new() { HasText = "Ilse Kamphuis" }).GetAttributeAsync("value") ?? "");
        await marjan.VulDatum("Eerste dag van je collega", ingang);
        await marjan.Vul("Notitie voor alles samen (niet verplicht)", "Ik ga minder werken. Bel gerust.");
        await marjan.Klik("Vraag het je collega");
        await marjan.Leest("Ilse Kamphuis krijgt bericht en zegt of het goed is.");

        await using var ilse = await browser.Als("ilse", app, breedte);
        await ilse.Ga("/werk");
        await ilse.Klik("Marjan de Boer vraagt jou");
        await ilse.Leest("Ik ga minder werken. Bel gerust.");
        await ilse.Klik("Ik neem het over");
        await ilse.Leest("Op die dag neemt Ilse Kamphuis het over.");

        await using var henk = await browser.Als("henk", app, breedte);
        await henk.Ga("/mijn");
        await henk.Leest("Marjan gaat, Ilse komt");
        await henk.Klik("Lees dit");
        (await henk.Kop()).ShouldBe("Marjan gaat, Ilse komt");
        await henk.Klik("Ja, ik weet het");
        await henk.Leest("Ilse leest alvast mee.");

        await ilse.Ga(ilse.Pad);
        await ilse.Klik("Naar het dossier van Henk Wolters");
        (await ilse.Kop()).ShouldBe("Henk Wolters");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Iemand_gaat_weg_en_de_functionaris_kijkt_de_noodtoegang_na(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga("/medewerkers");
        await fleur.Leest("Met verlof tot en met");
        await fleur.Klik("Nora Wolbers");
        await fleur.Leest("Wie heeft dan geen casusregisseur?");
        await fleur.Klik("Schrijf op");
        await fleur.Leest("Kies of deze persoon een tijd weg is, of hier niet meer werkt.");
        await fleur.Kies("Een tijd weg");
        await fleur.Klik("Schrijf op");
        await fleur.Leest("kan Nora Wolbers nergens meer bij.");
        await fleur.Klik("Draag het werk over");
        (await fleur.Kop()).ShouldBe("Draag het werk van Nora Wolbers over");
        await fleur.Ga("/werk");
        await fleur.Leest("Trajecten zonder casusregisseur");
        await fleur.Ga("/overdragen");

        await using var hanna = await browser.Als("functionaris", app, breedte);
        await hanna.Ga("/functionaris/noodtoegang");
        await hanna.Klik(hanna.Pagina.Locator("main .opvallend a").First);
        await hanna.Klik("Bewaar");
        await hanna.Leest("Schrijf op wat je vond.");
        await hanna.Vul("Wat vond je?", "Gebeld met de crisisdienst. Het was nodig.");
        await hanna.Klik("Bewaar");
        await hanna.Leest("Deze noodtoegang is bekeken.");
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/beheer/rollen");
    }
}
