using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Beleid;

/// <summary>From the figures of a day to a text for the committee: made, edited, adopted, taken along, and compared with the month after.</summary>
public sealed class MededelingenTests : IAsyncLifetime
{
    private const string Lijst = "/beleid/mededelingen";
    private static readonly DateOnly Toen = new(2019, 3, 4);

    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_concept_komt_uit_de_cijfers_en_elk_getal_leidt_naar_zijn_definitie()
    {
        await app.Neem(12, 180, Toen);
        using var maarten = await app.Als("beleid");
        var pagina = await Maak(maarten, new(2019, 3, 31));
        pagina.Kop.ShouldBe("Mededeling, cijfers van 31 maart 2019");
        pagina.Tekst.ShouldContain("Het aantal inwoners uit Huizen met hulp bij het huishouden bedraagt momenteel 12.");
        pagina.Tekst.ShouldContain("Er is geen groep waarmee we dat kunnen vergelijken.");
        var getallen = pagina.Document.QuerySelectorAll("article a.vastcijfer");
        getallen.Length.ShouldBeGreaterThan(5);
        getallen.ShouldAllBe(a => pagina.Document.GetElementById(a.GetAttribute("href")!.TrimStart('#')) != null);
        pagina.Document.QuerySelectorAll("article h2").Select(h => h.TextContent.Trim()).ShouldContain("Voorlopige resultaten");
        (await maarten.Open(Lijst)).Tekst.ShouldContain("31 maart 2019");
    }

    [Fact]
    public async Task De_tekst_mag_anders_een_getal_niet_en_twee_schrijvers_verliezen_niets()
    {
        await app.Neem(12, 180, Toen);
        using var maarten = await app.Als("beleid");
        var pad = (await Maak(maarten, new(2019, 3, 31))).Adres.AbsolutePath;
        var (een, twee) = (await maarten.Open(pad + "/bewerken"), await maarten.Open(pad + "/bewerken"));
        een.Tekst.ShouldContain("[inwoners: 12]");
        (await maarten.Verstuur(een, "Bewaar", ("Tekst", "Er zijn [inwoners: 13] mensen."))).FoutBij("Tekst").ShouldNotBeNull().ShouldContain("is 12 geteld, niet 13");
        (await maarten.Verstuur(een, "Bewaar", ("Tekst", "Er zijn [mensen: 12] mensen."))).FoutBij("Tekst").ShouldNotBeNull().ShouldContain("‘mensen’ is er niet");
        (await maarten.Verstuur(een, "Bewaar", ("Tekst", " "))).FoutBij("Tekst").ShouldNotBeNull().ShouldContain("Schrijf een tekst.");
        var bewaard = await maarten.Verstuur(een, "Bewaar", ("Tekst", "# Kop <b>\nEr zijn [inwoners: 12] mensen.\n- punt\n-- subpunt"));
        bewaard.Document.QuerySelector("article h2")!.TextContent.Trim().ShouldBe("Kop <b>");
        bewaard.Document.QuerySelectorAll("article ul ul li").Length.ShouldBe(1);
        var verouderd = await maarten.Verstuur(twee, "Bewaar", ("Tekst", "Mijn eigen zin."));
        verouderd.Tekst.ShouldContain("Iemand anders heeft deze tekst net veranderd.");
        verouderd.Tekst.ShouldContain("Mijn eigen zin.");
        verouderd.Tekst.ShouldContain("[inwoners: 12] mensen.");
    }

    [Fact]
    public async Task Vastgesteld_verandert_niet_meer()
    {
        await app.Neem(12, 180, Toen);
        using var maarten = await app.Als("beleid");
        var concept = await Maak(maarten, new(2019, 3, 31));
        var pad = concept.Adres.AbsolutePath;
        await maarten.Verstuur(await maarten.Open(pad + "/bewerken"), "Bewaar", ("Tekst", "Anders dan gelezen."));
        (await maarten.Verstuur(concept, "Stel deze tekst vast")).Tekst.ShouldContain("Iemand anders heeft deze tekst net veranderd.");
        var vast = await maarten.Verstuur(await maarten.Open(pad), "Stel deze tekst vast");
        vast.Tekst.ShouldContain("De mededeling is vastgesteld.");
        vast.Document.QuerySelectorAll("main button[type=submit]").ShouldBeEmpty();
        (await maarten.Open(pad + "/bewerken")).Adres.AbsolutePath.ShouldBe(pad);
    }

