using Shouldly;
using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Xunit;
using static Spil.Pages.Tests.Dossier.Documenten.Documentproef;

namespace Spil.Pages.Tests.Dossier.Documenten;

public sealed class LezenTests(Documentsite site) : IClassFixture<Documentsite>
{
    private string Lijst => $"/dossiers/{site.Samira}/documenten";

    [Fact]
    public async Task De_lijst_zegt_hoe_het_met_elk_document_staat_en_zoekt_en_filtert()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var lijst = await marjan.Open(Lijst);
        lijst.Kop.ShouldBe("Documenten van Samira");
        lijst.Document.QuerySelectorAll("#lijst > h2").Select(h => h.TextContent).ShouldBe(["Nog mee bezig", "Om te tekenen", "Klaar"]);
        lijst.Tekst.ShouldContain("Krachtenmatrix");
        lijst.Tekst.ShouldContain("Alles is ingevuld. Kijk het na en rond het af.");
        lijst.Tekst.ShouldContain("Weggegooid door Samira el Idrissi");

        var klaar = await marjan.Open(Lijst + "?toon=klaar&zoek=netwerk");
        klaar.Document.QuerySelectorAll(".spil-lijst > .documenten h3").Select(h => h.TextContent.Trim()).ShouldBe(["Netwerkanalyse"]);
        klaar.Tekst.ShouldContain("Dit is versie 2.");
        (await marjan.Open(Lijst + "?zoek=bestaatniet")).Tekst.ShouldContain("Er is niets gevonden.");
        var csv = await marjan.Open(Lijst + "?handler=Csv&toon=klaar");
        csv.Bron.ShouldStartWith("\uFEFFDocument;Betreft;Stand;");
        csv.Bron.ShouldContain("Netwerkanalyse;;Klaar;");
    }

    [Fact]
    public async Task De_inwoner_komt_bij_haar_documenten_vanaf_Mijn_Spil_en_vanaf_het_dossier()
    {
        using var samira = await site.App.Als("inwoner");
        (await samira.Open("/mijn")).Document.QuerySelector($"a[href='{Lijst}']").ShouldNotBeNull();
        (await samira.Open($"/dossiers/{site.Samira}")).Document.QuerySelector($"a[href='{Lijst}']").ShouldNotBeNull();
        (await samira.Open(Lijst)).Kop.ShouldBe("Jouw documenten");
    }

    [Fact]
    public async Task Wie_niet_alle_gegevens_mag_zien_ziet_het_document_niet()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        using var nadia = await site.App.Als("naaste"); // Sees contact, schijf and plan; this document is about the profile.
        foreach (var pad in new[] { doc, doc + "/invullen/een", doc + "/controleren", doc + "/afdrukken", doc + "/weg", doc + "/invullen" })
            ((int)(await nadia.Open(pad)).Status).ShouldBe(404, pad);
        var lijst = await nadia.Open(Lijst);
        lijst.Tekst.ShouldNotContain("Proefformulier");
        lijst.Tekst.ShouldContain("Samen terugkijken", customMessage: "the evaluation is part of the plan, which she sees");

        using var bert = await site.App.Als("bert");
        ((int)(await bert.Open(doc)).Status).ShouldBe(404);
        ((int)(await bert.Open(Lijst)).Status).ShouldBe(404);
        using var ilse = await site.App.Als("projectleider");
        foreach (var pad in new[] { doc, Lijst, doc + "/afdrukken" })
            ((int)(await ilse.Open(pad)).Status).ShouldBe(403, pad);
        (await site.App.Inzagen(site.Samira)).ShouldContain(r => r.Gebeurtenis == "het document “Proefformulier”" && !r.Toegestaan);
    }

    [Fact]
    public async Task Wie_mag_lezen_mag_niet_altijd_invullen()
    {
        await site.App.Publiceer(new("alleen-tandem", 1, "Alleen voor het tandem", [new("een", "Een", "", [new("a", Veldsoort.Tekst, "A?")])])
        { Bron = "Eigen ontwerp", Licentie = "EUPL-1.2", Gegevens = [Gegevenssoort.Plan], Invullers = [Formulierrol.Tandem] });
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await marjan.Begin(site.Samira, "alleen-tandem");
        using var samira = await site.App.Als("inwoner");
        (await samira.Open(doc)).Document.QuerySelectorAll("a[href$='/invullen'], a[href$='/weg']").ShouldBeEmpty();
        foreach (var pad in new[] { "/invullen/een", "/controleren", "/weg", "/invullen" })
            ((int)(await samira.Open(doc + pad)).Status).ShouldBe(403, pad);
        (await samira.Open(Lijst + "/nieuw")).Document.QuerySelectorAll("input[value=alleen-tandem]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Een_nieuwe_versie_zegt_wat_er_anders_is_en_de_oude_geldt_tot_die_klaar_is()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("tekst"), "Slapen"), (Veld("keuze"), "thuis"));
        var mist = await samira.Open(doc + "/controleren");
        mist.Tekst.ShouldContain("Alles is ingevuld.");
        await samira.Verstuur(mist, "Rond dit document af");

        var twee = await samira.Verstuur(await samira.Open(doc), "Maak een nieuwe versie");
        await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("tekst"), "Slapen en eten"), (Veld("keuze"), ""));
        twee.Tekst.ShouldContain("De oude geldt tot deze klaar is.");
        var lezen = await samira.Open(doc);
        lezen.Tekst.ShouldContain("Versie 1 geldt tot deze versie klaar is.");
        lezen.Tekst.ShouldContain("Hoe noem je het? Slapen Slapen en eten");
        lezen.Tekst.ShouldContain("Waar? Thuis Niets");
        (await samira.Open(doc + "?versie=1")).Tekst.ShouldContain("Er is een nieuwe versie waar nog aan gewerkt wordt.");
        ((int)(await samira.Open(doc + "?versie=9")).Status).ShouldBe(404);

        var weg = await samira.Open(doc + "/weg");
        weg.Tekst.ShouldContain("Hierin staan woorden van Samira el Idrissi.");
        (await samira.Verstuur(weg, "Gooi weg")).Tekst.ShouldContain("Weggegooid.");
        (await samira.Open(doc)).Tekst.ShouldContain("Klaar sinds");
        (await samira.Open(doc + "/invullen/een")).Adres.AbsolutePath.ShouldBe(doc);
    }

    [Fact]
    public async Task Wat_is_weggegooid_komt_terug()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        await samira.Verstuur(await samira.Open(doc + "/invullen/een"), "Opslaan en stoppen", (Veld("tekst"), "Mijn woorden"));
        var lijst = await samira.Verstuur(await samira.Open(doc + "/weg"), "Gooi weg");
        var formulier = lijst.Document.QuerySelectorAll("form").OfType<AngleSharp.Html.Dom.IHtmlFormElement>()
            .Single(f => f.QuerySelector("[name=doc]")?.GetAttribute("value") == doc["/documenten/".Length..]);
        var terug = await samira.Verstuur(lijst, formulier, null);
        terug.Tekst.ShouldContain("Het document is terug.");
        terug.Tekst.ShouldContain("Mijn woorden");
    }

    [Fact]
    public async Task Wat_mist_staat_bij_het_nakijken_met_een_link_en_afronden_kan_pas_als_het_er_is()
    {
        using var samira = await site.App.Als("inwoner");
        var doc = await samira.Begin(site.Samira, "proef");
        var rij = (await samira.Open(doc + "/invullen/twee")).Document.QuerySelector("[name='Rijen[mensen]']")!.GetAttribute("value");
        await samira.Verstuur(await samira.Open(doc + "/invullen/twee"), "Opslaan en nakijken", ("Rijen[mensen]", rij!), (Veld($"mensen/{rij}/rol"), "zus"));
        var mist = await samira.Open(doc + "/controleren");
        mist.Document.QuerySelectorAll(".mislijst a").Select(a => (a.TextContent, a.GetAttribute("href")))
            .ShouldBe([("Hoe noem je het?", doc + "/invullen/een#veld-tekst"), ("Mensen, regel 1: Naam", doc + "/invullen/twee#veld-mensen")]);
        mist.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await samira.Open(doc + "/invullen")).Kop.ShouldBe("Eerste deel");
    }

    [Fact]
    public async Task Afdrukken_gaat_gevuld_en_leeg_en_als_kaart_zonder_geheim_in_de_code()
    {
        using var samira = await site.App.Als("inwoner");
        var lijst = await samira.Open(Lijst);
        string Van(string titel) => lijst.Document.QuerySelectorAll(".documenten h3 a").First(a => a.TextContent == titel).GetAttribute("href")!;

        var netwerk = await samira.Open(Van("Netwerkanalyse") + "/afdrukken");
        netwerk.Document.QuerySelector(".blad h1")!.TextContent.ShouldBe("Netwerkanalyse");
        netwerk.Document.QuerySelector(".bladkop__organisatie")!.TextContent.ShouldContain("Surplus");
        netwerk.Tekst.ShouldContain("Samira el Idrissi");
        var kaart = await samira.Open(Van("Kaartje voor als het misgaat") + "/afdrukken");
        kaart.Document.QuerySelectorAll(".kaart__zijde").Length.ShouldBe(2);
        kaart.Document.QuerySelector(".kaart svg")!.GetAttribute("aria-label")!.ShouldEndWith("/kaart");
        kaart.Document.QuerySelector(".kaart svg path")!.GetAttribute("d")!.Length.ShouldBeGreaterThan(1000);
        using var bezoeker = site.App.Bezoeker();
        (await bezoeker.Open("/kaart")).Kop.ShouldBe("Wat is deze kaart?");

        using var beheerder = await site.App.Als("beheerder");
        var leeg = await beheerder.Open("/formulieren/proef/1/afdrukken");
        leeg.Tekst.ShouldContain("Alleen als bij “Wil je hulp?” staat: Ja.");
        leeg.Document.QuerySelectorAll(".pentabel").Length.ShouldBe(2);
        ((int)(await beheerder.Open("/formulieren/proef/9/afdrukken")).Status).ShouldBe(404);
        foreach (var code in new[] { "aanmeldformulier", "signaleringsplan", "krachtenmatrix", "crisiskaart", "persoonlijk-plan" })
            ((int)(await samira.Open($"/formulieren/{code}/1/afdrukken")).Status).ShouldBe(200, code);
    }

    [Fact]
    public async Task Elk_meegeleverd_formulier_laat_zich_beginnen_invullen_en_lezen()
    {
        using var samira = await site.App.Als("inwoner");
        var codes = (await samira.Open(Lijst + "/nieuw")).Document.QuerySelectorAll("input[name=Formulier]").Select(i => i.GetAttribute("value")!).Where(c => c is not ("proef" or "groot")).ToList();
        codes.Count.ShouldBeGreaterThan(10);
        foreach (var code in codes)
        {
            var doc = await samira.Begin(site.Samira, code);
            ((int)(await samira.Open(doc)).Status).ShouldBe(200, code);
            ((int)(await samira.Open(doc + "/controleren")).Status).ShouldBe(200, code);
            var deel = await samira.Open(doc + "/invullen");
            deel.Document.QuerySelectorAll(".vraagblok").Length.ShouldBeGreaterThan(0, code);
            ((int)(await samira.Verstuur(deel, "Opslaan en stoppen")).Status).ShouldBe(200, code);
        }
    }
}
