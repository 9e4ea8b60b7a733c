using System.Net;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Pages.Tests.Web;
using Xunit;

namespace Spil.Pages.Tests.Dossier.Documenten;

public sealed class TekenenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_inwoner_ziet_op_Mijn_Spil_wat_zij_tekent_leest_alles_en_tekent()
    {
        var doc = await site.App.Voorgelegd();
        using var samira = await site.App.Als("inwoner");
        var (_, pad) = await site.App.Handtekening(doc, "Samira");
        (await samira.Open("/mijn")).Document.QuerySelector($"a[href='{pad}']").ShouldNotBeNull();
        var pagina = await samira.Open(pad);
        foreach (var zin in new[] { "Lees dit goed.", "Wat je hoort, vertel je niet door.", "Wij vertellen niets door.", "Ik ben het hiermee eens.", "Je heet hier: Samira el Idrissi" }) pagina.Tekst.ShouldContain(zin);
        var merk = (await site.App.Stuk(doc)).InDeMaak!.Inhoudsmerk;
        pagina.Tekst.ShouldContain($"Kenmerk van deze tekst: {Inhoudsmerk.Kort(merk)}");

        var leeg = await samira.Verstuur(pagina, "Ik teken");
        leeg.FoutBij("Invoer.Getypt").ShouldNotBeNull().ShouldContain("Typ je eigen naam.");
        leeg.FoutBij("Invoer.Bevestigd").ShouldNotBeNull().ShouldContain("Zet een vinkje");
        (await samira.Teken(pagina, "Marjan de Boer")).FoutBij("Invoer.Getypt").ShouldNotBeNull();
        var na = await samira.Teken(leeg, "samira el-idrissi");
        na.Tekst.ShouldContain("Getekend. Nu nog: Marjan de Boer.");
        (await site.App.Handtekening(doc, "Samira")).Wie.ShouldSatisfyAllConditions(
            h => h.Stand.ShouldBe(Tekenstand.Getekend), h => h.Wijze.ShouldBe(Tekenwijze.Scherm), h => h.GetypteNaam.ShouldBe("samira el-idrissi"));

        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Open("/werk")).Tekst.ShouldContain("Jij tekent");
        var klaar = await marjan.Teken(await marjan.Open((await site.App.Handtekening(doc, "Marjan")).Pad), "Marjan de Boer");
        klaar.Tekst.ShouldContain("Getekend. Het document is nu klaar.");
        klaar.Tekst.ShouldContain("De tekst is niet veranderd sinds hij is voorgelegd.");
        (await site.App.Stuk(doc)).Geldend.ShouldNotBeNull().Inhoudsmerk.ShouldBe(merk);
        (await marjan.Open(doc + "/tekenen")).Adres.AbsolutePath.ShouldBe(doc + "/handtekeningen");
    }

    [Fact]
    public async Task Wie_alleen_gevraagd_is_opent_dat_ene_document_en_verder_niets()
    {
        using var petra = await site.App.Als("professional"); // Sees the plan only.
        async Task<List<string>> Gevraagd() => [.. (await petra.Open("/tekenen")).Document.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")!)];
        var eerder = await Gevraagd();
        var doc = await site.App.Voorgelegd("Petra Smeenk");
        var ander = await site.App.Voorgelegd();
        var (_, pad) = await site.App.Handtekening(doc, "Petra");
        (await Gevraagd()).Except(eerder).ShouldBe([pad]);
        (await petra.Open("/werk")).Tekst.ShouldContain("Jij tekent");
        var pagina = await petra.Open(pad);
        pagina.Tekst.ShouldContain("Wij vertellen niets door.");
        pagina.Tekst.ShouldNotContain("Marjan", Case.Sensitive, "who else signs is not hers to see");
        foreach (var niet in new[] { doc, doc + "/handtekeningen", doc + "/afdrukken", ander, (await site.App.Handtekening(ander, "Samira")).Pad, (await site.App.Handtekening(doc, "Samira")).Pad, doc + "/tekenen" })
            (await petra.Open(niet)).Status.ShouldBe(HttpStatusCode.NotFound, niet);
        var dossier = await site.App.DossierVan("Samira");
        (await site.App.Inzagen(dossier)).ShouldContain(r => r.Naam == "Petra Smeenk" && r.Onderwerp == "tekenverzoek" && r.Gebeurtenis == "tekenen van “Belofte”" && r.Toegestaan && !r.Toestemming);

        var na = await petra.Teken(pagina, "Petra Smeenk");
        na.Adres.AbsolutePath.ShouldBe("/werk");
        na.Tekst.ShouldContain("Getekend.");
        (await petra.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, "what is signed is not asked any more");
        using var bert = await site.App.Als("bert");
        (await bert.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bert.Open($"/documenten/{Guid.NewGuid()}/handtekeningen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Teruggehaald_terwijl_iemand_leest_dan_wordt_de_oude_tekst_niet_getekend()
    {
        var doc = await site.App.Voorgelegd();
        using var samira = await site.App.Als("inwoner");
        var open = await samira.Open((await site.App.Handtekening(doc, "Samira")).Pad);
        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Verstuur(await marjan.Open(doc + "/handtekeningen"), "Haal de tekst terug")).Tekst.ShouldContain("Je kunt de tekst nu veranderen.");
        (await samira.Teken(open, "Samira el Idrissi")).Tekst.ShouldContain("De tekst is veranderd sinds je hem las.");

        await marjan.Verstuur(await marjan.Open(doc + "/tekenen"), "Leg voor");
        var nieuw = await samira.Teken(open, "Samira el Idrissi");
        nieuw.Adres.AbsolutePath.ShouldBe((await site.App.Handtekening(doc, "Samira")).Pad, "she reads the new text first");
        (await site.App.Stuk(doc)).InDeMaak!.Tellend().ShouldAllBe(h => h.Stand == Tekenstand.Gevraagd);
        (await samira.Teken(nieuw, "Samira el Idrissi")).Tekst.ShouldContain("Getekend.");
        (await marjan.Open(doc + "/handtekeningen")).Tekst.ShouldContain("Eerdere handtekeningen die niet meer tellen");
    }

    [Fact]
    public async Task Zonder_een_enkel_veld_wordt_er_niets_getekend()
    {
        var doc = await site.App.Voorgelegd();
        using var samira = await site.App.Als("inwoner");
        var open = await samira.Open((await site.App.Handtekening(doc, "Samira")).Pad);
        var token = open.Document.QuerySelector("input[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        var antwoord = await samira.Post(open.Adres.AbsolutePath, [new("__RequestVerificationToken", token)]);
        antwoord.Status.ShouldBe(HttpStatusCode.OK);
        antwoord.Tekst.ShouldContain("De tekst is veranderd sinds je hem las.");
        (await site.App.Stuk(doc)).InDeMaak!.Tellend().ShouldAllBe(h => h.Stand == Tekenstand.Gevraagd);
    }

    [Fact]
    public async Task Twee_keer_drukken_tekent_een_keer_en_samen_tekenen_gaat_goed()
    {
        var doc = await site.App.Voorgelegd();
        using var samira = await site.App.Als("inwoner");
        using var marjan = await site.App.Als("casusregisseur");
        var haar = await samira.Open((await site.App.Handtekening(doc, "Samira")).Pad);
        var zijne = await marjan.Open((await site.App.Handtekening(doc, "Marjan")).Pad);
        var alles = await Task.WhenAll(samira.Teken(haar, "Samira el Idrissi"), samira.Teken(haar, "Samira el Idrissi"), marjan.Teken(zijne, "Marjan de Boer"));
        alles.ShouldAllBe(p => p.Status == HttpStatusCode.OK && p.Adres.AbsolutePath == doc + "/handtekeningen");
        (await site.App.Stuk(doc)).Geldend.ShouldNotBeNull().Tellend().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Niet_tekenen_vraagt_een_woord_en_bedenken_mag()
    {
        var doc = await site.App.Voorgelegd();
        using var samira = await site.App.Als("inwoner");
        var (_, pad) = await site.App.Handtekening(doc, "Samira");
        var weiger = await samira.Open(pad + "/weigeren");
        weiger.Kop.ShouldBe("Waarom teken je niet?");
        (await samira.Verstuur(weiger, "Verstuur")).FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf in een paar woorden");
        (await samira.Verstuur(weiger, "Verstuur", ("Invoer.Reden", "Ik snap <niet> alles 💙"))).Tekst.ShouldContain("Ik snap <niet> alles 💙");
        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Open("/tekenen")).Tekst.ShouldContain("Lees waarom, en praat er samen over.");
        (await marjan.Open(pad + "/weigeren")).Status.ShouldBe(HttpStatusCode.NotFound, "nobody refuses for another");
        (await samira.Open(pad)).Tekst.ShouldContain("Je mag nu toch tekenen.");
        (await samira.Teken(await samira.Open(pad), "Samira el Idrissi")).Tekst.ShouldContain("Getekend.");
    }
}
