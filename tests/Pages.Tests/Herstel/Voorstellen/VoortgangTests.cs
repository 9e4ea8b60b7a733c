using System.Net;
using Shouldly;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Voorstellen;

public sealed class VoortgangTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Intrekken_heeft_een_reden()
    {
        using var samira = await proef.App.Als("inwoner");
        var voorstel = (await proef.Voorgelegd(samira, "Een boot")).Adres.AbsolutePath;
        var pagina = await samira.Verstuur(await samira.Open(voorstel + "/intrekken"), "Trek in");
        pagina.FoutBij("Invoer.Reden")!.ShouldContain("Schrijf op waarom je dit intrekt.");
        pagina = await samira.Verstuur(pagina, "Trek in", ("Invoer.Reden", "Te duur."));
        pagina.Tekst.ShouldContain("Niemand hoeft meer antwoord te geven op dit doel.");
        (await samira.Open(voorstel)).Tekst.ShouldContain("Ingetrokken: “Te duur.”");
    }

    [Fact]
    public async Task Wat_is_aangenomen_trekt_niemand_alleen_in()
    {
        using var samira = await proef.App.Als("inwoner");
        var voorstel = (await proef.Voorgelegd(samira, "Een hond")).Adres.AbsolutePath;
        var eerder = await samira.Open(voorstel + "/intrekken");
        await proef.Aangenomen(voorstel, Planproef.Iedereen);
        var pagina = await samira.Verstuur(eerder, "Trek in", ("Invoer.Reden", "Toch niet."));
        pagina.Tekst.ShouldContain("Iedereen was het hierover eens. Intrekken kan niet meer.");
        pagina.Document.QuerySelector("[name='Invoer.Reden']").ShouldBeNull("a refusal that holds for good offers no second try");
        var nu = await samira.Open(voorstel + "/intrekken");
        nu.Tekst.ShouldContain("Iedereen was het hierover eens. Intrekken kan niet meer. Verander de tekst, dan beslist iedereen opnieuw.");
        nu.Document.QuerySelector("[name='Invoer.Reden']").ShouldBeNull();
    }

    [Fact]
    public async Task Wie_het_doet_zegt_dat_het_gedaan_is_en_gaat_terug()
    {
        using var samira = await proef.App.Als("inwoner");
        var lijst = await samira.Open(proef.Voorstellen);
        var bel = lijst.Document.QuerySelectorAll(".eronder a").First(a => a.TextContent == "Bel de dierenopvang").GetAttribute("href")!;
        using var petra = await proef.App.Als("professional");
        (await petra.Open(bel + "/gedaan")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var pagina = await samira.Open($"{bel}/gedaan?naar={proef.Plan}");
        pagina = await samira.Verstuur(pagina, "Ja, dit is gedaan", ("Invoer.Op.Jaar", "2099"));
        pagina.FoutBij("Invoer.Op.Jaar")!.ShouldContain("Deze datum ligt in de toekomst.");
        pagina = await samira.Verstuur(await samira.Open($"{bel}/gedaan?naar={proef.Plan}"), "Ja, dit is gedaan");
        pagina.Adres.AbsolutePath.ShouldBe(proef.Plan);
        pagina.Tekst.ShouldContain("Mooi, dit is gedaan");

        pagina = await samira.Verstuur(await samira.Open($"{bel}/gedaan?naar=https://kwaad.voorbeeld"), "Dit is toch nog niet gedaan");
        pagina.Adres.AbsolutePath.ShouldBe(bel);
        pagina.Tekst.ShouldContain("Dit staat weer op ‘nog niet gedaan’.");
    }
}
