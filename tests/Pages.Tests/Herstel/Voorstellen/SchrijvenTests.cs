using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Voorstellen;

public sealed class SchrijvenTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Wat_ontbreekt_staat_bij_het_veld_en_de_rest_blijft_staan()
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await samira.Open(proef.Voorstellen + "/nieuw?soort=doel");
        pagina = await samira.Verstuur(pagina, "Bewaar als concept", ("Invoer.Waarom", "Omdat <b>ik</b> dat wil 🌱"));
        pagina.FoutBij("Invoer.Tekst")!.ShouldContain("Schrijf op wat het doel is.");
        pagina.FoutBij("Invoer.Gebied")!.ShouldContain("Kies bij welk leefgebied dit doel hoort.");
        pagina.Document.QuerySelector("[name='Invoer.Waarom']")!.TextContent.Trim().ShouldBe("Omdat <b>ik</b> dat wil 🌱");
    }

    [Fact]
    public async Task Een_concept_is_alleen_voor_wie_meeschrijft()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var pagina = await marjan.Open(proef.Voorstellen + "/nieuw?soort=doel");
        pagina = await marjan.Verstuur(pagina, "Bewaar als concept", ("Invoer.Tekst", "Een stille kamer"), ("Invoer.Gebied", "Wonen"));
        pagina.Tekst.ShouldContain("Dit is nog een concept.");

        using var nadia = await proef.App.Als("naaste");
        (await nadia.Open(pagina.Adres.AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Open(proef.Voorstellen)).Tekst.ShouldNotContain("Een stille kamer");

        pagina = await marjan.Verstuur(pagina, "Leg voor aan iedereen");
        pagina.Tekst.ShouldContain("Nog te vragen: Samira, Joke, jij, Nadia en Petra.");
        (await nadia.Open(pagina.Adres.AbsolutePath)).Tekst.ShouldContain("Een stille kamer");
    }

    [Fact]
    public async Task Een_actie_zegt_wie_en_wanneer()
    {
        var jaar = TimeProvider.System.Vandaag().Year + 1;
        using var samira = await proef.App.Als("inwoner");
        var lijst = await samira.Open(proef.Voorstellen);
        var pad = lijst.Document.QuerySelector("a[href*='soort=actie']")!.GetAttribute("href")!;
        var pagina = await samira.Open(pad);
        pagina = await samira.Verstuur(pagina, "Leg voor aan iedereen", ("Invoer.Tekst", "De buurvrouw vragen"), ("Invoer.WiePersoon", "ander"),
            ("Invoer.Wanneer.Dag", "31"), ("Invoer.Wanneer.Maand", "4"), ("Invoer.Wanneer.Jaar", $"{jaar}"));
        pagina.FoutBij("Invoer.Wie")!.ShouldContain("Schrijf op hoe die ander heet.");
        pagina.FoutBij("Invoer.Wanneer.Dag")!.ShouldContain("April heeft 30 dagen.");

        pagina = await samira.Verstuur(pagina, "Leg voor aan iedereen", ("Invoer.Wie", "mevrouw Bos"), ("Invoer.Wanneer.Dag", "30"));
        pagina.Kop.ShouldBe("De buurvrouw vragen");
        pagina.Tekst.ShouldContain("mevrouw Bos");
        pagina.Tekst.ShouldContain($"30 april {jaar}");
    }

    [Theory]
    [InlineData("naaste")]
    [InlineData("professional")]
    public async Task Wie_niet_meeschrijft_mag_geen_voorstel_maken(string wie)
    {
        using var bezoeker = await proef.App.Als(wie);
        (await bezoeker.Open(proef.Voorstellen + "/nieuw?soort=doel")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Twee_keer_versturen_maakt_het_niet_twee_keer()
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await samira.Open(proef.Voorstellen + "/nieuw?soort=doel");
        (string, string)[] velden = [("Invoer.Tekst", "Eén keer maar"), ("Invoer.Gebied", "Leren")];
        var een = await samira.Verstuur(pagina, "Leg voor aan iedereen", velden);
        var twee = await samira.Verstuur(pagina, "Leg voor aan iedereen", velden);
        twee.Adres.ShouldBe(een.Adres);
        (await proef.Db(db => db.Set<Voorstelversie>().CountAsync(v => v.Inhoud.Tekst == "Eén keer maar"))).ShouldBe(1);
    }

    [Fact]
    public async Task Twee_die_tegelijk_veranderen_zien_beide_teksten()
    {
        using var samira = await proef.App.Als("inwoner");
        using var joke = await proef.App.Als("ervaringsdeskundige");
        var voorstel = (await proef.Voorgelegd(samira, "Een tuin")).Adres.AbsolutePath;
        var laat = await samira.Open(voorstel + "/wijzigen");
        laat.Tekst.ShouldContain("Iedereen wordt opnieuw gevraagd");
        await joke.Verstuur(await joke.Open(voorstel + "/wijzigen"), "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Een tuin met kruiden"));

        laat = await samira.Verstuur(laat, "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Een tuin met kippen"));
        laat.Tekst.ShouldContain("Iemand anders heeft deze tekst net ook veranderd.");
        laat.Document.QuerySelector("[name='Invoer.Tekst']")!.TextContent.Trim().ShouldBe("Een tuin met kippen");
        laat.Document.QuerySelector(".spil-nu")!.TextContent.ShouldContain("Een tuin met kruiden");

        var klaar = await samira.Verstuur(laat, "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Een tuin met kruiden en kippen"));
        klaar.Kop.ShouldContain("Een tuin met kruiden en kippen");
        klaar.Tekst.ShouldContain("Tekst 3");
    }

    [Fact]
    public async Task Niets_veranderen_vraagt_niemand_opnieuw()
    {
        using var samira = await proef.App.Als("inwoner");
        var voorstel = (await proef.Voorgelegd(samira, "Een fiets")).Adres.AbsolutePath;
        var pagina = await samira.Verstuur(await samira.Open(voorstel + "/wijzigen"), "Bewaar en vraag iedereen opnieuw");
        pagina.Tekst.ShouldContain("Je hebt niets veranderd. Daarom vragen we niemand opnieuw.");
    }
}
