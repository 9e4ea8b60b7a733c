using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Two web processes and one PostgreSQL: what is saved on one appears on the open pages of the other, and when one is killed its people go on at
/// the other, still signed in. The time is written down, not asserted.
/// </summary>
public sealed class TweeNodesReis(Browser browser)
{
    private const string Verbonden = "Verandert er iets? Dan zie je het hier meteen.";

    [Fact]
    public async Task Een_stem_op_de_ene_node_verschijnt_op_de_andere_en_een_dode_node_kost_niemand_iets()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Postgres, demo: true);
        await using var een = await Webproces.Start(Engine.Postgres, database.Verbinding);
        await using var twee = await Webproces.Start(Engine.Postgres, database.Verbinding);
        using var balancer = new Kabel(een.Adres);
        var (traject, dossier) = await Samira(database);
        await using var samira = await browser.Als("inwoner", balancer.Adres, 390);
        using var marjan = new Bezoeker(twee.Adres);
        await marjan.MeldAan("casusregisseur");
        var voorstel = await Voorgelegd(marjan, traject, "Een hut bouwen");
        await samira.Ga(voorstel);
        await Staat(samira, Verbonden);
        await samira.Pagina.GetByLabel("Wil je er iets bij zeggen?").FillAsync("In het bos.");

        await Meet(een.Adres, twee.Adres, dossier, traject);
        await marjan.Verstuur(await marjan.Open(voorstel), "Ja, dit is goed");
        await Stem(samira, "Marjan").GetByText("Ja, eens").WaitForAsync();

        een.Dood();
        balancer.Leid(twee.Adres);
        using var joke = new Bezoeker(twee.Adres);
        await joke.MeldAan("ervaringsdeskundige");
        await joke.Verstuur(await joke.Open(voorstel), "Nee, nog niet", ("Invoer.Woord", "Het is daar nat."));
        await Stem(samira, "Joke").GetByText("“Het is daar nat.”").WaitForAsync(new() { Timeout = 60_000 });
        (await samira.Pagina.GetByLabel("Wil je er iets bij zeggen?").InputValueAsync()).ShouldBe("In het bos.");
        await samira.Klik("Ja, dit is goed");
        await samira.Leest("Je antwoord is bewaard.");
    }

    // From the click on one node until the word is at the other: what people feel, in the output of the test.
    private static async Task Meet(Uri een, Uri twee, Guid dossier, Guid traject)
    {
        using var petra = new Bezoeker(een);
        using var marjan = new Bezoeker(twee);
        await petra.MeldAan("professional");
        await marjan.MeldAan("casusregisseur");
        await using var stroom = await Livestroom.Open(petra, een, $"/dossiers/{dossier}/live?wat=voorstel&vanaf={long.MaxValue}");
        await stroom.Volgende("begin");
        List<double> tijden = [];
        for (var i = 0; i < 10; i++)
        {
            var klok = Stopwatch.StartNew();
            var gestuurd = Voorgelegd(marjan, traject, $"Meting {i}");
            (await stroom.Volgende("veranderd")).ShouldNotBeNull();
            tijden.Add(klok.Elapsed.TotalMilliseconds);
            await gestuurd;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"From opening and sending a form on one node to the word on the other: median {tijden.Order().ElementAt(5):F0} ms, longest {tijden.Max():F0} ms."));
    }

    private static async Task<string> Voorgelegd(Bezoeker wie, Guid traject, string tekst) => (await wie.Verstuur(
        await wie.Open($"/trajecten/{traject}/voorstellen/nieuw?soort=doel"), "Leg voor aan iedereen", ("Invoer.Tekst", tekst), ("Invoer.Gebied", "Wonen"))).Adres.AbsolutePath;

    private static ILocator Stem(Scherm scherm, string naam) => scherm.Pagina.Locator(".stemmen li", new() { HasText = naam });

    private static Task Staat(Scherm scherm, string zin) => scherm.Pagina.Locator("#live-stand").GetByText(zin).WaitForAsync(new() { Timeout = 60_000 });

    private static async Task<(Guid Traject, Guid Dossier)> Samira(Testdatabase database)
    {
        await using var diensten = Testdiensten.Op(database);
        var traject = await diensten.MetDb(db => db.Set<Traject>().AsNoTracking().SingleAsync(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == "Samira")));
        return (traject.Id.Waarde, traject.DossierId.Waarde);
    }
}
