using Shouldly;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>Beginning a document: what the step of now asks for comes first.</summary>
public sealed class NieuwTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_formulieren_staan_bij_de_stap_die_erom_vraagt()
    {
        using var bert = await site.App.Als("bert");
        var pagina = await bert.Open($"/dossiers/{await site.App.DossierVan("Hamid")}/documenten/nieuw");
        Koppen(pagina).ShouldBe(["Nu, in stap 2: Integraal netwerkoverleg", "Stap 1: Aanmelding", "Stap 3: Uitvoering plan van aanpak en vervolgafstemming",
            "Stap 4: Proces van herstel en afspraken vangnet terugval", "Andere formulieren"]);
        Groep(pagina, 0).ShouldBe(["krachtenprofiel", "geheimhoudingsverklaring", "signaleringsplan", "crisiskaart-registratie"]);
        Groep(pagina, 0).Concat(Groep(pagina, 1)).Concat(Groep(pagina, 2)).Concat(Groep(pagina, 3)).Concat(Groep(pagina, 4)).ShouldBeUnique();
        Groep(pagina, 4).ShouldContain("crisiskaart");
        pagina.Document.QuerySelector(".spil-optiegroep")!.TextContent.ShouldContain("Verplicht.");
        pagina.Document.QuerySelectorAll(".spil-optiegroep").ShouldAllBe(g => g.GetAttribute("role") == "group" && pagina.Document.GetElementById(g.GetAttribute("aria-labelledby")!) != null);
    }

    [Fact]
    public async Task Een_zaak_van_een_ander_is_er_niet_en_de_stap_van_nu_staat_bovenaan()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var dossier = await site.App.DossierVan("Samira");
        (await marjan.Open($"/dossiers/{dossier}/documenten/nieuw?zaak={Guid.NewGuid()}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        Koppen(await marjan.Open($"/dossiers/{dossier}/documenten/nieuw"))[0].ShouldBe("Nu, in stap 2: Integraal netwerkoverleg");
    }

    private static List<string> Koppen(Pagina pagina) => [.. pagina.Document.QuerySelectorAll(".spil-optiegroep__kop").Select(k => k.TextContent)];

    private static List<string> Groep(Pagina pagina, int nummer) =>
        [.. pagina.Document.QuerySelectorAll(".spil-optiegroep")[nummer].QuerySelectorAll("input").Select(i => i.GetAttribute("value")!)];
}
