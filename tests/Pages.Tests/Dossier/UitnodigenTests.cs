using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Web;
using Spil.Platform.Post;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The side of who invites: send, see how it stands, send again, make a letter, take back.</summary>
public sealed class UitnodigenTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_mail_noemt_niemand_en_de_code_staat_alleen_op_het_scherm()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        (await samira.Open($"/dossiers/{dossier}/uitnodigingen/nieuw")).Kop.ShouldBe("Wie wil je uitnodigen?");
        var pagina = await samira.NodigtUit(dossier);
        pagina.Tekst.ShouldContain("Yasmina krijgt een bericht met een link.");
        pagina.Tekst.ShouldContain("Verstuurd");
        pagina.Cijfers().Length.ShouldBe(6);

        var post = (await app.LaatstePost(Uitnodigproef.Zus))!;
        foreach (var woord in new[] { "Samira", "Idrissi", "Yasmina", "nicht", "Surplus", "plan van", pagina.Cijfers() })
            $"{post.Onderwerp} {post.Tekst}".ShouldNotContain(woord);
        post.Tekst.ShouldContain("De link werkt één keer, tot ");
        var bewaard = await app.Uitnodiging();
        post.Tekst.ShouldNotContain(bewaard.Afdruk);
        bewaard.Zegel.ShouldNotContain(pagina.Cijfers());
        app.CodeVan(bewaard).ShouldBe(pagina.Cijfers());
        (await samira.Open($"/dossiers/{dossier}/uitnodigingen")).Tekst.ShouldContain("Yasmina Bakali, nicht Verstuurd");
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld_en_de_rest_blijft_staan()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var fout = await samira.NodigtUit(dossier, ("Invoer.Relatie", ""), ("Invoer.Email", "yasmina"), ("Invoer.Dagen", "99"), ("Invoer.Tot.Dag", "1"), ("Invoer.Tot.Maand", "1"), ("Invoer.Tot.Jaar", "2020"));
        fout.FoutBij("Invoer.Relatie").ShouldNotBeNull().ShouldContain("Vul in wie dit is voor de inwoner.");
        fout.FoutBij("Invoer.Email").ShouldNotBeNull().ShouldContain("Dit is geen e-mailadres.");
        fout.FoutBij("Invoer.Dagen").ShouldNotBeNull();
        fout.Tekst.ShouldContain("Deze dag is al voorbij.");
        fout.Document.QuerySelector("[name='Invoer.Voornaam']")!.GetAttribute("value").ShouldBe("Yasmina");
        (await app.LaatstePost("yasmina")).ShouldBeNull();

        (await samira.NodigtUit(dossier, ("Invoer.Email", "naaste@voorbeeld.nl"))).FoutBij("Invoer.Email").ShouldNotBeNull().ShouldContain("Deze persoon doet al mee.");
        (await samira.NodigtUit(dossier, ("Invoer.Email", "ineke@voorbeeld.nl"))).FoutBij("Invoer.Email").ShouldNotBeNull().ShouldContain("Er is al een uitnodiging naar dit adres.");
        (await samira.NodigtUit(dossier, ("Invoer.Email", "henk@voorbeeld.nl"))).Tekst.ShouldContain("krijgt een bericht", Case.Sensitive, "whether somebody elsewhere has an account is not told");
    }

    [Fact]
    public async Task De_casusregisseur_nodigt_alleen_uit_wie_de_inwoner_koos()
    {
        var dossier = await site.App.DossierVan("Henk");
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/uitnodigingen/nieuw?soort=professional");
        form.Tekst.ShouldNotContain("meldt zich aan via het werk", Case.Sensitive, "the demo has no provider");
        (string, string)[] kees = [("Invoer.Voornaam", "Kees"), ("Invoer.Relatie", "Dierenopvang"), ("Invoer.Email", "kees@dieren.voorbeeld.nl"), ("Invoer.Bereik", "Schijf")];
        var zonder = await marjan.Verstuur(form, "Nodig uit, samen met Henk", kees);
        zonder.FoutBij("Invoer.GekozenDoorInwoner").ShouldNotBeNull().ShouldContain("Alleen de inwoner kiest wie erbij komt.");
        var klaar = await marjan.Verstuur(zonder, "Nodig uit, samen met Henk", [.. kees, ("Invoer.GekozenDoorInwoner", "true")]);
        klaar.Tekst.ShouldContain("Kees krijgt een bericht met een link.");
        klaar.Tekst.ShouldContain("Gekozen door Henk");
        klaar.Tekst.ShouldContain("professional bij Dierenopvang");
    }

    [Fact]
    public async Task Opnieuw_sturen_doodt_de_oude_link_en_intrekken_werkt_meteen()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var nicht = app.Bezoeker();
        var eerst = await samira.NodigtUit(dossier);
        var oud = await app.Uitnodiglink();
        var weer = await samira.Verstuur(eerst, "Stuur opnieuw");
        weer.Tekst.ShouldContain("De oude link werkt niet meer.");
        (await nicht.Open(oud)).Kop.ShouldBe("Deze uitnodiging werkt niet");
        var open = await nicht.Open(await app.Uitnodiglink());
        open.Kop.ShouldBe("Je bent uitgenodigd");
        (await nicht.Verstuur(open, "Verder", ("Code", eerst.Cijfers()))).FoutBij("Code").ShouldNotBeNull("the old code is dead too");

        (await samira.Open(weer.Adres.AbsolutePath)).Tekst.ShouldContain("Iemand typte een verkeerde code");
        (await samira.Verstuur(await samira.Open(weer.Adres.AbsolutePath), "Trek de uitnodiging in")).Tekst.ShouldContain("Ingetrokken. De link werkt nu niet meer.");
        (await nicht.Verstuur(open, "Verder", ("Code", weer.Cijfers()))).Kop.ShouldBe("Deze uitnodiging werkt niet");
    }

    [Fact]
    public async Task Zonder_mailadres_komt_er_een_brief_die_een_keer_te_zien_is()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var tante = app.Bezoeker();
        var voor = await app.Met(db => db.Set<Bericht>().CountAsync());
        var pagina = await samira.NodigtUit(dossier, ("Invoer.Voornaam", "Hafida"), ("Invoer.Email", ""));
        pagina.Tekst.ShouldContain("Maak nu de brief.");
        (await app.Met(db => db.Set<Bericht>().CountAsync())).ShouldBe(voor);
        var brief = await samira.Verstuur(pagina, "Maak de brief");
        var code = brief.Document.QuerySelector(".briefcode")!.TextContent;
        code.Length.ShouldBe(19);
        brief.Document.QuerySelector(".uitnodigbrief")!.TextContent.ShouldNotContain("Samira");
        brief.Tekst.ShouldNotContain(pagina.Cijfers());

        var fout = await tante.Verstuur(await tante.Open("/uitnodiging"), "Verder", ("Code", "7KMQ P2RT"));
        fout.FoutBij("Code").ShouldNotBeNull().ShouldContain("alle zestien letters en cijfers");
        var open = await tante.Verstuur(fout, "Verder", ("Code", code.ToLowerInvariant().Replace(" ", "-", StringComparison.Ordinal)));
        open.Kop.ShouldBe("Je bent uitgenodigd");
        var cijfers = (await samira.Open(pagina.Adres.AbsolutePath)).Cijfers();
        (await tante.Verstuur(open, "Verder", ("Code", cijfers))).Kop.ShouldBe("Doe je mee met Samira?");
        (await samira.Verstuur(await samira.Open(pagina.Adres.AbsolutePath), "Maak de brief")).Status.ShouldBe(HttpStatusCode.OK);
        (await tante.Open(open.Adres.AbsolutePath)).Kop.ShouldBe("Deze uitnodiging werkt niet", "a new letter, and the old one is dead");
    }

    [Fact]
    public async Task De_demo_heeft_een_uitnodiging_in_elke_stand()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var lijst = await samira.Open($"/dossiers/{dossier}/uitnodigingen");
        foreach (var zin in new[] { "Petra Smeenk, professional bij Stadsbank Doet mee", "Karim Haddad, vriend Verlopen", "Bram Vos, oude vriend Ingetrokken", "vriendin van vroeger Zei nee", "Youssef el Idrissi, broer Geopend", "Ineke Prins, buurvrouw Verstuurd" })
            lijst.Tekst.ShouldContain(zin);
        var youssef = await samira.Open(lijst.Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == "Youssef el Idrissi").GetAttribute("href")!);
        youssef.Tekst.ShouldContain("Het ging één keer mis.");
        youssef.Cijfers().Length.ShouldBe(6);
    }

    [Fact]
    public async Task Wie_niet_mag_komt_er_niet()
    {
        var dossier = await site.App.DossierVan("Samira");
        var ander = await site.App.DossierVan("Henk");
        var welke = (await site.App.Uitnodiging("Youssef")).Id;
        string[] paden = [$"/dossiers/{dossier}/uitnodigingen", $"/dossiers/{dossier}/uitnodigingen/nieuw", $"/dossiers/{dossier}/uitnodigingen/{welke}"];
        foreach (var (wie, status) in new[] { ("naaste", HttpStatusCode.Forbidden), ("ervaringsdeskundige", HttpStatusCode.Forbidden), ("projectleider", HttpStatusCode.Forbidden), ("ilse", HttpStatusCode.NotFound), ("marcel", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await site.App.Als(wie);
            foreach (var pad in paden) (await bezoeker.Open(pad)).Status.ShouldBe(status, $"{wie} {pad}");
        }

        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{ander}/uitnodigingen/{welke}")).Status.ShouldBe(HttpStatusCode.NotFound, "an invitation of another dossier");
        (await marjan.Open($"/dossiers/{dossier}/uitnodigingen/nieuw?soort=naaste&lid={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
