using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>"Wie keek er in jouw plan?" for the inwoner: by period and person, the emergency button, a file, and a question.</summary>
public sealed class GezienTests
{
    [Fact]
    public async Task De_inwoner_kiest_een_tijd_en_een_persoon()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var alles = await samira.Open("/mijn/gezien");
        alles.Tekst.ShouldContain("Kees Lansink keek naar de gegevens.");
        alles.Tekst.ShouldContain("Waarvoor: begeleiding in het traject");

        var maand = await samira.Open("/mijn/gezien?periode=maand");
        maand.Document.QuerySelectorAll("h3").Length.ShouldBeLessThan(alles.Document.QuerySelectorAll("h3").Length);
        maand.Tekst.ShouldNotContain("Kees Lansink keek");
        (await samira.Open("/mijn/gezien?periode=week")).Document.QuerySelector(".kijkfilter [aria-current]")!.TextContent.ShouldBe("Deze week");

        var vandaag = TimeProvider.System.Vandaag();
        var eigen = await samira.Open(Eigen(vandaag.AddDays(-13), vandaag.AddDays(-11)));
        eigen.Tekst.ShouldContain("Anil Ramdin keek met noodtoegang");
        eigen.Tekst.ShouldNotContain("Marjan de Boer keek");

        var petra = alles.Document.QuerySelectorAll("select[name=Wie] option").Single(o => o.TextContent == "Petra Smeenk").GetAttribute("value");
        var alleenPetra = await samira.Open($"/mijn/gezien?wie={petra}");
        alleenPetra.Tekst.ShouldContain("Petra Smeenk keek naar het plan.");
        alleenPetra.Tekst.ShouldNotContain("Marjan de Boer keek");
        (await samira.Open($"/mijn/gezien?wie={Guid.NewGuid()}")).Tekst.ShouldContain("In deze tijd keek er niemand anders.");
    }

    [Fact]
    public async Task Dagen_die_niet_kunnen_krijgen_een_zin_bij_de_datum()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var vandaag = TimeProvider.System.Vandaag();
        (await samira.Open("/mijn/gezien?periode=eigen")).FoutBij("Van.Dag")!.ShouldEndWith("Vul een dag in: vanaf wanneer wil je kijken?");
        (await samira.Open(Eigen(vandaag, vandaag.AddDays(-1)))).FoutBij("Tot.Dag")!.ShouldEndWith("De laatste dag is eerder dan de eerste dag. Kies een latere dag.");
        (await samira.Open(Eigen(vandaag.AddDays(1), vandaag.AddDays(2)))).FoutBij("Van.Dag")!.ShouldEndWith("Deze dag is nog niet geweest. Kies vandaag of eerder.");
        var half = await samira.Open("/mijn/gezien?periode=eigen&van.dag=31&van.maand=2&van.jaar=2026");
        half.FoutBij("Van.Dag").ShouldNotBeNull();
        half.Document.QuerySelector("input[name='Van.Dag']")!.GetAttribute("value").ShouldBe("31", "what was typed stays");
        half.Document.QuerySelector("details[open]").ShouldNotBeNull("the fields with the mistake can be seen");
        half.Tekst.ShouldNotContain("Petra Smeenk keek");
    }

    [Fact]
    public async Task Noodtoegang_staat_er_in_rood_met_een_woord()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        var nood = (await samira.Open("/mijn/gezien")).Document.QuerySelectorAll("li.kijknood").ShouldHaveSingleItem();
        nood.QuerySelector(".spil-pil--fout")!.TextContent.ShouldBe("Noodtoegang");
        nood.TextContent.ShouldContain("Anil Ramdin");
    }

    [Fact]
    public async Task De_lijst_gaat_mee_als_bestand_en_dat_staat_ook_in_het_logboek()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var link = (await samira.Open("/mijn/gezien?periode=maand")).Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        using var antwoord = await samira.Haal(link);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var regels = (await antwoord.Content.ReadAsStringAsync()).Trim('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        regels[0].ShouldBe("Dag;Tijd;Wie;Rol;Organisatie;Wat;Waarvoor;Mocht het;Noodtoegang");
        regels.ShouldNotContain(r => r.Contains("Kees Lansink"), "only what was chosen");
        regels.ShouldNotContain(r => r.Contains("Samira"), "own looks are left out, as on the page");
        (await app.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Actie.ShouldBe("E"), r => r.Gebeurtenis.ShouldBe("wie er keek, als bestand"));
        (await samira.Open("/mijn/gezien?handler=Csv&periode=eigen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_je_niet_begrijpt_vraag_je_aan_de_functionaris()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var lijst = await samira.Open("/mijn/gezien");
        lijst.Tekst.ShouldContain("Wacht op antwoord Over Petra Smeenk");
        lijst.Tekst.ShouldContain("Antwoord van Hanna Dekker");

        var link = lijst.Document.QuerySelectorAll("a[href^='/mijn/gezien/vraag/']").First(a => a.TextContent.Contains("Marjan de Boer", StringComparison.Ordinal)).GetAttribute("href")!;
        var vraag = await samira.Open(link);
        vraag.Tekst.ShouldContain("Marjan de Boer keek naar het plan.");
        (await samira.Verstuur(vraag, "Verstuur je vraag", ("Vraag", " "))).FoutBij("Vraag")!.ShouldEndWith("Schrijf op wat je niet begrijpt.");
        (await samira.Verstuur(vraag, "Verstuur je vraag", ("Vraag", new string('x', 2001)))).FoutBij("Vraag")!.ShouldEndWith("Dit is te lang. Gebruik maximaal 2.000 tekens.");
        var klaar = await samira.Verstuur(vraag, "Verstuur je vraag", ("Vraag", "Waarom twee keer op één dag?"));
        klaar.Adres.AbsolutePath.ShouldBe("/mijn/gezien");
        klaar.Tekst.ShouldContain("Waarom twee keer op één dag?");
        klaar.Document.QuerySelectorAll($"a[href='{link}']").ShouldBeEmpty("it was asked already");

        var bewaard = await app.Met(db => db.Set<Inzagevraag>().AsNoTracking().SingleAsync(v => v.Vraag == "Waarom twee keer op één dag?"));
        (bewaard.DossierId, bewaard.Wie, bewaard.Als, bewaard.Wat).ShouldBe((dossier, "Marjan de Boer", "casusregisseur, Surplus", "keek naar het plan."));
    }

    [Fact]
    public async Task Over_een_regel_van_een_ander_stel_je_geen_vraag()
    {
        await using var app = await Testapp.Start();
        var (samiras, eigen) = await app.MetLog(async log =>
        {
            var dossier = await app.DossierVan("Samira");
            return (await log.Inzagen.Where(r => r.DossierId == dossier).Select(r => r.Nummer).FirstAsync(), await log.Inzagen.MaxAsync(r => r.Nummer));
        });
        using var marcel = await app.Als("marcel");
        (await marcel.Open($"/mijn/gezien/vraag/{samiras}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await marcel.Open($"/mijn/gezien/vraag/{eigen + 1000}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var nadia = await app.Als("naaste");
        (await nadia.Open($"/mijn/gezien/vraag/{samiras}")).Status.ShouldBe(HttpStatusCode.NotFound, "a naaste has no dossier");
        (await nadia.Open("/mijn/gezien")).Tekst.ShouldContain("Er is nog geen plan van jou.");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/mijn/gezien/vraag/{samiras}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Eigen(DateOnly van, DateOnly tot) =>
        $"/mijn/gezien?periode=eigen&van.dag={van.Day}&van.maand={van.Month}&van.jaar={van.Year}&tot.dag={tot.Day}&tot.maand={tot.Month}&tot.jaar={tot.Year}";
}
