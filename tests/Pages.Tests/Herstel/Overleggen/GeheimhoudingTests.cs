using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

public sealed class GeheimhoudingTests : IAsyncLifetime
{
    private static readonly string[] Delen = ["/wijzigen", "/mensen", "/agenda", "/datum", "/moment", "/instemming"];

    private Testapp app = null!;

    private string overleg = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Wie_niet_heeft_getekend_ziet_niets_en_na_intrekken_meteen_niets_meer()
    {
        using var petra = await app.Als("professional");
        foreach (var pad in new[] { overleg, overleg + "/weten" })
        {
            var dicht = await petra.Open(pad);
            dicht.Kop.ShouldBe("Je bent gevraagd voor een overleg");
            dicht.Bron.ShouldNotContain("dieren");
            dicht.Bron.ShouldNotContain("De Roef");
            dicht.Bron.ShouldNotContain("Nadia");
        }

        (await petra.Open(await app.Traject("Samira") + "/overleggen")).Bron.ShouldNotContain("dieren");
        var teken = await petra.Open(overleg + "/geheimhouding");
        (await petra.Verstuur(teken, "Ik beloof het", ("Naam", "Petra Smeenk"))).FoutBij("Beloofd").ShouldNotBeNull().ShouldContain("Zet het vinkje als je dit belooft.");
        (await petra.Verstuur(teken, "Ik beloof het", ("Naam", "Iemand Anders"), ("Beloofd", "true"))).FoutBij("Naam").ShouldNotBeNull().ShouldContain("andere naam");
        (await petra.Verstuur(teken, "Ik beloof het", ("Naam", "Petra Smeenk"), ("Beloofd", "true"))).Tekst.ShouldContain("Dank je wel.");
        (await petra.Open(overleg + "/weten")).Tekst.ShouldContain("De Roef");
        await petra.Verstuur(await petra.Open(overleg + "/geheimhouding"), "Trek mijn belofte in");
        (await petra.Open(overleg + "/weten")).Bron.ShouldNotContain("De Roef");

        using var marjan = await app.Als("marjan");
        (await marjan.Open(overleg + "/geheimhouding")).Tekst.ShouldContain("Ziet niets meer.");
    }

    [Fact]
    public async Task Wie_niet_is_gevraagd_of_niet_meer_gewenst_is_vindt_niets_en_dat_staat_in_het_log()
    {
        using var kees = await app.Als("kees");
        using var bert = await app.Als("bert");
        using var consulent = await app.Als("consulent");
        foreach (var deel in Delen.Prepend(""))
        {
            (await bert.Open(overleg + deel)).Status.ShouldBe(HttpStatusCode.NotFound, deel);
            (await consulent.Open(overleg + deel)).Status.ShouldBe(HttpStatusCode.Forbidden, deel);
        }

        (await kees.Open(overleg)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.LaatsteInzage(await app.Traject("Samira"))).Toegestaan.ShouldBeFalse();
        using var naaste = await app.Als("naaste");
        (await naaste.Open(overleg + "/weten")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var deel in Delen)
            (await naaste.Open(overleg + deel)).Status.ShouldBe(HttpStatusCode.Forbidden, deel);

        using var samira = await app.Als("inwoner");
        var nadia = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Nadia", StringComparison.Ordinal)).Id;
        (await samira.Verstuur(await samira.Open($"{overleg}/mensen/{nadia}"), "Liever niet")).Tekst.ShouldContain("Nadia el Idrissi komt niet.");
        (await naaste.Open(overleg + "/weten")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await naaste.Open("/overleggen/" + Guid.NewGuid())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_uit_de_kring_gaat_komt_niet_meer_en_hoort_dat()
    {
        using var samira = await app.Als("inwoner");
        await samira.Verstuur(await samira.Open(overleg + "/moment"), "Verzet het overleg", ("Invoer.Tijd", "11:30"), ("InwonerKan", "true"));
        var kring = await samira.Open($"/dossiers/{await app.DossierVan("Samira")}/kring");
        var petra = await samira.Open(kring.Document.QuerySelectorAll(".kringlijst a").First(a => a.TextContent.Contains("Petra", StringComparison.Ordinal)).GetAttribute("href")!);
        await samira.Verstuur(petra, "Petra doet niet meer mee");
        (await app.Lees(overleg)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Stand.ShouldBe(Genodigdestand.NietGewenst);
        (await app.Post()).Last(b => b.Aan == "professional@voorbeeld.nl").Onderwerp.ShouldBe("Het overleg gaat niet door");
    }

    [Fact]
    public async Task Bij_de_deur_tekent_iemand_op_het_apparaat_van_de_casusregisseur_en_dat_is_te_zien()
    {
        using var marjan = await app.Als("marjan");
        var ineke = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Ineke", StringComparison.Ordinal)).Id;
        var deur = await marjan.Open($"{overleg}/geheimhouding/{ineke}");
        deur.Kop.ShouldBe("Welkom, Ineke");
        (await marjan.Verstuur(deur, "Ik beloof het", ("Naam", "Ineke Leussink"), ("Beloofd", "true"))).FoutBij("Gezien").ShouldNotBeNull().ShouldContain("Niemand tekent voor een ander.");
        var klaar = await marjan.Verstuur(deur, "Ik beloof het", ("Naam", "Ineke Leussink"), ("Beloofd", "true"), ("Gezien", "true"));
        klaar.Tekst.ShouldContain("op het apparaat van Marjan de Boer");
        using var joke = await app.Als("joke");
        (await joke.Open($"{overleg}/geheimhouding/{ineke}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var bert = await app.Als("bert");
        (await bert.Open($"{overleg}/geheimhouding/{ineke}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_bij_het_overleg_belooft_tekent_niet_nog_eens_voor_het_werkproces()
    {
        using var bert = await app.Als("bert");
        var traject = await app.Traject("Hamid");
        (await bert.Open(traject + "/werkproces")).Tekst.ShouldContain("Kees Lansink (Ons Huis) heeft de geheimhoudingsverklaring nog niet getekend.");
        var overleg = await app.Overleg("Hamid", Overlegsoort.Aansluiten);
        var kees = (await app.Met(db => Task.FromResult(db.Set<Spil.Dossier.Domein.Personen.Persoon>().Single(p => p.Naam.Voornaam == "Kees" && p.Naam.Achternaam == "Lansink").Id))).ToString();
        var mensen = await bert.Open(overleg + "/mensen");
        await bert.Verstuur(mensen, mensen.Formulier("Zet op de lijst").Formulier, null, ("Persoon", kees));
        var wie = (await app.Lees(overleg)).Genodigden.Single(g => g.Naam.StartsWith("Kees", StringComparison.Ordinal)).Id;
        await bert.Verstuur(await bert.Open($"{overleg}/mensen/{wie}"), "Ja, mag komen", ("DoorInwoner", "true"));
        await bert.Verstuur(await bert.Open($"{overleg}/geheimhouding/{wie}"), "Ik beloof het", ("Naam", "Kees Lansink"), ("Beloofd", "true"), ("Gezien", "true"));
        (await bert.Open(traject + "/werkproces")).Tekst.ShouldNotContain("Kees Lansink (Ons Huis) heeft de geheimhoudingsverklaring nog niet getekend.");
    }
}
