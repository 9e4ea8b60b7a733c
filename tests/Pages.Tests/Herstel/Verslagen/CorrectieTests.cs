using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Pages.Tests.Herstel.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Verslagen;

public sealed class CorrectieTests : IAsyncLifetime
{
    private Testapp app = null!;

    private string verslag = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        verslag = await app.Verslagpad("Samira", Overlegsoort.Kwartaal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Vragen_antwoorden_en_vaststellen()
    {
        using var petra = await app.Als("professional");
        var regel = await app.Regel(verslag, "Samira vertelt");
        var vraag = await petra.Open($"{verslag}/regels/{regel}/aanpassen");
        (await petra.Verstuur(vraag, "Vraag dit")).FoutBij("Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat er anders moet.");
        (await petra.Verstuur(vraag, "Vraag dit", ("Tekst", "Het zijn er twee."))).Tekst.ShouldContain("“Het zijn er twee.”");
        var later = await petra.Open(vraag.Adres.AbsolutePath);
        (await petra.Open($"{verslag}/regels/{await app.Regel(verslag, "Belt de")}/aanpassen")).Status.ShouldBe(HttpStatusCode.NotFound, "not for Petra");

        using var marjan = await app.Als("marjan");
        (await marjan.Open("/werk")).Tekst.ShouldContain("Er zijn 2 vragen om een aanpassing van het verslag.");
        var vast = await marjan.Open(verslag + "/vaststellen");
        (await marjan.Verstuur(vast, "Stel vast")).FoutBij("Zeker").ShouldNotBeNull().ShouldContain("Zet het vinkje als je het zeker weet.");
        (await marjan.Verstuur(vast, "Stel vast", ("Zeker", "true"))).Tekst.ShouldContain("Er zijn nog vragen om een aanpassing.");

        var open = (await app.LeesVerslag(verslag)).OpenCorrecties;
        var eerste = await marjan.Open($"{verslag}/vragen/{open.Single(c => c.NotitieId == regel).Id}");
        (await marjan.Verstuur(eerste, "Geef dit antwoord")).FoutBij("Invoer.Besluit").ShouldNotBeNull().ShouldContain("Kies of je dit overneemt.");
        (await marjan.Verstuur(eerste, "Geef dit antwoord", ("Invoer.Besluit", "over"))).FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("De tekst is nog hetzelfde.");
        (await marjan.Verstuur(eerste, "Geef dit antwoord", ("Invoer.Besluit", "niet"))).FoutBij("Invoer.Waarom").ShouldNotBeNull().ShouldContain("Schrijf op waarom je dit niet overneemt.");
        var over = await marjan.Verstuur(eerste, "Geef dit antwoord", ("Invoer.Besluit", "over"), ("Invoer.Tekst", "Samira vertelt dat zij twee ochtenden bij de dieren is."));
        over.Tekst.ShouldContain("Eerst stond er: “Samira vertelt dat zij drie ochtenden");
        var tweede = await marjan.Open($"{verslag}/vragen/{open.Single(c => c.NotitieId != regel).Id}");
        (await marjan.Verstuur(tweede, "Geef dit antwoord", ("Invoer.Besluit", "niet"), ("Invoer.Waarom", "Petra heeft er één gezien."))).Tekst.ShouldContain("Antwoord van Marjan de Boer: Petra heeft er één gezien.");
        (await marjan.Open($"{verslag}/vragen/{open[0].Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "answered");
        (await petra.Open(verslag)).Tekst.ShouldContain("Samira vertelt dat zij twee ochtenden bij de dieren is.");

        var zeker = await marjan.Open(verslag + "/vaststellen");
        (await marjan.Verstuur(zeker, "Stel vast", ("Zeker", "true"))).Tekst.ShouldContain("Het verslag is vastgesteld.");
        var versie = (await app.LeesVerslag(verslag)).Versie;
        (await marjan.Verstuur(zeker, "Stel vast", ("Zeker", "true"))).Adres.AbsolutePath.ShouldBe(verslag);
        (await app.LeesVerslag(verslag)).Versie.ShouldBe(versie, "sent twice, done once");
        (await app.LeesVerslag(verslag)).ShouldSatisfyAllConditions(v => v.Stand.ShouldBe(Verslagstand.Vastgesteld), v => v.MerkKlopt.ShouldBeTrue(), v => v.Feiten!.Besluiten.ShouldNotBeEmpty());
        (await petra.Verstuur(later, "Vraag dit", ("Tekst", "Toch drie."))).Tekst.ShouldContain("Het verslag is vastgesteld. Er verandert niets meer aan.");
        (await petra.Open(verslag)).Tekst.ShouldNotContain("Dit klopt niet");
    }

    [Fact]
    public async Task Wie_niet_mag_antwoorden_of_vaststellen_kan_dat_niet()
    {
        var vraag = (await app.LeesVerslag(verslag)).OpenCorrecties.ShouldHaveSingleItem().Id;
        using var petra = await app.Als("professional");
        (await petra.Open($"{verslag}/vragen/{vraag}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await petra.Open(verslag + "/vaststellen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var nadia = await app.Als("naaste");
        (await nadia.Open($"{verslag}/vragen/{vraag}")).Status.ShouldBe(HttpStatusCode.NotFound, "a naaste answers in private time only");
        (await nadia.Open(verslag + "/ontvangers")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var samira = await app.Als("inwoner");
        (await samira.Open(verslag + "/vaststellen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await samira.Open($"{verslag}/vragen/{vraag}")).Status.ShouldBe(HttpStatusCode.OK);
        (await samira.Open("/mijn")).Tekst.ShouldContain("Verslag van het overleg van");
        await samira.Open(verslag);
        (await samira.Open("/mijn")).Tekst.ShouldContain("Iemand wil iets anders in het verslag");
    }

    [Fact]
    public async Task Wie_de_belofte_intrekt_leest_niets_meer()
    {
        using var petra = await app.Als("professional");
        (await petra.Open(verslag)).Tekst.ShouldContain("deurwaarder");
        await petra.Verstuur(await petra.Open(verslag[..^"/verslag".Length] + "/geheimhouding"), "Trek mijn belofte in");
        (await petra.Open(verslag)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.LaatsteInzage(await app.Traject("Samira"))).Toegestaan.ShouldBeFalse();
    }

    [Fact]
    public async Task Wie_het_op_papier_kreeg_staat_op_de_lijst()
    {
        using var marjan = await app.Als("marjan");
        var petra = (await app.Lees(verslag)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Id;
        var papier = await marjan.Open($"{verslag}/papier/{petra}");
        (await marjan.Verstuur(papier, "Ik gaf dit op papier")).Tekst.ShouldContain("Opgeschreven: Petra Smeenk heeft het op papier.");
        (await marjan.Open($"{verslag}/papier/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var ineke = (await app.Lees(verslag)).Genodigden.Single(g => g.PersoonId is null).Id;
        var keuze = await marjan.Open($"{verslag}/ontvangers/{ineke}");
        var meer = Pagina.Velden(keuze.Formulier("Opslaan").Formulier).Append(new("Invoer.Bereik", "Schijf"));
        (await marjan.Post(keuze.Adres.AbsolutePath, meer)).FoutBij("Invoer.DoorInwoner").ShouldNotBeNull().ShouldContain("De inwoner kiest wat deze persoon mag lezen.");
    }

    [Fact]
    public async Task De_actielijst_zegt_wie_wat_wanneer_en_voor_welk_doel()
    {
        using var marjan = await app.Als("marjan");
        var acties = await marjan.Open(verslag[..^"/verslag".Length] + "/acties");
        acties.Tekst.ShouldContain("De Stadsbank krijgt mijn post van de deurwaarder. Petra Smeenk");
        acties.Tekst.ShouldContain("Ik wil weer durven kijken wat ik moet betalen.");
        acties.Tekst.ShouldContain("Nog niet iedereen is het eens");
        acties.Tekst.ShouldContain("Bel de dierenopvang");
        using var nadia = await app.Als("naaste");
        (await nadia.Open(acties.Adres.AbsolutePath)).Status.ShouldBe(HttpStatusCode.OK);
        using var consulent = await app.Als("consulent");
        (await consulent.Open(acties.Adres.AbsolutePath)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var bert = await app.Als("bert");
        (await bert.Open(acties.Adres.AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
