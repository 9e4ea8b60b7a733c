using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Kern;
using Spil.Pages.Tests.Platform;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>Choosing who signs, and writing down what was signed on paper or said aloud.</summary>
public sealed class VastleggenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Voorleggen_kiest_wie_het_zijn_en_zegt_wat_er_mist()
    {
        var doc = await site.App.Ingevuld();
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open(doc + "/tekenen");
        form.Document.QuerySelectorAll("[name='Invoer[0].Personen']").Length.ShouldBe(1);
        form.Document.QuerySelector("[name='Invoer[0].Personen']")!.HasAttribute("checked").ShouldBeTrue("there is one inwoner");
        var zonder = await marjan.Post(doc + "/tekenen", Pagina.Velden(form.Formulier("Leg voor").Formulier).Where(v => v.Key != "Invoer[0].Personen"));
        zonder.FoutBij("Invoer[0].Personen").ShouldNotBeNull().ShouldContain("Kies wie hier tekent.");
        var dubbel = await marjan.Verstuur(form, "Leg voor", ("Invoer[2].Anderen", "Kees Lansink\r\nkees lansink"));
        dubbel.FoutBij("Invoer[2].Personen").ShouldNotBeNull().ShouldContain("Deze persoon staat er al bij.");
        var na = await marjan.Verstuur(dubbel, "Leg voor", ("Invoer[2].Anderen", "Kees Lansink"));
        na.Tekst.ShouldContain("Kees Lansink, ieder die meedoet (mag, hoeft niet) Nog niet getekend");

        using var petra = await site.App.Als("professional");
        (await petra.Open(await site.App.Ingevuld() + "/tekenen")).Status.ShouldBe(HttpStatusCode.NotFound, "she does not see agreements");
    }

    [Fact]
    public async Task Op_papier_bewaart_de_scan_en_wie_keek()
    {
        var doc = await site.App.Voorgelegd();
        var (_, pad) = await site.App.Handtekening(doc, "Samira");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open(pad + "/papier");
        form.Tekst.ShouldContain(Inhoudsmerk.Kort((await site.App.Stuk(doc)).InDeMaak!.Inhoudsmerk));
        (await marjan.Verstuur(form, "Ik heb het papier bekeken")).FoutBij("Invoer.Scan").ShouldNotBeNull().ShouldContain("Kies een bestand.");
        var gisteren = TimeProvider.System.Vandaag().AddDays(-1);
        (await Stuur(form, Proefbestanden.Pdf(), ("Invoer.Datum.Dag", $"{gisteren.Day}"), ("Invoer.Datum.Maand", $"{gisteren.Month}"), ("Invoer.Datum.Jaar", $"{gisteren.Year}")))
            .Tekst.ShouldContain("Op die dag lag deze tekst nog niet klaar.");
        var na = await Stuur(form, Proefbestanden.Pdf(tekst: doc));
        na.Tekst.ShouldContain("Marjan de Boer heeft het papier bekeken.");
        var scan = await site.App.Met(db => db.Set<Bijlage>().SingleAsync(b => b.IsBewijs && b.DocumentId == new DocumentId(Guid.Parse(doc.Split('/', StringSplitOptions.None)[2]))));
        (await site.App.Handtekening(doc, "Samira")).Wie.Scan.ShouldBe(scan.Id.Waarde);
        (await marjan.Verstuur(await marjan.Open($"/dossiers/{scan.DossierId}/bijlagen/{scan.Id}/weg"), "Haal weg", ("Reden", "weg"))).Tekst.ShouldContain("Dit bestand hoort bij een handtekening.");
        (await marjan.Open((await site.App.Handtekening(doc, "Marjan")).Pad + "/papier")).Status.ShouldBe(HttpStatusCode.OK);
        (await marjan.VerstuurBestand(await marjan.Open((await site.App.Handtekening(doc, "Marjan")).Pad + "/papier"), "Ik heb het papier bekeken", "Invoer.Scan", "x.pdf", Proefbestanden.Pdf(tekst: "zelf")))
            .Tekst.ShouldContain("Dit is je eigen handtekening.");
        using var samira = await site.App.Als("inwoner");
        (await samira.Open((await site.App.Handtekening(doc, "Marjan")).Pad + "/papier")).Status.ShouldBe(HttpStatusCode.Forbidden);

        Task<Pagina> Stuur(Pagina op, byte[] inhoud, params (string, string)[] velden) => marjan.VerstuurBestand(op, "Ik heb het papier bekeken", "Invoer.Scan", "papier.pdf", inhoud, velden);
    }

    [Fact]
    public async Task Mondeling_waar_het_formulier_dat_toestaat_met_een_getuige()
    {
        var doc = await site.App.Voorgelegd();
        var (_, pad) = await site.App.Handtekening(doc, "Samira");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open(pad + "/mondeling");
        form.Tekst.ShouldContain("Wij vertellen niets door.");
        (await marjan.Verstuur(form, "Schrijf op")).FoutBij("Invoer.Getuige").ShouldNotBeNull().ShouldContain("Vul in wie erbij was");
        (await marjan.Verstuur(form, "Schrijf op", ("Invoer.Getuige", "Marjan de Boer"))).FoutBij("Invoer.Getuige").ShouldNotBeNull().ShouldContain("iemand anders");
        (await marjan.Verstuur(form, "Schrijf op", ("Invoer.Getuige", "Joke Wessels"))).Tekst.ShouldContain("Joke Wessels was getuige, Marjan de Boer schreef het op.");
        using var joke = await site.App.Als("ervaringsdeskundige");
        var marjans = await joke.Open((await site.App.Handtekening(doc, "Marjan")).Pad + "/mondeling");
        (await joke.Verstuur(marjans, "Schrijf op", ("Invoer.Getuige", "Nadia el Idrissi"))).Tekst.ShouldContain("Dit formulier kun je niet op deze manier tekenen.");
    }

    [Fact]
    public async Task Herinneren_mag_een_keer_per_dag_en_wie_stopt_wordt_niet_meer_gevraagd()
    {
        var doc = await site.App.Voorgelegd("Petra Smeenk");
        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Verstuur(await marjan.Open(doc + "/handtekeningen"), "Herinner Samira el Idrissi")).Tekst.ShouldContain("Vandaag is er al een herinnering gestuurd.");

        await using var app = await Testapp.Start();
        var eigen = await app.Voorgelegd("Petra Smeenk");
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var kring = await samira.Open($"/dossiers/{dossier}/kring");
        var petra = await samira.Open(kring.Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == "Petra Smeenk").GetAttribute("href")!);
        await samira.Verstuur(petra, "Petra doet niet meer mee");
        (await app.Handtekening(eigen, "Petra")).Wie.Stand.ShouldBe(Tekenstand.Vervallen);
        using var weg = await app.Als("professional");
        (await weg.Open((await app.Handtekening(eigen, "Petra")).Pad)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
