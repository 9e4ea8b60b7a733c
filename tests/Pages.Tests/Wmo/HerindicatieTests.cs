using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>The work of a consulent in a round, and what the inwoner sees of it, over HTTP.</summary>
public sealed class HerindicatieTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_werklijst_toont_wie_aan_de_beurt_is_en_is_te_sorteren_te_filteren_en_mee_te_nemen()
    {
        using var eline = await app.Als("consulent");
        var lijst = await eline.Open("/wmo/herindicaties");
        lijst.Document.QuerySelector("tbody th")!.TextContent.Trim().ShouldBe("Geesje Dijkstra", "she can be finished");
        lijst.Tekst.ShouldNotContain("Wies Dam");
        lijst.Tekst.ShouldNotContain("Tini Haan", customMessage: "she is with Joost");
        (await eline.Open("/wmo/herindicaties?toon=klaar")).Tekst.ShouldContain("Lager: 148 min");
        (await eline.Open("/wmo/herindicaties?toon=gesprek")).Tekst.ShouldContain("Wies Dam");
        var team = await eline.Open("/wmo/herindicaties?toon=team&sorteer=naam");
        team.Tekst.ShouldContain("Tini Haan");
        team.Document.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent == "Tini Haan");
        var csv = (await eline.Open("/wmo/herindicaties?toon=team&sorteer=-nu&als=csv")).Bron;
        csv.ShouldContain("Naam;Minuten per week nu;Loopt tot en met;Stand");
        csv.ShouldContain("Wies Dam;190;");
        foreach (var (toon, wie) in new[] { ("aankondigen", "Truus"), ("bekijken", "Harm"), ("rekenen", "Ietje"), ("besluiten", "Geesje") })
            (await eline.Open($"/wmo/herindicaties?toon={toon}")).Tekst.ShouldContain(wie);
    }

    [Fact]
    public async Task Aankondigen_kan_voor_iedereen_tegelijk_en_doet_verder_niets()
    {
        using var eline = await app.Als("consulent");
        var brieven = await eline.Open("/wmo/herindicaties/aankondigen");
        brieven.Tekst.ShouldContain("Beste Truus Mulder");
        brieven.Tekst.ShouldContain("Beste Aagje Groot");
        (await eline.Verstuur(brieven, "Deze 2 brieven zijn vandaag verstuurd")).Tekst.ShouldContain("Opgeschreven: 2 brieven zijn verstuurd.");
        (await Zaak("Truus")).Stand.ShouldBe(Herindicatiestand.Aangekondigd);
        (await eline.Open("/wmo/herindicaties/aankondigen")).Tekst.ShouldContain("heeft al een brief gekregen");
        (await app.Met(db => db.Set<Besluit>().CountAsync(b => b.HerindicatieId != null && b.VerstuurdOp == null))).ShouldBe(1, "only the draft of Geesje");
    }

    [Fact]
    public async Task Een_aankondiging_heeft_een_dag_die_kan()
    {
        using var eline = await app.Als("consulent");
        var pad = await Pad("Aagje") + "/aankondiging";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Ja, verstuurd", Wmoproef.Datum("Op", Vandaag.AddDays(1)));
        pagina.FoutBij("Op.Dag").ShouldNotBeNull().ShouldContain("Kies een dag vanaf het begin van de ronde, tot en met vandaag.");
        (await eline.Verstuur(await eline.Open(pad), "Ja, verstuurd")).Tekst.ShouldContain("Opgeschreven. Bekijk nu de situatie.");
    }

    [Fact]
    public async Task Bekijken_zet_de_situatie_naast_de_norm_en_vraagt_waarom()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(await Pad("Harm"));
        pagina.Tekst.ShouldContain("Extra kamers niet in gebruik: 2.");
        pagina.Tekst.ShouldContain("2 uur en 14 minuten per week"); // 116 hours: 133.8
        pagina = await eline.Verstuur(pagina, "Bewaar en ga verder");
        pagina.FoutBij("Invoer.Wijze").ShouldNotBeNull().ShouldContain("Kies of het dossier genoeg zegt of dat je op bezoek gaat.");
        pagina.FoutBij("Invoer.Reden").ShouldNotBeNull();
        pagina = await eline.Verstuur(pagina, "Bewaar en ga verder", ("Invoer.Wijze", "Huisbezoek"), ("Invoer.Reden", "De zolder is verbouwd."));
        pagina.FoutBij("Invoer.BezoekOp.Dag").ShouldNotBeNull().ShouldContain("Vul in op welke dag je op bezoek gaat of was.");
        (await eline.Verstuur(pagina, "Bewaar en ga verder", ("Invoer.Wijze", "Dossieronderzoek"), ("Invoer.Reden", "Gebeld: het klopt nog."))).Kop.ShouldBe("Hoeveel hulp past er nu?");

        pagina = await eline.Open(await Pad("Jannie"));
        pagina.Tekst.ShouldContain("Er is niets bekend");
        (await eline.Verstuur(pagina, "Bewaar en ga verder", ("Invoer.Wijze", "Dossieronderzoek"), ("Invoer.Reden", "Weet ik."))).FoutBij("Invoer.Wijze").ShouldNotBeNull().ShouldContain("Ga op huisbezoek.");
    }

    [Fact]
    public async Task Twee_schermen_verliezen_geen_woord()
    {
        using var eline = await app.Als("consulent");
        var (een, twee) = (await eline.Open(await Pad("Harm")), await eline.Open(await Pad("Harm")));
        await eline.Verstuur(een, "Bewaar en ga verder", ("Invoer.Wijze", "Dossieronderzoek"), ("Invoer.Reden", "Gebeld."));
        var verouderd = await eline.Verstuur(twee, "Bewaar en ga verder", ("Invoer.Wijze", "Dossieronderzoek"), ("Invoer.Reden", "Brief gelezen."));
        verouderd.Tekst.ShouldContain("Dit is net veranderd.");
        verouderd.Document.QuerySelector("[name='Invoer.Reden']")!.TextContent.Trim().ShouldBe("Brief gelezen.");
        verouderd.Tekst.ShouldContain("Gebeld.");
    }

    [Fact]
    public async Task Berekenen_besluiten_versturen_en_dan_komt_de_volgende()
    {
        using var eline = await app.Als("consulent");
        var pad = await Pad("Douwe");
        var pagina = await eline.Open(pad + "/berekenen");
        pagina.Document.QuerySelector("[name='Invoer.Regels[2].Gekozen'][type=checkbox]")!.HasAttribute("checked").ShouldBeTrue("his limitations are known");
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening");
        pagina.FoutBij("Invoer.Regels[2].Grond").ShouldNotBeNull().ShouldContain("Schrijf bij deze regel waarom hij geldt.");
        (await eline.Verstuur(pagina, "Reken uit, zonder te bewaren", ("Invoer.Regels[2].Grond", "Hij is vaak benauwd."))).Tekst.ShouldContain("Dit is een proef.");
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening", ("Invoer.Regels[2].Grond", "Hij is vaak benauwd."));
        pagina.Tekst.ShouldContain("2 uur en 35 minuten per week: lager"); // 134 hours: 154.6
        pagina.Tekst.ShouldContain(Vandaag.AddMonths(6).InWoordenMetDag());
        pagina = await eline.Verstuur(pagina, "Bewaar en bekijk de brief");
        pagina.FoutBij("Invoer.Motivering").ShouldNotBeNull();
        pagina = await eline.Verstuur(pagina, "Bewaar en bekijk de brief", ("Invoer.Motivering", "Licht werk doet u zelf."));
        pagina.Kop.ShouldBe("U krijgt minder hulp bij het huishouden");
        pagina = await eline.Verstuur(pagina, "Verstuur vandaag en ga naar de volgende");
        pagina.Tekst.ShouldContain("Verstuurd aan Douwe Meijer.");
        pagina.Kop.ShouldBe("Geesje Dijkstra");
        var indicatie = await app.Met(async db =>
        {
            var dossier = (await Zaak("Douwe")).DossierId;
            return await db.Set<Indicatie>().SingleAsync(i => i.DossierId == dossier);
        });
        (indicatie.MinutenOp(Vandaag.AddMonths(6)), indicatie.MinutenOp(Vandaag.AddMonths(6).AddDays(1))).ShouldBe((165, 155));
        (await eline.Open(pad + "/berekenen")).Status.ShouldBe(HttpStatusCode.NotFound, "what was decided does not change");
    }

    [Fact]
    public async Task Uit_de_ronde_vraagt_waarom_en_een_laatste_dag_als_de_hulp_stopt()
    {
        using var eline = await app.Als("consulent");
        var pad = await Pad("Harm") + "/uit";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Haal uit de ronde");
        pagina.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Kies waarom deze inwoner niet meer meedoet.");
        pagina.FoutBij("Invoer.Toelichting").ShouldNotBeNull().ShouldContain("Schrijf op wat er is.");
        pagina = await eline.Verstuur(pagina, "Haal uit de ronde", ("Invoer.Reden", "Verhuisd"), ("Invoer.Toelichting", "Gebeld."));
        pagina.FoutBij("Invoer.Laatste.Dag").ShouldNotBeNull();
        await eline.Verstuur(pagina, "Haal uit de ronde", [("Invoer.Reden", "Verhuisd"), ("Invoer.Toelichting", "Gebeld."), .. Wmoproef.Datum("Invoer.Laatste", Vandaag)]);
        var zaak = await Zaak("Harm");
        zaak.Stand.ShouldBe(Herindicatiestand.UitDeRonde);
        (await app.Met(db => db.Set<Indicatie>().Where(i => i.DossierId == zaak.DossierId).Select(i => i.Uitstroomreden).SingleAsync())).ShouldBe(Uitstroomreden.Verhuisd);
    }

    [Fact]
    public async Task De_inwoner_ziet_oud_en_nieuw_met_dagen_het_gesprek_en_het_besluit()
    {
        using var wies = await app.Als("wies");
        (await wies.Open("/mijn/ondersteuning")).Tekst.ShouldContain("Je krijgt minder hulp");
        var pad = $"/mijn/herindicatie/{(await Zaak("Wies")).Id}";
        var pagina = await wies.Open(pad);
        pagina.Tekst.ShouldContain("3 uur en 10 minuten per week");
        pagina.Tekst.ShouldContain($"Tot en met {Vandaag.AddDays(-10).AddMonths(6).InWoordenMetDag()}");
        pagina.Tekst.ShouldContain("2 uur en 28 minuten per week");
        pagina.Tekst.ShouldContain("praten we met jou en met je hulp");
        (await wies.Open(pad + "/besluit")).Tekst.ShouldContain("U kunt bezwaar maken.");
        (await wies.Open("/mijn/ondersteuning/nieuw")).Status.ShouldBe(HttpStatusCode.OK);
        (await wies.Open($"/mijn/herindicatie/{(await Zaak("Jaap")).Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "somebody else's");
        (await wies.Open("/wmo/herindicaties")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task De_brief_is_een_word_bestand_dat_blijft_zoals_het_verstuurd_is()
    {
        using var eline = await app.Als("consulent");
        var pad = await Pad("Geesje") + "/besluit/brief";
        var concept = Samenvoeger.Lees(await Briefproef.Bestand(eline, pad + "/bestand"));
        concept.ShouldContain("U krijgt minder hulp bij het huishouden");
        concept.ShouldContain(r => r.StartsWith("Tot en met ", StringComparison.Ordinal));
        await eline.Verstuur(await eline.Open(pad), "Verstuur vandaag en ga naar de volgende");
        (await eline.Open(pad)).Document.QuerySelector($"a[href='{pad}/bestand']").ShouldNotBeNull();
        var verstuurd = await Briefproef.Bestand(eline, pad + "/bestand");
        Samenvoeger.Lees(verstuurd).ShouldContain(r => r.Contains($"Tot en met {Vandaag.AddMonths(6).InWoorden()}", StringComparison.Ordinal));
        using var sanne = await app.Als("beheerder");
        await Briefproef.Laad(app, sanne, Briefproef.Sjabloon("Naam"));
        (await Briefproef.Bestand(eline, pad + "/bestand")).ShouldBe(verstuurd, "another template changes nothing of what was sent");
        using var wies = await app.Als("wies");
        (await wies.Open($"/mijn/herindicatie/{(await Zaak("Geesje")).Id}/besluit/bestand")).Status.ShouldBe(HttpStatusCode.NotFound, "somebody else's");
        using var joost = await app.Als("joost");
        (await joost.Open(pad + "/bestand")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Tegen_het_besluit_kan_bezwaar_en_de_consulent_vindt_de_brief_terug()
    {
        using var wies = await app.Als("wies");
        using var eline = await app.Als("consulent");
        var zaak = await Zaak("Wies");
        var link = (await wies.Open($"/mijn/herindicatie/{zaak.Id}/besluit")).Document.QuerySelectorAll("a").Single(a => a.TextContent.Trim() == "Maak bezwaar").GetAttribute("href")!;
        (await wies.Verstuur(await wies.Open(link), "Maak bezwaar", ("Invoer.Gronden", "De zolder wordt wel gebruikt."))).Kop.ShouldBe("We hebben jouw bezwaar");
        var brief = $"/wmo/herindicaties/{zaak.Id}/besluit/brief";
        (await eline.Open(brief)).Document.QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == link.Replace("/mijn/", "/wmo/", StringComparison.Ordinal));
        (await eline.Open(await app.Bezwaarpad("Wies"))).Document.QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == brief);
    }

    [Fact]
    public async Task Mijn_werk_toont_wie_vandaag_aan_de_beurt_is()
    {
        using var eline = await app.Als("consulent");
        var werk = await eline.Open("/werk");
        werk.Document.QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == "/wmo/herindicaties");
        werk.Tekst.ShouldContain("Neem het besluit.");
        werk.Tekst.ShouldNotContain("Wies Dam", customMessage: "that one is decided");
    }

    [Fact]
    public async Task Het_gesprek_wordt_verzet_en_opgeschreven_en_de_inwoner_leest_mee()
    {
        using var eline = await app.Als("consulent");
        using var wies = await app.Als("wies");
        var pad = await Pad("Wies") + "/gesprek";
        var pagina = await eline.Verstuur(await eline.Open(pad), "Verzet het gesprek", Wmoproef.Datum("Invoer.Gepland", Vandaag.AddDays(-20)));
        pagina.FoutBij("Invoer.Gepland.Dag").ShouldNotBeNull().ShouldContain("Kies een dag vanaf het besluit.");
        pagina = await eline.Verstuur(await eline.Open(pad), "Verzet het gesprek", Wmoproef.Datum("Invoer.Gepland", Vandaag.AddDays(3)));
        pagina.Tekst.ShouldContain("De inwoner ziet de dag in Mijn Spil.");
        pagina = await eline.Verstuur(await eline.Open(pad), "Bewaar", Wmoproef.Datum("Invoer.Gevoerd", Vandaag));
        pagina.FoutBij("Invoer.Notitie").ShouldNotBeNull().ShouldContain("Schrijf op wat er is afgesproken.");
        await eline.Verstuur(pagina, "Bewaar", [.. Wmoproef.Datum("Invoer.Gevoerd", Vandaag), ("Invoer.Notitie", "De ramen doen we om de maand.")]);
        (await wies.Open($"/mijn/herindicatie/{(await Zaak("Wies")).Id}")).Tekst.ShouldContain("De ramen doen we om de maand.");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_ziet_niets()
    {
        using var joost = await app.Als("joost");
        (await joost.Open(await Pad("Geesje"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await joost.Open($"/wmo/herindicaties/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var beleid = await app.Als("beleid");
        (await beleid.Open("/wmo/herindicaties")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var eline = await app.Als("consulent");
        (await eline.Open(await Pad("Truus") + "/besluit")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing was calculated");
    }

    [Fact]
    public async Task Een_besluit_gaat_weer_open_met_een_reden_en_blijft_zelf_zoals_het_is()
    {
        using var eline = await app.Als("consulent");
        using var wies = await app.Als("wies");
        var oud = await Zaak("Wies");
        var pagina = await eline.Open($"/wmo/herindicaties/{oud.Id}");
        var pad = pagina.Document.QuerySelectorAll("a").Single(a => a.TextContent.Trim() == "Bekijk dit besluit opnieuw").GetAttribute("href")!;
        pagina = await eline.Verstuur(await eline.Open(pad), "Bekijk opnieuw");
        pagina.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op wat er is veranderd, of wat we over het hoofd zagen.");
        pagina = await eline.Verstuur(pagina, "Bekijk opnieuw", ("Invoer.Reden", "De zolder is nu een slaapkamer."));
        pagina.Tekst.ShouldContain("Dit bekijk je opnieuw");
        pagina.Tekst.ShouldContain("De zolder is nu een slaapkamer.");
        pagina.Tekst.ShouldContain("Nu 3 uur en 10 minuten per week");
        (await eline.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, "it is open already");
        (await eline.Open($"/wmo/herindicaties/{oud.Id}")).Tekst.ShouldContain("Hier wordt opnieuw naar gekeken");
        (await wies.Open($"/mijn/herindicatie/{oud.Id}")).Tekst.ShouldContain("We kijken nog een keer");
        var nieuw = await app.Met(db => db.Set<Herindicatie>().SingleAsync(h => h.VervolgOp == oud.Id));
        (await wies.Open($"/mijn/herindicatie/{nieuw.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "the letter comes first");
        var brief = await eline.Open($"/wmo/herindicaties/{nieuw.Id}/aankondiging");
        brief.Tekst.ShouldContain($"Tot er een nieuw besluit is, blijft het besluit van {oud.BeslotenOp!.Value.InWoorden()} gelden.");
        await eline.Verstuur(brief, "Ja, verstuurd");
        (await wies.Open($"/mijn/herindicatie/{nieuw.Id}")).Tekst.ShouldContain("Daarom kijken we nog een keer.");
    }

    [Fact]
    public async Task Openen_kan_alleen_wie_erbij_hoort_en_alleen_wat_besloten_is()
    {
        using var joost = await app.Als("joost");
        (await joost.Open(await Pad("Wies") + "/heropenen")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var eline = await app.Als("consulent");
        (await eline.Open(await Pad("Geesje") + "/heropenen")).Status.ShouldBe(HttpStatusCode.NotFound, "nothing was decided");
        using var beleid = await app.Als("beleid");
        (await beleid.Open(await Pad("Wies") + "/heropenen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_tweede_besluit_houdt_de_dag_aan_die_gezegd_is()
    {
        using var eline = await app.Als("consulent");
        var oud = await Zaak("Wies");
        await eline.Verstuur(await eline.Open($"/wmo/herindicaties/{oud.Id}/heropenen"), "Bekijk opnieuw", ("Invoer.Reden", "De zolder is nu een slaapkamer."));
        var pad = $"/wmo/herindicaties/{(await app.Met(db => db.Set<Herindicatie>().SingleAsync(h => h.VervolgOp == oud.Id))).Id}";
        await eline.Verstuur(await eline.Open(pad + "/aankondiging"), "Ja, verstuurd");
        await eline.Verstuur(await eline.Open(pad), "Bewaar en ga verder", ("Invoer.Wijze", "Dossieronderzoek"), ("Invoer.Reden", "Gezien op een foto."));
        var pagina = await eline.Open(pad + "/berekenen");
        string Rij(string code) => pagina.Document.QuerySelectorAll("input[type=hidden]").First(i => i.GetAttribute("value") == code).GetAttribute("name")!.Replace(".Code", "", StringComparison.Ordinal);
        pagina = await eline.Verstuur(pagina, "Bewaar deze berekening", (Rij("kamer-in-gebruik") + ".Aantal", "2"), (Rij("kamer-in-gebruik") + ".Grond", "De zolder erbij."), (Rij("kamer-niet-in-gebruik") + ".Grond", "De logeerkamer."));
        pagina.Kop.ShouldBe("Besluit voor Wies");
        pagina.Tekst.ShouldContain(oud.OvergangTot!.Value.InWoordenMetDag());
    }

    private async Task<string> Pad(string voornaam) => $"/wmo/herindicaties/{(await Zaak(voornaam)).Id}";

    private Task<Herindicatie> Zaak(string voornaam) => app.Met(db => db.Set<Herindicatie>().SingleAsync(h => h.VervolgOp == null && db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == voornaam)));
}
