using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

/// <summary>Sign-in by a real OpenID Connect provider, that can be told to lie.</summary>
public sealed class OidcTests : IAsyncLifetime
{
    private const string Knop = "a[href^='/aanmelden/bij/']";
    private const string NietGelukt = "Het aanmelden is niet gelukt.";

    private Testapp app = null!;
    private Nodeproces aanbieder = null!;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        aanbieder = await Nodeproces.Start("oidc.mjs", new Uri(app.Adres, "/aanmelden/terug").ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await aanbieder.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Wie_in_een_groep_zit_krijgt_een_account_met_de_rol_van_die_groep_en_komt_de_tweede_keer_zo_binnen()
    {
        await Richtin();
        using var els = app.Bezoeker();
        var eerste = await MeldAan(els);
        eerste.Adres.AbsolutePath.ShouldBe("/werk");
        var account = await Els();
        (account.Rol, account.Naam, account.Organisatienaam, account.PasswordHash).ShouldBe((Rol.Casusregisseur, "Els Nieuw", "Surplus", null));
        account.PersoonId.ShouldNotBeNull();
        (await els.Open("/mijn-account")).Tekst.ShouldContain("Gemeente Test");

        // Another address, the same subject: the same person.
        await aanbieder.Zeg(new { wie = new { email = "els.anders@organisatie.nl" } });
        using var later = app.Bezoeker();
        (await MeldAan(later, "/mijn-account")).Tekst.ShouldContain("els@organisatie.nl");
        (await app.InDb(db => db.Set<Account>().CountAsync(a => a.Naam == "Els Nieuw"))).ShouldBe(1);
        var soorten = await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Soort).ToListAsync());
        soorten.ShouldContain(nameof(AccountGemaakt));
        soorten.ShouldContain(nameof(AanbiederGekoppeld));
    }

    [Theory]
    [InlineData("nonce")]
    [InlineData("geennonce")]
    [InlineData("uitgever")]
    [InlineData("publiek")]
    [InlineData("tweepubliek")]
    [InlineData("verlopen")]
    [InlineData("teVroeg")]
    [InlineData("geensub")]
    [InlineData("handtekening")]
    [InlineData("geenhandtekening")]
    [InlineData("symmetrisch")]
    public async Task Een_token_dat_niet_klopt_wordt_niet_geloofd(string leugen)
    {
        await Richtin();
        await aanbieder.Zeg(new { lieg = leugen });
        using var els = app.Bezoeker();
        var pagina = await MeldAan(els);
        pagina.Adres.AbsolutePath.ShouldBe("/aanmelden");
        pagina.Tekst.ShouldContain(NietGelukt);
        (await app.InDb(db => db.Set<Account>().CountAsync(a => a.Naam == "Els Nieuw"))).ShouldBe(0);
        await aanbieder.Zeg(new { lieg = (string?)null });
        (await MeldAan(els)).Adres.AbsolutePath.ShouldBe("/werk", "the next try is a new one");
    }

    [Theory]
    [InlineData("klok")]
    [InlineData("voor")]
    public async Task Een_klok_die_een_minuut_afwijkt_is_geen_leugen(string afwijking)
    {
        await Richtin();
        await aanbieder.Zeg(new { lieg = afwijking });
        using var els = app.Bezoeker();
        (await MeldAan(els)).Adres.AbsolutePath.ShouldBe("/werk");
    }

    [Theory]
    [InlineData("amr", true)]
    [InlineData("acr", true)]
    [InlineData("eenstap", false)]
    [InlineData(null, false)]
    public async Task Een_aanbieder_die_moet_zeggen_dat_het_twee_stappen_waren_laat_zonder_dat_niemand_binnen(string? zegt, bool binnen)
    {
        await Richtin();
        await app.InDb(db => db.Set<Aanbieder>().ExecuteUpdateAsync(a => a.SetProperty(x => x.Zekerheid, "mfa, urn:veel")));
        await aanbieder.Zeg(new { lieg = zegt });
        using var els = app.Bezoeker();
        var pagina = await MeldAan(els);
        pagina.Adres.AbsolutePath.ShouldBe(binnen ? "/werk" : "/aanmelden");
        if (!binnen)
            pagina.Tekst.ShouldContain("Je organisatie liet je binnen met één stap.");
        (await app.InDb(db => db.Set<Account>().CountAsync(a => a.Naam == "Els Nieuw"))).ShouldBe(binnen ? 1 : 0);
    }

    [Fact]
    public async Task Nieuwe_sleutels_worden_meteen_opgehaald()
    {
        await Richtin();
        using var els = app.Bezoeker();
        await MeldAan(els);
        await aanbieder.Zeg(new { roteer = true });
        using var later = app.Bezoeker();
        (await MeldAan(later)).Adres.AbsolutePath.ShouldBe("/werk");
    }

    [Fact]
    public async Task Een_aanbieder_die_kapot_is_geeft_een_zin_en_anders_aanmelden_werkt()
    {
        await Richtin();
        await app.MaakAccount("bea@voorbeeld.nl", Rol.Projectleider);
        await aanbieder.Zeg(new { lieg = "kapot" });
        using var els = app.Bezoeker();
        (await MeldAan(els)).Tekst.ShouldContain("Gemeente Test is nu niet bereikbaar.");
        await app.InDb(db => db.Set<Aanbieder>().ExecuteUpdateAsync(a => a.SetProperty(x => x.Uitgever, "http://localhost:1")));
        var pagina = await MeldAan(els);
        pagina.Tekst.ShouldContain("Gemeente Test is nu niet bereikbaar.");
        (await els.Verstuur(pagina, "Aanmelden", ("Email", "bea@voorbeeld.nl"), ("Wachtwoord", Testaccounts.Wachtwoord))).Kop.ShouldBe("Nog één stap");
    }

    [Fact]
    public async Task Wie_bij_de_aanbieder_stopt_leest_dat_er_niets_veranderd_is()
    {
        await Richtin();
        await aanbieder.Zeg(new { lieg = "gestopt" });
        using var els = app.Bezoeker();
        (await MeldAan(els)).Tekst.ShouldContain("Je bent gestopt met aanmelden.");
    }

    [Fact]
    public async Task Een_groep_zonder_rol_een_vreemd_domein_en_een_onbewezen_adres_komen_niet_binnen()
    {
        await Richtin();
        using var els = app.Bezoeker();
        await aanbieder.Zeg(new { wie = new { groups = new[] { "kantine" } } });
        (await MeldAan(els)).Tekst.ShouldContain("geen rol die in Spil mag werken");
        await aanbieder.Zeg(new { wie = new { groups = new[] { "regie" }, email = "els@elders.nl", sub = "els-2" } });
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("Je hebt nog geen account in Spil.");
        await aanbieder.Zeg(new { wie = new { email = "els@organisatie.nl", email_verified = false, sub = "els-3" } });
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("Je hebt nog geen account in Spil.");
        (await app.InDb(db => db.Set<IdentityUserLogin<Guid>>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Een_uitgenodigd_account_wordt_gevonden_op_zijn_adres_en_de_groep_bepaalt_de_rol()
    {
        await Richtin(maakt: false);
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("Je hebt nog geen account in Spil.");
        await app.MaakAccount("els@organisatie.nl", Rol.Professional);
        using var els = app.Bezoeker();
        (await MeldAan(els)).Adres.AbsolutePath.ShouldBe("/werk");
        (await Els()).Rol.ShouldBe(Rol.Casusregisseur);
        await aanbieder.Zeg(new { wie = new { groups = new[] { "leiding", "regie" } } });
        using var later = app.Bezoeker();
        await MeldAan(later);
        (await Els()).Rol.ShouldBe(Rol.Projectleider, "the first line that fits");
        (await els.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden", "the session with the old role is over");
    }

    [Fact]
    public async Task Wie_via_het_werk_is_uitgenodigd_bewijst_zich_daar_en_een_collega_niet()
    {
        await Richtin();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var form = await samira.Open($"/dossiers/{dossier}/uitnodigingen/nieuw?soort=professional");
        string Werk(string naam) => form.Document.QuerySelectorAll("option").Single(o => o.TextContent.Trim() == naam).GetAttribute("value")!;
        (string, string)[] els = [("Invoer.Voornaam", "Els"), ("Invoer.Email", "els@organisatie.nl"), ("Invoer.Bereik", "Plan"), ("Invoer.Bewijs", "Organisatie")];
        (await samira.Verstuur(form, "Nodig uit", [.. els, ("Invoer.Organisatie", Werk("Ons Huis"))])).FoutBij("Invoer.Bewijs").ShouldNotBeNull().ShouldContain("geen eigen aanmelding");
        var stand = await samira.Verstuur(form, "Nodig uit", [.. els, ("Invoer.Organisatie", Werk("Surplus"))]);
        stand.Document.QuerySelector(".cijfers").ShouldBeNull("there is no code");
        (await app.LaatstePost("els@organisatie.nl"))!.Tekst.ShouldContain("Je meldt je aan via je werk.");

        var link = await app.Uitnodiglink("els@organisatie.nl");
        await aanbieder.Zeg(new { wie = new { sub = "els-9", email = "collega@organisatie.nl", name = "Een Collega" } });
        using var collega = app.Bezoeker();
        var vreemd = await collega.Open((await collega.Open(link)).Document.QuerySelector(Knop)!.GetAttribute("href")!);
        (await collega.Verstuur(vreemd, "Verder")).Tekst.ShouldContain("Deze uitnodiging is voor iemand anders.");

        await aanbieder.Zeg(new { wie = new { sub = "els-1", email = "els@organisatie.nl", name = "Els Nieuw" } });
        using var zij = app.Bezoeker();
        var begin = await zij.Open(link);
        begin.Tekst.ShouldNotContain("Samira");
        var terug = await zij.Open(begin.Document.QuerySelector(Knop)!.GetAttribute("href")!);
        terug.Adres.AbsolutePath.ShouldBe(link);
        var meedoen = await zij.Verstuur(terug, "Verder");
        meedoen.Kop.ShouldBe("Doe je mee met Samira?");
        (await zij.Verstuur(meedoen, "Ik doe mee", ("Invoer.Geheimhouding", "true"))).Adres.AbsolutePath.ShouldBe($"/dossiers/{dossier}");
        (await zij.Open($"/trajecten/{await app.TrajectVan("Samira")}/plan")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Een_geblokkeerd_account_komt_ook_zo_niet_binnen()
    {
        await Richtin();
        await MeldAan(app.Bezoeker());
        await app.InDb(db => db.Set<Account>().Where(a => a.Email == "els@organisatie.nl").ExecuteUpdateAsync(a => a.SetProperty(x => x.GeblokkeerdOp, TimeProvider.System.GetUtcNow())));
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("Dit account is geblokkeerd.");
    }

    [Fact]
    public async Task Een_inwoner_komt_alleen_binnen_met_wat_eerder_werd_gekoppeld()
    {
        await Richtin(soort: "Inwoners");
        await aanbieder.Zeg(new { wie = new { sub = "burger-7", name = "S.", email = "inwoner@voorbeeld.nl" } });
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("We kennen je op deze manier nog niet.");

        using var samira = await app.Als("inwoner");
        var account = await samira.Open("/mijn-account");
        var gekoppeld = await samira.Open(account.Document.QuerySelector(Knop)!.GetAttribute("href")!);
        gekoppeld.Tekst.ShouldContain("Gekoppeld. Je kunt je voortaan ook aanmelden met Gemeente Test.");
        (await MeldAan(app.Bezoeker())).Adres.AbsolutePath.ShouldBe("/mijn");

        using var fatima = await app.Als("naaste");
        var ander = await fatima.Open((await fatima.Open("/mijn-account")).Document.QuerySelector(Knop)!.GetAttribute("href")!);
        ander.Tekst.ShouldContain("al gekoppeld aan een ander account");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/mijn-account")).Document.QuerySelectorAll(Knop).ShouldBeEmpty("this door is for inwoners");

        (await samira.Verstuur(await samira.Open("/mijn-account"), "Maak los Gemeente Test")).Tekst.ShouldContain("De koppeling is los.");
        (await MeldAan(app.Bezoeker())).Tekst.ShouldContain("We kennen je op deze manier nog niet.");
    }

    [Fact]
    public async Task Een_antwoord_zonder_vraag_of_met_een_ander_kenmerk_wordt_niet_geloofd()
    {
        await Richtin();
        using var els = app.Bezoeker();
        (await els.Open("/aanmelden/terug?code=x&state=y")).Tekst.ShouldContain(NietGelukt);
        (await els.Open("/aanmelden/terug")).Tekst.ShouldContain(NietGelukt);
        (await els.Open($"/aanmelden/bij/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var id = await app.InDb(async db => (await db.Set<Aanbieder>().SingleAsync()).Id);
        (await els.Open($"/aanmelden/bij/{id}?koppel=true")).Adres.AbsolutePath.ShouldBe("/aanmelden", "linking is for who is signed in");
        await app.InDb(db => db.Set<Aanbieder>().ExecuteUpdateAsync(a => a.SetProperty(x => x.Uit, true)));
        (await els.Open($"/aanmelden/bij/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await els.Open("/aanmelden")).Document.QuerySelectorAll(Knop).ShouldBeEmpty();
    }

    [Fact]
    public async Task Het_formulier_weigert_bij_het_veld_probeert_de_aanbieder_en_bewaart_het_geheim_verzegeld()
    {
        using var sanne = await app.Als("beheerder");
        (await sanne.Open("/beheer/aanmelding")).Tekst.ShouldContain("Er is nog geen aanbieder.");
        var leeg = await sanne.Verstuur(await sanne.Open("/beheer/aanmelding/bewerken"), "Bewaar", ("Invoer.Groepen", "regie = Tovenaar"), ("Invoer.Uitgever", "http://elders.example"));
        var lang = await sanne.Verstuur(leeg, "Bewaar", [.. Velden(), ("Invoer.Zekerheid", new string('x', 401))]);
        lang.FoutBij("Invoer.Zekerheid")!.ShouldContain("400 tekens");
        foreach (var veld in new[] { "Invoer.Naam", "Invoer.Uitgever", "Invoer.ClientId", "Invoer.Domeinen", "Invoer.Groepen", "Invoer.Groepclaim" })
            leeg.FoutBij(veld).ShouldNotBeNull(veld);
        (await sanne.Verstuur(leeg, "Probeer of de aanbieder antwoordt", [.. Velden().Where(v => v.Item1 != "Invoer.Uitgever"), ("Invoer.Uitgever", "http://localhost:1")])).FoutBij("Invoer.Uitgever")!.ShouldContain("antwoordt geen aanbieder");
        var goed = await sanne.Verstuur(leeg, "Probeer of de aanbieder antwoordt", Velden());
        goed.Bron.ShouldContain("Er is nog niets bewaard.");
        await Richtin();
        var bewaard = await app.InDb(db => db.Set<Aanbieder>().SingleAsync());
        bewaard.Geheim.ShouldNotContain("geheim");
        (await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Inhoud).ToListAsync())).ShouldAllBe(r => !r.Contains("een geheim"));
        var weer = await sanne.Open($"/beheer/aanmelding/bewerken/{bewaard.Id}");
        weer.Bron.ShouldNotContain("een geheim");
        await sanne.Verstuur(weer, "Bewaar", ("Invoer.Naam", "Andere naam"), ("Invoer.Zekerheid", "mfa"));
        (await app.InDb(db => db.Set<Aanbieder>().SingleAsync())).Zekerheid.ShouldBe("mfa");
        (await app.InDb(db => db.Set<Aanbieder>().SingleAsync())).Geheim.ShouldBe(bewaard.Geheim);
        (await sanne.Open($"/beheer/aanmelding/bewerken/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/beheer/aanmelding/bewerken")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private (string, string)[] Velden(string soort = "Organisatie") =>
    [
        ("Invoer.Soort", soort), ("Invoer.Naam", "Gemeente Test"), ("Invoer.Uitgever", $"http://localhost:{aanbieder.Poort}"), ("Invoer.ClientId", "spil"),
        ("Invoer.Wachtwoord", "een geheim & meer"), ("Invoer.Domeinen", "organisatie.nl, elders.org"), ("Invoer.Groepclaim", "groups"),
        ("Invoer.Groepen", "leiding = Projectleider\nregie = Casusregisseur"),
    ];

    private async Task Richtin(string soort = "Organisatie", bool maakt = true)
    {
        using var sanne = await app.Als("beheerder");
        var pagina = await sanne.Open("/beheer/aanmelding/bewerken");
        var surplus = pagina.Document.QuerySelectorAll("option").Single(o => o.TextContent == "Surplus").GetAttribute("value")!;
        var klaar = await sanne.Verstuur(pagina, "Bewaar", [.. Velden(soort), ("Invoer.Organisatie", surplus), ("Invoer.MaaktAccounts", maakt ? "true" : "false")]);
        klaar.Tekst.ShouldContain("Gemeente Test is bewaard.");
    }

    private static async Task<Pagina> MeldAan(Bezoeker bezoeker, string naar = "")
    {
        var pagina = await bezoeker.Open("/aanmelden" + (naar.Length > 0 ? "?naar=" + naar : ""));
        return await bezoeker.Open(pagina.Document.QuerySelector(Knop)!.GetAttribute("href")!);
    }

    private Task<Account> Els() => app.InDb(db => db.Set<Account>().AsNoTracking().SingleAsync(a => a.Email == "els@organisatie.nl"));
}
