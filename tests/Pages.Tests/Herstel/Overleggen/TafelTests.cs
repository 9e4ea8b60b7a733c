using System.Net;
using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

/// <summary>In a meeting: a voorstel on the table, the round of answers, what is kept for later, who is there, and what open screens hear.</summary>
public sealed class TafelTests : IAsyncLifetime
{
    private const string Post = "De Stadsbank krijgt mijn post van de deurwaarder.";

    private Testapp app = null!;

    private Bezoeker samira = null!;

    private string overleg = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        overleg = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        samira = await app.Als("inwoner");
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Begin het overleg");
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Leg op tafel: " + Post);
    }

    public async ValueTask DisposeAsync()
    {
        samira.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Het_plan_vult_zich_als_de_laatste_ja_zegt_en_wie_antwoordt_blijft_bij_het_overleg()
    {
        using var joke = await app.Als("joke");
        InPlan(await joke.Open(overleg + "/houden")).ShouldNotContain(Post);
        var klaar = await samira.Verstuur(await samira.Open(overleg + "/houden"), "Ja, dit is goed");
        klaar.Adres.AbsolutePath.ShouldBe(overleg + "/houden");
        klaar.Tekst.ShouldContain("Nu is iedereen het eens.");
        InPlan(klaar).ShouldContain(Post);
        InPlan(await joke.Open(overleg + "/houden")).ShouldContain(Post);
    }

    [Fact]
    public async Task Een_nieuwe_tekst_vraagt_iedereen_opnieuw_en_een_antwoord_op_de_oude_tekst_telt_niet()
    {
        using var marjan = await app.Als("marjan");
        var oud = await samira.Open(overleg + "/houden");
        var wijzig = await marjan.Open((await marjan.Open(overleg + "/houden")).Link("Verander de tekst"));
        var terug = await marjan.Verstuur(wijzig, "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "De Stadsbank krijgt alle post van de deurwaarder."));
        terug.Adres.AbsolutePath.ShouldBe(overleg + "/houden");
        terug.Tekst.ShouldContain("Dit is veranderd sinds jouw ja");
        var geweigerd = await samira.Verstuur(oud, "Ja, dit is goed");
        geweigerd.Tekst.ShouldContain("Dit is veranderd terwijl jij las");
        InPlan(await samira.Open(overleg + "/houden")).ShouldNotContain("De Stadsbank krijgt");
    }

    [Fact]
    public async Task Wat_niet_lukt_gaat_naar_later_met_een_reden_en_kan_weer_terug()
    {
        var park = await samira.Open((await samira.Open(overleg + "/houden")).Link("Lukt nu niet: bewaar voor later"));
        (await samira.Verstuur(park, "Bewaar voor later")).FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom dit nog niet lukt.");
        var later = await samira.Verstuur(park, "Bewaar voor later", ("Invoer.Reden", "Ik wil eerst met Joke praten."), ("Invoer.NaarVervolg", "true"));
        later.Tekst.ShouldContain("“Ik wil eerst met Joke praten.”");
        later.Tekst.ShouldContain("Naar een volgend overleg");
        later.Tekst.ShouldNotContain("Nu op tafel");
        (await samira.Verstuur(park, "Bewaar voor later", ("Invoer.Reden", "Ik wil eerst met Joke praten."), ("Invoer.NaarVervolg", "true"))).Tekst.ShouldNotContain("fout gegaan");
        (await app.Verloop(overleg)).Parkeringen.Count.ShouldBe(1);
        (await samira.Verstuur(later, "Toch weer bespreken: " + Post)).Tekst.ShouldNotContain("Ik wil eerst met Joke praten.");
        using var nadia = await app.Als("naaste");
        (await nadia.Open(new Uri(park.Adres.AbsoluteUri).AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_er_is_wordt_op_een_lijst_gezet_en_niemand_overschrijft_een_ander()
    {
        using var marjan = await app.Als("marjan");
        var (hare, zijn) = (await marjan.Open(overleg + "/aanwezig"), await samira.Open(overleg + "/aanwezig"));
        var namen = hare.Document.QuerySelectorAll("input[name$='.Wie']").Select(i => Guid.Parse(i.GetAttribute("value")!)).ToList();
        var petra = namen.IndexOf((await app.Verloop(overleg)).Genodigden.Single(g => g.Naam == "Petra Smeenk").Id);
        (await marjan.Verstuur(hare, "Opslaan", ($"Mensen[{petra}].Stand", "NietEr"))).Tekst.ShouldContain("Petra Smeenk Is er niet");
        (await samira.Verstuur(zijn, "Opslaan", ($"Mensen[{petra}].Stand", "Later"))).FoutBij($"Mensen[{petra}].Stand").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        (await app.Verloop(overleg)).Aanwezigheden.Single(a => a.GenodigdeId == namen[petra]).Stand.ShouldBe(Aanwezigheid.NietEr);
        (await marjan.Verstuur(await marjan.Open(overleg + "/aanwezig"), "Opslaan", ($"Mensen[{petra}].Stand", "onzin"))).FoutBij($"Mensen[{petra}].Stand").ShouldNotBeNull();
    }

    [Fact]
    public async Task Een_stem_en_een_nieuw_punt_zijn_op_elk_open_scherm_te_horen()
    {
        using var joke = await app.Als("joke");
        var scherm = await joke.Open(overleg + "/houden");
        await using var stroom = await Livestroom.Open(joke, app.Adres, scherm.Document.QuerySelector("#live")!.GetAttribute("data-adres")!);
        (await stroom.Volgende("begin")).ShouldNotBeNull();
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Ja, dit is goed");
        (await stroom.Volgende("veranderd"))!.Value.Data.ShouldStartWith("voorstel/");
        await samira.Verstuur(await samira.Open(overleg + "/houden"), "Pauze");
        (await stroom.Volgende("veranderd"))!.Value.Data.ShouldBe("overleg/" + overleg.Split('/')[2]);
    }

    private static string InPlan(Pagina scherm) => scherm.Document.QuerySelector(".inplan")?.TextContent ?? "";
}
