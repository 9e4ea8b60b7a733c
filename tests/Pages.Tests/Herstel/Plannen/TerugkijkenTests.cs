using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Plannen;

public sealed class TerugkijkenTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Ieder_kijkt_terug_in_eigen_woorden_en_de_cijfers_staan_naast_elkaar()
    {
        using var samira = await proef.App.Als("inwoner");
        var adres = await Doel(samira, "Ik wil een paar ochtenden");
        var pagina = await samira.Verstuur(await samira.Open(adres), "Bewaar", ("Invoer.Cijfer", "11"));
        pagina.FoutBij("Invoer.WatIsBereikt")!.ShouldContain("Schrijf op wat er is bereikt.");
        pagina.FoutBij("Invoer.Vervolg")!.ShouldContain("Kies hoe het verder gaat");
        pagina.Tekst.ShouldContain("Kies een cijfer van 1 tot en met 10.");
        await samira.Verstuur(await samira.Open(adres), "Bewaar", ("Invoer.Cijfer", "4"), ("Invoer.WatIsBereikt", "Ik heb gebeld."), ("Invoer.Vervolg", "Doorgaan"));

        using var nadia = await proef.App.Als("naaste");
        var plan = await nadia.Verstuur(await nadia.Open(adres), "Bewaar", ("Invoer.Cijfer", "9"), ("Invoer.WatIsBereikt", "Zij straalt."), ("Invoer.Vervolg", "Doorgaan"));
        plan.Tekst.ShouldContain("Samira el Idrissi geeft een 4");
        plan.Tekst.ShouldContain("Nadia el Idrissi geeft een 9");
        plan.Tekst.ShouldNotContain("6,5");
    }

    [Fact]
    public async Task Alleen_de_inwoner_zegt_dat_een_doel_bereikt_is()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var adres = await Doel(marjan, "Ik wil mijn zus");
        var leeg = await marjan.Verstuur(await marjan.Open(adres), "Bewaar", ("Invoer.WatIsBereikt", "Veel."), ("Invoer.Vervolg", "Bereikt"));
        leeg.FoutBij("Invoer.Persoon")!.ShouldContain("Kies van wie deze woorden zijn.");

        var plan = await marjan.Verstuur(leeg, "Bewaar", ("Invoer.Persoon", Wie(leeg, "Ik zelf")));
        plan.Tekst.ShouldNotContain("Dit doel is bereikt.");
        var samen = await marjan.Open(adres);
        plan = await marjan.Verstuur(samen, "Bewaar", ("Invoer.Persoon", Wie(samen, "Samira")), ("Invoer.WatIsBereikt", "Elke zondag samen."), ("Invoer.Vervolg", "Bereikt"));
        plan.Tekst.ShouldContain("Bewaard. Dit doel is bereikt.");
        (await marjan.Open(adres)).Tekst.ShouldContain("samen met Marjan de Boer");
    }

    [Fact]
    public async Task Op_een_doel_dat_niet_in_het_plan_staat_kijk_je_niet_terug()
    {
        using var samira = await proef.App.Als("inwoner");
        (await samira.Open($"{proef.Plan}/evaluatie/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> Doel(Bezoeker wie, string begin)
    {
        var plan = await wie.Open(proef.Plan);
        return plan.Document.QuerySelectorAll(".plandoel").First(d => d.TextContent.Contains(begin, StringComparison.Ordinal))
            .QuerySelector("a[href*='/evaluatie/']")!.GetAttribute("href")!;
    }

    private static string Wie(Pagina pagina, string naam) => pagina.Document.QuerySelectorAll("input[name='Invoer.Persoon']")
        .First(i => i.ParentElement!.TextContent.Contains(naam, StringComparison.Ordinal)).GetAttribute("value")!;
}
