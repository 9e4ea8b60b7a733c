using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.TestSupport;
using Spil.Wmo.Domein.Declaraties;
using Spil.Wmo.Domein.Toewijzingen;
using Xunit;
using Declaratie = Spil.Wmo.Domein.Declaraties.Declaratie;

namespace Spil.Pages.Tests.Wmo;

/// <summary>What a provider declares, over HTTP: read in, checked line by line, and kept.</summary>
public sealed class DeclaratieTests : IAsyncLifetime
{
    private const string Pad = "/wmo/declaraties";
    private const string Draad = "99000001";
    private const string Huizen = "0406";
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;
    private Toewijzing toewijzing = null!;
    private string bsn = "";

    private DateOnly Begin => new(toewijzing.Ingang.Year, toewijzing.Ingang.Month, 1);

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        (toewijzing, bsn) = await app.Met(async db =>
        {
            var t = await db.Set<Toewijzing>().AsNoTracking().SingleAsync();
            var inwoner = db.Set<Inwonerdossier>().Where(d => d.Id == t.DossierId).Select(d => d.InwonerId);
            return (t, (await db.Set<Persoon>().SingleAsync(p => inwoner.Contains(p.Id))).Bsn!.Voluit());
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_lijst_toont_wat_is_gedeclareerd_en_wat_daarvan_goed_is()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open("/wmo/meldingen");
        pagina = await eline.Open(Van(pagina, "Declaraties"));
        pagina.Tekst.ShouldContain("2 regels niet goed");
        pagina.Tekst.ShouldContain("Goed");
        foreach (var sorteer in new[] { "aanbieder", "-aanbieder", "maand", "-maand", "bedrag", "-bedrag", "ingelezen", "-ingelezen", "iets" })
            (await eline.Open($"{Pad}?sorteer={sorteer}")).Tekst.ShouldContain("2 regels niet goed");
        (await eline.Open($"{Pad}?aanbieder={toewijzing.AanbiederId}")).Tekst.ShouldContain("2 regels niet goed");
        (await eline.Open($"{Pad}?aanbieder=x")).Tekst.ShouldContain("2 regels niet goed");
        (await eline.Open($"{Pad}?bladzijde=9")).Tekst.ShouldContain("Deze bladzijde is leeg.");
        var csv = (await eline.Open(Van(pagina, "Bewaar deze lijst als bestand"))).Bron;
        csv.ShouldContain("Thuiszorg De Gouden Draad");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Een_declaratie_wordt_gelezen_en_regel_voor_regel_gekeurd()
    {
        using var eline = await app.Als("consulent");
        var pagina = await Lees(eline, Bericht("10", Regel("A1", 60), Regel("A2", 60, nummer: toewijzing.Nummer + 5), Regel("A3", 60) with { ProductCode = "01A03" }));
        pagina.Tekst.ShouldContain("De declaratie is ingelezen.");
        pagina.Tekst.ShouldContain("€ 108,00 in 3 regels");
        pagina.Tekst.ShouldContain("€ 36,00 in 1 regel");
        pagina.Tekst.ShouldContain("SPIL-004");
        pagina.Tekst.ShouldContain("SPIL-007");
        pagina.Tekst.ShouldNotContain("A1", Case.Sensitive, "what is good stands under all lines");
        (await eline.Open(Van(pagina, "Alle regels"))).Tekst.ShouldContain("A1");
        pagina.Tekst.ShouldNotContain(bsn);
        var overzicht = await eline.Open(Van(pagina, $"{toewijzing.Nummer}"));
        overzicht.Tekst.ShouldContain("Toewijzing voor");
        // The demo: a week and a quarter, and the quarter was taken back.
        overzicht.Tekst.ShouldContain($"Gedeclareerd: {Spil.Wmo.Domein.Normenkaders.Rekentaal.UrenEnMinuten(toewijzing.MinutenPerWeek + 60)} van hoogstens ");
    }

    [Fact]
    public async Task Wat_eerder_is_goedgekeurd_telt_mee_voor_de_maand()
    {
        using var eline = await app.Als("consulent");
        var ruimte = 5 * toewijzing.MinutenPerWeek; // Six weeks, and the demo used one.
        (await Lees(eline, Bericht("20", Regel("B1", ruimte)))).Tekst.ShouldContain("Alle regels passen bij wat is toegewezen.");
        (await Lees(eline, Bericht("21", Regel("B2", 1)))).Tekst.ShouldContain("TR321 In ");
        (await Lees(eline, Bericht("22", Regel("B3", 30, terug: "B1")))).Tekst.ShouldContain("Alle regels passen");
        (await Lees(eline, Bericht("23", Regel("B4", 30)))).Tekst.ShouldContain("Alle regels passen");
        (await Lees(eline, Bericht("24", Regel("B5", 1)))).Tekst.ShouldContain("TR321");
        (await Lees(eline, Bericht("25", Regel("B6", 30, terug: "B1")))).Tekst.ShouldContain("WMO-DECL-006");
    }

    [Fact]
    public async Task Een_declaratie_die_als_geheel_niet_klopt_wordt_bewaard_en_telt_niet()
    {
        using var eline = await app.Als("consulent");
        var bericht = Bericht("30", Regel("C1", 60));
        var pagina = await Lees(eline, bericht with { Declaratie = bericht.Declaratie with { TotaalIngediendBedrag = new(1, "D") } });
        pagina.Tekst.ShouldContain("De declaratie klopt als geheel niet");
        pagina.Tekst.ShouldContain("SPIL-001");
        pagina.Tekst.ShouldContain("Telt niet mee");
        (await app.Met(db => db.Set<Declaratieregel>().CountAsync(r => r.Referentie == "C1" && r.IsGoed))).ShouldBe(0);
        var xml = await eline.Open(Van(pagina, "Download (XML)"));
        Berichtlezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(xml.Bron))).Bericht!.Header.BerichtIdentificatie.Identificatie.ShouldBe("GDND00000030");
    }

