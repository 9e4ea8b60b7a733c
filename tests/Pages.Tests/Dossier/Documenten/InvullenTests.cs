using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;
using static Spil.Pages.Tests.Dossier.Documenten.Documentproef;

namespace Spil.Pages.Tests.Dossier.Documenten;

/// <summary>The site with the form of every kind of field; every test begins a document of its own.</summary>
public sealed class Documentsite : IAsyncLifetime
{
    public Testapp App { get; private set; } = null!;

    public DossierId Samira { get; private set; }

    public async ValueTask InitializeAsync()
    {
        App = await Testapp.Start();
        Samira = await App.DossierVan("Samira");
        await App.Publiceer(Allessoorten);
        await App.Publiceer(Groot);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class InvullenTests(Documentsite site) : IClassFixture<Documentsite>
{
    [Fact]
    public async Task Elk_soort_antwoord_wordt_bewaard_en_staat_er_weer_zoals_het_is_getypt()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var deel = await samira.Open(doc + "/invullen/een");
        deel.Kop.ShouldBe("Eerste deel");
        deel.Tekst.ShouldContain("0 van 15 vragen ingevuld");
        var nadia = deel.Document.QuerySelectorAll("select option").Single(o => o.TextContent.Contains("Nadia", StringComparison.Ordinal)).GetAttribute("value")!;

        var twee = await samira.Verstuur(deel, "Opslaan en verder", (Veld("tekst"), "Slapen"), (Veld("lang"), "Regel 1\r\nRegel 2"), (Veld("eigen"), "Ik wil <b>rust</b> 🌱"),
            (Veld("dag", "Datum.Dag"), "3"), (Veld("dag", "Datum.Maand"), "mei"), (Veld("dag", "Datum.Jaar"), "2024"), (Veld("keuze"), "thuis"), (Veld("keuzes", "Keuzes"), "buur"), (Veld("keuzes", "Keuzes"), "zus"),
            (Veld("cijfer"), "7"), (Veld("uren"), "12,5"), (Veld("kosten"), "1.234,50"), (Veld("wie", "Keuze"), nadia), (Veld("waar"), "Buurthuis"), (Veld("hulp"), "nee"));

        twee.Kop.ShouldBe("Tweede deel");
        var nu = (await site.App.Versie(doc)).Nu();
        nu.ToDictionary(a => a.Key, a => a.Value.Tekst).ShouldBe(new Dictionary<string, string>
        {
            ["tekst"] = "Slapen", ["lang"] = "Regel 1\nRegel 2", ["eigen"] = "Ik wil <b>rust</b> 🌱", ["dag"] = "2024-05-03", ["keuze"] = "thuis", ["keuzes"] = "zus|buur", ["cijfer"] = "7",
            ["uren"] = "12.5", ["kosten"] = "1234.50", ["wie"] = nadia, ["waar"] = "Buurthuis", ["hulp"] = "nee",
        }, ignoreOrder: true);
        nu["cijfer"].Getal.ShouldBe(70_000);
        nu["dag"].Datum.ShouldBe(new DateOnly(2024, 5, 3));

        var terug = await samira.Verstuur(twee, "Terug naar het vorige deel");
        terug.Kop.ShouldBe("Eerste deel");
        terug.Document.QuerySelector($"[name='{Veld("uren")}']")!.GetAttribute("value").ShouldBe("12,5");
        terug.Document.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["thuis", "zus", "buur", "7", "nee"]);
        terug.Document.QuerySelector("select option[selected]")!.TextContent.ShouldContain("Nadia");
        terug.Document.QuerySelector("[name='Script']").ShouldBeNull();
        var lezen = await samira.Open(doc);
        lezen.Tekst.ShouldContain("“Ik wil <b>rust</b> 🌱”");
        lezen.Tekst.ShouldContain("7 op een schaal van 1 (heel zwaar) tot 10 (heel licht)");
        lezen.Tekst.ShouldContain("Mijn zus, De buren");
        lezen.Tekst.ShouldContain("12,5 per week");
    }

