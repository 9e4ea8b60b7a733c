using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The kring as a picture and a table, where somebody stands, who leads, and pauses.</summary>
public sealed class KringpaginaTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_kring_is_een_tekening_met_dezelfde_mensen_als_de_tabel()
    {
        var dossier = await site.App.DossierVan("Ruben");
        using var marjan = await site.App.Als("casusregisseur");
        var tabel = await marjan.Open($"/dossiers/{dossier}/kring/tabel");
        tabel.Kop.ShouldBe("De kring van Ruben");
        var beeld = tabel.Document.QuerySelector("svg.kring [role=img]")!.GetAttribute("aria-label")!;
        beeld.ShouldContain("Heel dichtbij: Lars (broer).");
        beeld.ShouldContain("Verder weg: Wilhelmina-Antoinette (zus).");
        tabel.Document.QuerySelectorAll("svg.kring .kring-naam").Select(t => t.TextContent).ShouldContain("Wilhelmi…");
        var rijen = tabel.Document.QuerySelectorAll(".kringtabel tbody tr").Select(r => r.TextContent).ToList();
        rijen.Count.ShouldBe(tabel.Document.QuerySelectorAll("svg.kring .kring-naam").Length);
        rijen[0].ShouldContain("Lars Bosman");
        rijen[0].ShouldContain("Hij komt als ik bel.");
        rijen[0].ShouldContain("Leidt de bijeenkomsten");
        rijen.Single(r => r.Contains("Wilhelmina-Antoinette")).ShouldContain("Heeft pauze sinds");
    }

    [Fact]
    public async Task Een_lege_kring_zegt_dat_er_nog_niemand_is()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        await app.Met(async db =>
        {
            await db.Set<Betrokkene>().Where(b => b.Rol != Betrokkenheid.Inwoner).ExecuteDeleteAsync();
            return await db.Set<Netwerklid>().ExecuteDeleteAsync();
        });
        using var samira = await app.Als("inwoner");
        (await samira.Open($"/dossiers/{dossier}/kring/tabel")).Tekst.ShouldContain("Er staat nog niemand in de kring. Zet iemand erbij");
        (await samira.Open($"/dossiers/{dossier}/kring")).Tekst.ShouldContain("Je hebt nog niemand gekozen.");
        (await samira.Open($"/dossiers/{dossier}/kring/voorzitter")).Tekst.ShouldContain("Ik doe het zelf");
    }

    [Fact]
    public async Task De_inwoner_zegt_waar_iemand_staat_en_wat_die_betekent()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var plek = await samira.Open(await Adres(samira, dossier, "Petra Smeenk") + "/plek");
        plek.Kop.ShouldBe("Waar staat Petra in jouw kring?");

        var fout = await samira.Verstuur(plek, "Opslaan", ("Invoer.Plek", "Dichtbij"), ("Invoer.Betekenis", new string('é', 2001)));
        fout.FoutBij("Invoer.Betekenis").ShouldNotBeNull().ShouldContain("maximaal 2.000 tekens");
        var kring = await samira.Verstuur(fout, "Opslaan", ("Invoer.Betekenis", "Zij haalt de schrik <weg>."), ("Invoer.Reserve", "true"));
        kring.Tekst.ShouldContain("Petra staat nu dichtbij.");
        kring.Document.QuerySelector("svg.kring [role=img]")!.GetAttribute("aria-label")!.ShouldContain("Dichtbij: Joke (ervaringsdeskundige), Petra (professional bij Stadsbank), Ineke (buurvrouw met de hond, doet niet mee).");
        var tabel = await samira.Open($"/dossiers/{dossier}/kring/tabel");
        tabel.Tekst.ShouldContain("“Zij haalt de schrik <weg>.”");
        tabel.Document.QuerySelectorAll(".kringtabel tr").Single(r => r.TextContent.Contains("Petra Smeenk", StringComparison.Ordinal)).TextContent.ShouldContain("Reserve");
    }

    [Fact]
    public async Task Wie_een_oud_scherm_opslaat_verliest_niets_en_veegt_niets_uit()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var adres = await Adres(samira, dossier, "Petra Smeenk") + "/plek";
        var oud = await marjan.Open(adres);
        await samira.Verstuur(await samira.Open(adres), "Opslaan", ("Invoer.Plek", "Dichtbij"), ("Invoer.Betekenis", "Van Samira."));

        var botsing = await marjan.Verstuur(oud, "Opslaan", ("Invoer.Plek", "VerderWeg"), ("Invoer.Betekenis", "Van Marjan."));
        botsing.FoutBij("Invoer.Betekenis").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        botsing.Tekst.ShouldContain("Van Samira.");
        botsing.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Van Marjan.");
        (await marjan.Verstuur(botsing, "Opslaan")).Tekst.ShouldContain("Petra staat nu verder weg.");
    }

    [Fact]
    public async Task De_inwoner_kiest_wie_de_bijeenkomsten_leidt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var keuze = await samira.Open($"/dossiers/{dossier}/kring/voorzitter");
        var nadia = keuze.Document.QuerySelectorAll("label").Single(l => l.TextContent == "Nadia el Idrissi").GetAttribute("for")!;
        var id = keuze.Document.GetElementById(nadia)!.GetAttribute("value")!;

        var oud = await samira.Open($"/dossiers/{dossier}/kring/voorzitter");
        (await samira.Verstuur(keuze, "Opslaan", ("Voorzitter", $"{Guid.NewGuid()}"))).FoutBij("Voorzitter").ShouldNotBeNull().ShouldContain("Deze persoon doet nu niet mee.");
        var nog = await samira.Open($"/dossiers/{dossier}/kring/voorzitter");
        (await samira.Verstuur(nog, "Opslaan", ("Voorzitter", id))).Tekst.ShouldContain("Nadia el Idrissi leidt de bijeenkomsten.");
        (await samira.Verstuur(oud, "Opslaan", ("Voorzitter", "inwoner"))).FoutBij("Voorzitter").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        var opnieuw = await samira.Open($"/dossiers/{dossier}/kring/voorzitter");
        (await samira.Verstuur(opnieuw, "Opslaan", ("Voorzitter", "inwoner"))).Tekst.ShouldContain("Jij leidt de bijeenkomsten.");
    }

    [Fact]
    public async Task In_de_pauze_ziet_en_beslist_iemand_niets_en_daarna_alles_weer()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var nadia = await app.Als("naaste");
        var adres = await Adres(samira, dossier, "Nadia el Idrissi");
        var voor = (await Zicht(nadia, dossier), await Gevraagd(app));
        voor.Item2.ShouldContain("Nadia el Idrissi");

        var kring = await samira.Verstuur(await samira.Open(adres), "Pauze voor Nadia");
        kring.Tekst.ShouldContain("Nadia heeft nu pauze en ziet niets.");
        kring.Tekst.ShouldContain("Nadia el Idrissi, zus Ziet nu niets, want er is pauze.");
        (await Zicht(nadia, dossier)).ShouldBe("NotFound ");
        (await Gevraagd(app)).ShouldNotContain("Nadia el Idrissi");

        var nog = await samira.Open(adres);
        nog.Tekst.ShouldContain("Nadia heeft pauze sinds");
        (await samira.Verstuur(nog, "De pauze is voorbij")).Tekst.ShouldContain("Nadia doet weer mee en ziet hetzelfde als voor de pauze.");
        (await Zicht(nadia, dossier)).ShouldBe(voor.Item1);
        (await Gevraagd(app)).ShouldContain("Nadia el Idrissi");
    }

    [Fact]
    public async Task Zes_minder_gebruikte_keuzes_klappen_weg_en_gaan_open_als_er_iets_is_gekozen()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var form = await samira.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        var dicht = form.Document.QuerySelector("fieldset details")!;
        dicht.HasAttribute("open").ShouldBeFalse();
        dicht.QuerySelectorAll("input[name='Invoer.Bereik']").Length.ShouldBe(6);
        form.Document.QuerySelectorAll("input[name='Invoer.Bereik']").Length.ShouldBe(9);

        var fout = await samira.Verstuur(form, "Zet erbij", ("Invoer.Bereik", "Kosten"));
        fout.FoutBij("Invoer.Relatie").ShouldNotBeNull();
        var open = fout.Document.QuerySelector("fieldset details")!;
        open.HasAttribute("open").ShouldBeTrue();
        open.QuerySelector("input[value=Kosten]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory]
    [InlineData("tabel"), InlineData("voorzitter"), InlineData("{wie}/plek")]
    public async Task Wie_er_niet_bij_hoort_komt_er_niet_in(string pad)
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var adres = $"/dossiers/{dossier}/kring/" + pad.Replace("{wie}", (await Adres(samira, dossier, "Nadia el Idrissi")).Split('/')[^1], StringComparison.Ordinal);
        (await samira.Open(adres)).Status.ShouldBe(HttpStatusCode.OK);
        using var naaste = await site.App.Als("naaste");
        (await naaste.Open(adres)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var bert = await site.App.Als("bert");
        (await bert.Open(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await samira.Open($"/dossiers/{dossier}/kring/{Guid.NewGuid()}/plek")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> Adres(Bezoeker wie, DossierId dossier, string naam) =>
        (await wie.Open($"/dossiers/{dossier}/kring")).Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == naam).GetAttribute("href")!;

    private static async Task<string> Zicht(Bezoeker wie, DossierId dossier)
    {
        var pagina = await wie.Open($"/dossiers/{dossier}");
        return $"{pagina.Status} {string.Join(", ", pagina.Document.QuerySelectorAll("main h2").Select(k => k.TextContent.Trim()).Where(_ => pagina.Status == HttpStatusCode.OK))}";
    }

    private static Task<List<string>> Gevraagd(Testapp app) => app.Met(db => db.Set<Voorstel>().SelectMany(v => v.Versies)
        .Where(v => v.Inhoud.Tekst.StartsWith("De Stadsbank krijgt")).SelectMany(v => v.Deelnemers).Where(d => d.AfgemeldOp == null).Select(d => d.Naam).ToListAsync());
}
