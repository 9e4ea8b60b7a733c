using Shouldly;
using Spil.Platform.Live;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

/// <summary>What the clock does to who is signed in.</summary>
public sealed class TijdTests : IAsyncLifetime
{
    private readonly Verzetklok klok = new();
    private Testapp app = null!;
    private Bezoeker bea = null!;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.StartMet(klok, "--Spil:Aanmelden:TweedeFactor=Aangeraden");
        await app.MaakAccount("bea@voorbeeld.nl");
        bea = app.Bezoeker();
        (await bea.MeldAanMet("bea@voorbeeld.nl")).Kop.ShouldBe("Beheer");
    }

    public async ValueTask DisposeAsync()
    {
        bea.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("/mijn-account/e-mail")]
    [InlineData("/mijn-account/app")]
    [InlineData("/mijn-account/passkeys")]
    [InlineData("/mijn-account/herstelcodes")]
    [InlineData("/beheer/accounts/nieuw")]
    [InlineData("/beheer/aanmelding/bewerken")]
    public async Task Na_een_kwartier_laat_je_opnieuw_zien_wie_je_bent_voor_iets_belangrijks(string pad)
    {
        var open = await bea.Open(pad);
        open.Adres.AbsolutePath.ShouldBe(pad);
        klok.Verzet += TimeSpan.FromMinutes(16);
        var opnieuw = await bea.Open(pad);
        opnieuw.Tekst.ShouldContain("Laat daarom nog een keer zien dat jij het bent.");
        (await bea.Open("/mijn-account")).Kop.ShouldBe("Mijn account", "nothing else is closed");
        (await bea.Verstuur(opnieuw, "Aanmelden", ("Email", "bea@voorbeeld.nl"), ("Wachtwoord", Testaccounts.Wachtwoord))).Adres.AbsolutePath.ShouldBe(pad);
    }

    [Fact]
    public async Task Ook_een_formulier_dat_al_openstond_wordt_na_een_kwartier_niet_meer_aangenomen()
    {
        var open = await bea.Open("/mijn-account/e-mail");
        klok.Verzet += TimeSpan.FromMinutes(16);
        (await bea.Verstuur(open, "Stuur de link", ("Email", "dief@voorbeeld.nl"))).Kop.ShouldBe("Aanmelden");
        (await app.LaatstePost("dief@voorbeeld.nl")).ShouldBeNull();
    }

    [Fact]
    public async Task Wie_twee_uur_niets_doet_is_afgemeld_en_wie_bezig_is_niet_tot_twaalf_uur()
    {
        for (var uur = 1.5; uur < 12; uur += 1.5)
        {
            klok.Verzet = TimeSpan.FromHours(uur);
            (await bea.Open("/mijn-account")).Kop.ShouldBe("Mijn account", $"after {uur} hours");
        }

        klok.Verzet = TimeSpan.FromHours(12);
        (await bea.Open("/mijn-account")).Kop.ShouldBe("Aanmelden");
        (await bea.MeldAanMet("bea@voorbeeld.nl")).Kop.ShouldBe("Beheer");
        klok.Verzet += TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1);
        (await bea.Open("/mijn-account")).Kop.ShouldBe("Aanmelden");
    }

    [Fact]
    public async Task Een_scherm_dat_zichzelf_ververst_houdt_niemand_aangemeld()
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = app.Adres };
        klok.Verzet = TimeSpan.FromHours(1.5);
        async Task<bool> Verlengt(bool vanzelf)
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Get, "/mijn-account") { Headers = { { "Cookie", bea.Cookies.GetCookieHeader(app.Adres) } } };
            if (vanzelf)
                vraag.Headers.Add(Verversing.Kop, "ja");
            using var antwoord = await http.SendAsync(vraag);
            return antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) && koekjes.Any(k => k.StartsWith("spil=", StringComparison.Ordinal));
        }

        (await Verlengt(vanzelf: true)).ShouldBeFalse();
        (await Verlengt(vanzelf: false)).ShouldBeTrue();
    }

    [Fact]
    public async Task Een_link_werkt_na_een_uur_niet_meer()
    {
        using var bezoeker = app.Bezoeker();
        await bezoeker.Verstuur(await bezoeker.Open("/aanmelden/vergeten"), "Stuur de link", ("Email", "bea@voorbeeld.nl"));
        var link = await app.LinkUitPost("bea@voorbeeld.nl");
        klok.Verzet += TimeSpan.FromMinutes(59);
        var pagina = await bezoeker.Open(link);
        pagina.Kop.ShouldBe("Kies een nieuw wachtwoord");
        klok.Verzet += TimeSpan.FromMinutes(2);
        (await bezoeker.Verstuur(pagina, "Bewaar", ("Wachtwoord", "mijn nieuwe wachtwoord"))).Kop.ShouldBe("Deze link werkt niet meer");
    }
}
