using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Aanmeldingen;

public sealed class BesluitTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Accepteren_maakt_dossier_en_traject_en_gaat_naar_het_tandem()
    {
        using var fleur = await site.App.Als("projectleider");
        var pagina = await fleur.Neem("Anna", "Accepteer");
        var vraag = await fleur.Open(pagina.Adres.AbsolutePath + "/accepteren");
        vraag.Tekst.ShouldContain("Anna krijgt een eigen dossier.");
        var eerste = await fleur.Verstuur(vraag, "Ja, accepteer de aanmelding");
        eerste.Adres.AbsolutePath.ShouldStartWith("/trajecten/");
        eerste.Kop.ShouldBe("Het tandem van Anna");
        eerste.Tekst.ShouldContain("Anna Accepteer doet mee. Vorm nu het tandem.");

        (await fleur.Verstuur(vraag, "Ja, accepteer de aanmelding")).Adres.ShouldBe(eerste.Adres);
        var aanmelding = await site.App.MetDb(db => db.Set<Aanmelding>().SingleAsync(a => a.Inwoner.Naam.Achternaam == "Accepteer"));
        (await site.App.MetDb(db => db.Set<Traject>().CountAsync(t => t.DossierId == aanmelding.DossierId))).ShouldBe(1);
        (await fleur.Open(pagina.Adres.AbsolutePath)).Tekst.ShouldContain("Fleur Nijhuis heeft de aanmelding geaccepteerd");
        foreach (var pad in (string[])["accepteren", "afwijzen", "wijzigen"])
            (await fleur.Open($"{pagina.Adres.AbsolutePath}/{pad}")).Adres.AbsolutePath.ShouldBe(pagina.Adres.AbsolutePath, pad);
    }

    [Fact]
    public async Task Zonder_toestemming_is_er_geen_knop_en_weigert_ook_de_server()
    {
        using var fleur = await site.App.Als("projectleider");
        var compleet = await fleur.Neem("Tine", "Toestemming");
        var pad = compleet.Adres.AbsolutePath;
        var vraag = await fleur.Open(pad + "/accepteren");
        await fleur.Verstuur(await fleur.Open(pad + "/wijzigen"), "Bewaar", ("Invoer.ToestemmingOp.Dag", ""), ("Invoer.ToestemmingOp.Maand", ""), ("Invoer.ToestemmingOp.Jaar", ""),
            ("Invoer.Toestemmingswijze", ""));
        const string zin = "Zonder toestemmingsverklaring kan er geen traject beginnen. Vraag de inwoner eerst om toestemming.";
        var bekeken = await fleur.Open(pad);
        bekeken.Tekst.ShouldContain(zin);
        bekeken.Document.QuerySelector("main a[href$='/accepteren']").ShouldBeNull();
        (await fleur.Open(pad + "/accepteren")).Tekst.ShouldContain(zin);
        var geweigerd = await fleur.Verstuur(vraag, "Ja, accepteer de aanmelding");
        geweigerd.Tekst.ShouldContain(zin);
        (await site.App.MetDb(db => db.Set<Aanmelding>().SingleAsync(a => a.Inwoner.Naam.Achternaam == "Toestemming"))).Status.ShouldBe(Aanmeldstatus.Nieuw);
    }

    [Theory]
    [InlineData("31", "2", "2025", "Fout: Februari heeft in 2025 maar 28 dagen.")]
    [InlineData("1", "1", "2099", "Fout: Deze datum ligt in de toekomst. Kies vandaag of eerder.")]
    [InlineData("1", "1", "2020", "Fout: Deze datum ligt voor de dag van de aanmelding. Kies een latere datum.")]
    [InlineData("", "", "", "Fout: Vul een datum in, bijvoorbeeld 12 11 2026.")]
    public async Task Een_dag_die_niet_kan_staat_bij_de_dag(string dag, string maand, string jaar, string zin)
    {
        using var fleur = await site.App.Als("projectleider");
        var pad = (await fleur.Neem("Dirk", "Dag" + Guid.NewGuid().ToString("N")[..6], ("Invoer.Geboortedatum.Jaar", "1950"), ("Invoer.Voornaam", Guid.NewGuid().ToString("N")))).Adres.AbsolutePath;
        (string, string)[] velden = [("Invoer.BeslotenOp.Dag", dag), ("Invoer.BeslotenOp.Maand", maand), ("Invoer.BeslotenOp.Jaar", jaar)];
        (await fleur.Verstuur(await fleur.Open(pad + "/accepteren"), "Ja, accepteer de aanmelding", velden)).FoutBij("Invoer.BeslotenOp.Dag").ShouldBe(zin);
        var afwijzen = await fleur.Verstuur(await fleur.Open(pad + "/afwijzen"), "Ja, wijs de aanmelding af", velden);
        afwijzen.FoutBij("Invoer.BeslotenOp.Dag").ShouldBe(zin);
        afwijzen.FoutBij("Invoer.Besluitreden").ShouldBe("Fout: Schrijf op waarom je de aanmelding afwijst. De aanmelder wil dat weten.");
    }

    [Fact]
    public async Task Afwijzen_met_een_reden_die_de_aanmelder_leest()
    {
        using var wim = await site.App.Als("kernpartner");
        var pad = (await wim.Neem("Arie", "Afwijs")).Adres.AbsolutePath;
        using var fleur = await site.App.Als("projectleider");
        var klaar = await fleur.Verstuur(await fleur.Open(pad + "/afwijzen"), "Ja, wijs de aanmelding af", ("Invoer.Besluitreden", "Arie verhuist naar Zwolle."));
        klaar.Tekst.ShouldContain("De aanmelding van Arie Afwijs is afgewezen.");
        (await wim.Open(pad)).Tekst.ShouldContain("Arie verhuist naar Zwolle.");
        (await wim.Open(pad + "/wijzigen")).Adres.AbsolutePath.ShouldBe(pad);
    }

    [Fact]
    public async Task Wie_misschien_al_bekend_is_wordt_eerst_bekeken_en_nooit_samengevoegd()
    {
        using var fleur = await site.App.Als("projectleider");
        var pad = "/aanmeldingen/" + await site.App.MetDb(db => db.Set<Aanmelding>()
            .Where(a => a.Inwoner.Naam.Achternaam == "Wolters" && a.Status == Aanmeldstatus.Nieuw).Select(a => a.Id).SingleAsync());
        var bekeken = await fleur.Open(pad);
        bekeken.Tekst.ShouldContain("Misschien al bekend");
        bekeken.Tekst.ShouldContain("Zelfde naam en geboortedatum.");
        bekeken.Tekst.ShouldContain("Misschien staat deze inwoner al in Spil. Kijk eerst of het dezelfde persoon is.");

        var vraag = await fleur.Open(pad + "/dubbel");
        (await fleur.Verstuur(vraag, "Bewaar")).FoutBij("Invoer.Keuze").ShouldBe("Fout: Kies wie dit is.");
        (await fleur.Verstuur(vraag, "Bewaar", ("Invoer.Keuze", Guid.NewGuid().ToString()))).FoutBij("Invoer.Keuze").ShouldBe("Fout: Kies wie dit is.");
        (await fleur.Verstuur(vraag, "Bewaar", ("Invoer.Keuze", "ander"))).FoutBij("Invoer.DubbelNotitie").ShouldBe("Fout: Schrijf op hoe je weet dat het iemand anders is.");

        var persoon = vraag.Document.QuerySelectorAll("input[name='Invoer.Keuze']").First(e => e.GetAttribute("value") != "ander").GetAttribute("value")!;
        var gekoppeld = await fleur.Verstuur(vraag, "Bewaar", ("Invoer.Keuze", persoon));
        gekoppeld.Tekst.ShouldContain("Dit is dezelfde persoon als Henk Wolters.");
        var geweigerd = await fleur.Verstuur(await fleur.Open(pad + "/accepteren"), "Ja, accepteer de aanmelding");
        geweigerd.Tekst.ShouldContain("Deze inwoner heeft al een traject dat loopt. Ga verder in dat traject.");

        var anders = await fleur.Verstuur(await fleur.Open(pad + "/dubbel"), "Bewaar", ("Invoer.Keuze", "ander"), ("Invoer.DubbelNotitie", "Hij heeft een andere moeder."));
        anders.Tekst.ShouldContain("Hoe we dat weten: Hij heeft een andere moeder.");
        (await fleur.Verstuur(await fleur.Open(pad + "/accepteren"), "Ja, accepteer de aanmelding")).Kop.ShouldBe("Het tandem van Henk");
    }

    [Fact]
    public async Task Een_onbekende_aanmelding_is_er_niet()
    {
        using var fleur = await site.App.Als("projectleider");
        foreach (var daad in (string[])["", "/accepteren", "/afwijzen", "/dubbel", "/wijzigen"])
            (await fleur.Open($"/aanmeldingen/{Guid.NewGuid()}{daad}")).Status.ShouldBe(HttpStatusCode.NotFound, daad);
    }
}
