using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Invoer;
using Spil.Pages.Tests.Web;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Aanmeldingen;

/// <summary>The page that takes over a list. One person at a time has one list, so these tests start from an empty page each.</summary>
public sealed class InlezenTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Knop = "Bekijk wat er gebeurt";

    [Fact]
    public async Task Eerst_per_regel_wat_er_gebeurt_dan_overnemen_en_wat_bleef_liggen_als_bestand()
    {
        using var fleur = await site.App.Als("projectleider");
        var plan = await Bied(fleur, "Voornaam;Achternaam;Geboortedatum;BSN;Kleur\r\nLies;Lijst;1-2-1980;;rood\r\nLoes;Lijst;3-4-1981;;blauw\r\nLies;Lijst;1980-02-01;;rood\r\nLuuk;Lijst;31-4-1980;;geel\r\n");
        plan.Adres.AbsolutePath.ShouldBe("/aanmeldingen/invoer");
        plan.Kop.ShouldBe("Dit gebeurt er met lijst.csv");
        plan.Tekst.ShouldContain("Deze kolommen kent Spil niet en neemt Spil niet over: Kleur.");
        plan.Tekst.ShouldContain("Alle regels (4) Overnemen (2) Blijft liggen (1) Dubbel (1)");
        plan.Tekst.ShouldContain("Deze inwoner staat ook op regel 2.");
        plan.Tekst.ShouldContain("‘Geboortedatum’: April heeft 30 dagen.");
        (await Aantal("Lijst")).ShouldBe(0);
        (await fleur.Open("/aanmeldingen/invoer?toon=liggen")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);

        var klaar = await fleur.Verstuur(plan, "Neem 2 aanmeldingen over");
        klaar.Kop.ShouldBe("2 aanmeldingen zijn overgenomen");
        klaar.Tekst.ShouldContain("2 regels zijn blijven liggen");
        (await Aantal("Lijst")).ShouldBe(2);
        var nogEens = await fleur.Verstuur(plan, "Neem 2 aanmeldingen over");
        nogEens.Kop.ShouldBe("2 aanmeldingen zijn overgenomen");
        (await Aantal("Lijst")).ShouldBe(2);

        var rest = await fleur.Open("/aanmeldingen/invoer?handler=Rest");
        rest.Bron.ShouldStartWith("\uFEFFVoornaam;Achternaam;Geboortedatum;BSN;Kleur;Waarom\r\nLies;Lijst;1980-02-01;;rood;Dubbel in dit bestand:");
        (await fleur.Verstuur(klaar, "Klaar")).Adres.AbsolutePath.ShouldBe("/aanmeldingen");
        (await fleur.Open("/aanmeldingen/invoer?handler=Rest")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.App.MetDb(db => db.Set<Aangebodenlijst>().CountAsync())).ShouldBe(0);

        var opnieuw = await Bied(fleur, rest.Bron.Replace("31-4-1980", "30-4-1980", StringComparison.Ordinal));
        opnieuw.Tekst.ShouldContain("Deze inwoner is al eerder aangemeld.");
        opnieuw.Tekst.ShouldContain("Er is nog niets overgenomen. 1 inwoner is al bekend. Die slaat Spil over.");
        var over = await fleur.Verstuur(opnieuw, "Neem 1 aanmelding over");
        over.Kop.ShouldBe("1 aanmelding is overgenomen");
        over.Tekst.ShouldContain("1 inwoner is al bekend. Daar hoef je niets voor te doen.");
        over.Tekst.ShouldNotContain("blijven liggen");
        (await fleur.Open("/aanmeldingen/invoer?handler=Rest")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing to mend, no file");
        (await Aantal("Lijst")).ShouldBe(3);
        await Leeg(fleur);
    }

    [Fact]
    public async Task Wie_op_iemand_lijkt_die_er_al_is_komt_mee_met_een_waarschuwing_en_wie_al_meedoet_niet()
    {
        using var fleur = await site.App.Als("projectleider");
        var plan = await Bied(fleur, "Naam,Geboortedatum\nHenk Wolters,3-11-1958\nHenk Wolter,3-11-1958\nTamara van 't Hof,28-2-1993\n");
        var rijen = plan.Document.QuerySelectorAll("tbody tr").Select(tr => tr.TextContent).ToList();
        rijen[0].ShouldContain("Al bekend");
        rijen[1].ShouldContain("Lijkt op iemand die al in Spil staat: naam lijkt erg");
        rijen[2].ShouldContain("Deze inwoner is al aangemeld.");
        await Leeg(fleur);
    }

    [Fact]
    public async Task Wat_niet_als_lijst_te_lezen_is_wordt_bij_het_veld_geweigerd()
    {
        using var fleur = await site.App.Als("projectleider");
        var leeg = await fleur.Open("/aanmeldingen/invoer");
        (await fleur.Verstuur(leeg, Knop)).FoutBij("Invoer.Bestand").ShouldBe("Fout: Kies een bestand van je computer.");
        (await Bied(fleur, "")).FoutBij("Invoer.Bestand").ShouldBe("Fout: Kies een bestand van je computer.");
        (await Bied(fleur, "Piet Jansen;1-1-1980\r\n")).FoutBij("Invoer.Bestand").ShouldStartWith("Fout: Spil herkent geen kolomnamen.");
        (await Bied(fleur, "PK\u0003\u0004xl")).FoutBij("Invoer.Bestand").ShouldStartWith("Fout: Dit is geen CSV-bestand.");
        (await Bied(fleur, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "foto.png")).FoutBij("Invoer.Bestand").ShouldStartWith("Fout: Dit is geen CSV-bestand.");
        // What is in the file counts, not what it is called.
        (await Bied(fleur, "Naam;Geboortedatum\r\nVera Verkeerd;1-2-1980\r\n", "lijst.xlsx")).Kop.ShouldBe("Dit gebeurt er met lijst.xlsx");
        await Leeg(fleur);
        (await Bied(fleur, "Naam\r\n" + new string('x', Aangebodenlijst.HoogsteOmvang))).FoutBij("Invoer.Bestand").ShouldBe("Fout: Dit bestand is groter dan 10 MB. Verdeel de lijst over meer bestanden.");
        var naam = await fleur.VerstuurBestand(leeg, Knop, "Invoer.Bestand", "a.csv", "Naam\r\nPiet\r\n"u8.ToArray(), ("Invoer.Aanmelder", new string('x', 201)), ("Invoer.Organisatie", "x"));
        naam.FoutBij("Invoer.Aanmelder").ShouldBe("Fout: Deze naam is te lang. Gebruik maximaal 200 tekens.");
        naam.FoutBij("Invoer.Organisatie").ShouldBe("Fout: Kies een organisatie uit de lijst.");
    }

    [Fact]
    public async Task Een_lange_lijst_bladert_en_een_andere_kiezen_gooit_haar_weg()
    {
        using var fleur = await site.App.Als("projectleider");
        var plan = await Bied(fleur, "Naam;Geboortedatum\r\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"Mens Nummer{i};{i % 28 + 1}-{i % 12 + 1}-19{50 + i % 40}\r\n")), "../../<b>lijst</b>.csv");
        plan.Kop.ShouldBe("Dit gebeurt er met b>.csv");
        plan.Tekst.ShouldContain("Bladzijde 1 van 3");
        (await fleur.Open("/aanmeldingen/invoer?bladzijde=3")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
        (await fleur.Open("/aanmeldingen/invoer?bladzijde=onzin&toon=onzin")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        (await fleur.Verstuur(plan, "Kies een ander bestand")).Kop.ShouldBe("Neem een lijst over");
        (await fleur.Verstuur(plan, "Neem 60 aanmeldingen over")).Kop.ShouldBe("Neem een lijst over");
    }

    [Fact]
    public async Task Een_afgeschermd_dossier_verraadt_zich_niet_aan_wie_het_niet_mag_weten()
    {
        await using var app = await Testapp.Start();
        // A second projectleider, who is not among the few that may see Nel.
        await app.InDb(db => db.Set<Account>().Where(a => a.Demonaam == "casusregisseur").ExecuteUpdateAsync(a => a.SetProperty(x => x.Rol, Rol.Projectleider)));
        const string nel = "Naam,Geboortedatum\nNel Scholten,6-6-1952\n";
        using var fleur = await app.Als("projectleider");
        (await Bied(fleur, nel)).Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("Al bekend");
        using var marjan = await app.Als("casusregisseur");
        var rij = (await Bied(marjan, nel)).Document.QuerySelector("tbody tr")!.TextContent;
        rij.ShouldNotContain("Al bekend");
        rij.ShouldNotContain("Lijkt op");
    }

    private static async Task<Pagina> Bied(Bezoeker wie, string tekst, string naam = "lijst.csv") =>
        await wie.VerstuurBestand(await wie.Open("/aanmeldingen/invoer"), Knop, "Invoer.Bestand", naam, Encoding.UTF8.GetBytes(tekst), ("Invoer.Aanmelder", "Petra"));

    private static async Task Leeg(Bezoeker wie)
    {
        var pagina = await wie.Open("/aanmeldingen/invoer");
        var knop = pagina.Tekst.Contains("Klaar", StringComparison.Ordinal) ? "Klaar" : "Kies een ander bestand";
        await wie.Verstuur(pagina, knop);
    }

    private Task<int> Aantal(string achternaam) => site.App.MetDb(db => db.Set<Aanmelding>().CountAsync(a => a.Inwoner.Naam.Achternaam == achternaam));
}
