using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

/// <summary>The administrator invites, changes and blocks.</summary>
public sealed class AccountsTests : IAsyncLifetime
{
    private Testapp app = null!;
    private Bezoeker sanne = null!;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        sanne = await app.Als("beheerder");
    }

    public async ValueTask DisposeAsync()
    {
        sanne.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task De_lijst_zoekt_filtert_sorteert_en_is_een_bestand()
    {
        var alle = await sanne.Open("/beheer/accounts");
        alle.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(25);
        (await sanne.Open("/beheer/accounts?bladzijde=2")).Document.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
        (await sanne.Open("/beheer/accounts?bladzijde=9999&sorteer=-organisatie")).Status.ShouldBe(HttpStatusCode.OK);
        (await sanne.Open("/beheer/accounts?zoek=marjan")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await sanne.Open("/beheer/accounts?toon=geblokkeerd")).Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Sem Huisman");
        (await sanne.Open("/beheer/accounts?toon=geblokkeerd&zoek=marjan")).Tekst.ShouldContain("Geen account gevonden.");
        (await sanne.Open("/beheer/accounts?sorteer=-naam")).Document.QuerySelector("tbody th a")!.TextContent.ShouldStartWith("Wim");
        var bestand = await sanne.Open("/beheer/accounts?als=csv&zoek=marjan");
        bestand.Bron.ShouldContain("Marjan de Boer;casusregisseur@voorbeeld.nl;casusregisseur;Surplus;Doet mee");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/beheer/accounts")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await marjan.Open("/beheer/accounts/nieuw")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Uitnodigen_tot_en_met_aanmelden()
    {
        var leeg = await sanne.Verstuur(await sanne.Open("/beheer/accounts/nieuw"), "Nodig uit");
        leeg.FoutBij("Rol").ShouldNotBeNull();
        var geenMail = await sanne.Verstuur(leeg, "Nodig uit", ("Naam", "Els Nieuw"), ("Email", "els"), ("Rol", "Casusregisseur"));
        geenMail.FoutBij("Email")!.ShouldContain("Dit is geen e-mailadres.");
        (await sanne.Verstuur(geenMail, "Nodig uit", ("Naam", ""), ("Email", "els@voorbeeld.nl"), ("Rol", "Casusregisseur"))).FoutBij("Naam").ShouldNotBeNull();
        (await sanne.Verstuur(geenMail, "Nodig uit", ("Naam", "Els Nieuw"), ("Email", "beheerder@voorbeeld.nl"), ("Rol", "Casusregisseur"))).FoutBij("Email")!.ShouldContain("Er is al een account");
        (await sanne.Verstuur(geenMail, "Nodig uit", ("Naam", "Els Nieuw"), ("Email", "els@voorbeeld.nl"), ("Rol", "Inwoner"))).FoutBij("Rol").ShouldNotBeNull();
        var klaar = await sanne.Verstuur(geenMail, "Nodig uit", ("Naam", "Els <b>Nieuw</b>"), ("Email", "els@voorbeeld.nl"), ("Rol", "Casusregisseur"), ("Organisatie", "Surplus"));
        klaar.Kop.ShouldBe("Els <b>Nieuw</b>");
        klaar.Tekst.ShouldContain("Uitgenodigd");

        var mail = (await app.LaatstePost("els@voorbeeld.nl"))!;
        (mail.Onderwerp + mail.Tekst).ShouldNotContain("Els");
        (mail.Onderwerp + mail.Tekst).ShouldNotContain("Surplus");
        using var els = app.Bezoeker();
        var eerste = await app.LinkUitPost("els@voorbeeld.nl");
        (await els.Open(eerste)).Kop.ShouldBe("Welkom bij Spil");
        (await sanne.Open(klaar.Adres.PathAndQuery)).Tekst.ShouldContain("Uitnodiging geopend");
        await sanne.Verstuur(await sanne.Open(klaar.Adres.PathAndQuery), "Stuur een nieuwe uitnodiging");
        (await els.Open(eerste)).Kop.ShouldBe("Deze link werkt niet meer");
        await els.Verstuur(await els.Open(await app.LinkUitPost("els@voorbeeld.nl")), "Bewaar", ("Wachtwoord", "mijn eerste wachtwoord"));
        (await els.MeldAanMet("els@voorbeeld.nl", "mijn eerste wachtwoord")).Kop.ShouldBe("Nog één stap");
        var daarna = await sanne.Open(klaar.Adres.PathAndQuery);
        daarna.Tekst.ShouldContain("Doet mee");
        daarna.Document.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain("Stuur een nieuwe uitnodiging");
        var log = await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Soort).ToListAsync());
        log.ShouldContain(nameof(AccountUitgenodigd));
        log.ShouldContain(nameof(LinkGebruikt));
    }

    [Fact]
    public async Task Een_uitnodiging_verloopt_na_zeven_dagen()
    {
        await sanne.Verstuur(await sanne.Open("/beheer/accounts/nieuw"), "Nodig uit", ("Naam", "Els Nieuw"), ("Email", "els@voorbeeld.nl"), ("Rol", "Casusregisseur"));
        var link = await app.InDb(db => db.Set<Aanmeldlink>().SingleAsync());
        link.IsGeldig(link.GemaaktOp + TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1)).ShouldBeTrue();
        link.IsGeldig(link.GemaaktOp + TimeSpan.FromDays(7)).ShouldBeFalse();
        await app.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE platform_aanmeldlink SET \"GeldigTot\" = '2020-01-01 00:00:00'"));
        using var els = app.Bezoeker();
        (await els.Open(await app.LinkUitPost("els@voorbeeld.nl"))).Kop.ShouldBe("Deze link werkt niet meer");
        (await sanne.Open("/beheer/accounts?zoek=els")).Tekst.ShouldContain("Uitnodiging verlopen");
    }

    [Fact]
    public async Task Blokkeren_werkt_meteen_en_vrijgeven_ook()
    {
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open("/werk")).Status.ShouldBe(HttpStatusCode.OK);
        var pad = await Pad("casusregisseur");
        var geblokkeerd = await sanne.Verstuur(await sanne.Open(pad), "Blokkeer dit account");
        geblokkeerd.Tekst.ShouldContain("is overal afgemeld");
        (await marjan.Open("/werk")).Adres.AbsolutePath.ShouldBe("/aanmelden");
        using var weer = app.Bezoeker();
        (await weer.Open("/demo/als/casusregisseur")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await sanne.Verstuur(geblokkeerd, "Laat weer toe");
        (await weer.Open("/demo/als/casusregisseur?naar=/werk")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wie_geblokkeerd_is_hoort_dat_alleen_met_het_goede_wachtwoord_en_krijgt_geen_link()
    {
        var id = await app.MaakAccount("els@voorbeeld.nl");
        await sanne.Verstuur(await sanne.Open($"/beheer/accounts/{id}"), "Blokkeer dit account");
        using var els = app.Bezoeker();
        (await els.MeldAanMet("els@voorbeeld.nl", "een fout wachtwoord")).Tekst.ShouldContain("horen niet bij elkaar");
        (await els.MeldAanMet("els@voorbeeld.nl")).Tekst.ShouldContain("Dit account is geblokkeerd.");
        await els.Verstuur(await els.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "els@voorbeeld.nl"));
        (await app.LaatstePost("els@voorbeeld.nl")).ShouldBeNull();
    }

    [Fact]
    public async Task Overal_afmelden_laat_het_account_zoals_het_is()
    {
        using var marjan = await app.Als("casusregisseur");
        var daarna = await sanne.Verstuur(await sanne.Open(await Pad("casusregisseur")), "Meld overal af");
        daarna.Tekst.ShouldContain("Marjan de Boer is overal afgemeld.");
        daarna.Tekst.ShouldContain("Doet mee");
        (await marjan.Open("/werk")).Adres.AbsolutePath.ShouldBe("/aanmelden");
    }

    [Fact]
    public async Task Een_andere_rol_telt_meteen_en_meldt_af()
    {
        using var wim = await app.Als("kernpartner");
        var pad = await Pad("kernpartner");
        var daarna = await sanne.Verstuur(await sanne.Open(pad), "Bewaar", ("Rol", "Projectleider"));
        daarna.Tekst.ShouldContain("moet zich opnieuw aanmelden");
        (await wim.Open("/aanmeldingen")).Adres.AbsolutePath.ShouldBe("/aanmelden");
        using var weer = await app.Als("kernpartner");
        (await weer.Open("/beheer/rollen")).Status.ShouldBe(HttpStatusCode.OK);
        (await app.InDb(db => db.Set<Wijzigingsregel>().Where(r => r.Soort == nameof(RolVeranderd)).Select(r => r.Inhoud).SingleAsync())).ShouldContain("Kernpartner");
    }

    [Fact]
    public async Task Je_eigen_rol_en_een_inwoner_verander_je_niet()
    {
        var eigen = await sanne.Open(await Pad("beheerder"));
        eigen.Document.QuerySelectorAll("button").Select(b => b.TextContent).ShouldNotContain("Blokkeer dit account");
        (await sanne.Verstuur(eigen, "Bewaar", ("Rol", "Professional"))).FoutBij("Rol")!.ShouldContain("Dit is je eigen account.");
        var (formulier, _) = eigen.Formulier("Bewaar");
        (await sanne.Post(await Pad("beheerder") + "?handler=Blokkeer", Pagina.Velden(formulier))).Tekst.ShouldContain("Dit is je eigen account.");
        (await sanne.Verstuur(await sanne.Open(await Pad("casusregisseur")), "Bewaar", ("Rol", "Inwoner"))).FoutBij("Rol")!.ShouldContain("houdt die rol");
        (await sanne.Open($"/beheer/accounts/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_zijn_telefoon_kwijt_is_kan_opnieuw_beginnen()
    {
        var id = await app.MaakAccount("els@voorbeeld.nl");
        using var els = app.Bezoeker();
        await els.MeldAanMet("els@voorbeeld.nl");
        await els.ZetApp();
        await sanne.Verstuur(await sanne.Open($"/beheer/accounts/{id}"), "Haal passkeys en app weg");
        (await els.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden");
        (await els.MeldAanMet("els@voorbeeld.nl")).Kop.ShouldBe("Nog één stap");
        (await app.LaatstePost("els@voorbeeld.nl"))!.Tekst.ShouldContain("Een beheerder heeft je passkeys");
    }

    private async Task<string> Pad(string demonaam) => $"/beheer/accounts/{await app.InDb(async db => (await db.Set<Account>().SingleAsync(a => a.Demonaam == demonaam)).Id)}";
}
