using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Voorstellen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Voorstellen;

public sealed class StemmenTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Nee_zonder_woord_wordt_geweigerd_bij_het_veld()
    {
        using var samira = await proef.App.Als("inwoner");
        using var petra = await proef.App.Als("professional");
        var voorstel = (await proef.Voorgelegd(samira, "Minder brieven")).Adres.AbsolutePath;
        var pagina = await petra.Verstuur(await petra.Open(voorstel), "Nee, nog niet");
        pagina.FoutBij("Invoer.Woord")!.ShouldContain("Schrijf in een paar woorden op waarom je het er niet mee eens bent.");

        pagina = await petra.Verstuur(pagina, "Nee, nog niet", ("Invoer.Woord", "Eerst een overzicht."));
        pagina.Tekst.ShouldContain("Jij bent het nog niet eens: “Eerst een overzicht.”");
        (await samira.Open(proef.Voorstellen)).Tekst.ShouldContain("Petra is het nog niet eens: “Eerst een overzicht.”");
    }

    [Fact]
    public async Task Pas_als_iedereen_ja_zegt_is_het_aangenomen()
    {
        using var samira = await proef.App.Als("inwoner");
        using var nadia = await proef.App.Als("naaste");
        var voorstel = (await proef.Voorgelegd(samira, "Samen zwemmen")).Adres.AbsolutePath;
        await proef.Aangenomen(voorstel, [.. Planproef.Iedereen.Except(["naaste"])]);
        (await samira.Open(voorstel)).Tekst.ShouldContain("Nog te vragen: Nadia.");

        var pagina = await nadia.Verstuur(await nadia.Open(voorstel), "Ik heb geen mening");
        pagina.Tekst.ShouldContain("Nu is iedereen het eens.");

        pagina = await nadia.Verstuur(await nadia.Open(voorstel), "Nee, nog niet", ("Invoer.Woord", "Ik ben geschrokken."));
        pagina.Tekst.ShouldContain("Eerst: Geen mening");
        (await samira.Open(proef.Plan)).Tekst.ShouldContain("Samen zwemmen Doel · Niet iedereen is het hiermee eens.");
    }

    [Fact]
    public async Task Zonder_ja_van_de_inwoner_is_het_niet_aangenomen()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        using var samira = await proef.App.Als("inwoner");
        var voorstel = (await proef.Voorgelegd(marjan, "Een cursus")).Adres.AbsolutePath;
        await proef.Aangenomen(voorstel, [.. Planproef.Iedereen.Except(["inwoner"])]);
        await samira.Verstuur(await samira.Open(voorstel), "Ik heb geen mening");
        (await marjan.Open(voorstel)).Tekst.ShouldContain("Samira heeft nog geen ja gezegd. Zonder dat ja komt dit niet in het plan.");
    }

    [Fact]
    public async Task Een_stem_telt_voor_de_tekst_die_gelezen_is()
    {
        using var samira = await proef.App.Als("inwoner");
        using var marjan = await proef.App.Als("casusregisseur");
        var voorstel = (await proef.Voorgelegd(samira, "Elke dag buiten")).Adres.AbsolutePath;
        await samira.Verstuur(await samira.Open(voorstel), "Ja, dit is goed");
        using var nadia = await proef.App.Als("naaste");
        var gelezen = await nadia.Open(voorstel);
        await marjan.Verstuur(await marjan.Open(voorstel + "/wijzigen"), "Bewaar en vraag iedereen opnieuw", ("Invoer.Tekst", "Elke ochtend buiten"));

        var geweigerd = await nadia.Verstuur(gelezen, "Ja, dit is goed");
        geweigerd.Tekst.ShouldContain("De tekst is net veranderd. Lees eerst de nieuwe tekst.");
        geweigerd.Document.QuerySelector("ins")!.TextContent.ShouldContain("ochtend");
        geweigerd.Document.QuerySelector("del")!.TextContent.ShouldContain("dag");
        (await nadia.Verstuur(geweigerd, "Ja, dit is goed")).Tekst.ShouldContain("Je antwoord is bewaard.");

        // Her yes was for the old text: she is asked again and sees what changed since.
        var opnieuw = await samira.Open(voorstel);
        opnieuw.Tekst.ShouldContain("Dit is veranderd sinds jouw ja");
        opnieuw.Tekst.ShouldContain("Nog te vragen: jij, Joke, Marjan en Petra.");
    }

    [Fact]
    public async Task Twee_keer_versturen_is_een_stem()
    {
        using var samira = await proef.App.Als("inwoner");
        var pagina = await proef.Voorgelegd(samira, "Een kat");
        await samira.Verstuur(pagina, "Ja, dit is goed");
        await samira.Verstuur(pagina, "Ja, dit is goed");
        (await proef.Db(db => db.Set<Voorstelversie>().Where(v => v.Inhoud.Tekst == "Een kat").SelectMany(v => v.Stemmen).CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Een_stem_per_telefoon_is_zichtbaar()
    {
        using var samira = await proef.App.Als("inwoner");
        using var joke = await proef.App.Als("ervaringsdeskundige");
        var voorstel = (await proef.Voorgelegd(samira, "Bellen met mama")).Adres.AbsolutePath;
        var pagina = await joke.Open(voorstel + "/stem");
        pagina = await joke.Verstuur(pagina, "Bewaar dit antwoord", ("Invoer.Keuze", "Eens"));
        pagina.FoutBij("Invoer.Persoon")!.ShouldContain("Kies van wie dit antwoord is.");

        var petra = pagina.Document.QuerySelectorAll("input[name='Invoer.Persoon']").First(i => i.ParentElement!.TextContent.Contains("Petra", StringComparison.Ordinal)).GetAttribute("value")!;
        pagina = await joke.Verstuur(pagina, "Bewaar dit antwoord", ("Invoer.Persoon", petra));
        pagina.FoutBij("Invoer.Wijze")!.ShouldContain("Je kunt niet ongemerkt voor iemand anders stemmen.");

        pagina = await joke.Verstuur(pagina, "Bewaar dit antwoord", ("Invoer.Wijze", "Telefonisch"));
        pagina.Tekst.ShouldContain("Iedereen ziet dat jij het opschreef.");
        (await samira.Open(voorstel)).Tekst.ShouldContain("per telefoon, opgeschreven door Joke Wessels");
    }

    [Theory]
    [InlineData("naaste")]
    [InlineData("professional")]
    [InlineData("inwoner")]
    public async Task Alleen_het_tandem_schrijft_een_stem_voor_een_ander_op(string wie)
    {
        using var bezoeker = await proef.App.Als(wie);
        var lijst = await bezoeker.Open(proef.Voorstellen);
        var voorstel = lijst.Document.QuerySelector(".doelgroep h2 a")!.GetAttribute("href")!;
        (await bezoeker.Open(voorstel + "/stem")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wie_nog_meedoet_wordt_niet_van_de_lijst_gehaald()
    {
        using var marjan = await proef.App.Als("casusregisseur");
        var voorstel = (await proef.Voorgelegd(marjan, "Rustig slapen")).Adres.AbsolutePath;
        var pagina = await marjan.Open(voorstel + "/mensen");
        pagina.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        var stem = await marjan.Open(voorstel + "/stem");
        var zegel = Pagina.Velden(stem.Formulier("Bewaar dit antwoord").Formulier).Where(v => v.Key.StartsWith("__", StringComparison.Ordinal));
        var petra = stem.Document.QuerySelector("input[name='Invoer.Persoon']")!.GetAttribute("value")!;
        (await marjan.Post(voorstel + "/mensen?handler=Weg", zegel.Append(KeyValuePair.Create("Persoon", petra)))).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