    [Fact]
    public async Task Het_wordbestand_is_heel_en_heeft_koppen_lijsten_en_definities()
    {
        await app.Neem(12, 180, Toen);
        using var maarten = await app.Als("beleid");
        var pad = (await Maak(maarten, new(2019, 3, 31))).Adres.AbsolutePath;
        var antwoord = await maarten.Haal(pad + "?handler=Word");
        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("mededeling-2019-03-31.docx");
        using var word = WordprocessingDocument.Open(await antwoord.Content.ReadAsStreamAsync(), false);
        new OpenXmlValidator().Validate(word).Select(f => f.Description).ShouldBeEmpty();
        var lijf = word.MainDocumentPart!.Document.Body!;
        lijf.InnerText.ShouldContain("bedraagt momenteel 12.");
        lijf.Descendants<ParagraphStyleId>().Count(s => s.Val == "Heading1").ShouldBe(3);
        var ankers = lijf.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToHashSet();
        lijf.Descendants<Hyperlink>().ShouldAllBe(h => ankers.Contains(h.Anchor!.Value));
    }

    [Fact]
    public async Task De_volgende_maand_laat_zien_wat_er_anders_is()
    {
        await app.Neem(12, 180, Toen);
        using var maarten = await app.Als("beleid");
        await Maak(maarten, new(2019, 3, 31));
        await app.Neem(15, 180, new(2019, 4, 2));
        var april = await Maak(maarten, new(2019, 4, 30));
        april.Tekst.ShouldContain("Wat is er anders dan op 31 maart 2019?");
        april.Document.QuerySelectorAll("main tr").Single(r => r.QuerySelector("th")?.TextContent.Trim() == "Inwoners met hulp bij het huishouden")
            .QuerySelectorAll("td").Select(td => td.TextContent.Trim()).ShouldBe(["12", "27", "15 meer"]);
    }

    [Fact]
    public async Task Een_dag_die_niet_kan_wordt_bij_het_veld_geweigerd_en_een_andere_mededeling_is_er_niet()
    {
        using var maarten = await app.Als("beleid");
        var pagina = await maarten.Open(Lijst);
        (await Verstuur(maarten, pagina, null)).FoutBij("Peildatum.Dag").ShouldNotBeNull().ShouldContain("Vul een datum in");
        (await Verstuur(maarten, pagina, TimeProvider.System.Vandaag().AddDays(2))).FoutBij("Peildatum.Dag").ShouldNotBeNull().ShouldContain("Kies een dag van 2015 tot en met vandaag.");
        (await Verstuur(maarten, pagina, new(2016, 1, 1))).FoutBij("Peildatum.Dag").ShouldNotBeNull().ShouldContain("nog geen hulp om te tellen");
        foreach (var pad in new[] { $"{Lijst}/{Guid.NewGuid()}", $"{Lijst}/{Guid.NewGuid()}/bewerken", $"{Lijst}/{Guid.NewGuid()}?handler=Word", $"{Lijst}/niets" })
            (await maarten.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
    }

    private static async Task<Pagina> Maak(Bezoeker wie, DateOnly dag) => await Verstuur(wie, await wie.Open(Lijst), dag);

    private static Task<Pagina> Verstuur(Bezoeker wie, Pagina pagina, DateOnly? dag) =>
        wie.Verstuur(pagina, "Maak een concept", ("Peildatum.Dag", $"{dag?.Day}"), ("Peildatum.Maand", $"{dag?.Month}"), ("Peildatum.Jaar", $"{dag?.Year}"));
}
