using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

/// <summary>Passwords, mail addresses, links from mails, and the brakes.</summary>
public sealed class AccountTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start(Engine.Sqlite, false, "--Spil:Aanmelden:TweedeFactor=Aangeraden");
        await app.MaakAccount("bea@voorbeeld.nl");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("kort", "ten minste 12 tekens")]
    [InlineData("Welkom2026!!", "te makkelijk te raden")]
    [InlineData("aaaaaaaaaaaaaaa", "te makkelijk te raden")]
    [InlineData("123456789012", "te makkelijk te raden")]
    [InlineData("qwertyuiop123", "te makkelijk te raden")]
    [InlineData("P@ssw0rd1234", "te makkelijk te raden")]
    [InlineData("unbelievable", "te makkelijk te raden")]
    [InlineData("1q2w3e4r5t6y", "te makkelijk te raden")]
    [InlineData("<lang>", "niet meer dan 200 tekens")]
    public async Task Een_zwak_wachtwoord_wordt_geweigerd_bij_het_veld(string wachtwoord, string zin)
    {
        using var bea = await Binnen();
        var pagina = await bea.Verstuur(await bea.Open("/mijn-account/wachtwoord"), "Bewaar",
            ("Huidigwachtwoord", Testaccounts.Wachtwoord), ("Wachtwoord", wachtwoord == "<lang>" ? string.Concat(Enumerable.Repeat("abcdef", 40)) : wachtwoord));
        pagina.FoutBij("Wachtwoord")!.ShouldContain(zin);
    }

    [Fact]
    public async Task Een_nieuw_wachtwoord_meldt_andere_apparaten_af_en_dit_niet()
    {
        using var bea = await Binnen();
        using var elders = await Binnen();
        var fout = await bea.Verstuur(await bea.Open("/mijn-account/wachtwoord"), "Bewaar", ("Huidigwachtwoord", "niet het goede"), ("Wachtwoord", "een heel ander wachtwoord 🙂"));
        fout.FoutBij("Huidigwachtwoord")!.ShouldContain("Dit is niet je wachtwoord van nu.");
        var goed = await bea.Verstuur(await bea.Open("/mijn-account/wachtwoord"), "Bewaar", ("Huidigwachtwoord", Testaccounts.Wachtwoord), ("Wachtwoord", "een heel ander wachtwoord 🙂"));
        goed.Tekst.ShouldContain("Je wachtwoord is veranderd.");
        (await bea.Open("/mijn-account")).Kop.ShouldBe("Mijn account");
        (await elders.Open("/mijn-account")).Kop.ShouldBe("Aanmelden");
        (await app.LaatstePost("bea@voorbeeld.nl"))!.Tekst.ShouldContain("Het wachtwoord van je account is veranderd.");
        using var later = app.Bezoeker();
        (await later.MeldAanMet("bea@voorbeeld.nl")).Tekst.ShouldContain("horen niet bij elkaar");
        (await later.MeldAanMet("BEA@voorbeeld.nl", "een heel ander wachtwoord 🙂")).Kop.ShouldBe("Beheer");
    }

    [Fact]
    public async Task Vergeten_geeft_hetzelfde_antwoord_wie_je_ook_noemt_en_de_link_werkt_een_keer()
    {
        using var bezoeker = app.Bezoeker();
        (await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "geen adres"))).FoutBij("Email").ShouldNotBeNull();
        var onbekend = await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "niemand@voorbeeld.nl"));
        var bekend = await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "bea@voorbeeld.nl"));
        bekend.Tekst.ShouldBe(onbekend.Tekst);
        (await app.LaatstePost("niemand@voorbeeld.nl")).ShouldBeNull();

        var eerste = await app.LinkUitPost("bea@voorbeeld.nl");
        await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "bea@voorbeeld.nl"));
        (await bezoeker.Open(eerste)).Kop.ShouldBe("Deze link werkt niet meer", "a newer one took its place");
        var link = await app.LinkUitPost("bea@voorbeeld.nl");
        using var elders = await Binnen();
        (await bezoeker.Open(link)).Kop.ShouldBe("Kies een nieuw wachtwoord");
        var pagina = await bezoeker.Open(link);
        (await bezoeker.Verstuur(pagina, "Bewaar", ("Wachtwoord", "kort"))).FoutBij("Wachtwoord").ShouldNotBeNull();
        (await bezoeker.Verstuur(pagina, "Bewaar", ("Wachtwoord", "mijn nieuwe wachtwoord"))).Tekst.ShouldContain("Je wachtwoord is bewaard.");
        (await elders.Open("/mijn-account")).Kop.ShouldBe("Aanmelden");
        (await bezoeker.Open(link)).Kop.ShouldBe("Deze link werkt niet meer");
        using var ander = app.Bezoeker();
        (await ander.Post(link, [])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await bezoeker.MeldAanMet("bea@voorbeeld.nl", "mijn nieuwe wachtwoord")).Kop.ShouldBe("Beheer");
        var code = link.Split('/')[^1];
        (await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Inhoud).ToListAsync())).ShouldAllBe(i => !i.Contains(code));
        (await app.InDb(db => db.Set<Aanmeldlink>().Select(l => l.Afdruk).ToListAsync())).ShouldNotContain(code);
    }

    [Fact]
    public async Task Meer_dan_drie_keer_per_uur_vragen_stuurt_niets_meer()
    {
        using var bezoeker = app.Bezoeker();
        for (var i = 0; i < 5; i++)
            (await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "bea@voorbeeld.nl"))).Kop.ShouldBe("Kijk in je mail");
        (await app.InDb(db => db.Set<Aanmeldlink>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Twee_keer_dezelfde_link_tegelijk_lukt_een_keer()
    {
        using var een = app.Bezoeker();
        using var twee = app.Bezoeker();
        await een.Verstuur(await een.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "bea@voorbeeld.nl"));
        var link = await app.LinkUitPost("bea@voorbeeld.nl");
        var (links, rechts) = (await een.Open(link), await twee.Open(link));
        var uitslag = await Task.WhenAll(een.Verstuur(links, "Bewaar", ("Wachtwoord", "de eerste van de twee")), twee.Verstuur(rechts, "Bewaar", ("Wachtwoord", "de tweede van de twee")));
        uitslag.Count(p => p.Kop == "Aanmelden").ShouldBe(1);
        uitslag.Count(p => p.Kop == "Deze link werkt niet meer").ShouldBe(1);
    }

    [Fact]
    public async Task Een_nieuw_adres_telt_pas_na_de_link_en_het_oude_hoort_het()
    {
        using var bea = await Binnen();
        (await bea.Verstuur(await bea.Open("/mijn-account/e-mail"), "Stuur de link", ("Email", "geen adres"))).FoutBij("Email").ShouldNotBeNull();
        (await bea.Verstuur(await bea.Open("/mijn-account/e-mail"), "Stuur de link", ("Email", "nieuw@voorbeeld.nl"))).Tekst.ShouldContain("Kijk in je mail.");
        (await app.LaatstePost("bea@voorbeeld.nl"))!.Tekst.ShouldContain("e-mailadres bij Spil veranderen");
        (await bea.Open("/mijn-account")).Tekst.ShouldContain("bea@voorbeeld.nl");
        var link = await app.LinkUitPost("nieuw@voorbeeld.nl");
        (await bea.Verstuur(await bea.Open(link), "Ja, dit is mijn adres")).Tekst.ShouldContain("nieuw@voorbeeld.nl");
        using var later = app.Bezoeker();
        (await later.MeldAanMet("nieuw@voorbeeld.nl")).Kop.ShouldBe("Beheer");
    }

    [Fact]
    public async Task Een_nieuw_adres_dat_een_ander_heeft_wordt_pas_na_de_link_geweigerd()
    {
        await app.MaakAccount("els@voorbeeld.nl");
        using var bea = await Binnen();
        await bea.Verstuur(await bea.Open("/mijn-account/e-mail"), "Stuur de link", ("Email", "els@voorbeeld.nl"));
        (await bea.Verstuur(await bea.Open(await app.LinkUitPost("els@voorbeeld.nl")), "Ja, dit is mijn adres")).Tekst.ShouldContain("Er is al een account met dit e-mailadres.");
    }

    [Fact]
    public async Task Een_naam_veranderen_ziet_iedereen_meteen()
    {
        using var bea = await Binnen();
        (await bea.Verstuur(await bea.Open("/mijn-account/naam"), "Bewaar", ("Naam", " "))).FoutBij("Naam").ShouldNotBeNull();
        (await bea.Verstuur(await bea.Open("/mijn-account/naam"), "Bewaar", ("Naam", new string('x', 201)))).FoutBij("Naam").ShouldNotBeNull();
        var daarna = await bea.Verstuur(await bea.Open("/mijn-account/naam"), "Bewaar", ("Naam", "Bea <b>Boot</b> 🙂"));
        daarna.Tekst.ShouldContain("Bea <b>Boot</b> 🙂");
        (await bea.Open("/")).Document.QuerySelector(".spil-wie")!.TextContent.ShouldContain("Bea <b>Boot</b> 🙂");
    }

    [Theory]
    [InlineData("bea@voorbeeld.nl")]
    [InlineData("niemand@voorbeeld.nl")]
    public async Task Raden_gaat_op_slot_of_het_account_bestaat_of_niet(string email)
    {
        using var dief = app.Bezoeker();
        var zinnen = new List<string>();
        for (var i = 0; i < Aanmelder.HoogstePogingen + 2; i++)
            zinnen.Add((await dief.MeldAanMet(email, "een fout wachtwoord")).Tekst);
        zinnen[..9].ShouldAllBe(z => z.Contains("horen niet bij elkaar"));
        zinnen[10..].ShouldAllBe(z => z.Contains("Wacht vijf minuten"));
        (await dief.MeldAanMet(email)).Tekst.ShouldContain("Wacht vijf minuten");
    }

    [Fact]
    public async Task Veel_tegelijk_raden_telt_allemaal()
    {
        var dieven = Enumerable.Range(0, 12).Select(_ => app.Bezoeker()).ToArray();
        await Task.WhenAll(dieven.Select(d => d.MeldAanMet("bea@voorbeeld.nl", "een fout wachtwoord")));
        Array.ForEach(dieven, d => d.Dispose());
        (await app.InDb(db => db.Set<Account>().SingleAsync(a => a.Email == "bea@voorbeeld.nl"))).LockoutEnd.ShouldNotBeNull();
    }

    [Fact]
    public async Task Een_adres_dat_blijft_proberen_krijgt_429_met_een_zin()
    {
        using var dief = app.Bezoeker();
        var pagina = await dief.Open("/aanmelden");
        Pagina? laatste = null;
        for (var i = 0; i < 62; i++)
            laatste = await dief.Verstuur(pagina, "Aanmelden", ("Email", $"n{i}@voorbeeld.nl"), ("Wachtwoord", ""));
        laatste!.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        laatste.Kop.ShouldBe("Het ging te vaak achter elkaar");
        (await dief.Open("/aanmelden")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Bezoeker> Binnen()
    {
        var bezoeker = app.Bezoeker();
        (await bezoeker.MeldAanMet("bea@voorbeeld.nl")).Kop.ShouldBe("Beheer");
        return bezoeker;
    }
}
