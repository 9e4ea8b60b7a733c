using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Marjan worries about Henk: she writes down what she sees, asks a colleague, and decides. Henk's own page says nothing of it.</summary>
public sealed class MeldcodeReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task De_meldcode_in_een_eigen_lade(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var henk = await browser.Als("henk", app, breedte);
        await henk.Ga("/mijn");
        await henk.Klik("Wie ziet wat? Verander het hier");
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga(henk.Pad.Replace("/kring", "", StringComparison.Ordinal));
        await marjan.Klik("Zorgen over veiligheid? Volg de meldcode");
        await marjan.Klik("Begin");
        await marjan.Leest("Schrijf op wat je zag, hoorde of deed.");
        await marjan.Vul("Wat zag of hoorde je?", "De voordeur is ingetrapt.\nHenk zegt niet door wie.");
        await marjan.Klik("Begin");
        (await marjan.Kop()).ShouldBe("Zorgen over Henk Wolters");
        await marjan.Pagina.GetByLabel("Bij welke stap hoort het?").SelectOptionAsync("Overleg");
        await marjan.Vul("Wat zag, hoorde of deed je?", "Besproken met de aandachtsfunctionaris.");
        await marjan.Klik("Schrijf op");
        await marjan.Leest("De notitie is opgeschreven.");
        await marjan.Ga("/meldcode");
        await marjan.Leest("Henk Wolters");
        await henk.Ga("/mijn/gezien");
        await henk.LeestNiet("eldcode");
    }
}
