using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

/// <summary>The meeting itself: who leads it, what everybody sees, private time, safety, and how it ends.</summary>
public sealed class HoudenTests : IAsyncLifetime
{
    private Testapp app = null!;

    private string overleg = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Het_begint_op_de_dag_of_als_de_inwoner_dat_wil()
    {
        using var marjan = await app.Als("marjan");
        var scherm = await marjan.Open(overleg + "/houden");
        scherm.Tekst.ShouldContain("Het overleg is nog niet begonnen");
        scherm.Tekst.ShouldContain("Nog geen geheimhouding beloofd");
        (await marjan.Verstuur(scherm, "Begin het overleg")).FoutBij("InwonerWilNu").ShouldNotBeNull().ShouldContain("Wil de inwoner nu al beginnen?");
        var begonnen = await marjan.Verstuur(scherm, "Begin het overleg", ("InwonerWilNu", "true"));
        begonnen.Tekst.ShouldContain("Het overleg is begonnen.");
        begonnen.Document.QuerySelector(".nu h2")!.TextContent.ShouldBe("Welkom en wie is wie");
        (await marjan.Verstuur(scherm, "Begin het overleg", ("InwonerWilNu", "true"))).Tekst.ShouldNotContain("Het overleg is nog niet begonnen");
        using var nadia = await app.Als("naaste");
        (await nadia.Open("/mijn")).Tekst.ShouldContain("Het overleg is nu bezig");
        (await marjan.Open("/werk")).Tekst.ShouldContain("Het overleg is bezig. Doe mee.");
        (await marjan.Open(overleg + "/moment")).Tekst.ShouldContain("Het overleg is al begonnen");
    }

