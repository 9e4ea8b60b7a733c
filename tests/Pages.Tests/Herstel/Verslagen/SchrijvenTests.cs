using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Verslagen;

public sealed class SchrijvenTests : IAsyncLifetime
{
    private Testapp app = null!;

    private string verslag = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        verslag = await app.Verslagpad("Daan", Overlegsoort.Kwartaal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Naast_het_overleg_schrijf_je_bij_elk_punt_en_bewaart_een_knop_alles()
    {
        using var marjan = await app.Als("marjan");
        var schrijf = await marjan.Open(verslag + "/schrijven");
        schrijf.Tekst.ShouldContain("Daan heeft alle brieven bij zich");
        (await marjan.Verstuur(schrijf, "Zet in het verslag")).Tekst.ShouldContain("Schrijf iets op.");
        (await marjan.Verstuur(schrijf, "Zet in het verslag", ("Invoer.Punten[1].Tekst", new string('x', 2001)))).FoutBij("Invoer.Punten[1].Tekst").ShouldNotBeNull().ShouldContain("te lang");
        (await marjan.Verstuur(schrijf, "Zet in het verslag", ("Invoer.Punten[1].Tekst", "Iets"), ("Invoer.Punten[1].Soort", "Onzin"))).FoutBij("Invoer.Punten[1].Soort").ShouldNotBeNull().ShouldContain("Kies waar dit over gaat.");
        var weg = await marjan.Verstuur(schrijf, "Zet in het verslag", ("Invoer.Punten[1].Tekst", "Mijn tekst"), ("Invoer.Punten[1].Punt", Guid.NewGuid().ToString()));
        weg.FoutBij("Invoer.Punten[1].Tekst").ShouldNotBeNull().ShouldContain("niet meer op de agenda");
        weg.Document.QuerySelector("textarea[name='Invoer.Punten[1].Tekst']")!.TextContent.ShouldContain("Mijn tekst");
        var klaar = await marjan.Verstuur(schrijf, "Zet in het verslag", ("Invoer.Punten[0].Tekst", "Ton is er ook."), ("Invoer.Punten[1].Tekst", "Negen schulden, nog drie te gaan."), ("Invoer.Punten[1].Soort", "Kosten"));
        klaar.Tekst.ShouldContain("Staat in het verslag.");
        klaar.Tekst.ShouldContain("Negen schulden, nog drie te gaan.");
        (await app.LeesVerslag(verslag)).Notities.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Een_concept_is_voor_wie_schrijft_en_voor_niemand_anders()
    {
        using var petra = await app.Als("professional");
        (await petra.Open(verslag)).Tekst.ShouldContain("Het verslag wordt nog gemaakt.");
        (await petra.Open(verslag)).Bron.ShouldNotContain("alle brieven");
        (await petra.Open(verslag + "/schrijven")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var bert = await app.Als("bert");
        using var consulent = await app.Als("consulent");
        var regel = await app.Regel(verslag, "Daan heeft");
        foreach (var deel in new[] { "", "/schrijven", $"/regels/{regel}", $"/regels/{regel}/aanpassen", $"/vragen/{Guid.NewGuid()}", "/vaststellen", "/ontvangers", $"/ontvangers/{Guid.NewGuid()}", $"/papier/{Guid.NewGuid()}", "/../acties" })
        {
            (await bert.Open(verslag + deel)).Status.ShouldBe(HttpStatusCode.NotFound, deel);
            (await consulent.Open(verslag + deel)).Status.ShouldBe(HttpStatusCode.Forbidden, deel);
        }

        using var marjan = await app.Als("marjan");
        (await marjan.Open(verslag + "/vaststellen")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing was offered");
        (await marjan.Open($"{verslag}/regels/{regel}/aanpassen")).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is changed, not corrected");
    }

    [Fact]
    public async Task Twee_mensen_in_een_regel_zien_allebei_de_teksten()
    {
        var pad = $"{verslag}/regels/{await app.Regel(verslag, "Daan heeft")}";
        using var marjan = await app.Als("marjan");
        using var ton = await app.Als("ton");
        var (een, twee) = (await marjan.Open(pad), await ton.Open(pad));
        (await marjan.Verstuur(een, "Opslaan", ("Invoer.Tekst", " "))).FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf iets op.");
        (await marjan.Verstuur(een, "Opslaan", ("Invoer.Tekst", "Daan heeft een map vol."))).Tekst.ShouldContain("Opgeslagen.");
        var laat = await ton.Verstuur(twee, "Opslaan", ("Invoer.Tekst", "Daan heeft een doos vol."));
        laat.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Iemand anders heeft deze regel net veranderd.");
        laat.Tekst.ShouldContain("Daan heeft een map vol.");
        laat.Document.QuerySelector("textarea[name='Invoer.Tekst']")!.TextContent.ShouldContain("een doos vol");
        (await ton.Verstuur(twee, "Haal deze regel weg")).Tekst.ShouldContain("Iemand anders heeft deze regel net veranderd.");
        (await ton.Verstuur(laat, "Opslaan")).Tekst.ShouldContain("Daan heeft een doos vol.");
        (await ton.Verstuur(await ton.Open(pad), "Haal deze regel weg")).Tekst.ShouldContain("De regel is weg.");
        (await ton.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task In_besloten_tijd_schrijft_de_naaste_en_leest_de_casusregisseur_niets()
    {
        // A meeting that is going on, without minutes yet, with a private point.
        var overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using (var samira = await app.Als("inwoner"))
        {
            (await samira.Open(overleg + "/verslag")).Tekst.ShouldContain("Je kunt beginnen als het overleg begint.");
            await app.Met(async db =>
            {
                await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(db.Set<Overleg>().Where(o => o.Id == new Spil.Herstel.Domein.OverlegId(Guid.Parse(overleg.Split('/')[2]))), o => o.SetProperty(x => x.Stand, Overlegstand.Bezig));
                return true;
            });
            (await samira.Verstuur(await samira.Open(overleg + "/verslag"), "Begin het verslag")).Kop.ShouldBe("Schrijf het verslag");
        }

        using var nadia = await app.Als("naaste");
        var schrijf = await nadia.Open(overleg + "/verslag/schrijven");
        schrijf.Document.QuerySelectorAll("textarea").Length.ShouldBe(1, "only the private point");
        (await nadia.Verstuur(schrijf, "Zet in het verslag", ("Invoer.Punten[0].Tekst", "Alleen tussen ons."))).Tekst.ShouldContain("Alleen tussen ons.");
        using var marjan = await app.Als("marjan");
        foreach (var deel in new[] { "/verslag", "/verslag/schrijven" }) (await marjan.Open(overleg + deel)).Bron.ShouldNotContain("Alleen tussen ons.");
        (await marjan.Open($"{overleg}/verslag/regels/{await app.Regel(overleg, "Alleen")}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.LeesVerslag(overleg)).Notities.ShouldHaveSingleItem().Zicht.ShouldBe(Agendazicht.ZonderProfessionals);
    }

    [Fact]
    public async Task Een_knop_maakt_en_stuurt_de_versie_van_iedereen()
    {
        using var marjan = await app.Als("marjan");
        var lijst = await marjan.Open(verslag + "/ontvangers");
        lijst.Tekst.ShouldContain("Nog niet aangeboden");
        var voor = (await app.Post()).Count;
        (await marjan.Verstuur(lijst, "Bied het verslag aan iedereen aan")).Tekst.ShouldContain("Gestuurd, nog niet geopend");
        var post = (await app.Post()).Skip(voor).ToList();
        post.Select(b => b.Aan).ShouldContain("professional@voorbeeld.nl");
        post.ShouldAllBe(b => !b.Tekst.Contains("Daan", StringComparison.Ordinal));
        using var petra = await app.Als("professional");
        (await petra.Open("/werk")).Tekst.ShouldContain("Lees het verslag van het overleg.");
        var leest = await petra.Open(verslag);
        leest.Tekst.ShouldContain("Daan heeft alle brieven bij zich");
        leest.Tekst.ShouldNotContain("neemt zijn telefoon weer op", Case.Sensitive, "the Schijf is not for Petra");
        (await petra.Open("/werk")).Tekst.ShouldNotContain("Lees het verslag van het overleg.");
        (await marjan.Open(verslag + "/schrijven")).Status.ShouldBe(HttpStatusCode.NotFound);
        var rij = (await marjan.Open(verslag + "/ontvangers")).Document.QuerySelectorAll(".overleglijst > li").Single(l => l.TextContent.Contains("Petra", StringComparison.Ordinal));
        rij.TextContent.ShouldContain("Geopend");
        (await app.LeesVerslag(verslag)).Stand.ShouldBe(Verslagstand.Aangeboden);
    }
}
