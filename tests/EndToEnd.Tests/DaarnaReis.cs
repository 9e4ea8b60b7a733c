using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>After the meeting: from Mijn werk to the call and the follow-up, how it was on the phone of a near one, and looking back each quarter.</summary>
public sealed class DaarnaReis(Browser browser)
{
    [Theory, InlineData(390), InlineData(1280)]
    public async Task Marjan_belt_na_vier_weken_en_begint_een_vervolg(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga("/werk");
        await marjan.Leest("Bel Mevrouw T.: het overleg is meer dan vier weken geleden.");
        await marjan.Klik(marjan.Pagina.Locator("main a[href$='/bellen']").First);
        await marjan.Klik("Opschrijven");
        await marjan.Weigert("Schrijf op hoe het gaat, in de woorden van de ander.");
        await marjan.Klik("Niet bereikt");
        await marjan.Leest("Opgeschreven. Probeer het later nog een keer.");
        await marjan.Leest("3 mensen gaven antwoord.");
        await marjan.Klik("Schrijf op dat je belde");
        await marjan.Vul("Hoe gaat het?", "Ik zing weer mee.");
        await marjan.Kies("We komen nog een keer samen");
        await marjan.Klik("Opschrijven");
        await marjan.Leest("Opgeschreven. Kies nu wie er weer bij komt.");
        await marjan.Klik("Begin het vervolg");
        await marjan.Weigert("Kies wie er weer bij komt. Eén persoon is genoeg.");
        await marjan.Vul("Waar wil Mevrouw T. over praten?", "Wie haalt mij op voor het koor?");
        await marjan.Kies("Riet Nijhuis, vriendin van het koor");
        await marjan.Kies("Mevrouw T. heeft zelf gezegd wie er komt");
        await marjan.Klik("Begin het vervolg");
        await marjan.Leest("Begonnen. Zoek nu samen een datum.");
        await marjan.Leest("Riet Nijhuis, vriendin van het koor");
        await marjan.Klik("De agenda veranderen");

        await marjan.Ga("/acties");
        await marjan.Klik("Te laat");
        await marjan.Leest("Betalingsregeling met de Stadsbank");
        if (breedte > 390) await marjan.Klik("Van wie"); // A phone shows a list of cards, without the heads of the columns.
        await marjan.Ga(await app.Traject("Mevrouw T.") + "/kwartaal");
        await marjan.Leest("uiterlijk");
        await marjan.Klik("Begin het terugkijken");
        await marjan.Vul("Waar wil Mevrouw T. over praten?", "Ik wil weten waar ik sta.");
        await marjan.Klik("Begin met voorbereiden");
        await marjan.Klik("Bekijk wat er is gedaan dit kwartaal");
        await marjan.Leest("In voorbereiding");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Nadia_zegt_hoe_het_was_en_kiest_wie_het_leest(int breedte)
    {
        await using var app = await Testapp.Start();
        await app.Diensten.GetRequiredService<Naberichten>().Stuur(default);
        await using var nadia = await browser.Als("naaste", app, breedte);
        await nadia.Ga("/mijn");
        await nadia.Klik("Zeg hoe het was");
        var vragen = nadia.Pad;
        await nadia.Klik("Bewaar");
        await nadia.Weigert("Kies bij één vraag een antwoord. Wil je niets zeggen? Kies dan ‘Sla over’.");
        await nadia.Kies("Kon je zeggen wat je wilde zeggen?", "Een beetje");
        await nadia.Vul("Wil je nog iets zeggen?", "Samira zei dingen die ik nog niet wist.");
        await nadia.Kies("Samira mag dit lezen");
        await nadia.Klik("Bewaar");
        await nadia.Leest("Bewaard. Dank je wel.");

        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga(await Gehouden(app));
        await samira.Klik("Bekijk wat er nog openstaat");
        await samira.Leest("Iemand belt je na vier weken");
        await samira.Leest("“Samira zei dingen die ik nog niet wist.”");
        await samira.Klik("Zeg hoe jij het vond");
        await samira.Klik("Sla over");
        await samira.Leest("Dat is goed. We vragen het niet nog een keer.");
        await samira.Ga(await app.Traject("Samira"));
        await samira.Klik("Elke drie maanden samen terugkijken");
        await samira.Leest("Jij keek terug");

        await using var marjan = await browser.Als("casusregisseur", app, breedte);
        await marjan.Ga(await Gehouden(app) + "/daarna");
        await marjan.Leest("Gevraagd per mail op");
        await marjan.LeestNiet("dingen die ik nog niet wist");
        await nadia.Ga(vragen);
        await nadia.Leest("Je kunt het veranderen tot en met");
    }

    [Fact]
    public async Task Zonder_javascript_gaat_het_ook()
    {
        await using var app = await Testapp.Start();
        await using var nadia = await browser.Als("naaste", app, 320, javascript: false);
        await nadia.Ga(await Gehouden(app) + "/hoe-was-het");
        await nadia.Kies("Helpt dit overleg jou verder?", "Ja");
        await nadia.Klik("Bewaar");
        await nadia.Leest("Bewaard. Dank je wel.");
        await nadia.Klik("Sla over");
        await nadia.Leest("Je hebt dit overgeslagen.");
    }

    private static async Task<string> Gehouden(Testapp app)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        return "/overleggen/" + await db.Set<Overleg>().Where(o => o.Stand == Overlegstand.Gehouden && db.Set<Persoon>().Any(p => p.Id == o.InwonerId && p.Naam.Voornaam == "Samira")).Select(o => o.Id).SingleAsync();
    }
}
