using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Organisaties;
using Spil.Pages.Tests.Dossier.Documenten;
using Spil.Pages.Tests.Platform;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class OrganisatiesTests
{
    private const string Lijst = "/beheer/organisaties";

    [Fact]
    public async Task De_beheerder_zoekt_filtert_en_sorteert()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        var alle = await sanne.Open(Lijst);
        Namen(alle).ShouldBe(Namen(alle).Order(StringComparer.Ordinal));
        Namen(alle).ShouldContain("Surplus");
        Namen(await sanne.Open(Lijst + "?sorteer=-naam")).ShouldBe(Namen(alle).Reverse());
        Namen(await sanne.Open(Lijst + "?toon=kernpartners")).ShouldNotContain("Thuiszorg De Gouden Draad");
        Namen(await sanne.Open(Lijst + "?zoek=GOUDEN")).ShouldBe(["Thuiszorg De Gouden Draad"]);
        (await sanne.Open(Lijst + "?zoek=bestaatniet&bladzijde=x&sorteer=%00")).Tekst.ShouldContain("Geen organisatie gevonden.");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open(await Adres(app, "Surplus"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var pad in new[] { Lijst + "/" + Guid.NewGuid(), Lijst + "/onzin" }) (await sanne.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_logo_is_een_plaatje_en_staat_boven_wat_je_afdrukt()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        var surplus = await Adres(app, "Surplus");
        var form = await sanne.Open(surplus);
        form.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Surplus");
        var fout = await sanne.VerstuurBestand(form, "Opslaan", "Invoer.Logo", "logo.png", "<svg onload=alert(1)>"u8.ToArray(), ("Invoer.Naam", "Surplus Welzijn"));
        fout.FoutBij("Invoer.Logo").ShouldNotBeNull().ShouldContain("Dit is geen plaatje. Kies een png of een jpg.");
        fout.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Surplus Welzijn");
        (await sanne.VerstuurBestand(form, "Opslaan", "Invoer.Logo", "logo.jpg", Proefbestanden.Jpeg(4100, 100))).FoutBij("Invoer.Logo").ShouldNotBeNull().ShouldContain("te groot");

        (await sanne.VerstuurBestand(form, "Opslaan", "Invoer.Logo", "logo.png", Proefbestanden.Png)).Tekst.ShouldContain("Surplus is opgeslagen.");
        var logo = (await sanne.Open(surplus)).Document.QuerySelector("main img")!.GetAttribute("src")!;
        using var plaatje = await sanne.Haal(logo);
        plaatje.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await plaatje.Content.ReadAsByteArrayAsync()).ShouldBe(Proefbestanden.Png);

        using var marjan = await app.Als("casusregisseur");
        var doc = await marjan.Begin(await app.DossierVan("Samira"), "netwerkanalyse");
        (await marjan.Open(doc + "/afdrukken")).Document.QuerySelector(".bladkop img").ShouldNotBeNull().GetAttribute("alt").ShouldBe("Surplus");

        (await sanne.Verstuur(await sanne.Open(surplus), "Opslaan", ("Invoer.LogoWeg", "true"))).Status.ShouldBe(HttpStatusCode.OK);
        (await sanne.Open(logo)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_naam_is_van_een_organisatie_en_wie_oud_las_ziet_beide()
    {
        await using var app = await Testapp.Start();
        using var sanne = await app.Als("beheerder");
        var nieuw = await sanne.Open(Lijst + "/nieuw");
        (await sanne.Verstuur(nieuw, "Opslaan")).FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Vul de naam van de organisatie in.");
        (await sanne.Verstuur(nieuw, "Opslaan", ("Invoer.Naam", "Surplus"))).FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Er is al een organisatie met deze naam.");
        (await sanne.Verstuur(nieuw, "Opslaan", ("Invoer.Naam", "Kinderboerderij"), ("Invoer.Soort", "Werkgever"))).Tekst.ShouldContain("Kinderboerderij is opgeslagen.");

        var pad = await Adres(app, "Kinderboerderij");
        var oud = await sanne.Open(pad);
        await sanne.Verstuur(await sanne.Open(pad), "Opslaan", ("Invoer.Naam", "Boerderij De Geit"));
        var botst = await sanne.Verstuur(oud, "Opslaan", ("Invoer.Naam", "Boerderij Het Schaap"));
        botst.Tekst.ShouldContain("Iemand anders heeft dit ook veranderd.");
        botst.Tekst.ShouldContain("Boerderij De Geit");
        botst.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Boerderij Het Schaap");
        (await sanne.Verstuur(botst, "Opslaan")).Tekst.ShouldContain("Boerderij Het Schaap is opgeslagen.");
    }

    private static string[] Namen(Pagina pagina) => [.. pagina.Document.QuerySelectorAll("#lijst tbody th a").Select(a => a.TextContent)];

    private static Task<string> Adres(Testapp app, string naam) => app.Met(async db => $"{Lijst}/{await db.Set<Organisatie>().Where(o => o.Naam == naam).Select(o => o.Id).SingleAsync()}");
}