    [Fact]
    public async Task Wat_hier_niet_hoort_wordt_geweigerd_met_een_zin_bij_het_veld()
    {
        using var eline = await app.Als("consulent");
        (await eline.Verstuur(await eline.Open($"{Pad}/inlezen"), "Lees in")).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand met de declaratie.");
        (await Bestand(eline, "<a")).Tekst.ShouldContain("XML-001 Dit is geen goede XML.");
        (await Bestand(eline, "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Bericht>&a;</Bericht>")).Tekst.ShouldContain("XML-002");
        (await Bestand(eline, new string(' ', 10_000_001))).Tekst.ShouldContain("XML-004 Dit bestand is groter dan 10 MB.");
        var goed = Bericht("40", Regel("D1", 60));
        (await Bestand(eline, Xml(goed).Replace("<GeleverdVolume>60</GeleverdVolume>", "", StringComparison.Ordinal))).Tekst.ShouldContain("XSD-002 Dit element ontbreekt.");
        (await Lees(eline, goed with { Header = goed.Header with { Afzender = "99000009" } })).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Deze declaratie komt niet van een aanbieder die Spil kent.");
        (await Lees(eline, goed with { Header = goed.Header with { Ontvanger = "0417" } })).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Deze declaratie is niet voor jouw gemeente.");
        (await Lees(eline, new Wmo319(Header.Van<Wmo319>(Huizen, Draad, "HZN1", Vandaag), new("R", "2")))).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht is geen declaratie (323).");
        await Lees(eline, goed);
        (await Lees(eline, goed)).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Deze declaratie is al ingelezen.");
        (await Lees(eline, goed with { Header = Header.Van<Wmo323>(Draad, Huizen, "ANDERS", Vandaag) })).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Van deze aanbieder is er al een declaratie met dit nummer.");
        (await app.Met(db => db.Set<Declaratie>().CountAsync())).ShouldBe(3, "two of the demo and one");
    }

