using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class AfschermenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_inwoner_vraagt_de_projectleider_kiest_en_voor_de_rest_is_er_geen_dossier_meer()
    {
        await using var app = await Testapp.Start();
        var (dossier, traject) = (await app.DossierVan("Samira"), await app.TrajectVan("Samira"));
        using var samira = await app.Als("inwoner");
        using var fleur = await app.Als("projectleider");
        using var marjan = await app.Als("casusregisseur");
        using var joke = await app.Als("ervaringsdeskundige");
        using var nadia = await app.Als("naaste");

        var gevraagd = await samira.Verstuur(await samira.Open($"/dossiers/{dossier}/afscherming"), "Vraag het aan de projectleider", ("Vraag", "Mijn nicht werkt bij Mediant."));
        gevraagd.Tekst.ShouldContain("De projectleider kijkt ernaar.");
        (await joke.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.OK, "only asked for");
        var werk = await fleur.Open("/werk");
        werk.Tekst.ShouldContain("Vragen om een dossier af te schermen");
        werk.Tekst.ShouldContain("Samira el Idrissi");

        var form = await fleur.Open($"/dossiers/{dossier}/afscherming");
        form.Tekst.ShouldContain("Mijn nicht werkt bij Mediant.");
        var dicht = await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", "Een nicht werkt bij Mediant."), ("Groep", Waarde(form, "Marjan de Boer")));
        dicht.Tekst.ShouldContain("Het dossier is afgeschermd.");
        dicht.Kop.ShouldBe("Dit dossier is afgeschermd");
        (await fleur.Open("/werk")).Tekst.ShouldNotContain("Vragen om een dossier af te schermen Samira");

        (await marjan.Open($"/dossiers/{dossier}")).Tekst.ShouldContain("Afgeschermd Bijna niemand mag dit dossier zien.");
        (await samira.Open($"/dossiers/{dossier}/afscherming")).Tekst.ShouldContain("Alleen jij en deze mensen zien jouw plan: Marjan de Boer, casusregisseur Fleur Nijhuis, projectleider");
        (await samira.Open("/mijn")).Tekst.ShouldContain("Jouw mensen");
        foreach (var ander in new[] { joke, nadia })
        {
            foreach (var pad in new[] { $"/dossiers/{dossier}", $"/trajecten/{traject}/plan", $"/trajecten/{traject}/schijf", $"/dossiers/{dossier}/documenten" })
                (await ander.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
        }

        (await joke.Open("/werk")).Tekst.ShouldNotContain("Samira");
        (await Gevraagd(app)).ShouldBe(["Marjan de Boer", "Samira el Idrissi"], ignoreOrder: true, "who is outside does not decide any more");
        (await nadia.Open("/mijn")).Tekst.ShouldNotContain("Samira");

        var open = await fleur.Verstuur(await fleur.Open($"/dossiers/{dossier}/afscherming"), "Stop met afschermen", ("Eindreden", "De nicht werkt er niet meer."));
        open.Tekst.ShouldContain("Dit dossier is niet afgeschermd.");
        (await joke.Open("/werk")).Tekst.ShouldContain("Samira");
        (await samira.Open($"/dossiers/{dossier}/afscherming")).Tekst.ShouldContain("De nicht werkt er niet meer.");
    }

    [Fact]
    public async Task Een_gestopte_toestemming_op_Mijn_werk_verraadt_geen_afgeschermd_dossier()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var fleur = await app.Als("projectleider");
        using var marjan = await app.Als("casusregisseur");
        using var joke = await app.Als("ervaringsdeskundige");
        await samira.Verstuur(await samira.Volg(await samira.Open($"/dossiers/{dossier}/toestemming"), "Overleg", "Stoppen"), "Ja, ik stop");
        const string gestopt = "Praten met een andere organisatie: Huisartsenpraktijk De Roef Gestopt";
        (await joke.Open("/werk")).Tekst.ShouldContain(gestopt);

        var form = await fleur.Open($"/dossiers/{dossier}/afscherming");
        await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", "Een nicht werkt bij Mediant."), ("Groep", Waarde(form, "Marjan de Boer")));
        (await joke.Open("/werk")).Tekst.ShouldNotContain(gestopt);
        (await marjan.Open("/werk")).Tekst.ShouldContain(gestopt);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld()
    {
        var dossier = await site.App.DossierVan("Henk");
        using var fleur = await site.App.Als("projectleider");
        var form = await fleur.Open($"/dossiers/{dossier}/afscherming");
        var fout = await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", " "), ("Groep", "geen id"));
        fout.FoutBij("Reden").ShouldNotBeNull().ShouldContain("Vul in waarom dit dossier wordt afgeschermd.");
        fout.FoutBij("Groep").ShouldNotBeNull().ShouldContain("Kies alleen mensen die al meedoen bij dit dossier.");
        using var samira = await site.App.Als("inwoner");
        var eigen = await site.App.DossierVan("Samira");
        var leeg = await samira.Verstuur(await samira.Open($"/dossiers/{eigen}/afscherming"), "Vraag het aan de projectleider", ("Vraag", ""));
        leeg.FoutBij("Vraag").ShouldNotBeNull().ShouldContain("Vul in waarom je dit wilt.");
    }

    [Fact]
    public async Task Twee_projectleiders_die_de_lijst_tegelijk_veranderen_verliezen_elkaars_keuze_niet()
    {
        var dossier = await site.App.DossierVan("Daan");
        using var fleur = await site.App.Als("projectleider");
        using var nogeens = await site.App.Als("projectleider");
        var form = await fleur.Open($"/dossiers/{dossier}/afscherming");
        var lijst = await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", "Een buurman werkt hier."), ("Groep", Waarde(form, "Marjan de Boer")));
        var oud = await nogeens.Open($"/dossiers/{dossier}/afscherming");
        (await fleur.Verstuur(lijst, "Bewaar de lijst", ("Groep", Waarde(lijst, "Ton Brinkhuis")))).Tekst.ShouldContain("De lijst is veranderd.");
        var botsing = await nogeens.Verstuur(oud, "Bewaar de lijst", ("Groep", Waarde(oud, "Marjan de Boer")));
        botsing.FoutBij("Groep").ShouldNotBeNull().ShouldContain("Iemand anders heeft deze lijst net veranderd.");
        (await nogeens.Verstuur(botsing, "Bewaar de lijst", ("Groep", Waarde(oud, "Petra Smeenk")))).FoutBij("Groep").ShouldNotBeNull()
            .ShouldContain("Kies ten minste één persoon die de inwoner begeleidt.");
    }

    [Fact]
    public async Task De_inwoner_vraagt_om_te_stoppen_en_de_projectleider_leest_dat()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var fleur = await app.Als("projectleider");
        using var samira = await app.Als("inwoner");
        var form = await fleur.Open($"/dossiers/{dossier}/afscherming");
        await fleur.Verstuur(form, "Scherm dit dossier af", ("Reden", "Op haar verzoek."), ("Groep", Waarde(form, "Joke Wessels")));
        (await samira.Verstuur(await samira.Open($"/dossiers/{dossier}/afscherming"), "Ik wil dat dit stopt")).Tekst.ShouldContain("om hiermee te stoppen");
        (await fleur.Open("/werk")).Tekst.ShouldContain("Wil dat het stopt");
        (await fleur.Open($"/dossiers/{dossier}/afscherming")).Tekst.ShouldContain("Samira wil dat dit stopt");
    }

    [Fact]
    public async Task Het_afgeschermde_dossier_van_de_demo_staat_in_geen_lijst_van_wie_het_niet_mag_zien()
    {
        using var aisha = await site.App.Als("aisha");
        using var ilse = await site.App.Als("ilse");
        (await aisha.Open("/werk")).Tekst.ShouldNotContain("Nel Scholten", Case.Sensitive, "she guides her, but a niece works at Mediant");
        (await ilse.Open("/werk")).Tekst.ShouldContain("Nel Scholten");
        using var anders = await site.App.Als("kernpartner");
        (await anders.Open("/aanmeldingen?toon=alle")).Tekst.ShouldNotContain("Scholten");
    }

    [Theory]
    [InlineData("casusregisseur", HttpStatusCode.Forbidden)]
    [InlineData("naaste", HttpStatusCode.Forbidden)]
    [InlineData("henk", HttpStatusCode.NotFound)]
    public async Task Alleen_de_inwoner_en_de_projectleider(string wie, HttpStatusCode verwacht)
    {
        using var bezoeker = await site.App.Als(wie);
        (await bezoeker.Open($"/dossiers/{await site.App.DossierVan("Samira")}/afscherming")).Status.ShouldBe(verwacht);
    }

    private static Task<List<string>> Gevraagd(Testapp app) => app.Met(db => db.Set<Voorstel>().SelectMany(v => v.Versies).Where(v => v.Inhoud.Tekst.StartsWith("De Stadsbank krijgt"))
        .SelectMany(v => v.Deelnemers).Where(d => d.AfgemeldOp == null).Select(d => d.Naam).ToListAsync());

    private static string Waarde(Pagina pagina, string naam) =>
        pagina.Document.QuerySelectorAll(".spil-optie").Single(o => o.TextContent.Contains(naam, StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value")!;
}
