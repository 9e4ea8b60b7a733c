using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Pages.Tests.Platform;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class BijlagenTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Knop = "Voeg toe";

    [Fact]
    public async Task Een_bestand_komt_erbij_en_is_voor_wie_alles_mag_zien_wat_erin_staat()
    {
        var (dossier, pad) = await Pad("Samira");
        using var marjan = await site.App.Als("casusregisseur");
        var lijst = await Voeg(marjan, pad, "brief.pdf", Proefbestanden.Pdf(tekst: "plan"), "Brief van Ons Huis", "Plan");
        lijst.Tekst.ShouldContain("Het bestand is bewaard.");
        lijst.Tekst.ShouldContain("Brief van Ons Huis brief.pdf · 1 kB · van Marjan de Boer");
        lijst.Tekst.ShouldContain("Gaat over: het plan.");
        await Voeg(marjan, pad, "crisis.pdf", Proefbestanden.Pdf(tekst: "crisis"), "Brief over de crisis", "Plan", "Crisis");
        var (plan, crisis) = (await Adres("Brief van Ons Huis"), await Adres("Brief over de crisis"));

        using var antwoord = await marjan.Haal(plan);
        antwoord.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=brief.pdf; filename*=UTF-8''brief.pdf");
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        antwoord.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        antwoord.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'"]);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(Proefbestanden.Pdf(tekst: "plan"));
        (await site.App.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Gebeurtenis.ShouldBe("het bestand Brief van Ons Huis"), r => r.Toegestaan.ShouldBeTrue());

        using var nadia = await site.App.Als("naaste"); // Sees the plan, the schijf and the contact data.
        var haar = await nadia.Open(pad);
        haar.Tekst.ShouldContain("Brief van Ons Huis");
        haar.Tekst.ShouldNotContain("crisis");
        haar.Tekst.ShouldNotContain("Haal weg");
        (await nadia.Open(plan)).Status.ShouldBe(HttpStatusCode.OK);
        (await nadia.Open(crisis)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await nadia.Open(pad + "/erbij")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await site.App.Inzagen(dossier)).ShouldContain(r => r.Gebeurtenis == "het bestand Brief over de crisis" && !r.Toegestaan);
        using var samira = await site.App.Als("inwoner");
        (await samira.Open(pad)).Tekst.ShouldContain("Brief over de crisis");
        using var bert = await site.App.Als("bert");
        foreach (var adres in new[] { pad, plan, pad + "/erbij" }) (await bert.Open(adres)).Status.ShouldBe(HttpStatusCode.NotFound, adres);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld_en_de_rest_blijft_staan()
    {
        var (_, pad) = await Pad("Henk");
        using var marjan = await site.App.Als("casusregisseur");
        var leeg = await marjan.Verstuur(await marjan.Open(pad + "/erbij"), Knop);
        leeg.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand.");
        leeg.FoutBij("Invoer.Omschrijving").ShouldNotBeNull().ShouldContain("Vul in wat dit is.");
        leeg.FoutBij("Invoer.Gegevens").ShouldNotBeNull().ShouldContain("Kies waar het over gaat.");

        var macro = await Voeg(marjan, pad, "brief.docx", Proefbestanden.MetMacro(), "<b>Brief</b> 💙", "Plan");
        macro.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("In dit Word-bestand zit een programma (een macro).");
        macro.Document.QuerySelector("[name='Invoer.Omschrijving']")!.GetAttribute("value").ShouldBe("<b>Brief</b> 💙");
        (await Voeg(marjan, pad, "brief.pdf", Proefbestanden.Jpeg(), "Foto", "Plan")).Tekst.ShouldContain("Het bestand heette brief.pdf, maar het is een foto (jpg). Spil bewaart het als brief.jpg.");
        (await Voeg(marjan, pad, "nog.jpg", Proefbestanden.Jpeg(), "Nog eens", "Plan")).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Dit bestand is al bewaard. Het heet: Foto.");
        (await Voeg(marjan, pad, "x.pdf", Proefbestanden.Pdf(), "Niet gekozen", "Onzin")).FoutBij("Invoer.Gegevens").ShouldNotBeNull();
    }

    [Fact]
    public async Task Twee_keer_drukken_bewaart_een_keer()
    {
        var (dossier, pad) = await Pad("Henk");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open(pad + "/erbij");
        var inhoud = Proefbestanden.Pdf(tekst: "dubbel");
        var keren = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => marjan.VerstuurBestand(form, Knop, "Invoer.Bestand", "../../<raar>:naam?.pdf", inhoud, ("Invoer.Omschrijving", "Dubbel"), ("Invoer.Gegevens", "Plan"))));
        keren.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        var bewaard = await site.App.Met(db => db.Set<Bijlage>().Where(b => b.DossierId == dossier && b.Omschrijving == "Dubbel").ToListAsync());
        bewaard.ShouldHaveSingleItem().Naam.ShouldBe("-..--raar--naam-.pdf");
    }

    [Fact]
    public async Task Weghalen_vraagt_waarom_en_terugzetten_kan()
    {
        var (_, pad) = await Pad("Henk");
        using var marjan = await site.App.Als("casusregisseur");
        await Voeg(marjan, pad, "weg.pdf", Proefbestanden.Pdf(tekst: "weg"), "Hoort hier niet", "Plan");
        var adres = await Adres("Hoort hier niet");
        var weg = await marjan.Open(adres.Replace("/bestand", "/weg", StringComparison.Ordinal));
        (await marjan.Verstuur(weg, "Haal weg")).FoutBij("Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom");
        var lijst = await marjan.Verstuur(weg, "Haal weg", ("Reden", "Het is van een ander."));
        lijst.Tekst.ShouldContain("Weggehaald door Marjan de Boer op vandaag: “Het is van een ander.”".Replace("op vandaag", "op " + TimeProvider.System.Vandaag().InZin(TimeProvider.System.Vandaag()), StringComparison.Ordinal));
        (await marjan.Open(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        var terug = await marjan.Verstuur(lijst, "Zet terug Hoort hier niet");
        terug.Tekst.ShouldContain("Teruggezet.");
        (await marjan.Open(adres)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_bestand_bij_een_document_staat_daar_met_de_gegevens_van_het_document()
    {
        var (_, pad) = await Pad("Samira");
        using var marjan = await site.App.Als("casusregisseur");
        var doc = await site.App.Ingevuld();
        var form = await marjan.Open(pad + "/erbij?document=" + doc.Split('/')[2]);
        form.Document.QuerySelectorAll("[name='Invoer.Gegevens'][checked]").Select(v => v.GetAttribute("value")).ShouldBe(["Overeenkomst"]);
        var na = await marjan.VerstuurBestand(form, Knop, "Invoer.Bestand", "kopie.pdf", Proefbestanden.Pdf(tekst: doc), ("Invoer.Omschrijving", "Kopie van de belofte"));
        na.Adres.AbsolutePath.ShouldBe(doc);
        na.Tekst.ShouldContain("Bestanden bij dit document Kopie van de belofte");
        var onzin = await marjan.VerstuurBestand(await marjan.Open(pad + "/erbij"), Knop, "Invoer.Bestand", "x.pdf", Proefbestanden.Pdf(tekst: "los"),
            ("Invoer.Omschrijving", "Los"), ("Invoer.Gegevens", "Plan"), ("Invoer.Document", Guid.NewGuid().ToString()));
        onzin.Adres.AbsolutePath.ShouldBe(pad);
    }

    private async Task<(DossierId Dossier, string Pad)> Pad(string wie)
    {
        var dossier = await site.App.DossierVan(wie);
        return (dossier, $"/dossiers/{dossier}/bijlagen");
    }

    private Task<string> Adres(string omschrijving) => site.App.Met(async db =>
    {
        var b = await db.Set<Bijlage>().AsNoTracking().SingleAsync(x => x.Omschrijving == omschrijving);
        return $"/dossiers/{b.DossierId}/bijlagen/{b.Id}/bestand";
    });

    private static async Task<Pagina> Voeg(Bezoeker wie, string pad, string naam, byte[] inhoud, string wat, params string[] gegevens) =>
        await wie.VerstuurBestand(await wie.Open(pad + "/erbij"), Knop, "Invoer.Bestand", naam, inhoud,
            [("Invoer.Omschrijving", wat), .. gegevens.Select(g => ("Invoer.Gegevens", g))]);
}
