using System.Net;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Platform.Aanmelden;
using Spil.TestSupport;
using Spil.Pages.Tests.Dossier;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Overleggen;

/// <summary>The calendar feed: by a secret address, without names, logged, renewable and stoppable.</summary>
public sealed class AgendaTests : IAsyncLifetime
{
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_geheim_adres_geeft_overleggen_en_acties_zonder_een_naam_en_wordt_gelogd()
    {
        using var nadia = await app.Als("naaste");
        var adres = await Maak(nadia);
        using var telefoon = app.Bezoeker();
        var antwoord = await telefoon.Haal(adres);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var tekst = await antwoord.Content.ReadAsStringAsync();
        foreach (var naam in new[] { "Samira", "Idrissi", "Nadia", "Roef", "dieren", "koken" }) tekst.ShouldNotContain(naam);
        var kalender = Calendar.Load(tekst)!;
        var overleg = kalender.Events.Single(e => e.Summary == "Overleg");
        overleg.Start!.TzId.ShouldBe("Europe/Amsterdam");
        kalender.Events.ShouldContain(e => e.Summary == "Iets doen voor het plan" && !e.Start!.HasTime);

        var regel = await app.LaatsteInzage(await app.Traject("Samira"));
        (regel.Gebeurtenis, regel.Toegestaan, regel.Naam).ShouldBe(("de eigen agenda, door een agenda-app", true, "Nadia el Idrissi"));
    }

    [Fact]
    public async Task Een_nieuw_adres_stopt_het_oude_en_stoppen_stopt_meteen()
    {
        using var nadia = await app.Als("naaste");
        using var telefoon = app.Bezoeker();
        var eerste = await Maak(nadia);
        (await nadia.Open("/mijn-agenda")).Bron.ShouldNotContain(eerste, Case.Sensitive, "it is shown once");
        var tweede = await Maak(nadia, "Maak een nieuw adres");
        (await telefoon.Open(eerste)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await telefoon.Open(tweede)).Status.ShouldBe(HttpStatusCode.OK);
        (await nadia.Verstuur(await nadia.Open("/mijn-agenda"), "Stop met dit adres")).Tekst.ShouldContain("Gestopt.");
        (await telefoon.Open(tweede)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await telefoon.Open($"/agenda/{new string('x', 43)}.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_niet_meer_binnen_mag_leest_ook_met_het_adres_niets()
    {
        using var nadia = await app.Als("naaste");
        using var telefoon = app.Bezoeker();
        var adres = await Maak(nadia);
        using var samira = await app.Als("inwoner");
        var dossier = await app.DossierVan("Samira");
        var zus = await samira.Open($"/dossiers/{dossier}/kring");
        await samira.Verstuur(await samira.Open(zus.Document.QuerySelectorAll(".kringlijst a").First(a => a.TextContent.Contains("Nadia", StringComparison.Ordinal)).GetAttribute("href")!), "Pauze voor Nadia");
        (await telefoon.Open(adres)).Bron.ShouldNotContain("VEVENT");
        await app.Met(db => db.Set<Account>().Where(a => a.Demonaam == "naaste").ExecuteUpdateAsync(a => a.SetProperty(x => x.GeblokkeerdOp, TimeProvider.System.GetUtcNow())));
        (await telefoon.Open(adres)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Raden_gaat_niet_snel()
    {
        using var rader = app.Bezoeker();
        var statussen = new List<HttpStatusCode>();
        for (var i = 0; i < 70; i++)
            statussen.Add((await rader.Haal($"/agenda/{i}.ics")).StatusCode);
        statussen[0].ShouldBe(HttpStatusCode.NotFound);
        statussen[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<string> Maak(Bezoeker wie, string knop = "Maak een geheim adres")
    {
        var pagina = await wie.Verstuur(await wie.Open("/mijn-agenda"), knop);
        return new Uri(pagina.Document.QuerySelector("code")!.TextContent).AbsolutePath;
    }
}