    [Fact]
    public async Task De_agenda_loopt_een_punt_verder_ook_als_twee_tegelijk_drukken()
    {
        using var samira = await Begonnen();
        using var marjan = await app.Als("marjan");
        var oud = await marjan.Open(overleg + "/houden");
        var verder = await samira.Verstuur(await samira.Open(overleg + "/houden"), "Volgende: Hoe gaan we met elkaar om?");
        Nu(verder).ShouldBe("Hoe gaan we met elkaar om?");
        var geweigerd = await marjan.Verstuur(oud, "Volgende: Hoe gaan we met elkaar om?");
        geweigerd.Tekst.ShouldContain("Het overleg is net naar een ander punt gegaan.");
        Nu(geweigerd).ShouldBe("Hoe gaan we met elkaar om?");
        Nu(await samira.Verstuur(verder, "Vorige")).ShouldBe("Welkom en wie is wie");
        using var nadia = await app.Als("naaste");
        var haar = await nadia.Open(overleg + "/houden");
        haar.Bron.ShouldNotContain("handler=Volgende");
        (await nadia.Post(overleg + "/houden?handler=Volgende", Pagina.Velden(haar.Document.Forms.First(f => f.Method == "post" && f.QuerySelector("[name=__RequestVerificationToken]") is not null)))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task In_prive_tijd_ziet_een_professional_alleen_dat_het_prive_tijd_is()
    {
        using var samira = await Begonnen();
        using var marjan = await app.Als("marjan");
        using var nadia = await app.Als("naaste");
        var scherm = await samira.Open(overleg + "/houden");
        for (var i = 0; i < 7; i++) scherm = await samira.Verstuur(scherm, Volgende(scherm));
        Nu(scherm).ShouldBe("Even met Nadia en Joke alleen");
        var haar = await nadia.Open(overleg + "/houden");
        haar.Tekst.ShouldContain("Kansen, zorgen en voorstellen");
        Nu(haar).ShouldBe("Even met Nadia en Joke alleen");
        var buiten = await marjan.Open(overleg + "/houden");
        Nu(buiten).ShouldBe("Tijd zonder professionals");
        foreach (var binnen in new[] { "Kansen, zorgen en voorstellen", "In het plan", "mijn zus", "gebiedkaart" }) buiten.Bron.ShouldNotContain(binnen);
        (await marjan.Verstuur(buiten, "Vorige")).FoutBij("MagUitPrive").ShouldNotBeNull().ShouldContain("De inwoner zegt wanneer het klaar is.");
        (await marjan.Verstuur(buiten, buiten.Formulier("Vorige").Formulier, buiten.Formulier("Vorige").Knop, ("MagUitPrive", "true"))).Tekst.ShouldContain("In het plan");
    }

    [Fact]
    public async Task Wie_niet_heeft_getekend_ziet_niets_en_tekent_aan_de_deur()
    {
        using var samira = await Begonnen();
        using var petra = await app.Als("professional");
        var dicht = await petra.Open(overleg + "/houden");
        dicht.Kop.ShouldBe("Je bent gevraagd voor een overleg");
        dicht.Bron.ShouldNotContain("dieren");
        using var marjan = await app.Als("marjan");
        var lijst = await marjan.Open(overleg + "/houden");
        lijst.Tekst.ShouldContain("Petra Smeenk Niet getekend, ziet niets");
        lijst.Tekst.ShouldContain("Laat Petra tekenen");
        await petra.Verstuur(await petra.Open(overleg + "/geheimhouding"), "Ik beloof het", ("Naam", "Petra Smeenk"), ("Beloofd", "true"));
        (await petra.Open(overleg + "/houden")).Tekst.ShouldContain("Ik ben er");
        (await petra.Verstuur(await petra.Open(overleg + "/houden"), "Ik ben er")).Tekst.ShouldContain("Petra Smeenk Is er");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_vindt_niets()
    {
        using var kees = await app.Als("kees");
        using var consulent = await app.Als("consulent");
        using var nadia = await app.Als("naaste");
        foreach (var deel in new[] { "/houden", "/aanwezig", $"/parkeren/{Guid.NewGuid()}" })
        {
            (await kees.Open(overleg + deel)).Status.ShouldBe(HttpStatusCode.NotFound, deel);
            (await consulent.Open(overleg + deel)).Status.ShouldBe(HttpStatusCode.Forbidden, deel);
        }

        using var samira = await Begonnen();
        (await nadia.Open(overleg + "/aanwezig")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Open("/overleggen/" + Guid.NewGuid() + "/houden")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pauze_en_veiligheid_zijn_er_voor_iedereen_te_zien()
    {
        using var samira = await Begonnen();
        using var nadia = await app.Als("naaste");
        var pauze = await samira.Verstuur(await samira.Open(overleg + "/houden"), "Pauze");
        Nu(pauze).ShouldBe("Pauze");
        Nu(await samira.Verstuur(pauze, "Ga verder")).ShouldBe("Welkom en wie is wie");
        var veilig = await nadia.Verstuur(await nadia.Open(overleg + "/houden"), "Eerst over veiligheid praten");
        Nu(veilig).ShouldBe("Eerst veiligheid");
        veilig.Tekst.ShouldContain("Nadia el Idrissi vroeg hierom.");
        var terug = await samira.Open(overleg + "/houden");
        terug.Tekst.ShouldContain("Naar jouw papieren");
        Nu(await samira.Verstuur(terug, "Terug naar de agenda")).ShouldBe("Welkom en wie is wie");
        (await app.Verloop(overleg)).Veiligheidsmomenten.ShouldHaveSingleItem().TerugOm.ShouldNotBeNull();
    }

    [Fact]
    public async Task De_inwoner_stopt_zonder_reden_en_een_ander_alleen_als_de_inwoner_het_zei()
    {
        using var samira = await Begonnen();
        using var marjan = await app.Als("marjan");
        var scherm = await marjan.Open(overleg + "/houden");
        (await marjan.Verstuur(scherm, "Stop het overleg")).FoutBij("DoorInwoner").ShouldNotBeNull().ShouldContain("Alleen de inwoner kan het overleg stoppen.");
        var gestopt = await samira.Verstuur(await samira.Open(overleg + "/houden"), "Stop het overleg");
        gestopt.Tekst.ShouldContain("Het overleg is gestopt. Wat is afgesproken, blijft staan.");
        Nu(gestopt).ShouldBe("Jij hebt het overleg gestopt");
        Nu(await marjan.Open(overleg + "/houden")).ShouldBe("Samira heeft het overleg gestopt");
        (await marjan.Verstuur(scherm, "Pauze")).Tekst.ShouldContain("Het overleg is nu niet bezig.");
        (await app.Verloop(overleg)).Gestopt.ShouldBeTrue();
        (await samira.Open(overleg)).Tekst.ShouldContain("Kijk terug op het overleg");
    }

    [Fact]
    public async Task Afronden_maakt_het_geweest_en_dan_verandert_de_agenda_niet_meer()
    {
        using var samira = await Begonnen();
        var agenda = await samira.Open(overleg + "/agenda");
        Nu(await samira.Verstuur(await samira.Open(overleg + "/houden"), "Het overleg is klaar")).ShouldBe("Dit overleg is geweest");
        (await samira.Verstuur(agenda, "Zet op de agenda", ("Invoer.Titel", "Nog iets"), ("Invoer.Minuten", "5"))).Tekst.ShouldContain("Dit overleg is geweest. Je kunt er niets meer aan veranderen.");
    }

    [Fact]
    public async Task Het_grote_scherm_heeft_niets_dat_voor_een_mens_is_en_blijft_groot()
    {
        using var samira = await Begonnen();
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Leg op tafel: De Stadsbank krijgt mijn post van de deurwaarder.");
        var klein = await samira.Open(overleg + "/houden");
        klein.Bron.ShouldContain("antwoordformulier");
        var groot = await samira.Open(overleg + "/houden?scherm=groot");
        groot.Tekst.ShouldContain("Nu op tafel");
        foreach (var eigen in new[] { "antwoordformulier", "Ik ben er", "Verander de tekst" }) groot.Bron.ShouldNotContain(eigen);
        (await samira.Verstuur(groot, "Pauze")).Adres.Query.ShouldBe("?scherm=groot");
    }

    private async Task<Bezoeker> Begonnen()
    {
        var samira = await app.Als("inwoner");
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Begin het overleg");
        return samira;
    }

    private static string Nu(Pagina scherm) => scherm.Document.QuerySelector(".nu h2")!.TextContent;

    private static string Volgende(Pagina scherm) => scherm.Document.QuerySelector("button[formaction='?handler=Volgende']")!.TextContent.Trim();
}
