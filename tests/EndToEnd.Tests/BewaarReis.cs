using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Samira asks to take something away; Fleur decides, Hanna confirms. And of an old dossier whose term is over nothing is left but a statement.</summary>
public sealed class BewaarReis(Browser browser)
{
    private const string Controle = "Ik heb gekeken of dit het goede dossier is, en of niemand het nog nodig heeft.";

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Gegevens_laten_weghalen(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn/verwijderen");
        await samira.Klik("Verstuur je vraag");
        await samira.Weigert("Kies wat er weg moet.");
        await samira.Kies("Wat wil je weg hebben?", "Sommige documenten");
        await samira.Kies("Welke documenten?", "Krachtenmatrix");
        await samira.Vul("Wil je er iets bij zeggen?", "Dat ben ik niet meer.");
        await samira.Klik("Verstuur je vraag");
        await samira.Leest("Je vraag is binnen");

        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga("/bewaren/verzoeken");
        await fleur.Klik("Samira el Idrissi");
        await fleur.Leest("Dat ben ik niet meer.");
        await fleur.Kies("Wat is het besluit?", "Ja, dit gaat weg");
        await fleur.Klik("Neem dit besluit");
        await fleur.Leest("Een collega bevestigt nu het vernietigen.");
        await fleur.Klik("Naar het vernietigen");
        await fleur.Leest("Jij hebt dit voorgesteld.");

        await using var hanna = await browser.Als("functionaris", app, breedte);
        await hanna.Ga(fleur.Pad);
        await hanna.Klik("Vernietig");
        await hanna.Weigert("Zet een vinkje om te laten zien dat je het hebt gecontroleerd.");
        await hanna.Kies(Controle);
        await hanna.Klik("Vernietig");
        await hanna.Leest("De documenten zijn vernietigd.");
        await samira.Ga("/mijn/verwijderen");
        await samira.LeestNiet("Krachtenmatrix");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_dossier_waarvan_de_termijn_voorbij_is(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var fleur = await browser.Als("projectleider", app, breedte);
        await fleur.Ga("/bewaren");
        await fleur.Klik("Wilma Oude Booijink");
        var dossier = fleur.Pad;
        await fleur.Kies("Wat doe je met dit dossier?", "Vernietigen, en alleen cijfers bewaren");
        await fleur.Vul("Waarom?", "De termijn is voorbij en er loopt niets meer.");
        await fleur.Klik("Leg vast");
        await fleur.Leest("Vraag een collega om mee te kijken.");

        await using var hanna = await browser.Als("functionaris", app, breedte);
        await hanna.Ga("/bewaren");
        await hanna.Klik("Wilma Oude Booijink");
        await hanna.Kies(Controle);
        await hanna.Klik("Vernietig");
        await hanna.Leest("Het dossier is vernietigd.");
        await hanna.LeestNiet("Wilma");
        await hanna.Ga("/bewaren");
        await hanna.LeestNiet("Wilma");
        (await hanna.Pagina.GotoAsync(dossier))!.Status.ShouldBe(404);

        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/bewaren/verklaringen");
        await sanne.Leest("een heel dossier");
        await sanne.Ga("/beheer/bewaartermijnen");
        await sanne.Ga("/beheer/taken");
    }
}
