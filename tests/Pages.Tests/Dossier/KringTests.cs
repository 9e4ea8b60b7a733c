using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class KringTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_inwoner_zet_een_naaste_erbij_die_dan_gevraagd_wordt_en_haalt_haar_meteen_weer_weg()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var keuze = await samira.Open($"/dossiers/{dossier}/kring/erbij");
        keuze.Kop.ShouldBe("Wie wil je erbij?");
        var form = await samira.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        var kring = await samira.Verstuur(form, "Zet erbij", ("Invoer.Voornaam", "Yasmina"), ("Invoer.Relatie", "nicht"), ("Invoer.Bereik", "Plan"));
        kring.Tekst.ShouldContain("Yasmina doet nu mee.");
        kring.Tekst.ShouldContain("Yasmina, nicht Ziet het plan.");
        (await Gevraagd(app, "De Stadsbank krijgt")).ShouldContain("Yasmina");

        var yasmina = await samira.Open(kring.Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == "Yasmina").GetAttribute("href")!);
        yasmina.Kop.ShouldBe("Wat mag Yasmina zien?");
        var weg = await samira.Verstuur(yasmina, "Yasmina doet niet meer mee");
        weg.Tekst.ShouldContain("Yasmina doet niet meer mee en ziet nu niets meer.");
        weg.Document.QuerySelectorAll(".kringlijst a").ShouldAllBe(a => a.TextContent != "Yasmina");
        (await Gevraagd(app, "De Stadsbank krijgt")).ShouldNotContain("Yasmina");
    }

    [Fact]
    public async Task Een_professional_die_we_kennen_wordt_gekoppeld_en_niet_gekopieerd()
    {
        var dossier = await site.App.DossierVan("Henk");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/kring/erbij?soort=professional");
        var stadsbank = form.Document.QuerySelectorAll("option").Single(o => o.TextContent.Trim() == "Stadsbank Oost Nederland").GetAttribute("value")!;
        (string, string)[] petra = [("Invoer.Voornaam", "petra"), ("Invoer.Achternaam", "Smeenk"), ("Invoer.Organisatie", stadsbank), ("Invoer.Bereik", "Plan")];

        var zonder = await marjan.Verstuur(form, "Zet erbij, samen met Henk", petra);
        zonder.FoutBij("Invoer.GekozenDoorInwoner").ShouldNotBeNull().ShouldContain("Alleen de inwoner kiest wie erbij komt.");

        var kring = await marjan.Verstuur(zonder, "Zet erbij, samen met Henk", [.. petra, ("Invoer.GekozenDoorInwoner", "true")]);
        kring.Tekst.ShouldContain("Petra doet nu mee. Delen staat nog uit.");
        kring.Tekst.ShouldContain("Petra Smeenk, professional bij Stadsbank Oost Nederland Ziet nu niets, want delen staat uit.");
        (await site.App.Met(db => db.Set<Persoon>().CountAsync(p => p.Zoeksleutel == "petra smeenk"))).ShouldBe(1);

        var nogEens = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/kring/erbij?soort=professional"), "Zet erbij, samen met Henk", [.. petra, ("Invoer.GekozenDoorInwoner", "true")]);
        nogEens.Tekst.ShouldContain("Deze persoon doet in deze periode al mee in deze rol.");
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld_en_de_rest_blijft_staan()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var form = await samira.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        var fout = await samira.Verstuur(form, "Zet erbij", ("Invoer.Voornaam", new string('a', 101)), ("Invoer.Tot.Dag", "1"), ("Invoer.Tot.Maand", "1"), ("Invoer.Tot.Jaar", "2020"));
        fout.FoutBij("Invoer.Voornaam").ShouldNotBeNull();
        fout.FoutBij("Invoer.Relatie").ShouldNotBeNull().ShouldContain("Vul in wie dit is voor de inwoner.");
        fout.Tekst.ShouldContain("De einddatum ligt voor de begindatum.");
        fout.Document.QuerySelector("[name='Invoer.Tot.Jaar']")!.GetAttribute("value").ShouldBe("2020");
    }

    [Fact]
    public async Task Delen_stopt_meteen_en_kan_weer_aan()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var nadia = await app.Als("naaste");
        (await nadia.Open("/mijn")).Tekst.ShouldContain("Samira");

        var uit = await samira.Verstuur(await samira.Open($"/dossiers/{dossier}/kring"), "Ja, stop met delen");
        uit.Tekst.ShouldContain("Delen staat uit. De mensen in de lijst zien nu niets meer.");
        (await nadia.Open("/mijn")).Tekst.ShouldNotContain("Samira");
        (await nadia.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Gevraagd(app, "De Stadsbank krijgt")).Order().ShouldBe(["Joke Wessels", "Marjan de Boer", "Samira el Idrissi"]);

        var aan = await samira.Verstuur(uit, "Ja, ik wil delen");
        aan.Tekst.ShouldContain("Delen staat aan.");
        (await nadia.Open("/mijn")).Tekst.ShouldContain("Samira");
        (await Gevraagd(app, "De Stadsbank krijgt")).ShouldContain("Nadia el Idrissi");
    }

    [Fact]
    public async Task Het_tandem_legt_vast_hoe_de_toestemming_om_te_delen_is_gegeven()
    {
        var dossier = await site.App.DossierVan("Daan");
        using var marjan = await site.App.Als("casusregisseur");
        var kring = await marjan.Open($"/dossiers/{dossier}/kring");
        var uit = await marjan.Verstuur(kring, "Ja, stop met delen");
        var fout = await marjan.Verstuur(uit, "Toestemming vastleggen", ("Invoer.Wijze", "MondelingMetGetuige"));
        fout.FoutBij("Invoer.Getuige").ShouldNotBeNull().ShouldContain("Vul in wie erbij was als getuige.");
        var aan = await marjan.Verstuur(fout, "Toestemming vastleggen", ("Invoer.Wijze", "MondelingMetGetuige"), ("Invoer.Getuige", "Ton Brinkhuis"));
        aan.Tekst.ShouldContain("Delen staat aan.");
        (await marjan.Open($"/dossiers/{dossier}")).Tekst.ShouldContain("mondeling, met Ton Brinkhuis als getuige");
    }

    [Fact]
    public async Task Minder_laten_zien_werkt_meteen()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var nadia = await app.Als("naaste");
        var kring = await samira.Open($"/dossiers/{dossier}/kring");
        var mens = await samira.Open(kring.Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == "Nadia el Idrissi").GetAttribute("href")!);
        var (formulier, knop) = mens.Formulier("Opslaan");
        var na = await samira.Verstuur(mens, formulier, knop, ("Bereik", "Schijf"));
        na.Tekst.ShouldContain("Nadia mag nu dit zien: de schijf.");
        (await nadia.Open("/mijn")).Tekst.ShouldNotContain("Dit doen anderen");
        (await Gevraagd(app, "De Stadsbank krijgt")).ShouldNotContain("Nadia el Idrissi");
    }

    [Fact]
    public async Task Een_ouder_formulier_geeft_niet_terug_wat_de_inwoner_net_afnam()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var adres = (await samira.Open($"/dossiers/{dossier}/kring")).Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == "Nadia el Idrissi").GetAttribute("href")!;
        var oud = await marjan.Open(adres);
        await samira.Verstuur(await samira.Open(adres), "Opslaan", ("Bereik", "Schijf"));

        var botsing = await marjan.Verstuur(oud, "Opslaan", ("Bereik", "Plan"));
        botsing.FoutBij("Bereik").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        (await samira.Open($"/dossiers/{dossier}/kring")).Tekst.ShouldContain("Ziet de schijf.");
        (await marjan.Verstuur(botsing, "Opslaan", ("Bereik", "Contact"))).Tekst.ShouldContain("Nadia mag nu dit zien: adres");
    }

    private static Task<List<string>> Gevraagd(Testapp app, string begin) => app.Met(db => db.Set<Voorstel>().SelectMany(v => v.Versies)
        .Where(v => v.Inhoud.Tekst.StartsWith(begin)).SelectMany(v => v.Deelnemers).Where(d => d.AfgemeldOp == null).Select(d => d.Naam).ToListAsync());
}
