using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>From inviting somebody to that person seeing exactly what was shared; by mail and by letter.</summary>
public sealed class UitnodigingReis(Browser browser)
{
    private const string Yasmina = "yasmina@voorbeeld.nl";

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Samira_nodigt_haar_nicht_uit_en_die_ziet_precies_het_plan(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await samira.Leest("nog niet in mijn plan");
        await samira.Klik("Bekijk jouw uitnodigingen");
        await samira.Leest("Ineke Prins");
        await samira.Klik("Nodig iemand uit");
        await samira.Klik("Iemand die dichtbij staat");
        await samira.Klik("Nodig uit");
        await samira.Weigert("Vul in wie dit is voor de inwoner.");
        await samira.Vul("Voornaam", "Yasmina");
        await samira.Vul("Wie is dit voor jou?", "nicht");
        await samira.Vul("E-mailadres", Yasmina);
        await samira.Kies("Het plan");
        await samira.Klik("Nodig uit");
        await samira.Leest("Yasmina krijgt een bericht met een link.");
        var stand = samira.Pad;
        var code = (await samira.Pagina.Locator(".cijfers").InnerTextAsync()).Replace(" ", "");

        await using var yasmina = await browser.Open(app, breedte, "yasmina");
        await yasmina.Ga(await app.LinkUitPost(Yasmina));
        await yasmina.LeestNiet("Samira");
        await yasmina.Vul("Code van zes cijfers", code == "111111" ? "222222" : "111111");
        await yasmina.Klik("Verder");
        await yasmina.Weigert("Deze code klopt niet.");
        await samira.Ga(stand);
        await samira.Leest("Het ging één keer mis.");
        await yasmina.Vul("Code van zes cijfers", code);
        await yasmina.Klik("Verder");
        (await yasmina.Kop()).ShouldBe("Doe je mee met Samira?");
        await yasmina.Leest("het plan");
        await yasmina.Klik("Ik doe mee");
        await yasmina.Weigert("Beloof eerst dat je niets doorvertelt.");
        await yasmina.Kies("Ja, dit beloof ik");
        await yasmina.Vul("Kies een wachtwoord", Testaccounts.Wachtwoord);
        await yasmina.Klik("Ik doe mee");
        await yasmina.Leest("Samira");
        yasmina.Pad.ShouldStartWith("/mijn");

        var traject = await app.Traject("Samira");
        await yasmina.Ga(traject + "/plan");
        await yasmina.Leest("Ik wil een paar ochtenden per week met dieren werken.");
        (await yasmina.Pagina.APIRequest.GetAsync(new Uri(app.Adres, traject + "/schijf").ToString())).Status.ShouldBe(404);
        await samira.Ga(stand);
        await samira.Leest("Doet mee sinds");
        await samira.Klik("Uitnodigingen");
        await samira.Leest("Yasmina");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Een_tante_zonder_mail_krijgt_een_brief(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await samira.Klik("Bekijk jouw uitnodigingen");
        await samira.Klik("Samia");
        var code = (await samira.Pagina.Locator(".cijfers").InnerTextAsync()).Replace(" ", "");
        await samira.Klik("Maak de brief");
        (await samira.Kop()).ShouldBe("Een uitnodiging");
        var brief = await samira.Pagina.Locator(".briefcode").InnerTextAsync();

        await using var samia = await browser.Open(app, breedte, "samia");
        await samia.Ga("/aanmelden");
        await samia.Klik("Heb je een brief met een code?");
        await samia.Vul("Code uit de brief", "1234");
        await samia.Klik("Verder");
        await samia.Weigert("Dit is niet de code uit de brief.");
        await samia.Vul("Code uit de brief", brief.ToLowerInvariant());
        await samia.Klik("Verder");
        await samira.Klik("Klaar");
        var nieuw = (await samira.Pagina.Locator(".cijfers").InnerTextAsync()).Replace(" ", "");
        nieuw.ShouldNotBe(code, "with a new letter comes a new code");
        await samia.Vul("Code van zes cijfers", nieuw);
        await samia.Klik("Verder");
        await samia.Pagina.Locator("summary", new() { HasText = "Ik doe niet mee" }).ClickAsync();
        await samia.Klik("Nee, ik doe niet mee");
        await samia.Leest("Je doet niet mee. Dat is goed.");
        await samia.Ga($"/uitnodiging/{brief.Replace(" ", "")}");
        (await samia.Kop()).ShouldBe("Deze uitnodiging werkt niet");
    }

    [Theory, InlineData(390), InlineData(1280)]
    public async Task Wie_belangrijk_is_staat_in_de_tekening_ook_zonder_mee_te_doen(int breedte)
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, breedte);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await samira.Klik("Zet iemand in de tekening");
        await samira.Vul("Hoe heet deze persoon?", "Opa Jan");
        await samira.Kies("Iemand die dichtbij staat");
        await samira.Kies("Heel dichtbij");
        await samira.Vul("Wat betekent deze persoon voor jou?", "Hij luistert.");
        await samira.Klik("Zet in de tekening");
        await samira.Leest("Opa Jan staat nu in de tekening.");
        (await samira.Pagina.Locator("svg.kring [role=img]").GetAttributeAsync("aria-label"))!.ShouldContain("Opa Jan (naaste, doet niet mee)");
        await samira.Klik("Opa Jan");
        await samira.Klik("Nodig Opa Jan uit");
        (await samira.Pagina.GetByLabel("Voornaam", new() { Exact = true }).InputValueAsync()).ShouldBe("Opa Jan");
    }
}
