using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Daarna;

/// <summary>Looking back each quarter, and the list of what people would do.</summary>
public sealed class KwartaalTests(Planproef proef) : IClassFixture<Planproef>
{
    private Testapp App => proef.App;

    [Fact]
    public async Task Een_kwartaal_dat_te_laat_is_staat_op_mijn_werk_en_begint_in_een_klik()
    {
        using var bert = await App.Als("bert");
        var bouchra = await proef.Traject("Bouchra");
        (await bert.Open("/werk")).Tekst.ShouldContain("Tijd om samen met Bouchra terug te kijken.");
        var pagina = await bert.Open(bouchra + "/kwartaal");
        pagina.Tekst.ShouldContain("De eerste keer is uiterlijk");
        pagina.Tekst.ShouldContain("dagen te laat");
        pagina.Tekst.ShouldContain("Ik wil overdag wakker zijn.");
        pagina.Tekst.ShouldContain("Aïsha appt om negen uur.");
        var nieuw = await bert.Open(pagina.Document.QuerySelectorAll("main a").First(a => a.TextContent == "Begin het terugkijken").GetAttribute("href")!);
        nieuw.Document.QuerySelector("input[name='Invoer.Soort'][checked]")!.GetAttribute("value").ShouldBe("Kwartaal");
        var overleg = await bert.Verstuur(nieuw, "Begin met voorbereiden", ("Invoer.Doel", "Ik wil weten waar ik sta."));
        overleg.Tekst.ShouldContain("Bekijk wat er is gedaan dit kwartaal");
        pagina = await bert.Open(bouchra + "/kwartaal");
        pagina.Tekst.ShouldContain("In voorbereiding");
        pagina.Tekst.ShouldNotContain("Begin het terugkijken");
    }

    [Fact]
    public async Task De_inwoner_leest_wat_gedaan_is_en_wat_nog_niet()
    {
        using var samira = await App.Als("inwoner");
        (await samira.Open(proef.Samira)).Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain(proef.Samira + "/kwartaal");
        var pagina = await samira.Open(proef.Samira + "/kwartaal");
        pagina.Tekst.ShouldContain("De tweede keer is uiterlijk");
        pagina.Tekst.ShouldContain("Ingevuld op");
        pagina.Tekst.ShouldContain("Jij keek terug");
        pagina.Tekst.ShouldContain("Kijk jij nog terug?");
        pagina.Bron.ShouldNotContain("te laat", Case.Insensitive);
    }

    [Fact]
    public async Task Zonder_plan_is_er_niets_om_op_terug_te_kijken_en_een_ander_komt_er_niet_in()
    {
        using var henk = await App.Als("henk");
        (await henk.Open(await proef.Traject("Henk") + "/kwartaal")).Tekst.ShouldContain("Er is nog geen plan.");
        foreach (var (wie, status) in new[] { ("naaste", HttpStatusCode.Forbidden), ("professional", HttpStatusCode.Forbidden), ("ilse", HttpStatusCode.NotFound), ("henk", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await App.Als(wie);
            (await bezoeker.Open(proef.Samira + "/kwartaal")).Status.ShouldBe(status, wie);
        }
    }

    [Fact]
    public async Task De_lijst_van_acties_kiest_sorteert_en_zegt_wat_te_laat_is()
    {
        using var marjan = await App.Als("marjan");
        var alles = await marjan.Open("/acties");
        alles.Tekst.ShouldContain("Bel de dierenopvang");
        var laat = await marjan.Open("/acties?toon=te-laat");
        laat.Tekst.ShouldContain("Betalingsregeling met de Stadsbank");
        laat.Tekst.ShouldContain("9 dagen te laat");
        laat.Tekst.ShouldNotContain("Bel de dierenopvang");
        var namen = (await marjan.Open("/acties?sorteer=-inwoner")).Document.QuerySelectorAll("tbody tr td:nth-of-type(1)").Select(c => c.TextContent.Trim()).ToList();
        namen.Count.ShouldBeGreaterThan(5);
        var andersom = (await marjan.Open("/acties?sorteer=inwoner")).Document.QuerySelectorAll("tbody tr td:nth-of-type(1)").Select(c => c.TextContent.Trim()).ToList();
        andersom[0].ShouldNotBe(namen[0]);
        (await marjan.Open("/acties?toon=iets&sorteer=x&bladzijde=-1")).Status.ShouldBe(HttpStatusCode.OK);
        (await marjan.Open("/acties?bladzijde=999")).Tekst.ShouldContain("Er staat niets open.");
        foreach (var wie in new[] { "joke", "inwoner", "projectleider" })
        {
            using var bezoeker = await App.Als(wie);
            (await bezoeker.Open("/acties")).Status.ShouldBe(HttpStatusCode.Forbidden, wie);
        }
    }
}
