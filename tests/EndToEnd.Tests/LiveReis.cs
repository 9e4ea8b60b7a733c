using Microsoft.Playwright;
using Shouldly;
using Spil.TestSupport;
using Xunit;

namespace Spil.EndToEnd.Tests;

/// <summary>
/// Samira on her telephone and Marjan at her desk have the same pages open. What one does, the other sees without a reload, and nobody loses what
/// they were typing; and when the site is away, the screen says so and finds its way back.
/// </summary>
public sealed class LiveReis(Browser browser)
{
    private const string Verbonden = "Verandert er iets? Dan zie je het hier meteen.";
    private const string Achter = "Je loopt achter. We proberen het opnieuw.";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Een_stem_en_een_nieuwe_tekst_verschijnen_bij_de_ander_en_wat_die_typt_blijft(Engine engine)
    {
        await using var app = await Testapp.Start(engine);
        await using var samira = await browser.Als("inwoner", app, 390);
        await using var marjan = await browser.Als("casusregisseur", app, 1280);
        var voorstel = await Voorgelegd(samira, await app.Traject("Samira"), "Elke week samen koken");
        await samira.Ga(voorstel);
        await Staat(samira, Verbonden);
        await samira.Pagina.EvaluateAsync("window.nietGeladen = true");
        var woord = samira.Pagina.GetByLabel("Wil je er iets bij zeggen?");
        await woord.FillAsync("Ik wil eerst ");

        // Marjan says no; Samira, in the middle of a sentence, sees and hears it.
        await marjan.Ga(voorstel);
        await marjan.Vul("Wil je er iets bij zeggen?", "De keuken is te klein.");
        await marjan.Klik("Nee, nog niet");
        await Ziet(samira, "“De keuken is te klein.”");
        await Zegt(samira, "Marjan zegt: Nee, nog niet");
        (await woord.InputValueAsync()).ShouldBe("Ik wil eerst ");
        (await woord.EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue("the focus stays where it was");
        await samira.Pagina.Keyboard.TypeAsync("weten waar.");
        (await woord.InputValueAsync()).ShouldBe("Ik wil eerst weten waar.");

        // Marjan changes the text: it is there with what changed, and a stem waits until it was read.
        await marjan.Klik("Verander de tekst");
        await marjan.Vul("Wat wil Samira bereiken?", "Elke week samen bakken");
        await marjan.Klik("Bewaar en vraag iedereen opnieuw");
        await marjan.Ga(voorstel);
        await Ziet(samira, "Dit is veranderd terwijl jij las");
        (await samira.Kop()).ShouldContain("bakken");
        (await samira.Pagina.Locator("ins").First.InnerTextAsync()).ShouldContain("bakken");
        (await woord.InputValueAsync()).ShouldBe("Ik wil eerst weten waar.");
        await Schoon(samira);
        await samira.Doel("Ja, dit is goed").ClickAsync();
        var gelezen = samira.Doel("Ik heb de nieuwe tekst gelezen");
        (await gelezen.EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue("nothing was sent; first read");
        (await samira.Pagina.EvaluateAsync<bool>("window.nietGeladen === true")).ShouldBeTrue("the page was never loaded again");
        await gelezen.ClickAsync();
        await samira.Klik("Ja, dit is goed");
        await samira.Leest("Je antwoord is bewaard.");
        await Ziet(marjan, "“Ik wil eerst weten waar.”");
        await Schoon(marjan);
    }

    [Fact]
    public async Task De_lijst_het_plan_en_de_kring_lopen_mee()
    {
        await using var app = await Testapp.Start();
        var traject = await app.Traject("Samira");
        await using var samira = await browser.Als("inwoner", app, 390);
        await using var marjan = await browser.Als("casusregisseur", app, 1280);
        await marjan.Ga(traject + "/voorstellen");
        await Staat(marjan, Verbonden);
        var voorstel = await Voorgelegd(samira, traject, "Een boek lezen");
        await Ziet(marjan, "Een boek lezen");

        foreach (var naam in new[] { "inwoner", "casusregisseur", "ervaringsdeskundige", "naaste", "professional" })
        {
            if (naam == "professional")
            {
                await marjan.Ga(traject + "/plan");
                await Staat(marjan, Verbonden);
            }

            await using var ander = await browser.Als(naam, app, 1280);
            await ander.Ga(voorstel);
            await ander.Klik("Ja, dit is goed");
        }

        await Zegt(marjan, "Iedereen is het eens: Een boek lezen");
        await Ziet(marjan, "Een boek lezen");

        // The kring on the desk of Marjan follows what Samira decides on her telephone.
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await marjan.Ga(samira.Pad);
        await Staat(marjan, Verbonden);
        await samira.Klik("Nadia el Idrissi");
        await samira.Klik("Pauze voor Nadia");
        await Ziet(marjan, "pauze");
        await Schoon(marjan);
    }

    [Fact]
    public async Task Wie_pauze_krijgt_ziet_het_scherm_dichtgaan()
    {
        await using var app = await Testapp.Start();
        await using var samira = await browser.Als("inwoner", app, 390);
        await using var nadia = await browser.Als("naaste", app, 390);
        await nadia.Ga(await app.Traject("Samira") + "/voorstellen");
        await Staat(nadia, Verbonden);
        await samira.Ga("/mijn");
        await samira.Klik(samira.Pagina.Locator("main a[href$='/kring']"));
        await samira.Klik("Nadia el Idrissi");
        await samira.Klik("Pauze voor Nadia");
        await nadia.Pagina.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByText("niet").WaitForAsync();
        await nadia.LeestNiet("Samira");
    }

    [Fact]
    public async Task De_site_valt_weg_het_scherm_zegt_het_en_haalt_in_als_die_terug_is()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Sqlite, demo: true);
        var eerste = await Testapp.StartOp(database);
        using var kabel = new Kabel(eerste.Adres);
        var traject = await eerste.Traject("Samira");
        await using var samira = await browser.Als("inwoner", kabel.Adres, 390);
        await using var marjan = await browser.Als("casusregisseur", eerste, 1280);
        var voorstel = await Voorgelegd(samira, traject, "Een stukje lopen");
        await samira.Ga(voorstel);
        await Staat(samira, Verbonden);
        await samira.Pagina.GetByLabel("Wil je er iets bij zeggen?").FillAsync("Niet in de regen.");

        kabel.Knip();
        await Staat(samira, Achter);
        await Schoon(samira);
        await marjan.Ga(voorstel);
        await marjan.Klik("Ja, dit is goed");
        await samira.LeestNiet("Marjan zegt");
        await eerste.DisposeAsync();
        await using var tweede = await Testapp.StartOp(database);
        kabel.Leid(tweede.Adres);

        await Staat(samira, Verbonden);
        await samira.Pagina.Locator(".stemmen li", new() { HasText = "Marjan" }).GetByText("Ja, eens").WaitForAsync();
        (await samira.Pagina.GetByLabel("Wil je er iets bij zeggen?").InputValueAsync()).ShouldBe("Niet in de regen.");
    }

    private static async Task<string> Voorgelegd(Scherm samira, string traject, string tekst)
    {
        await samira.Ga(traject + "/voorstellen/nieuw?soort=doel");
        await samira.Vul("Wat wil je bereiken?", tekst);
        await samira.Kies("Wonen");
        await samira.Klik("Leg voor aan iedereen");
        return samira.Pad;
    }

    private static Task Staat(Scherm scherm, string zin) => scherm.Pagina.Locator("#live-stand").GetByText(zin).WaitForAsync(new() { Timeout = 60_000 });

    private static Task Ziet(Scherm scherm, string zin) => scherm.Pagina.Locator("main").GetByText(zin).First.WaitForAsync(new() { Timeout = 60_000 });

    private static Task Zegt(Scherm scherm, string zin) => scherm.Pagina.Locator("#live-zegt").GetByText(zin).WaitForAsync(new() { Timeout = 60_000, State = WaitForSelectorState.Attached });

    // As it stands now, after it changed by itself.
    private static Task Schoon(Scherm scherm) => scherm.Bekijk(opnieuw: true);
}
