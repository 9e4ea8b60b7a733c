using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Meldcodes;
using Spil.Pages.Tests.Web;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class MeldcodeTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Geheim = "Een gat in de deur. Zij schrok van mijn vraag.";

    [Fact]
    public async Task Wie_begint_ziet_het_een_gevraagde_collega_ook_en_verder_niemand_ergens()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        var regels = (await app.Inzagen(dossier)).Count;
        var form = await marjan.Open($"/dossiers/{dossier}/meldcode");
        var meldcode = await marjan.Verstuur(form, "Begin", ("Tekst", Geheim));
        meldcode.Kop.ShouldBe("Zorgen over Samira el Idrissi");
        meldcode.Tekst.ShouldContain(Geheim);
        (await marjan.Open("/meldcode")).Tekst.ShouldContain("Samira el Idrissi");
        var pad = meldcode.Adres.AbsolutePath;

        using var ton = await app.Als("ton");
        (await ton.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        var keuze = meldcode.Document.QuerySelectorAll("option").Single(o => o.TextContent.Trim() == "Ton Brinkhuis").GetAttribute("value")!;
        var erbij = await marjan.Verstuur(meldcode, "Vraag deze collega", ("Collega", keuze));
        erbij.Tekst.ShouldContain("Je collega leest nu mee.");
        var bijTon = await ton.Open(pad);
        bijTon.Tekst.ShouldContain(Geheim);
        (await ton.Verstuur(bijTon, "Schrijf op", ("Stap", "Overleg"), ("Tekst", "Samen besproken."))).Tekst.ShouldContain("Samen besproken. Ton Brinkhuis");
        (await ton.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound, "the drawer opens no dossier");

        foreach (var wie in new[] { "ervaringsdeskundige", "projectleider", "regiebehandelaar" })
        {
            using var ander = await app.Als(wie);
            (await ander.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, wie);
            (await ander.Open("/meldcode")).Tekst.ShouldNotContain("Samira");
        }

        using var samira = await app.Als("inwoner");
        foreach (var adres in new[] { "/mijn", "/mijn/gezien", $"/dossiers/{dossier}", $"/dossiers/{dossier}/documenten" })
        {
            var bron = (await samira.Open(adres)).Tekst;
            bron.ShouldNotContain("meldcode", Case.Insensitive, adres);
            bron.ShouldNotContain("Een gat in de deur", Case.Insensitive, adres);
        }

        (await app.Inzagen(dossier)).Skip(regels).ShouldAllBe(r => !r.Gebeurtenis.Contains("meldcode") && !r.Onderwerp.Contains("meldcode"));
        (await app.Met(db => db.Set<Wijzigingsregel>().Where(w => w.DossierId == dossier && (w.Waarom.Contains("eldcode") || w.Soort.Contains("eldcode"))).CountAsync())).ShouldBe(0);

        var na = await marjan.Verstuur(await marjan.Open(pad), "Ton Brinkhuis leest niet meer mee");
        na.Tekst.ShouldContain("Je collega ziet dit niet meer.");
        (await ton.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_bij_het_veld_en_afsluiten_vraagt_een_besluit()
    {
        await using var app = await Testapp.Start();
        using var marjan = await app.Als("casusregisseur");
        var dossier = await app.DossierVan("Samira");
        var leeg = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/meldcode"), "Begin", ("Tekst", " "));
        leeg.FoutBij("Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat je zag, hoorde of deed.");
        var meldcode = await marjan.Verstuur(leeg, "Begin", ("Tekst", Geheim));
        var fout = await marjan.Verstuur(meldcode, "Schrijf op", ("Stap", "Zeven"), ("Tekst", ""));
        fout.FoutBij("Stap").ShouldNotBeNull().ShouldContain("Kies bij welke stap dit hoort.");
        fout.FoutBij("Tekst").ShouldNotBeNull();
        var nog = await marjan.Verstuur(meldcode, "Sluit af", ("Reden", ""));
        nog.FoutBij("Besluit").ShouldNotBeNull().ShouldContain("Kies wat er is besloten.");
        nog.FoutBij("Reden").ShouldNotBeNull();
        (await marjan.Verstuur(meldcode, "Vraag deze collega", ("Collega", Guid.NewGuid().ToString()))).FoutBij("Collega").ShouldNotBeNull().ShouldContain("Kies een collega uit de lijst.");
        var dicht = await marjan.Verstuur(nog, "Sluit af", ("Besluit", "Gemeld"), ("Reden", "Acuut gevaar."));
        dicht.Tekst.ShouldContain("Gemeld bij Veilig Thuis. “Acuut gevaar.”");
        dicht.Document.QuerySelectorAll("textarea").ShouldBeEmpty();
    }

    [Fact]
    public async Task In_een_afgeschermd_dossier_is_de_lade_dicht_voor_wie_erbuiten_staat()
    {
        await using var app = await Testapp.Start();
        var pad = $"/meldcode/{await app.Met(db => db.Set<Meldcode>().Select(m => m.Id).SingleAsync())}";
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open(pad)).Tekst.ShouldContain("Blauw oog.");
        using var fleur = await app.Als("projectleider");
        var form = await fleur.Open($"/dossiers/{await app.DossierVan("Wiebe")}/afscherming");
        var joke = form.Document.QuerySelectorAll(".spil-optie").First(o => o.TextContent.Contains("ervaringsdeskundige", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
        await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", "Op zijn verzoek."), ("Groep", joke));
        (await marjan.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marjan.Open("/meldcode")).Tekst.ShouldNotContain("Wiebe");
    }

    [Theory]
    [InlineData("inwoner", HttpStatusCode.Forbidden)]
    [InlineData("naaste", HttpStatusCode.Forbidden)]
    [InlineData("beheerder", HttpStatusCode.Forbidden)]
    [InlineData("bert", HttpStatusCode.NotFound)]
    public async Task Een_ander_begint_hier_niets(string wie, HttpStatusCode verwacht)
    {
        using var bezoeker = await site.App.Als(wie);
        (await bezoeker.Open($"/dossiers/{await site.App.DossierVan("Samira")}/meldcode")).Status.ShouldBe(verwacht);
        (await bezoeker.Open($"/meldcode/{Guid.NewGuid()}")).Status.ShouldBe(verwacht);
    }
}
