using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Brieven;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>The letter with the decision on an objection over HTTP: looked at before, made once, and read afterwards.</summary>
public sealed class BezwaarbriefTests
{
    private const string Bekijk = "Bekijk de brief, zonder te beslissen";
    private const string Beslis = "Beslis en verstuur";
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();

    private static readonly (string, string)[] Gegrond =
    [
        ("Invoer.Uitkomst", "Gegrond"), ("Invoer.Motivering", "Zijn zoon helpt <b>niet</b> meer."), ("Invoer.Gevolg", "U krijgt meer tijd."), ("Invoer.AndereHulp", "ja"), ("Invoer.MinutenPerWeek", "180"),
    ];

    [Fact]
    public async Task De_brief_is_te_zien_voor_er_beslist_is_en_daarna_voor_altijd_dezelfde()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:Rechtbank=rechtbank Voorbeeldland");
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Wout");
        (await eline.Open(pad + "/brief")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing was decided");
        var fout = await eline.Verstuur(await eline.Open(pad + "/beslissing"), Bekijk, ("Invoer.Uitkomst", "Gegrond"));
        fout.FoutBij("Invoer.Motivering").ShouldNotBeNull().ShouldContain("Schrijf op waarom dit de beslissing is");
        fout.Tekst.ShouldNotContain("Zo wordt de brief");

        var voor = await app.BezwaarVan("Wout");
        var proef = await eline.Verstuur(fout, Bekijk, Gegrond);
        var brief = proef.Document.QuerySelector(".wmobrief")!.TextContent;
        proef.Tekst.ShouldContain("Zo wordt de brief");
        brief.ShouldContain("U krijgt gelijk: uw bezwaar is gegrond");
        brief.ShouldContain($"Op {voor.OntvangenOp.InWoorden()} kregen we uw bezwaar tegen ons besluit van {voor.BesluitOp.InWoorden()} over hulp bij het huishouden.");
        brief.ShouldContain("Het bezwaar was op tijd.");
        brief.ShouldContain($"Op {voor.GehoordOp!.Value.InWoorden()} was er een hoorzitting. Er was: de inwoner zelf.");
        brief.ShouldContain("U krijgt 3 uur hulp per week. In ons besluit van");
        brief.ShouldContain("De hulp komt van");
        brief.ShouldContain("Zijn zoon helpt <b>niet</b> meer.");
        brief.ShouldContain($"Het kan tot en met {AwbTermijnen.Bezwaar.LaatsteDag(Vandaag).InWoordenMetDag()}, bij de rechtbank Voorbeeldland.");
        brief.ShouldContain("Eline");
        var na = await app.BezwaarVan("Wout");
        (na.Loopt, na.Versie).ShouldBe((true, voor.Versie), "looking decides nothing");
        (await app.Met(db => db.Set<Verzondenbrief>().CountAsync(b => b.BezwaarId == voor.Id))).ShouldBe(0);

        var klaar = await eline.Verstuur(proef, Beslis, Gegrond);
        klaar.Document.QuerySelector($"a[href='{pad}/brief']").ShouldNotBeNull();
        var blad = await eline.Open(pad + "/brief");
        blad.Document.QuerySelector(".wmobrief")!.TextContent.ShouldBe(brief);
        var bestand = await Briefproef.Bestand(eline, pad + "/brief/bestand");
        var regels = Samenvoeger.Lees(bestand);
        regels.ShouldContain("U krijgt gelijk: uw bezwaar is gegrond");
        regels.ShouldContain(r => r.Contains("Het bezwaar was op tijd.\n\nOp ") && r.EndsWith("Zijn zoon helpt <b>niet</b> meer.\n\nU krijgt meer tijd.", StringComparison.Ordinal));
        regels.ShouldNotContain(r => r.Contains('«') || r.Contains("Hoe we dit hebben uitgerekend"));

        using var sanne = await app.Als("beheerder");
        await Briefproef.Laad(app, sanne, Briefproef.Sjabloon("Naam"));
        (await Briefproef.Bestand(eline, pad + "/brief/bestand")).ShouldBe(bestand, "another template changes nothing of what was sent");
        using var marjan = await app.Als("casusregisseur");
        using var sjaan = await app.Als("sjaan");
        foreach (var deel in new[] { "/brief", "/brief/bestand" })
        {
            (await marjan.Open(pad + deel)).Status.ShouldBe(HttpStatusCode.Forbidden);
            (await sjaan.Open($"/mijn/bezwaren/{voor.Id}{deel}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await eline.Open($"/wmo/bezwaren/{Guid.NewGuid()}{deel}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task De_inwoner_leest_de_brief_en_haalt_hem_op()
    {
        await using var app = await Testapp.Start();
        using var leen = await app.Als("leen");
        var mijn = await app.MijnBezwaarpad("Leen");
        (await leen.Open(mijn)).Document.QuerySelector($"a[href='{mijn}/brief']").ShouldNotBeNull();
        var blad = await leen.Open(mijn + "/brief");
        blad.Tekst.ShouldContain("De logeerkamer is als slaapkamer in gebruik.");
        blad.Tekst.ShouldContain("bij de rechtbank in uw omgeving");
        blad.Document.QuerySelector($"a[href='{mijn}/brief/bestand']").ShouldNotBeNull();
        Samenvoeger.Lees(await Briefproef.Bestand(leen, mijn + "/brief/bestand")).ShouldContain("U krijgt gelijk: uw bezwaar is gegrond");
        using var sjaan = await app.Als("sjaan");
        (await sjaan.Open(await app.MijnBezwaarpad("Sjaan") + "/brief")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing was decided");
        (await sjaan.Open(await app.MijnBezwaarpad("Sjaan") + "/brief/bestand")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Te_laat_is_een_brief_met_waarom_en_met_beroep()
    {
        await using var app = await Testapp.Start();
        using var eline = await app.Als("consulent");
        var pad = await app.Bezwaarpad("Hilda");
        await eline.Verstuur(await eline.Open(pad + "/te-laat"), "Bewaar", ("Invoer.Verschoonbaar", "nee"), ("Invoer.Reden", "U las de brief op tijd."));
        await eline.Verstuur(await eline.Open(pad + "/horen"), "Niet horen", ("Invoer.Waarom", "KennelijkNietOntvankelijk"), ("Invoer.Reden", "Het was ruim te laat."));
        await eline.Verstuur(await eline.Open(pad + "/beslissing"), Beslis, ("Invoer.Uitkomst", "NietOntvankelijk"), ("Invoer.Motivering", "We kijken er daarom niet naar."));
        var brief = (await eline.Open(pad + "/brief")).Document.QuerySelector(".wmobrief")!.TextContent;
        brief.ShouldContain("We kunnen uw bezwaar niet beoordelen: het is niet-ontvankelijk");
        brief.ShouldContain("Het bezwaar kwam te laat. Daar was geen goede reden voor. U las de brief op tijd.");
        brief.ShouldContain("Er was geen hoorzitting, want het is duidelijk dat het bezwaar niet beoordeeld kan worden (artikel 7:3 van de Algemene wet bestuursrecht). Het was ruim te laat.");
        brief.ShouldContain("blijft gelden.");
        brief.ShouldContain("(artikel 6:11)");
        brief.ShouldContain("U kunt naar de rechter.");
        brief.ShouldNotContain("hulp per week");
    }

    [Fact]
    public async Task Een_sjabloon_dat_alleen_over_bezwaar_spreekt_wordt_voor_deze_brief_niet_gebruikt()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        using var eline = await app.Als("consulent");
        var past = await Briefproef.Laad(app, sanne, Briefproef.Sjabloon("Naam"));
        past.Tekst.ShouldNotContain("krijgt de gewone brief van Spil");
        Samenvoeger.Lees(await Briefproef.Bestand(sanne, $"/beheer/wmobrief?handler=Bezwaar&gemeente={await Briefproef.Huizen(app)}")).ShouldContain("Naam: mevrouw A. Voorbeeld");
        (await Briefproef.Laad(app, sanne, Briefproef.Sjabloon("BezwaarTotEnMet"))).Tekst.ShouldContain("De brief met een beslissing op bezwaar krijgt de gewone brief van Spil.");
        Samenvoeger.Lees(await Briefproef.Bestand(sanne, $"/beheer/wmobrief?handler=Bezwaar&gemeente={await Briefproef.Huizen(app)}")).ShouldContain("Bent u het er niet mee eens?");
        (await sanne.Open($"/beheer/wmobrief?handler=Bezwaar&gemeente={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var pad = await app.Bezwaarpad("Annie");
        await eline.Verstuur(await eline.Open(pad + "/beslissing"), Beslis, ("Invoer.Uitkomst", "Ongegrond"), ("Invoer.Motivering", "De kamers zijn leeg."));
        Samenvoeger.Lees(await Briefproef.Bestand(eline, pad + "/brief/bestand")).ShouldContain("Bent u het er niet mee eens?", "the plain letter of Spil");
        var id = (await app.BezwaarVan("Annie")).Id;
        (await app.Met(db => db.Set<Verzondenbrief>().SingleAsync(b => b.BezwaarId == id))).SjabloonId.ShouldBeNull();
    }
}
