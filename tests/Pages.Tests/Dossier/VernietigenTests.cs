using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.Platform.Bewaren;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class VernietigenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Twee_mensen_vernietigen_een_dossier_en_er_blijft_een_verklaring_zonder_naam()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Wilma");
        using var fleur = await app.Als("projectleider");
        using var hanna = await app.Als("functionaris");

        var lijst = await fleur.Open("/bewaren");
        lijst.Tekst.ShouldContain("Wilma Oude Booijink Termijn is voorbij");
        lijst.Tekst.ShouldContain("Rieks Wolbert Binnen een jaar");
        lijst.Tekst.ShouldContain("voorgesteld door Hanna Dekker");
        var open = await fleur.Open($"/bewaren/{dossier}");
        open.Tekst.ShouldContain("Waarom zo lang");
        var voorstel = await fleur.Verstuur(open, "Leg vast", ("Invoer.Keuze", "Vernietigen"), ("Invoer.Reden", "Niemand heeft dit nog nodig."));
        voorstel.Tekst.ShouldContain("Een collega kijkt mee");
        voorstel.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.Trim() == "Vernietig");
        // Who proposed it may not confirm it, whatever is sent.
        var zelf = await fleur.Verstuur(voorstel, voorstel.Formulier("Trek het voorstel in").Formulier, null);
        zelf.Tekst.ShouldContain("Vul in waarom je dit kiest.");
        var stiekem = await fleur.Post($"/bewaren/{dossier}?handler=Bevestig", Pagina.Velden(voorstel.Formulier("Trek het voorstel in").Formulier).Append(new("Gecontroleerd", "true")));
        stiekem.Tekst.ShouldContain("Jij hebt dit voorgesteld. Een collega moet het bevestigen.");

        var kijkt = await hanna.Open($"/bewaren/{dossier}");
        kijkt.Tekst.ShouldContain("Niemand heeft dit nog nodig.");
        (await hanna.Verstuur(kijkt, "Vernietig")).FoutBij("Gecontroleerd").ShouldNotBeNull().ShouldContain("Zet een vinkje");
        var klaar = await hanna.Verstuur(kijkt, "Vernietig", ("Gecontroleerd", "true"));
        klaar.Kop.ShouldBe("Verklaring van vernietiging");
        klaar.Tekst.ShouldContain("Het dossier is vernietigd.");
        klaar.Tekst.ShouldContain("1 × dossier");
        klaar.Tekst.ShouldContain("Voorgesteld door Fleur Nijhuis Bevestigd door Hanna Dekker");
        klaar.Tekst.ShouldNotContain("Wilma");
        (await hanna.Open($"/bewaren/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Met(db => db.Set<Inwonerdossier>().AnyAsync(d => d.Id == dossier))).ShouldBeFalse();
        (await app.Met(db => db.Set<Vernietigingsverklaring>().CountAsync())).ShouldBe(2);
        (await hanna.Open("/functionaris/log")).Tekst.ShouldContain("een dossier dat is vernietigd");
        (await hanna.Verstuur(await hanna.Open("/functionaris/controle"), "Controleer het logboek")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wat_niet_mag_staat_bij_het_veld_en_lopende_hulp_wordt_niet_vernietigd()
    {
        using var fleur = await site.App.Als("projectleider");
        var samira = await fleur.Open($"/bewaren/{await site.App.DossierVan("Samira")}");
        samira.Tekst.ShouldContain("Er loopt nog hulp");
        (await fleur.Verstuur(samira, "Leg vast", ("Invoer.Keuze", "Vernietigen"), ("Invoer.Reden", "Zomaar."))).Tekst.ShouldContain("De bewaartermijn is nog niet begonnen.");

        var rieks = await fleur.Open($"/bewaren/{await site.App.DossierVan("Rieks")}");
        (await fleur.Verstuur(rieks, "Leg vast")).FoutBij("Invoer.Keuze").ShouldNotBeNull().ShouldContain("Kies wat je met dit dossier doet.");
        (await fleur.Verstuur(rieks, "Leg vast", ("Invoer.Keuze", "Vernietigen"))).FoutBij("Invoer.Reden").ShouldNotBeNull();
        (await fleur.Verstuur(rieks, "Leg vast", ("Invoer.Keuze", "CijfersBewaren"), ("Invoer.Reden", "Zomaar."))).Tekst.ShouldContain("De bewaartermijn is nog niet voorbij.");
        (await fleur.Verstuur(rieks, "Leg vast", ("Invoer.Keuze", "LangerBewaren"), ("Invoer.Reden", "Klacht."))).FoutBij("Invoer.Tot.Dag").ShouldNotBeNull().ShouldContain("Kies een dag na vandaag");
    }

    [Fact]
    public async Task Langer_bewaren_haalt_een_dossier_van_de_lijst_tot_die_dag()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Wilma");
        using var hanna = await app.Als("functionaris");
        var tot = TimeProvider.System.Vandaag().AddYears(2);
        var lijst = await hanna.Verstuur(await hanna.Open($"/bewaren/{dossier}"), "Leg vast", ("Invoer.Keuze", "LangerBewaren"), ("Invoer.Reden", "Er loopt een klacht."),
            ("Invoer.Tot.Dag", $"{tot.Day}"), ("Invoer.Tot.Maand", $"{tot.Month}"), ("Invoer.Tot.Jaar", $"{tot.Year}"));
        lijst.Tekst.ShouldContain($"Dit dossier blijft bewaard tot en met {tot.InWoorden()}.");
        lijst.Tekst.ShouldNotContain("Wilma");
        (await hanna.Open($"/bewaren/{dossier}")).Tekst.ShouldContain("Er loopt een klacht.");
    }

    [Fact]
    public async Task De_tweede_kan_het_voorstel_afwijzen_en_dan_is_er_niets_weg()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Hendrik");
        using var fleur = await app.Als("projectleider");
        (await fleur.Open("/werk")).Tekst.ShouldContain("Voorstellen om te vernietigen");
        var kijkt = await fleur.Open($"/bewaren/{dossier}");
        kijkt.Tekst.ShouldContain("alleen de cijfers te bewaren, zonder de persoon");
        var af = await fleur.Verstuur(kijkt, "Wijs het voorstel af", ("Afwijsreden", "Zijn dochter vraagt het dossier op."));
        af.Tekst.ShouldContain("Er is niets vernietigd.");
        af.Tekst.ShouldContain("Wat doe je met dit dossier?");
        (await app.Met(db => db.Set<Inwonerdossier>().AnyAsync(d => d.Id == dossier))).ShouldBeTrue();
    }

    [Fact]
    public async Task Alleen_wie_dat_mag_ziet_dit_en_een_afgeschermd_dossier_heeft_geen_naam()
    {
        foreach (var wie in new[] { "casusregisseur", "beheerder", "inwoner", "kernpartner" })
        {
            using var ander = await site.App.Als(wie);
            (await ander.Open("/bewaren")).Status.ShouldBe(HttpStatusCode.Forbidden, wie);
            (await ander.Open($"/bewaren/{await site.App.DossierVan("Wilma")}")).Status.ShouldBe(HttpStatusCode.Forbidden, wie);
        }

        using var fleur = await site.App.Als("projectleider");
        (await fleur.Open($"/bewaren/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await fleur.Open($"/bewaren/verklaringen/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await fleur.Open($"/bewaren/verzoeken/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var sanne = await site.App.Als("beheerder");
        (await sanne.Open("/bewaren/verklaringen")).Tekst.ShouldContain("Hulp van de gemeente");
    }

    [Fact]
    public async Task De_beheerder_leest_hoe_lang_iets_blijft_en_maakt_het_nooit_korter_dan_de_wet()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        var tabel = await sanne.Open("/beheer/bewaartermijnen");
        tabel.Tekst.ShouldContain("Wmo 2015 art. 5.3.4");
        tabel.Tekst.ShouldContain("15 jaar Door jullie vastgelegd");
        var wmo = await sanne.Open("/beheer/bewaartermijnen/wmo");
        var ook = await sanne.Open("/beheer/bewaartermijnen/wmo");
        (await sanne.Verstuur(wmo, "Leg vast", ("Invoer.Jaren", "14"), ("Invoer.Grond", "Ruimte."))).FoutBij("Invoer.Jaren").ShouldNotBeNull().ShouldContain("korter niet");
        (await sanne.Verstuur(wmo, "Leg vast", ("Invoer.Jaren", "20"), ("Invoer.Grond", ""))).FoutBij("Invoer.Grond").ShouldNotBeNull();
        (await sanne.Verstuur(wmo, "Leg vast", ("Invoer.Jaren", "20"), ("Invoer.Grond", "Besluit van 3 maart."))).Tekst.ShouldContain("Vastgelegd: hulp van de gemeente, 20 jaar.");
        // Somebody with the page of before: both texts are there.
        (await sanne.Verstuur(ook, "Leg vast", ("Invoer.Jaren", "25"), ("Invoer.Grond", "Besluit van 4 maart."))).Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        (await sanne.Open("/beheer/bewaartermijnen/bestaat-niet")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
