using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel.Overleggen;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Daarna;

/// <summary>What comes after a meeting, over HTTP: who still has to say something, the call, a follow-up, how it was.</summary>
public sealed class DaarnaTests : IAsyncLifetime
{
    private Testapp app = null!;
    private string samira = "";
    private string nguyen = "";

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        (samira, nguyen) = (await app.Overleg("Samira", Overlegsoort.Kwartaal), await app.Overleg("Mevrouw T.", Overlegsoort.Vervolg));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_casusregisseur_ziet_wie_nog_iets_moet_zeggen_en_schrijft_het_antwoord_op()
    {
        using var marjan = await app.Als("marjan");
        using var inwoner = await app.Als("inwoner");
        await inwoner.Verstuur(await inwoner.Open(await app.Traject("Samira") + "/voorstellen/nieuw?soort=doel"), "Leg voor aan iedereen", ("Invoer.Tekst", "Een hond"), ("Invoer.Gebied", "Wonen"));
        var na = await marjan.Open(samira + "/daarna");
        var vragen = na.Document.QuerySelector("#stemmen")!.ParentElement!;
        vragen.TextContent.ShouldContain("Petra Smeenk");
        vragen.TextContent.ShouldContain("Was er niet bij");
        vragen.TextContent.ShouldContain("Krijgt morgenochtend bericht.");
        var petra = vragen.QuerySelectorAll("li").First(l => l.TextContent.Contains("Petra", StringComparison.Ordinal));
        petra.TextContent.ShouldContain("Een hond");
        var stem = await marjan.Open(petra.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Schrijf het antwoord op", StringComparison.Ordinal)).GetAttribute("href")!);
        var wie = stem.Document.QuerySelectorAll("label").First(l => l.TextContent.Contains("Petra", StringComparison.Ordinal)).GetAttribute("for")!;
        var petraId = stem.Document.GetElementById(wie)!.GetAttribute("value")!;
        await marjan.Verstuur(stem, "Bewaar dit antwoord", ("Invoer.Persoon", petraId), ("Invoer.Wijze", "Telefonisch"), ("Invoer.Keuze", "Eens"));
        (await marjan.Open(samira + "/daarna")).Document.QuerySelector("#stemmen")!.ParentElement!.TextContent.ShouldNotContain("Petra Smeenk");
        na.Tekst.ShouldContain("Bellen na vier weken");
        na.Document.QuerySelector("#acties")!.ParentElement!.TextContent.ShouldContain("Bel de dierenopvang");
    }

    [Fact]
    public async Task De_inwoner_leest_dat_er_wordt_gebeld_en_wat_er_openstaat()
    {
        using var inwoner = await app.Als("inwoner");
        var overleg = await inwoner.Open(samira);
        overleg.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain(samira + "/daarna");
        var na = await inwoner.Open(samira + "/daarna");
        na.Tekst.ShouldContain("Iemand belt je na vier weken");
        na.Tekst.ShouldContain("We vragen hoe het gaat.");
        na.Bron.ShouldNotContain("/bellen");
        na.Bron.ShouldNotContain("te laat", Case.Insensitive, "nobody tells an inwoner off");
    }

    [Fact]
    public async Task Bellen_wordt_opgeschreven_ook_als_niemand_opneemt_en_een_keer()
    {
        using var marjan = await app.Als("marjan");
        (await marjan.Open("/werk")).Tekst.ShouldContain("Bel Mevrouw T.: het overleg is meer dan vier weken geleden. Eén keer niet bereikt.");
        var bel = await marjan.Open(nguyen + "/bellen");
        bel.Tekst.ShouldContain("1 dag te laat");
        (await marjan.Verstuur(bel, "Opschrijven")).FoutBij("Invoer.HoeGaatHet").ShouldNotBeNull().ShouldContain("Schrijf op hoe het gaat");
        (await marjan.Verstuur(bel, "Opschrijven", ("Invoer.MetWie", ""), ("Invoer.HoeGaatHet", "Goed."))).FoutBij("Invoer.MetWie").ShouldNotBeNull().ShouldContain("Vul in wie je sprak.");
        var later = TimeProvider.System.Vandaag().AddDays(2);
        (await marjan.Verstuur(bel, "Opschrijven", ("Invoer.Op.Dag", $"{later.Day}"), ("Invoer.Op.Maand", $"{later.Month}"), ("Invoer.Op.Jaar", $"{later.Year}"), ("Invoer.HoeGaatHet", "Goed."))).Tekst.ShouldContain("Deze dag is nog niet geweest.");
        (await marjan.Verstuur(bel, "Opschrijven", ("Invoer.Op.Dag", "32"), ("Invoer.HoeGaatHet", "Goed."))).Status.ShouldBe(HttpStatusCode.OK);
        var oud = await marjan.Open(nguyen + "/bellen");
        (await marjan.Verstuur(bel, "Niet bereikt")).Tekst.ShouldContain("Opgeschreven. Probeer het later nog een keer.");
        var na = await marjan.Verstuur(await marjan.Open(nguyen + "/bellen"), "Opschrijven", ("Invoer.HoeGaatHet", "Ik zing weer mee."), ("Invoer.WatNodig", "Een lift op woensdag."));
        na.Tekst.ShouldContain("“Ik zing weer mee.”");
        na.Tekst.ShouldContain("Een lift op woensdag.");
        (await marjan.Open(nguyen + "/bellen")).Tekst.ShouldContain("Lees wat er is gezegd");
        (await marjan.Verstuur(oud, "Opschrijven", ("Invoer.HoeGaatHet", "Nog een keer."))).Tekst.ShouldContain("Dit gesprek staat er al.");
        (await marjan.Open("/werk")).Tekst.ShouldNotContain("Bel Mevrouw T.");
        (await app.Met(db => db.Set<Belafspraak>().Include(b => b.Pogingen).SingleAsync(b => b.HoeGaatHet == "Ik zing weer mee."))).Pogingen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Na_het_bellen_begint_een_vervolg_met_wie_weer_komt_en_wat_openstaat()
    {
        using var marjan = await app.Als("marjan");
        var bel = await marjan.Open(samira + "/bellen");
        var vervolg = await marjan.Verstuur(bel, "Opschrijven", ("Invoer.HoeGaatHet", "Ik wil nog een keer praten."), ("Invoer.VervolgNodig", "true"));
        vervolg.Adres.AbsolutePath.ShouldBe(samira + "/vervolg");
        var leeg = await marjan.Verstuur(vervolg, "Begin het vervolg");
        leeg.FoutBij("Invoer.Wie").ShouldNotBeNull().ShouldContain("Kies wie er weer bij komt.");
        leeg.FoutBij("Invoer.Doel").ShouldNotBeNull().ShouldContain("Schrijf op waar het overleg over gaat.");
        var nadia = (await app.Lees(samira)).Genodigden.Single(g => g.Naam.StartsWith("Nadia", StringComparison.Ordinal)).Id;
        (await marjan.Verstuur(vervolg, "Begin het vervolg", ("Invoer.Doel", "De post."), ("Invoer.Wie", $"{Guid.NewGuid()}"))).FoutBij("Invoer.Wie").ShouldNotBeNull().ShouldContain("hoorde niet bij het vorige overleg");
        var open = vervolg.Document.QuerySelector("input[name='Invoer.Waarover']")!.GetAttribute("value")!;
        var nieuw = await marjan.Verstuur(vervolg, "Begin het vervolg", ("Invoer.Doel", "De post."), ("Invoer.Wie", $"{nadia}"), ("Invoer.Waarover", open));
        nieuw.Tekst.ShouldContain("Begonnen. Zoek nu samen een datum.");
        nieuw.Tekst.ShouldContain("Vraag Samira of Nadia el Idrissi mag komen.");
        nieuw.Tekst.ShouldContain("Verder praten: De Stadsbank krijgt mijn post");
        nieuw.Tekst.ShouldContain("Wat staat er nog open?");
        (await marjan.Open(samira + "/daarna")).Tekst.ShouldContain("Het vervolg, begonnen op");
        (await marjan.Open(nieuw.Adres.AbsolutePath + "/agenda")).Tekst.ShouldContain("Wat jullie eerder afspraken en nog niet gedaan is.");
    }

    [Fact]
    public async Task Hoe_het_was_leest_alleen_wie_dat_mag()
    {
        using var nadia = await app.Als("naaste");
        using var marjan = await app.Als("marjan");
        using var inwoner = await app.Als("inwoner");
        (await nadia.Open("/mijn")).Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain(samira + "/hoe-was-het");
        var vragen = await nadia.Open(samira + "/hoe-was-het");
        (await nadia.Verstuur(vragen, "Bewaar")).FoutBij("Invoer.Zeggen").ShouldNotBeNull().ShouldContain("Kies bij één vraag een antwoord.");
        (await nadia.Verstuur(vragen, "Bewaar", ("Invoer.Snappen", "Misschien"))).FoutBij("Invoer.Snappen").ShouldNotBeNull().ShouldContain("Kies ‘ja’");
        vragen = await nadia.Verstuur(vragen, "Bewaar", ("Invoer.Zeggen", "Beetje"), ("Invoer.Woord", "Het was druk in de kamer."));
        vragen.Tekst.ShouldContain("Bewaard. Dank je wel.");
        var oud = await nadia.Open(samira + "/hoe-was-het");
        foreach (var ander in new[] { marjan, inwoner }) (await ander.Open(samira + "/daarna")).Bron.ShouldNotContain("druk in de kamer");
        (await nadia.Open("/mijn")).Bron.ShouldNotContain("/hoe-was-het");

        await nadia.Verstuur(vragen, "Bewaar", ("Invoer.MetCasusregisseur", "true"));
        (await marjan.Open(samira + "/daarna")).Tekst.ShouldContain("“Het was druk in de kamer.”");
        (await inwoner.Open(samira + "/daarna")).Bron.ShouldNotContain("druk in de kamer");
        var botsing = await nadia.Verstuur(oud, "Bewaar", ("Invoer.Zeggen", "Nee"));
        botsing.FoutBij("Invoer.Zeggen").ShouldNotBeNull().ShouldContain("op een ander scherm veranderd");
        (await nadia.Verstuur(await nadia.Open(samira + "/hoe-was-het"), "Sla over")).Tekst.ShouldContain("Dat is goed. We vragen het niet nog een keer.");
        (await marjan.Open(samira + "/daarna")).Bron.ShouldNotContain("druk in de kamer");
    }

    [Fact]
    public async Task Overslaan_mag_meteen_en_drie_antwoorden_tellen_samen_zonder_namen()
    {
        using var inwoner = await app.Als("inwoner");
        (await inwoner.Verstuur(await inwoner.Open(samira + "/hoe-was-het"), "Sla over")).Tekst.ShouldContain("Je hebt dit overgeslagen.");
        (await inwoner.Open("/mijn")).Bron.ShouldNotContain("/hoe-was-het");
        using var marjan = await app.Als("marjan");
        var na = await marjan.Open(nguyen + "/daarna");
        na.Tekst.ShouldContain("3 mensen gaven antwoord.");
        na.Tekst.ShouldContain("2 keer ja, 1 keer een beetje");
        na.Bron.ShouldNotContain("Het ging snel");
        (await marjan.Open(samira + "/daarna")).Tekst.ShouldContain("Dat kan alleen als minstens 3 mensen iets zeiden.");
    }

    [Theory]
    [InlineData("/daarna", "professional", HttpStatusCode.Forbidden)]
    [InlineData("/daarna", "naaste", HttpStatusCode.Forbidden)]
    [InlineData("/daarna", "ilse", HttpStatusCode.NotFound)]
    [InlineData("/bellen", "inwoner", HttpStatusCode.Forbidden)]
    [InlineData("/bellen", "joke", HttpStatusCode.Forbidden)]
    [InlineData("/bellen", "ilse", HttpStatusCode.NotFound)]
    [InlineData("/vervolg", "professional", HttpStatusCode.Forbidden)]
    [InlineData("/vervolg", "ilse", HttpStatusCode.NotFound)]
    [InlineData("/hoe-was-het", "professional", HttpStatusCode.Forbidden)]
    [InlineData("/hoe-was-het", "marjan", HttpStatusCode.Forbidden)]
    [InlineData("/hoe-was-het", "lars", HttpStatusCode.NotFound)]
    public async Task Wie_er_niet_bij_hoort_komt_er_niet_in(string deel, string wie, HttpStatusCode verwacht)
    {
        using var bezoeker = await app.Als(wie);
        (await bezoeker.Open(samira + deel)).Status.ShouldBe(verwacht);
    }

    [Fact]
    public async Task Voor_het_overleg_zijn_deze_paginas_er_niet()
    {
        var gepland = await app.Overleg("Samira", Overlegsoort.Netwerkoverleg);
        using var marjan = await app.Als("marjan");
        using var inwoner = await app.Als("inwoner");
        foreach (var deel in new[] { "/daarna", "/bellen", "/vervolg" }) (await marjan.Open(gepland + deel)).Status.ShouldBe(HttpStatusCode.NotFound, deel);
        (await inwoner.Open(gepland + "/hoe-was-het")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
