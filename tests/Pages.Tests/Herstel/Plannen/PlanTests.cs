using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Plannen;

public sealed class PlanTests(Planproef proef) : IClassFixture<Planproef>
{
    private const string Geparkeerd = "De Stadsbank krijgt mijn post van de deurwaarder.";

    [Fact]
    public async Task Het_plan_staat_in_de_woorden_van_de_inwoner()
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await samira.Open(proef.Plan);
        pagina.Tekst.ShouldContain("Jouw plan");
        pagina.Tekst.ShouldContain("“Ik wil weer durven kijken wat ik moet betalen.”");
        pagina.Tekst.ShouldContain("Er komt post van de deurwaarder en die laat ik liggen.");
        pagina.Document.Body!.TextContent.ShouldContain("vastgesteld op");
        pagina.Document.QuerySelectorAll("style, script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Wat_geparkeerd_is_staat_niet_in_het_plan()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var pagina = await marjan.Open(proef.Plan);
        pagina.Document.QuerySelectorAll(".plandoel").ShouldAllBe(d => !d.TextContent.Contains(Geparkeerd, StringComparison.Ordinal));
        pagina.Tekst.ShouldContain(Geparkeerd + " Actie · Nog niet iedereen heeft gestemd.");

        using var petra = await proef.App.Als("professional");
        (await petra.Open(proef.Plan)).Tekst.ShouldNotContain(Geparkeerd, Case.Sensitive, "who does not write along is not told what is parked");
    }

    [Fact]
    public async Task Zonder_plan_staat_er_wat_nodig_is()
    {
        var tim = await proef.Traject("Tim");
        using var marjan = await Begeleider(tim);
        (await marjan.Open(tim + "/plan")).Tekst.ShouldContain("Er is nog geen plan. Dit is daarvoor nodig:");
    }

    [Fact]
    public async Task Vaststellen_vraagt_de_checklist_en_maakt_een_versie_die_niet_verandert()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var vorige = (await marjan.Open(proef.Plan + "/2")).Document.QuerySelectorAll(".plandoel").Select(d => d.TextContent).ToList();
        vorige.ShouldNotBeEmpty();
        var pagina = await marjan.Open(proef.Plan + "/vaststellen");
        pagina.Tekst.ShouldContain("Dit blijft erbuiten");
        pagina = await marjan.Verstuur(pagina, "Stel het plan vast", ("Invoer.EvaluatieOp.Jaar", "2020"));
        pagina.FoutBij("Invoer.Keuze[naasten]")!.ShouldContain("Deze vraag van de checklist is nog open.");
        pagina.FoutBij("Invoer.EvaluatieOp.Jaar")!.ShouldContain("Kies een datum na vandaag om samen terug te kijken.");

        var open = pagina.Document.QuerySelectorAll("input[type=radio][name^='Invoer.Keuze']").Select(i => i.GetAttribute("name")!).Distinct().ToList();
        (string, string)[] nee = [.. open.Select(n => (n, "NietNodig")), ("Invoer.EvaluatieOp.Jaar", "2099")];
        pagina = await marjan.Verstuur(pagina, "Stel het plan vast", nee);
        pagina.FoutBij("Invoer.Notitie[naasten]")!.ShouldContain("Schrijf op waarom dit niet nodig is.");

        (string, string)[] goed = [.. nee, .. open.Select(n => (n.Replace("Keuze", "Notitie", StringComparison.Ordinal), "Is besproken."))];
        var klaar = await marjan.Verstuur(pagina, "Stel het plan vast", goed);
        klaar.Tekst.ShouldContain("Het plan is vastgesteld. Dit is versie 3.");
        (await marjan.Verstuur(pagina, "Stel het plan vast", goed)).Adres.AbsolutePath.ShouldBe(proef.Plan, "the same form again");
        (await proef.Db(db => db.Set<Plan>().CountAsync(p => p.Nummer == 3))).ShouldBe(1);

        var nu = (await marjan.Open(proef.Plan + "/2")).Document.QuerySelectorAll(".plandoel").Select(d => d.TextContent);
        nu.ShouldBe(vorige);
        (await marjan.Open(proef.Plan + "/3")).Status.ShouldBe(HttpStatusCode.OK);
        (await marjan.Open(proef.Plan + "/4")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_veranderde_na_het_lezen_wordt_niet_ongezien_vastgesteld()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        using var samira = await proef.App.Als("inwoner");
        var pagina = await marjan.Open(proef.Plan + "/vaststellen");
        var nieuw = (await proef.Voorgelegd(samira, "Een vogelhuis")).Adres.AbsolutePath;
        await proef.Aangenomen(nieuw, Planproef.Iedereen);
        (await marjan.Open(proef.Plan)).Tekst.ShouldContain("Nieuw sinds dit plan");
        pagina = await marjan.Verstuur(pagina, "Stel het plan vast");
        pagina.Tekst.ShouldContain("Er is net iets veranderd. Kijk nog een keer wat er in het plan komt");
    }

    [Theory]
    [InlineData("ervaringsdeskundige")]
    [InlineData("inwoner")]
    [InlineData("professional")]
    public async Task Alleen_de_casusregisseur_stelt_vast(string wie)
    {
        using var bezoeker = await proef.App.Als(wie);
        (await bezoeker.Open(proef.Plan + "/vaststellen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Bezoeker> Begeleider(string traject)
    {
        foreach (var naam in new[] { "casusregisseur", "bert", "ilse", "roos" })
        {
            var wie = await proef.App.Als(naam);
            if ((await wie.Open(traject + "/plan")).Status == HttpStatusCode.OK) return wie;
            wie.Dispose();
        }

        throw new InvalidOperationException("Nobody guides " + traject);
    }
}
