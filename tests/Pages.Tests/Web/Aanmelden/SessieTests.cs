using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

public sealed class SessieTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start(Engine.Sqlite, false, "--Spil:Aanmelden:TweedeFactor=Aangeraden");

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Aanmelden_brengt_iedereen_waar_zijn_rol_begint_en_staat_in_het_log()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        (await bea.MeldAanMet("bea@voorbeeld.nl")).Adres.AbsolutePath.ShouldBe("/beheer");
        var regels = await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Soort + r.Inhoud).ToListAsync());
        regels.ShouldContain(r => r.StartsWith(nameof(Aangemeld), StringComparison.Ordinal) && r.Contains("Wachtwoord"));
        (await bea.MeldAanMet("bea@voorbeeld.nl", pad: "/aanmelden?naar=/mijn-account")).Kop.ShouldBe("Mijn account");
        (await Open("bea@voorbeeld.nl")).ShouldBe(1, "signing in again in the same browser ends what was there");
    }

    [Fact]
    public async Task Een_ander_apparaat_afmelden_werkt_meteen_en_zonder_vraag_aan_de_database_per_pagina()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var telefoon = app.Bezoeker();
        using var computer = app.Bezoeker();
        await telefoon.MeldAanMet("bea@voorbeeld.nl");
        await computer.MeldAanMet("bea@voorbeeld.nl");
        var pagina = await computer.Open("/mijn-account");
        pagina.Tekst.ShouldContain("Onbekend apparaat");
        pagina.Tekst.ShouldContain("Dit apparaat");
        using (var telling = new Querytelling(app.Diensten))
            (await telling.Bij(() => computer.Open("/beheer/rollen"))).ShouldBeEmpty("the session is known in memory");

        (await telefoon.Open("/mijn-account")).Status.ShouldBe(HttpStatusCode.OK);
        (await computer.Verstuur(pagina, "Meld af Onbekend apparaat")).Tekst.ShouldContain("Dat apparaat is afgemeld.");
        (await telefoon.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden");
        (await computer.Open("/mijn-account")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Alle_andere_afmelden_en_zelf_afmelden()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var een = app.Bezoeker();
        using var twee = app.Bezoeker();
        using var drie = app.Bezoeker();
        foreach (var bezoeker in new[] { een, twee, drie })
            await bezoeker.MeldAanMet("bea@voorbeeld.nl");
        await drie.Verstuur(await drie.Open("/mijn-account"), "Meld alle andere apparaten af");
        (await een.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden");
        (await twee.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden");

        var koekje = drie.Cookies.GetCookies(app.Adres)["spil"]!.Value;
        var voor = await drie.Open("/mijn-account");
        (await drie.Verstuur(voor, "Afmelden")).Tekst.ShouldContain("Je bent afgemeld.");
        drie.Cookies.Add(app.Adres, new Cookie("spil", koekje));
        (await drie.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden", "a kept cookie opens nothing after signing out");
        (await Open("bea@voorbeeld.nl")).ShouldBe(0);
    }

    [Fact]
    public async Task Een_sessie_van_een_ander_beeindigen_kan_niet()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        await app.MaakAccount("els@voorbeeld.nl");
        using var bea = app.Bezoeker();
        using var els = app.Bezoeker();
        using var els2 = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        await els.MeldAanMet("els@voorbeeld.nl");
        await els2.MeldAanMet("els@voorbeeld.nl");
        var vreemd = await app.InDb(async db => (await db.Set<Sessie>().OrderBy(s => s.Id).FirstAsync()).Id);
        var (formulier, _) = (await els.Open("/mijn-account")).Formulier("Meld af Onbekend apparaat");
        (await els.Post($"/mijn-account?handler=Beeindig&id={vreemd}", Pagina.Velden(formulier))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bea.Open("/mijn-account")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Op_een_ander_knooppunt_is_een_beeindigde_sessie_er_binnen_een_halve_minuut_uit()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        var (sessie, stempel) = await app.InDb(async db => ((await db.Set<Sessie>().SingleAsync()).Id, (await db.Set<Account>().SingleAsync(a => a.Email == "bea@voorbeeld.nl")).SecurityStamp!));
        var klok = new Verzetklok();
        var ander = new Sessiewacht(app.Diensten.GetRequiredService<IServiceScopeFactory>(), klok);
        (await ander.IsOpen(sessie, stempel, default)).ShouldBeTrue();
        await bea.Verstuur(await bea.Open("/mijn-account"), "Afmelden");
        (await ander.IsOpen(sessie, stempel, default)).ShouldBeTrue("for half a minute at most");
        klok.Verzet = Sessiewacht.Vers;
        (await ander.IsOpen(sessie, stempel, default)).ShouldBeFalse();
        (await ander.IsOpen(Guid.NewGuid(), stempel, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Na_twaalf_uur_is_een_sessie_voorbij_wat_er_ook_gebeurt()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        var (sessie, stempel) = await app.InDb(async db => ((await db.Set<Sessie>().SingleAsync()).Id, (await db.Set<Account>().SingleAsync(a => a.Email == "bea@voorbeeld.nl")).SecurityStamp!));
        (await new Sessiewacht(app.Diensten.GetRequiredService<IServiceScopeFactory>(), new Verzetklok { Verzet = Sessie.Langst - TimeSpan.FromMinutes(1) }).IsOpen(sessie, stempel, default)).ShouldBeTrue();
        (await new Sessiewacht(app.Diensten.GetRequiredService<IServiceScopeFactory>(), new Verzetklok { Verzet = Sessie.Langst }).IsOpen(sessie, stempel, default)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:120.0) Gecko/20100101 Firefox/120.0", "Firefox op Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1", "Safari op een iPhone")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36 Edg/119.0.0.0", "Edge op Windows")]
    [InlineData("iets vreemds", "Onbekend apparaat")]
    public void Een_apparaat_heet_zoals_mensen_het_noemen(string userAgent, string naam) => Apparaatwoorden.Van(userAgent).ShouldBe(naam);

    [Theory]
    [InlineData("145.10.20.30", "145.10.20.x")]
    [InlineData("::ffff:145.10.20.30", "145.10.20.x")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:x")]
    public void Een_plek_wijst_geen_huis_aan(string adres, string plek) => Apparaatwoorden.Plek(IPAddress.Parse(adres)).ShouldBe(plek);

    private Task<int> Open(string email) => app.InDb(db => db.Set<Sessie>().CountAsync(s => s.GeeindigdOp == null && db.Set<Account>().Any(a => a.Id == s.AccountId && a.Email == email)));
}
