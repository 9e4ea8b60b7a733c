using System.Net;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Trajecten;

public sealed class TrajectpaginaTests
{
    [Fact]
    public async Task Ieder_ziet_van_het_traject_wat_voor_hem_of_haar_is()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        var tandem = await marjan.Open(traject);
        tandem.Kop.ShouldBe("Het traject van Samira el Idrissi");
        tandem.Tekst.ShouldContain("Integraal netwerkoverleg");
        tandem.Tekst.ShouldContain("Hier zijn we nu, sinds");
        tandem.Tekst.ShouldContain("Over 1 voorstel heeft nog niet iedereen gestemd.");
        tandem.Document.QuerySelectorAll("svg.schijf").ShouldNotBeEmpty();

        using var fleur = await app.Als("projectleider");
        var project = await fleur.Open(traject);
        project.Status.ShouldBe(HttpStatusCode.OK);
        project.Tekst.ShouldContain("Marjan de Boer, casusregisseur");
        project.Tekst.ShouldNotContain("ochtends opstaan");
        project.Tekst.ShouldNotContain("voorstel");
        project.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty();

        using var petra = await app.Als("professional");
        var plan = await petra.Open(traject);
        plan.Tekst.ShouldContain("ochtends opstaan");
        plan.Document.QuerySelectorAll("svg.schijf").ShouldBeEmpty();

