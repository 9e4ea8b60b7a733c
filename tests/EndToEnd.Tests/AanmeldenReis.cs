using Microsoft.Playwright;
using Shouldly;
using Spil.Platform.Aanmelden;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>Signing in as a person does it: from an invitation to a code or a passkey, and what happens when it goes wrong.</summary>
public sealed class AanmeldenReis(Browser browser)
{
    private const string Els = "els@voorbeeld.nl";

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Van_uitnodiging_tot_aanmelden_met_een_code_en_met_een_herstelcode(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var sanne = await browser.Als("beheerder", app, breedte);
        await sanne.Ga("/beheer/accounts");
        await sanne.Klik("Nodig iemand uit");
        await sanne.Vul("Voor- en achternaam", "Els Nieuw");
        await sanne.Vul("E-mailadres van het werk", Els);
        await sanne.Pagina.GetByLabel("Wat is deze persoon in Spil?").SelectOptionAsync("Projectleider");
        await sanne.Klik("Nodig uit");
        await sanne.Leest("Els Nieuw krijgt een bericht met een link.");
        await sanne.Ga("/beheer/post");
        await sanne.Leest("Je bent uitgenodigd voor Spil");

        await using var els = await browser.Open(app, breedte, "els");
        await els.Ga(await app.LinkUitPost(Els));
        await els.Vul("Kies een wachtwoord", "welkom");
        await els.Klik("Bewaar");
        await els.Weigert("Kies een wachtwoord van ten minste 12 tekens.");
        await els.Vul("Kies een wachtwoord", Testaccounts.Wachtwoord);
        await els.Klik("Bewaar");
        await MetWachtwoord(els);
        (await els.Kop()).ShouldBe("Nog één stap");
        await els.Klik("Zet de app klaar");
        var sleutel = (await els.Pagina.Locator(".sleutel").InnerTextAsync()).Replace(" ", "");
        (await els.Pagina.Locator("img.qr").EvaluateAsync<int>("plaatje => plaatje.naturalWidth")).ShouldBeGreaterThan(0, "the policy lets the picture through");
        await els.Vul("De zes cijfers uit de app", "000000");
        await els.Klik("Klaar");
        await els.Weigert("Deze code klopt niet.");
        await els.Vul("De zes cijfers uit de app", Code(sleutel, 0));
        await els.Klik("Klaar");
        var herstelcodes = await els.Pagina.Locator(".herstelcodes code").AllInnerTextsAsync();
        herstelcodes.Count.ShouldBe(10);
        await els.Klik("Ik heb ze bewaard");
        els.Pad.ShouldBe("/werk");

        await Afmelden(els);
        await els.Ga("/mijn-account");
        await MetWachtwoord(els);
        await els.Vul("De zes cijfers uit je app", Code(sleutel, 1));
        await els.Klik("Aanmelden");
        (await els.Kop()).ShouldBe("Mijn account");
        await Afmelden(els);
        await els.Ga("/mijn-account");
        await MetWachtwoord(els);
        await els.Vul("Herstelcode", herstelcodes[0]);
        await els.Klik("Aanmelden met herstelcode");
        await els.Leest("9 herstelcodes");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_passkey_maken_gebruiken_en_weghalen(int breedte)
    {
        await using var app = await Testapp.Start(Engine.Sqlite, false);
        await app.MaakAccount(Els);
        await using var els = await browser.Open(app, breedte, "els");
        await Sleutelhanger(els.Pagina);
        // A passkey belongs to a name, not to a number.
        var site = new UriBuilder(app.Adres) { Host = "localhost" }.Uri.ToString().TrimEnd('/');
        await els.Ga(site + "/aanmelden");
        await MetWachtwoord(els);
        await els.Klik("Maak een passkey");
        await els.Vul("Hoe noem je deze passkey?", "Mijn telefoon");
        await els.Klik("Maak de passkey");
        els.Pad.ShouldBe("/mijn-account");
        await els.Leest("Mijn telefoon");
        await els.Leest("Nog niet gebruikt.");

        await Afmelden(els);
        await els.Ga(site + "/aanmelden?naar=/mijn-account");
        await els.Klik("Aanmelden met een passkey");
        (await els.Kop()).ShouldBe("Mijn account");
        await els.Leest("Het laatst gebruikt op");
        await els.Ga(site + "/beheer/rollen");
        (await els.Kop()).ShouldBe("Wie mag wat");

        await els.Ga(site + "/mijn-account");
        await els.Klik("Haal weg Mijn telefoon");
        await els.LeestNiet("Mijn telefoon");
        await Afmelden(els);
        await els.Ga(site + "/aanmelden");
        await els.Klik("Aanmelden met een passkey");
        await els.Leest("We herkennen deze passkey niet.");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Te_vaak_fout_gaat_op_slot_en_vergeten_helpt(int breedte)
    {
        await using var app = await Testapp.Start(Engine.Sqlite, false, "--Spil:Aanmelden:TweedeFactor=Aangeraden");
        await app.MaakAccount(Els);
        await using var els = await browser.Open(app, breedte, "els");
        await els.Ga("/aanmelden");
        for (var i = 0; i < Aanmelder.HoogstePogingen; i++)
            await MetWachtwoord(els, "een fout wachtwoord");
        await els.Leest("Wacht vijf minuten");
        await els.Klik("Wachtwoord vergeten?");
        await els.Vul("E-mailadres", Els);
        await els.Klik("Stuur de link");
        (await els.Kop()).ShouldBe("Kijk in je mail");
    }

    // A virtual authenticator that says yes, as a phone does after a look at its owner.
    private static async Task Sleutelhanger(IPage pagina)
    {
        var cdp = await pagina.Context.NewCDPSessionAsync(pagina);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task MetWachtwoord(Scherm scherm, string wachtwoord = Testaccounts.Wachtwoord)
    {
        await scherm.Vul("E-mailadres", Els);
        await scherm.Vul("Wachtwoord", wachtwoord);
        await scherm.Klik(scherm.Pagina.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }));
    }

    private static string Code(string sleutel, int stap) => Codeapp.Code(sleutel, Codeapp.Stap(TimeProvider.System.GetUtcNow()) + stap);

    private static async Task Afmelden(Scherm scherm)
    {
        var menu = scherm.Pagina.Locator("summary", new() { HasText = "Menu" });
        if (await menu.IsVisibleAsync())
            await menu.ClickAsync();
        await scherm.Klik("Afmelden");
    }
}