    [Fact]
    public async Task Wat_niet_kan_krijgt_een_zin_bij_de_vraag_en_wat_er_was_getypt_staat_er_nog()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var mis = await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en verder", (Veld("tekst"), new string('x', 201)), (Veld("dag", "Datum.Dag"), "31"), (Veld("dag", "Datum.Maand"), "2"),
            (Veld("dag", "Datum.Jaar"), "2024"), (Veld("keuze"), "elders"), (Veld("keuzes", "Keuzes"), "niemand"), (Veld("cijfer"), "11"), (Veld("uren"), "200"), (Veld("kosten"), "veel"),
            (Veld("wie", "Keuze"), "id:geen|x"), (Veld("hulp"), "misschien"), (Veld("lang"), "Dit blijft staan"));

        mis.Kop.ShouldBe("Eerste deel");
        mis.FoutBij(Veld("tekst")).ShouldNotBeNull().ShouldContain("Dit is te lang. Gebruik maximaal 200 tekens.");
        mis.FoutBij(Veld("dag", "Datum.Dag")).ShouldNotBeNull();
        mis.FoutBij(Veld("keuze")).ShouldNotBeNull().ShouldContain("Kies een van de antwoorden");
        mis.FoutBij(Veld("keuzes", "Keuzes")).ShouldNotBeNull().ShouldContain("Kies een van de antwoorden");
        mis.FoutBij(Veld("cijfer")).ShouldNotBeNull().ShouldContain("Kies een cijfer van 1 tot en met 10.");
        mis.FoutBij(Veld("uren")).ShouldNotBeNull().ShouldContain("168");
        mis.FoutBij(Veld("kosten")).ShouldNotBeNull();
        mis.FoutBij(Veld("wie")).ShouldNotBeNull().ShouldContain("Kies een naam uit de lijst, of typ een naam.");
        mis.FoutBij(Veld("hulp")).ShouldNotBeNull().ShouldContain("Kies ja of nee.");
        mis.Document.QuerySelector($"[name='{Veld("lang")}']")!.TextContent.ShouldContain("Dit blijft staan");
        mis.Document.QuerySelectorAll(".spil-fouten a").ShouldAllBe(a => mis.Document.GetElementById(a.GetAttribute("href")!.Substring(1)) != null);
        (await site.App.Versie(doc)).Antwoorden.ShouldBeEmpty();
    }

    [Fact]
    public async Task Een_vraag_die_van_een_antwoord_afhangt_komt_er_zonder_script_bij_na_het_opslaan()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var deel = await samira.Open(doc + "/invullen/een");
        deel.Document.GetElementById("veld-welke")!.HasAttribute("hidden").ShouldBeTrue();
        deel.Tekst.ShouldContain("Deel 1 van 2");

        var erbij = await samira.Verstuur(deel, "Opslaan en verder", (Veld("hulp"), "ja"));
        erbij.Kop.ShouldBe("Eerste deel");
        erbij.Document.GetElementById("veld-welke")!.HasAttribute("hidden").ShouldBeFalse();
        erbij.Tekst.ShouldContain("Deel 1 van 3");
        (await samira.Verstuur(erbij, "Opslaan en verder", (Veld("welke"), "Met de post"))).Kop.ShouldBe("Tweede deel");
        // With script it came while typing, so nobody is held up.
        (await samira.Verstuur(deel, "Opslaan en verder", (Veld("hulp"), "ja"), ("Script", "ja"), ("__verzoek", ""))).Kop.ShouldBe("Tweede deel");
        // What is hidden again keeps its words, and comes back with them.
        await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("hulp"), "nee"));
        (await samira.Open(doc + "/invullen/drie")).Kop.ShouldNotBe("Alleen met hulp");
        (await site.App.Versie(doc)).Nu()["welke"].Tekst.ShouldBe("Met de post");
    }

    [Fact]
    public async Task Rijen_van_een_lijst_komen_en_gaan_zonder_iets_te_verliezen()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var deel = await samira.Open(doc + "/invullen/twee");
        var eerste = Rijen(deel).Single();

        var erbij = await samira.Verstuur(deel, "Zet er een regel bij", (Veld($"mensen/{eerste}/naam"), "Nadia"), (Veld("wat/nu/ik"), "Bellen"), (Veld("fasen/mis/merk"), "Ik slaap niet"));
        Rijen(erbij).Count.ShouldBe(2);
        var tweede = Rijen(erbij)[1];
        erbij.Document.GetElementById($"rij-{tweede}")!.ClassList.ShouldContain("formulierrij--nieuw");
        erbij.Document.QuerySelectorAll(".formulierrij--nieuw").Length.ShouldBe(1);
        var drie = await samira.Verstuur(erbij, "Zet er een regel bij", (Veld($"mensen/{tweede}/naam"), "Joke"), (Veld($"mensen/{tweede}/rol"), "maatje"));
        Rijen(drie).Count.ShouldBe(3);

        var weg = await samira.Verstuur(drie, "Haal regel 1 weg");
        Rijen(weg).ShouldBe([tweede]);
        var versie = await site.App.Versie(doc);
        versie.Teksten().Keys.ShouldBe([$"mensen/{tweede}/naam", $"mensen/{tweede}/rol", "wat/nu/ik", "fasen/mis/merk"], ignoreOrder: true);
        versie.Antwoorden.ShouldContain(a => a.Tekst == "Nadia");
        var lezen = await samira.Open(doc);
        lezen.Document.QuerySelectorAll("table tbody tr").Length.ShouldBeGreaterThan(2);
        lezen.Tekst.ShouldContain("Het gaat mis Wat merk je? Ik slaap niet");
    }

    [Fact]
    public async Task Wat_niet_wordt_gevraagd_doet_niets_en_niets_geeft_een_storing()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var deel = await samira.Open(doc + "/invullen/twee");
        var rij = Rijen(deel).Single();
        var vreemd = await samira.Verstuur(deel, "Opslaan en stoppen", ("Invoer[bestaat-niet].Tekst", "x"), ("Invoer[].Tekst", "x"), ("Invoer[tekst].Tekst", "ander deel"), ("Rijen[mensen]", "../../etc"), ("Rijen[mensen]", rij),
            ("Rijen[wat]", rij), (Veld($"mensen/{rij}/naam"), "Bel\u0007teken"), ("Nummer", "1"), ("Gelezen", "-5"), ("erbij", "bestaat-niet"), ("weg", "%%"));
        ((int)vreemd.Status).ShouldBe(200);
        (await site.App.Versie(doc)).Teksten().ShouldBe([new($"mensen/{rij}/naam", "Belteken")]);
        ((int)(await samira.Open(doc + "/invullen/bestaat-niet")).Status).ShouldBe(404);
        ((int)(await samira.Open("/documenten/0193f0a0-0000-7000-8000-000000000001/invullen/een")).Status).ShouldBe(404);
    }

    [Fact]
    public async Task Een_formulier_met_vijfhonderd_vragen_blijft_te_doen()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "groot");
        var deel = await samira.Open(doc + "/invullen/deel-1");
        deel.Tekst.ShouldContain("0 van 500 vragen ingevuld");
        deel.Document.QuerySelectorAll(".formulierdelen > li").Length.ShouldBe(5);
        var velden = Enumerable.Range(1, 100).SelectMany(v => v % 2 == 0
            ? new[] { (Veld($"vraag-1-{v}", "Datum.Dag"), "1"), (Veld($"vraag-1-{v}", "Datum.Maand"), "1"), (Veld($"vraag-1-{v}", "Datum.Jaar"), "2020") }
            : [(Veld($"vraag-1-{v}"), $"Antwoord {v}")]).ToArray();

        var verder = await samira.Verstuur(deel, "Opslaan en verder", velden);
        verder.Kop.ShouldBe("Deel 2");
        verder.Tekst.ShouldContain("100 van 500 vragen ingevuld");
        var mist = await samira.Open(doc + "/invullen");
        (mist.Adres.AbsolutePath + mist.Adres.Fragment).ShouldStartWith(doc + "/invullen/deel-2");
        (await samira.Open(doc + "/controleren")).Document.QuerySelectorAll(".mislijst a").Length.ShouldBe(4);
    }

    private static List<string> Rijen(Pagina pagina) => [.. pagina.Document.QuerySelectorAll("[name='Rijen[mensen]']").Select(r => r.GetAttribute("value")!)];
}
