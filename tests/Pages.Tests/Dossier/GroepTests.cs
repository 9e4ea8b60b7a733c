using System.Net;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The resource group: its phases, whom the inwoner named, and talks that stay private.</summary>
public sealed class GroepTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_casusregisseur_begint_een_groep_en_gaat_stap_voor_stap()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Daan");
        using var marjan = await app.Als("casusregisseur");
        var leeg = await marjan.Open($"/dossiers/{dossier}/kring/groep");
        leeg.Kop.ShouldBe("De groep van Daan");
        var groep = await marjan.Verstuur(leeg, "Begin met een groep");
        groep.Tekst.ShouldContain("De groep is begonnen.");
        groep.Tekst.ShouldContain("Er staat nog niemand op de lijst.");

        const string Gesprekken = "Naar stap 2: Praten met iedereen";
        (await marjan.Verstuur(groep, Gesprekken)).Tekst.ShouldContain("Er staat nog niemand in de lijst. Zet er eerst iemand in.");
        (await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/kring/groep"), "Zet op de lijst")).FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Vul in wie het is.");
        var lijst = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/kring/groep"), "Zet op de lijst", ("Invoer.Naam", "Opa <Piet>"), ("Invoer.Relatie", "opa"));
        lijst.Tekst.ShouldContain("Opa <Piet>, opa Nog niet gesproken.");
        var twee = await marjan.Verstuur(lijst, Gesprekken);
        twee.Tekst.ShouldContain("Praat met iedereen op de lijst.");
        const string Plannen = "Naar stap 3: De bijeenkomst plannen";
        (await marjan.Verstuur(twee, Plannen)).Tekst.ShouldContain("Er is nog niet gesproken met Opa <Piet>.");

        await Schrijf(marjan, await Adres(marjan, dossier, "Opa <Piet>"), "Hij wil wel.");
        var drie = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/kring/groep"), Plannen);
        drie.Tekst.ShouldContain("Daan kiest waar en wanneer.");
        (await marjan.Verstuur(drie, "Terug naar stap 1: Kiezen")).Tekst.ShouldContain("De groep is nu bij: Kiezen");
    }

    [Fact]
    public async Task Een_gesprek_blijft_van_de_schrijver_en_de_inwoner_tot_de_inwoner_het_deelt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var joke = await app.Als("joke");
        using var marjan = await app.Als("casusregisseur");
        var adres = await Adres(samira, dossier, "Nadia");
        const string Tekst = "Ze is bang dat ze te veel gaat zorgen.";
        (await joke.Open(adres)).Tekst.ShouldContain(Tekst);
        (await marjan.Open(adres)).Tekst.ShouldNotContain(Tekst);
        (await marjan.Open($"/dossiers/{dossier}/kring/groep")).Tekst.ShouldContain("Er is een gesprek geweest. Het verslag is persoonlijk.");

        // Joke may write down that Samira wants to share it, and not just share it.
        (await joke.Verstuur(await joke.Open(adres), "Deel dit met het tandem")).FoutBij("DoorInwoner").ShouldNotBeNull().ShouldContain("Alleen de inwoner kan dit delen.");
        (await samira.Verstuur(await samira.Open(adres), "Deel dit met wie mij begeleidt")).Tekst.ShouldContain("Gedeeld.");
        var vrij = await marjan.Open(adres);
        vrij.Tekst.ShouldContain(Tekst);
        vrij.Bron.ShouldNotContain("Maak weer persoonlijk");

        (await samira.Verstuur(await samira.Open(adres), "Maak weer persoonlijk")).Tekst.ShouldContain("Dit verslag is weer persoonlijk.");
        (await marjan.Open(adres)).Tekst.ShouldNotContain(Tekst);
        (await joke.Verstuur(await joke.Open(adres), "Deel dit met het tandem", ("DoorInwoner", "true"))).Tekst.ShouldContain("Gedeeld.");

        // Other words have to be shared again.
        await Schrijf(joke, adres, "Iets heel anders.");
        (await marjan.Open(adres)).Tekst.ShouldNotContain("Iets heel anders.");
    }

    [Fact]
    public async Task Een_ander_van_het_tandem_deelt_en_wist_niet_wat_niet_van_hem_is()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var (nadia, ineke) = (await Adres(samira, dossier, "Nadia"), await Adres(samira, dossier, "Ineke"));
        var geheim = Verslag(await samira.Open(nadia));
        var open = Verslag(await samira.Open(ineke));

        var pagina = await marjan.Open(nadia);
        var (formulier, knop) = pagina.Formulier("Haal van de lijst");
        (await marjan.Verstuur(pagina, "Haal van de lijst")).Tekst.ShouldContain("Alleen de inwoner kan deze persoon van de lijst halen.");
        formulier.SetAttribute("action", nadia + "?handler=Deel");
        (await marjan.Verstuur(pagina, formulier, knop, ("Verslag", geheim), ("Nummer", "1"), ("DoorInwoner", "true"))).Status.ShouldBe(HttpStatusCode.NotFound);
        var ander = await marjan.Open(ineke);
        (formulier, knop) = ander.Formulier("Haal van de lijst");
        formulier.SetAttribute("action", ineke + "?handler=Terug");
        (await marjan.Verstuur(ander, formulier, knop, ("Verslag", open))).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await samira.Verstuur(await samira.Open(nadia), "Haal van de lijst")).Tekst.ShouldContain("Nadia staat niet meer op de lijst.");
        (await marjan.Open(nadia)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld_en_een_oud_scherm_verliest_niets()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var joke = await app.Als("joke");
        var adres = await Adres(joke, dossier, "Nadia");
        var oud = await joke.Open(adres);
        var morgen = TimeProvider.System.Vandaag().AddDays(2);
        var fout = await joke.Verstuur(await joke.Open(adres), "Opslaan", ("Invoer.Tekst", ""), ("Invoer.Op.Dag", $"{morgen.Day}"), ("Invoer.Op.Maand", $"{morgen.Month}"), ("Invoer.Op.Jaar", $"{morgen.Year}"));
        fout.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat er is gezegd.");
        fout.Tekst.ShouldContain("Deze dag is nog niet geweest.");

        await Schrijf(joke, adres, "Nieuwe tekst.");
        var botsing = await joke.Verstuur(oud, "Opslaan", ("Invoer.Tekst", "Oude tekst."));
        botsing.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Dit verslag is net veranderd.");
        botsing.Tekst.ShouldContain("Nieuwe tekst.");
        botsing.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Oude tekst.");
        (await joke.Verstuur(botsing, "Opslaan")).Tekst.ShouldContain("Oude tekst.");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_komt_er_niet_in()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        foreach (var adres in new[] { $"/dossiers/{dossier}/kring/groep", await Adres(samira, dossier, "Nadia") })
        {
            (await samira.Open(adres)).Status.ShouldBe(HttpStatusCode.OK);
            using var naaste = await site.App.Als("naaste");
            (await naaste.Open(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
            using var bert = await site.App.Als("bert");
            (await bert.Open(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await samira.Open($"/dossiers/{dossier}/kring/groep/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Verslag(Pagina pagina) => pagina.Document.QuerySelector("input[name=Verslag]")!.GetAttribute("value")!;

    private static async Task Schrijf(Bezoeker wie, string adres, string tekst) =>
        (await wie.Verstuur(await wie.Open(adres), "Opslaan", ("Invoer.Tekst", tekst))).Tekst.ShouldContain("Opgeschreven.");

    private static async Task<string> Adres(Bezoeker wie, DossierId dossier, string naam) =>
        (await wie.Open($"/dossiers/{dossier}/kring/groep")).Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == naam).GetAttribute("href")!;
}