        using var bert = await app.Als("bert");
        foreach (var pad in new[] { "", "/motto", "/moment", "/beeindigen" })
        {
            (await bert.Open(traject + pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
            (await app.LaatsteInzage(traject)).Toegestaan.ShouldBeFalse(pad);
        }

        using var consulent = await app.Als("consulent");
        (await consulent.Open(traject)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var samira = await app.Als("inwoner");
        (await samira.Open(traject + "/beeindigen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await samira.Open("/trajecten/" + Guid.NewGuid())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task De_volgende_stap_gaat_open_als_alles_er_is_en_anders_staat_er_waarom_niet()
    {
        await using var app = await Testapp.Start();
        using var bert = await app.Als("bert");
        var mis = await bert.Open(await app.Traject("Sjoerd"));
        mis.Tekst.ShouldContain("De schijf is nog leeg.");
        mis.Tekst.ShouldContain("Bekijk wat nog nodig is voor stap 2");
        mis.Tekst.ShouldNotContain("Naar stap 2");

        using var marjan = await app.Als("marjan");
        var traject = await app.Traject("Samira");
        var verder = await marjan.Verstuur(await marjan.Open(traject), "Naar stap 3: Uitvoering maatwerkplan en vervolgafstemming");
        verder.Tekst.ShouldContain("Samira is nu in stap 3: Uitvoering maatwerkplan en vervolgafstemming.");
    }

    [Fact]
    public async Task Het_motto_is_van_de_inwoner_en_gaat_niet_verloren()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("marjan");
        var bijMarjan = await marjan.Open(traject + "/motto");
        (await samira.Verstuur(await samira.Open(traject + "/motto"), "Opslaan", ("Invoer.Motto", "Ik wil de ezel terugzien."))).Tekst.ShouldContain("Ik wil de ezel terugzien.");

        var botsing = await marjan.Verstuur(bijMarjan, "Opslaan", ("Invoer.Motto", "Opstaan om half acht."));
        botsing.FoutBij("Invoer.Motto").ShouldNotBeNull().ShouldContain("Iemand anders heeft deze woorden net veranderd.");
        botsing.Tekst.ShouldContain("Ik wil de ezel terugzien.");
        botsing.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Opstaan om half acht.");
        (await marjan.Verstuur(botsing, "Opslaan", ("Invoer.Motto", new string('x', 2001)))).FoutBij("Invoer.Motto").ShouldNotBeNull().ShouldContain("maximaal 2.000 tekens");
    }

    [Fact]
    public async Task Het_volgende_moment_ligt_voor_ons_en_heeft_een_woord()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        var pagina = await marjan.Open(traject + "/moment");
        var voorbij = await marjan.Verstuur(pagina, "Opslaan", Datum("VolgendMomentOp", "1", "1", "2026"));
        voorbij.FoutBij("Invoer.VolgendMomentOp.Dag").ShouldNotBeNull().ShouldContain("Deze datum is al geweest.");
        var zonderWoord = await marjan.Verstuur(pagina, "Opslaan", [.. Datum("VolgendMomentOp", "1", "mei", "2099"), ("Invoer.VolgendMoment", " ")]);
        zonderWoord.FoutBij("Invoer.VolgendMoment").ShouldNotBeNull().ShouldContain("Schrijf op wat er op deze datum gebeurt.");
        var zonderDatum = await marjan.Verstuur(pagina, "Opslaan", Datum("VolgendMomentOp", "", "", ""));
        zonderDatum.FoutBij("Invoer.VolgendMomentOp.Dag").ShouldNotBeNull();
        var goed = await marjan.Verstuur(pagina, "Opslaan", [.. Datum("VolgendMomentOp", "1", "mei", "2099"), ("Invoer.VolgendMoment", "Taart")]);
        goed.Tekst.ShouldContain("Gepland op vrijdag 1 mei 2099.");
    }

    [Fact]
    public async Task Twee_die_het_volgende_moment_veranderen_zien_beide_en_verliezen_geen_woord()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        using var ook = await app.Als("marjan");
        var oud = await ook.Open(traject + "/moment");
        await marjan.Verstuur(await marjan.Open(traject + "/moment"), "Opslaan", [.. Datum("VolgendMomentOp", "1", "mei", "2099"), ("Invoer.VolgendMoment", "Taart bij Joke")]);

        (string, string)[] koffie = [.. Datum("VolgendMomentOp", "2", "mei", "2099"), ("Invoer.VolgendMoment", "Koffie bij Nadia")];
        var botsing = await ook.Verstuur(oud, "Opslaan", koffie);
        botsing.FoutBij("Invoer.VolgendMoment").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        botsing.Tekst.ShouldContain("Taart bij Joke");
        botsing.Document.QuerySelector("[name='Invoer.VolgendMoment']")!.GetAttribute("value").ShouldBe("Koffie bij Nadia");
        (await ook.Verstuur(botsing, "Opslaan", koffie)).Tekst.ShouldContain("Gepland op zaterdag 2 mei 2099.");
    }

    [Fact]
    public async Task Stoppen_vraagt_een_reden_en_daarna_verandert_er_niets_meer()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        using var marjan = await app.Als("marjan");
        var pagina = await marjan.Open(traject + "/beeindigen");
        pagina.Document.QuerySelectorAll("button[value=afronden]").ShouldBeEmpty("it is not in the last step");
        (await marjan.Verstuur(pagina, "Traject stoppen")).FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom het traject stopt.");
        var gestopt = await marjan.Verstuur(pagina, "Traject stoppen", ("Invoer.Reden", "Samira verhuist."));
        gestopt.Tekst.ShouldContain("Dit traject is gestopt");
        gestopt.Document.QuerySelectorAll("form[action*=Verder], form[action*=verder]").ShouldBeEmpty();
        (await marjan.Open(traject + "/schijf/3/werk")).Tekst.ShouldContain("Dit traject loopt niet meer.");
        (await marjan.Verstuur(await marjan.Open(traject + "/motto"), "Opslaan", ("Invoer.Motto", "Anders"))).Tekst.ShouldContain("Dit traject loopt niet meer.");
    }

    private static (string, string)[] Datum(string veld, string dag, string maand, string jaar) =>
        [($"Invoer.{veld}.Dag", dag), ($"Invoer.{veld}.Maand", maand), ($"Invoer.{veld}.Jaar", jaar)];
}
