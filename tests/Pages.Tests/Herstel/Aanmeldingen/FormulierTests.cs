using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Aanmeldingen;

public sealed class FormulierTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Knop = "Neem de aanmelding op";

    [Fact]
    public async Task Een_aanmelding_opnemen_laat_haar_in_woorden_zien()
    {
        using var fleur = await site.App.Als("projectleider");
        var pagina = await fleur.Neem("Nora", "Formulier", ("Invoer.Bsn", "9999 90 044"), ("Invoer.Getuige", ""));
        pagina.Kop.ShouldBe("Nora Formulier");
        pagina.Tekst.ShouldContain("De aanmelding van Nora Formulier is opgenomen.");
        pagina.Tekst.ShouldContain("Ik wil rust.");
        pagina.Tekst.ShouldContain("27 maart 1984");
        pagina.Tekst.ShouldContain("BSN ******044");
        pagina.Tekst.ShouldNotContain("999990044");
        pagina.Tekst.ShouldContain("3 september 2024, op papier");
    }

    [Fact]
    public async Task Alles_wat_niet_klopt_staat_bij_zijn_eigen_veld_en_de_rest_blijft_staan()
    {
        using var fleur = await site.App.Als("projectleider");
        var pagina = await fleur.Verstuur(await fleur.Open("/aanmeldingen/nieuw"), Knop, Aanmeldhulp.Volledig("", "", ("Invoer.AanmelderNaam", ""), ("Invoer.Bsn", "123"),
            ("Invoer.Geboortedatum.Dag", "31"), ("Invoer.Geboortedatum.Maand", "4"), ("Invoer.Postcode", "75"), ("Invoer.Telefoon", "bel"), ("Invoer.Email", "geen"),
            ("Invoer.Toestemmingswijze", "MondelingMetGetuige"), ("Invoer.ToestemmingOp.Jaar", "2099"), ("Invoer.UitlegDoor", ""), ("Invoer.AanmelderOrganisatieId", "niet-een-organisatie")));
        pagina.Adres.AbsolutePath.ShouldBe("/aanmeldingen/nieuw");
        pagina.FoutBij("Invoer.AanmelderNaam").ShouldBe("Fout: Vul in wie de inwoner aanmeldt.");
        pagina.FoutBij("Invoer.AanmelderOrganisatieId").ShouldBe("Fout: Kies een organisatie uit de lijst.");
        pagina.FoutBij("Invoer.Achternaam").ShouldBe("Fout: Vul een voornaam of een achternaam in.");
        pagina.FoutBij("Invoer.Geboortedatum.Dag").ShouldBe("Fout: April heeft 30 dagen.");
        pagina.FoutBij("Invoer.Bsn").ShouldBe("Fout: Een burgerservicenummer heeft 9 cijfers.");
        pagina.FoutBij("Invoer.Postcode").ShouldNotBeNull();
        pagina.FoutBij("Invoer.Telefoon").ShouldNotBeNull();
        pagina.FoutBij("Invoer.Email").ShouldNotBeNull();
        pagina.FoutBij("Invoer.UitlegDoor").ShouldBe("Fout: Vul in wie de uitleg heeft gegeven.");
        pagina.FoutBij("Invoer.ToestemmingOp.Dag").ShouldBe("Fout: Deze datum ligt in de toekomst. Kies vandaag of eerder.");
        pagina.FoutBij("Invoer.Getuige").ShouldBe("Fout: De toestemming is mondeling gegeven. Vul in wie erbij was als getuige.");
        Waarde(pagina, "Invoer.Reden").ShouldBe("Ik wil rust.");
        Waarde(pagina, "Invoer.Geboortedatum.Dag").ShouldBe("31");
    }

    public static TheoryData<string> Vreemd => new("🌻👩‍👩‍👧", "محمد الأحمد", "<script>alert(1)</script>", "'; DROP TABLE herstel_aanmelding; --", "{{7*7}} @Model ${x}");

    [Theory, MemberData(nameof(Vreemd))]
    public async Task Vreemde_tekst_wordt_bewaard_of_met_een_zin_geweigerd(string tekst)
    {
        using var fleur = await site.App.Als("projectleider");
        var pagina = await fleur.Neem(tekst, "Vreemd", ("Invoer.Reden", tekst), ("Invoer.AndereBetrokkenen", tekst), ("Invoer.Straat", tekst), ("Invoer.AanmelderFunctie", tekst),
            ("Invoer.Geboortedatum.Dag", ""), ("Invoer.Geboortedatum.Maand", ""), ("Invoer.Geboortedatum.Jaar", ""));
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Kop.ShouldBe($"{tekst} Vreemd");
        pagina.Document.QuerySelector("main script").ShouldBeNull();
        pagina.Tekst.ShouldContain(tekst);
    }

    [Fact]
    public async Task Een_teken_dat_geen_tekst_is_valt_uit_een_tekst_en_krijgt_in_een_naam_een_zin()
    {
        using var fleur = await site.App.Als("projectleider");
        var naam = await fleur.Neem("Zo\0ë", "Vreemd");
        naam.FoutBij("Invoer.Voornaam").ShouldBe("Fout: In deze naam staat een teken dat we niet kunnen bewaren. Typ de naam opnieuw.");
        Waarde(naam, "Invoer.Reden").ShouldBe("Ik wil rust.");
        (await fleur.Neem("Zoë", "Vreemd", ("Invoer.Reden", "Ik wil\0 rust."))).Tekst.ShouldContain("Ik wil rust.");
    }

    [Fact]
    public async Task Tienduizend_tekens_in_elk_veld_geven_een_zin_bij_elk_veld()
    {
        using var fleur = await site.App.Als("projectleider");
        var lang = new string('x', 10_000);
        string[] velden = ["AanmelderNaam", "AanmelderFunctie", "AanmelderTelefoon", "AanmelderEmail", "Voornaam", "Tussenvoegsel", "Achternaam", "Bsn", "Straat", "Postcode", "Plaats",
            "Telefoon", "Email", "Reden", "AndereBetrokkenen", "UitlegDoor", "Getuige"];
        var pagina = await fleur.Neem("Lang", "Lang", [.. velden.Select(v => ("Invoer." + v, lang)), ("Invoer.Geboortedatum.Jaar", lang), ("Invoer.Toestemmingswijze", lang)]);
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var veld in velden) pagina.FoutBij("Invoer." + veld).ShouldNotBeNull(veld);
        pagina.FoutBij("Invoer.Geboortedatum.Jaar").ShouldNotBeNull();
        pagina.FoutBij("Invoer.Toestemmingswijze").ShouldBe("Fout: Kies een van de antwoorden.");
        Waarde(pagina, "Invoer.Reden").ShouldBe(lang);
    }

    [Fact]
    public async Task Twee_keer_versturen_neemt_een_keer_op()
    {
        using var fleur = await site.App.Als("projectleider");
        var leeg = await fleur.Open("/aanmeldingen/nieuw");
        var velden = Aanmeldhulp.Volledig("Dora", "Dubbelklik");
        var tegelijk = await Task.WhenAll(fleur.Verstuur(leeg, Knop, velden), fleur.Verstuur(leeg, Knop, velden));
        var later = await fleur.Verstuur(leeg, Knop, velden);
        tegelijk.Append(later).Select(p => p.Adres).Distinct().Count().ShouldBe(1);
        later.Kop.ShouldBe("Dora Dubbelklik");
        (await site.App.MetDb(db => db.Set<Aanmelding>().CountAsync(a => a.Inwoner.Naam.Achternaam == "Dubbelklik"))).ShouldBe(1);
    }

    [Fact]
    public async Task Wie_op_een_oude_tekst_schrijft_ziet_beide_en_verliest_niets()
    {
        using var fleur = await site.App.Als("projectleider");
        var pad = (await fleur.Neem("Olga", "Oud")).Adres.AbsolutePath;
        var een = await fleur.Open(pad + "/wijzigen");
        using var ander = await site.App.Als("projectleider");
        var twee = await ander.Open(pad + "/wijzigen");
        (await ander.Verstuur(twee, "Bewaar", ("Invoer.Reden", "Ik wil werk."))).Tekst.ShouldContain("Ik wil werk.");

        var botst = await fleur.Verstuur(een, "Bewaar", ("Invoer.Reden", "Ik wil een huis."), ("Invoer.Plaats", "Almelo"));
        botst.Tekst.ShouldContain("Iemand anders heeft deze aanmelding net ook veranderd.");
        Waarde(botst, "Invoer.Reden").ShouldBe("Ik wil een huis.");
        botst.Tekst.ShouldContain("Ik wil werk.");
        var klaar = await fleur.Verstuur(botst, "Bewaar", ("Invoer.Reden", "Ik wil werk en een huis."));
        klaar.Tekst.ShouldContain("Ik wil werk en een huis.");
        klaar.Tekst.ShouldContain("Almelo");
    }

    [Fact]
    public async Task Een_half_ingevuld_formulier_blijft_bewaard()
    {
        using var fleur = await site.App.Als("projectleider");
        await fleur.Verstuur(await fleur.Open("/aanmeldingen/nieuw"), "Bewaar voor later", ("Invoer.Voornaam", "Halverwege"));
        var terug = await fleur.Open("/aanmeldingen/nieuw");
        Waarde(terug, "Invoer.Voornaam").ShouldBe("Halverwege");
        var opnieuw = await fleur.Verstuur(terug, "Gooi dat weg en begin opnieuw");
        Waarde(opnieuw, "Invoer.Voornaam").ShouldBe("");
    }

    [Fact]
    public async Task Een_kernpartner_meldt_aan_namens_de_eigen_organisatie_en_kan_alleen_de_eigen_aanmelding_veranderen()
    {
        using var wim = await site.App.Als("kernpartner");
        var nieuw = await wim.Open("/aanmeldingen/nieuw");
        nieuw.Tekst.ShouldContain("Je meldt aan namens Ons Huis.");
        Waarde(nieuw, "Invoer.AanmelderNaam").ShouldBe("Wim Oude Luttikhuis");
        var pagina = await wim.Neem("Karel", "Kern", ("Invoer.AanmelderOrganisatieId", Guid.NewGuid().ToString()));
        pagina.Tekst.ShouldContain("Petra Smeenk, Ons Huis");
        pagina.Tekst.ShouldNotContain("Wijs af");
        var vreemd = await site.App.Pad("Aydın");
        foreach (var pad in (string[])[vreemd, vreemd + "/wijzigen", $"/aanmeldingen/{Guid.NewGuid()}", $"/aanmeldingen/{Guid.NewGuid()}/wijzigen"])
            (await wim.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
        await wim.Open(vreemd);
        (await site.App.LaatsteInzage()).ShouldSatisfyAllConditions(r => r.Toegestaan.ShouldBeFalse(), r => r.Onderwerp.ShouldBe("aanmelding " + vreemd.Split('/')[^1]));
        foreach (var daad in (string[])["accepteren", "afwijzen", "dubbel"])
            (await wim.Open($"{pagina.Adres.AbsolutePath}/{daad}")).Status.ShouldBe(HttpStatusCode.Forbidden, daad);
    }

    private static string Waarde(Pagina pagina, string veld)
    {
        var element = pagina.Document.QuerySelectorAll("input, textarea, select").First(e => e.GetAttribute("name") == veld);
        return element.TagName == "TEXTAREA" ? element.TextContent : element.GetAttribute("value") ?? "";
    }
}
