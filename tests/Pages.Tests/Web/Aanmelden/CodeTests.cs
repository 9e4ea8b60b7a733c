using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Web.Aanmelden;

/// <summary>Password and a code of an app, recovery codes, and who must have them.</summary>
public sealed class CodeTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start(Engine.Sqlite, false);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void De_codes_zijn_die_van_de_standaard(long seconden, string code)
    {
        // RFC 6238, appendix B: the key is the text 12345678901234567890; six of its eight digits.
        const string Sleutel = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        var nu = DateTimeOffset.FromUnixTimeSeconds(seconden);
        Codeapp.Code(Sleutel, Codeapp.Stap(nu)).ShouldBe(code);
        Codeapp.Klopt(Sleutel, code, nu, 0).ShouldBe(Codeapp.Stap(nu));
        Codeapp.Klopt(Sleutel, code, nu + TimeSpan.FromSeconds(30), 0).ShouldBe(Codeapp.Stap(nu), "a clock that is somewhat off");
        Codeapp.Klopt(Sleutel, code, nu + TimeSpan.FromSeconds(90), 0).ShouldBeNull("too late");
        Codeapp.Klopt(Sleutel, code, nu, Codeapp.Stap(nu)).ShouldBeNull("used before");
        Codeapp.Klopt(Sleutel, code[..5], nu, 0).ShouldBeNull();
        Codeapp.Klopt(Sleutel, null, nu, 0).ShouldBeNull();
    }

    [Fact]
    public async Task Wie_met_gegevens_van_anderen_werkt_komt_eerst_langs_de_tweede_stap()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        (await bea.MeldAanMet("bea@voorbeeld.nl")).Kop.ShouldBe("Nog één stap");
        foreach (var pad in new[] { "/beheer/rollen", "/beheer/post", "/werk", "/" })
            (await bea.Open(pad)).Adres.AbsolutePath.ShouldBe("/mijn-account/tweede-stap", pad);
        await bea.ZetApp();
        (await bea.Open("/beheer/rollen")).Kop.ShouldBe("Wie mag wat");
    }

    [Fact]
    public async Task Een_inwoner_mag_met_een_wachtwoord_alleen()
    {
        await app.MaakAccount("sam@voorbeeld.nl", Rol.Inwoner);
        using var sam = app.Bezoeker();
        (await sam.MeldAanMet("sam@voorbeeld.nl", pad: "/aanmelden?naar=/mijn-account")).Kop.ShouldBe("Mijn account");
    }

    [Fact]
    public async Task De_hele_weg_app_klaarzetten_en_aanmelden_met_een_code_die_een_keer_werkt()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        var fout = await bea.Verstuur(await bea.Open("/mijn-account/app"), "Klaar", ("Code", "12"));
        fout.FoutBij("Code")!.ShouldContain("Deze code klopt niet.");
        var (sleutel, herstelcodes) = await bea.ZetApp();
        herstelcodes.Count.ShouldBe(10);
        (await app.LaatstePost("bea@voorbeeld.nl"))!.Tekst.ShouldContain("Bij je account is een app met codes gezet.");
        (await app.InDb(db => db.Set<IdentityUserToken<Guid>>().Select(t => t.Value!).ToListAsync())).ShouldAllBe(v => !v.Contains(sleutel) && !v.Contains(herstelcodes[0]));
        (await app.InDb(db => db.Set<Wijzigingsregel>().Select(r => r.Inhoud).ToListAsync())).ShouldAllBe(v => !v.Contains(sleutel) && !v.Contains(herstelcodes[0]));

        using var elders = app.Bezoeker();
        var stap = await elders.MeldAanMet("bea@voorbeeld.nl", pad: "/aanmelden?naar=/mijn-account");
        stap.Kop.ShouldBe("Nu nog je code");
        (await elders.Open("/mijn-account")).Adres.AbsolutePath.ShouldBe("/aanmelden", "half way is not in");
        stap = await elders.MeldAanMet("bea@voorbeeld.nl", pad: "/aanmelden?naar=/mijn-account");

        // The code that linked the app was used; the next one is not, and works once.
        var nu = Codeapp.Stap(TimeProvider.System.GetUtcNow());
        (await elders.Verstuur(stap, "Aanmelden", ("Code", Codeapp.Code(sleutel, nu - 1)))).FoutBij("Code").ShouldNotBeNull();
        (await elders.Verstuur(stap, "Aanmelden", ("Code", Codeapp.Code(sleutel, nu + 1)))).Kop.ShouldBe("Mijn account");
        using var derde = app.Bezoeker();
        var weer = await derde.MeldAanMet("bea@voorbeeld.nl");
        (await derde.Verstuur(weer, "Aanmelden", ("Code", Codeapp.Code(sleutel, nu + 1)))).FoutBij("Code").ShouldNotBeNull();

        // A recovery code works once, also typed with spaces and small letters.
        var binnen = await derde.Verstuur(weer, "Aanmelden met herstelcode", ("Herstelcode", " " + herstelcodes[3].ToLowerInvariant()));
        binnen.Kop.ShouldBe("Beheer");
        (await derde.Open("/mijn-account")).Tekst.ShouldContain("9 herstelcodes");
        using var vierde = app.Bezoeker();
        var nogmaals = await vierde.Verstuur(await vierde.MeldAanMet("bea@voorbeeld.nl"), "Aanmelden met herstelcode", ("Herstelcode", herstelcodes[3]));
        nogmaals.FoutBij("Herstelcode")!.ShouldContain("al gebruikt");
    }

    [Fact]
    public async Task Codes_raden_gaat_op_slot()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        var (sleutel, _) = await bea.ZetApp();
        using var dief = app.Bezoeker();
        var stap = await dief.MeldAanMet("bea@voorbeeld.nl");
        for (var i = 0; i < Aanmelder.HoogstePogingen - 1; i++)
            (await dief.Verstuur(stap, "Aanmelden", ("Code", "000000"))).FoutBij("Code").ShouldNotBeNull();
        (await dief.Verstuur(stap, "Aanmelden", ("Code", "000000"))).Tekst.ShouldContain("Wacht vijf minuten");
        (await dief.Verstuur(stap, "Aanmelden", ("Code", Codeapp.Code(sleutel, Codeapp.Stap(TimeProvider.System.GetUtcNow()) + 1)))).Tekst.ShouldContain("Wacht vijf minuten");
    }

    [Fact]
    public async Task Nieuwe_herstelcodes_en_de_app_weer_uit()
    {
        await app.MaakAccount("bea@voorbeeld.nl");
        using var bea = app.Bezoeker();
        await bea.MeldAanMet("bea@voorbeeld.nl");
        (await bea.Open("/mijn-account/herstelcodes")).Tekst.ShouldContain("Je hebt nog geen app met codes.");
        var (_, oud) = await bea.ZetApp();
        var nieuw = await bea.Verstuur(await bea.Open("/mijn-account/herstelcodes"), "Maak nieuwe herstelcodes");
        nieuw.Document.QuerySelectorAll(".herstelcodes code").Select(c => c.TextContent).ShouldNotContain(oud[0]);
        (await bea.Open("/mijn-account/herstelcodes")).Document.QuerySelectorAll(".herstelcodes code").ShouldBeEmpty("they are shown once");
        using var elders = app.Bezoeker();
        (await elders.Verstuur(await elders.MeldAanMet("bea@voorbeeld.nl"), "Aanmelden met herstelcode", ("Herstelcode", oud[0]))).FoutBij("Herstelcode").ShouldNotBeNull();

        (await bea.Verstuur(await bea.Open("/mijn-account/app"), "Zet de codes uit")).Tekst.ShouldContain("De app met codes is weg.");
        (await app.InDb(db => db.Set<IdentityUserToken<Guid>>().CountAsync())).ShouldBe(0);
        using var later = app.Bezoeker();
        (await later.MeldAanMet("bea@voorbeeld.nl")).Kop.ShouldBe("Nog één stap");
    }

    [Fact]
    public async Task Zonder_wachtwoord_geen_stap_twee()
    {
        using var bezoeker = app.Bezoeker();
        (await bezoeker.Open("/aanmelden/code")).Kop.ShouldBe("Aanmelden");
        (await bezoeker.Open("/aanmelden/passkey")).Kop.ShouldBe("Aanmelden");
    }
}