    [Fact]
    public async Task Wie_de_inwoner_niet_mag_zien_ziet_een_nummer_zonder_naam_en_niemand_ziet_een_andere_gemeente()
    {
        var id = await app.Met(db => db.Set<Declaratie>().OrderBy(d => d.Volgnummer).Select(d => d.Id).FirstAsync());
        using var eline = await app.Als("consulent");
        (await eline.Open($"{Pad}/{id}")).Tekst.ShouldContain("Corrie Bakker");
        using var joost = await app.Als("joost");
        var pagina = await joost.Open($"{Pad}/{id}");
        pagina.Tekst.ShouldContain($"{toewijzing.Nummer}");
        pagina.Tekst.ShouldNotContain("Corrie");
        pagina.Document.QuerySelectorAll("a[href*='/toewijzing']").ShouldBeEmpty();
        pagina.Tekst.ShouldNotContain("Download", customMessage: "the file has the BSN of everybody in it");
        (await joost.Open($"{Pad}/{id}?handler=Xml")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await eline.Open($"{Pad}/{id}?handler=Xml")).Status.ShouldBe(HttpStatusCode.OK);

        await app.Met(async db => await db.Set<Declaratie>().ExecuteUpdateAsync(s => s.SetProperty(d => d.GemeenteId, OrganisatieId.Nieuw())));
        (await eline.Open($"{Pad}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await eline.Open($"{Pad}/{id}?handler=Xml")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await eline.Open(Pad)).Tekst.ShouldContain("Er is nog geen declaratie ingelezen.");
    }

    [Fact]
    public async Task Wie_er_niets_mee_te_maken_heeft_komt_er_niet_in()
    {
        var id = await app.Met(db => db.Set<Declaratie>().Select(d => d.Id).FirstAsync());
        foreach (var wie in new[] { "aanbieder", "beleid", "corrie" })
        {
            using var bezoeker = await app.Als(wie);
            foreach (var pad in new[] { Pad, $"{Pad}/inlezen", $"{Pad}/{id}", $"{Pad}/{id}?handler=Xml" })
                (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        }
        using var eline = await app.Als("consulent");
        (await eline.Open($"{Pad}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Met_een_dossier_gaan_de_regels_en_elk_bestand_waar_de_inwoner_in_staat()
    {
        await using (var scope = app.Diensten.CreateAsyncScope())
        {
            foreach (var deel in scope.ServiceProvider.GetServices<IDossierwisser>().SelectMany(w => w.Delen).Where(d => d.Soort == typeof(Declaratieregel) || d.Soort == typeof(Declaratiebestand)))
                (await deel.Wis(scope.ServiceProvider.GetRequiredService<AppDbContext>(), new(toewijzing.DossierId, []), default)).ShouldBeGreaterThan(0);
        }
        (await app.Met(db => db.Set<Declaratiebestand>().CountAsync())).ShouldBe(0);
        (await app.Met(db => db.Set<Declaratieregel>().Select(r => r.Referentie).ToListAsync())).ShouldBe(["GD-4"], "of an assignment that is not there");
        var id = await app.Met(db => db.Set<Declaratie>().Where(d => d.Volgnummer == 1).Select(d => d.Id).SingleAsync());
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open($"{Pad}/{id}");
        pagina.Tekst.ShouldContain("De regels zijn er niet meer");
        pagina.Tekst.ShouldNotContain("Download");
        (await eline.Open($"{Pad}/{id}?handler=Xml")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Met_meer_aanbieders_is_er_een_filter()
    {
        var (organisatie, gemaakt) = Organisatie.Maak("De Zilveren Naald", Organisatiesoort.Huishoudhulp, false).Waarde;
        await app.Doe(db =>
        {
            db.Add(organisatie);
            return Task.FromResult(gemaakt);
        });
        await app.Met(async db => await db.Set<Declaratie>().Where(d => d.Volgnummer == 2).ExecuteUpdateAsync(s => s.SetProperty(d => d.AanbiederId, organisatie.Id)));
        using var eline = await app.Als("consulent");
        (await eline.Open(Pad)).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        var pagina = await eline.Open($"{Pad}?aanbieder={organisatie.Id}");
        pagina.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        pagina.Tekst.ShouldContain("Van welke aanbieder?");
    }

    [Fact]
    public async Task Een_lange_declaratie_stelt_niet_meer_vragen_dan_een_korte()
    {
        using var eline = await app.Als("consulent");
        using var telling = new Querytelling(app.Diensten);
        var (kort, lang) = (await Vragen("50", 2), await Vragen("51", 400));
        lang.Length.ShouldBe(kort.Length, string.Join("\n\n", lang));
        kort.Count(v => v.Contains("wmo_", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(9, string.Join("\n\n", kort));

        // Each second line takes back the one before, so all three questions are asked.
        async Task<string[]> Vragen(string nummer, int regels)
        {
            var pagina = await eline.Open($"{Pad}/inlezen");
            var xml = Xml(Bericht(nummer, [.. Enumerable.Range(1, regels).Select(n => n % 2 == 0 ? Regel($"E{nummer}{n}", 1, terug: $"E{nummer}{n - 1}") : Regel($"E{nummer}{n}", 1))]));
            var opdrachten = await telling.Bij(async () => (await eline.VerstuurBestand(pagina, "Lees in", "Bestand", "declaratie.xml", Encoding.UTF8.GetBytes(xml))).Tekst.ShouldContain("Alle regels passen"));
            return [.. opdrachten.Where(o => o.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))];
        }
    }

    private Prestatie Regel(string referentie, int minuten, int? nummer = null, string? terug = null) => new(new(referentie, terug), nummer ?? toewijzing.Nummer, "01", "01A01", new(toewijzing.Ingang, toewijzing.Ingang), minuten, "01", 60, new(minuten * 60, terug is null ? "D" : "C"));

    private Wmo323 Bericht(string nummer, params Prestatie[] regels)
    {
        var som = regels.Sum(r => r.IngediendBedrag.DebetCredit == "D" ? (long)r.IngediendBedrag.Bedrag : -r.IngediendBedrag.Bedrag);
        return new(Header.Van<Wmo323>(Draad, Huizen, $"GDND000000{nummer}", Vandaag), new($"PROEF{nummer}", new(Begin, Begin.AddMonths(1).AddDays(-1)), Vandaag, new(Math.Abs(som), som < 0 ? "C" : "D"), [new(bsn, regels)]));
    }

    private static string Xml(IBericht bericht) => Encoding.UTF8.GetString(Berichtschrijver.Schrijf(bericht));

    private static Task<Pagina> Lees(Bezoeker wie, IBericht bericht) => Bestand(wie, Xml(bericht));

    private static async Task<Pagina> Bestand(Bezoeker wie, string xml) => await wie.VerstuurBestand(await wie.Open($"{Pad}/inlezen"), "Lees in", "Bestand", "declaratie.xml", Encoding.UTF8.GetBytes(xml));

    private static string Van(Pagina pagina, string tekst) => pagina.Document.QuerySelectorAll("a").First(a => a.TextContent.Trim().StartsWith(tekst, StringComparison.Ordinal)).GetAttribute("href")!;
}
