using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Meelezen;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Four eyes, when the municipality wants it: ask, read, answer, send.</summary>
public sealed class MeelezenTests
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();

    [Fact]
    public async Task Ook_na_een_herindicatie_leest_een_gevraagde_collega_mee_en_gaat_het_daarna_pas_weg()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:VierOgen=true");
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        var zaak = await app.Met(db => db.Set<Herindicatie>().SingleAsync(h => db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == "Geesje")));
        var pad = $"/wmo/herindicaties/{zaak.Id}/besluit";
        (await eline.Verstuur(await eline.Open(pad + "/brief"), "Verstuur vandaag en ga naar de volgende")).Tekst.ShouldContain("Een collega leest eerst mee.");
        (await joost.Open(pad + "/meelezen")).Status.ShouldBe(HttpStatusCode.NotFound);
        var vraag = await eline.Open(pad + "/meelezen");
        (await eline.Verstuur(vraag, "Vraag om mee te lezen")).FoutBij("Invoer.Lezer").ShouldNotBeNull().ShouldContain("Kies een collega.");
        (await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag), ("Invoer.Vraag", "Klopt de zolder?"))).Tekst.ShouldContain("ziet jouw vraag op Mijn werk.");
        (await eline.Open(pad + "/brief")).Document.QuerySelector($"a[href='{pad}/meelezen']").ShouldNotBeNull().TextContent.ShouldBe("Bekijk de vraag");
        (await joost.Open("/werk")).Document.QuerySelector($"a[href='{pad}/meelezen']").ShouldNotBeNull();
        var lezen = await joost.Open(pad + "/meelezen");
        lezen.Tekst.ShouldContain("Klopt de zolder?");
        lezen.Tekst.ShouldContain("U krijgt minder hulp bij het huishouden");
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord", ("Invoer.Goed", "nee"))).FoutBij("Invoer.Opmerking").ShouldNotBeNull().ShouldContain("Schrijf op wat er anders moet.");
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord", ("Invoer.Goed", "ja"))).Adres.AbsolutePath.ShouldBe("/werk");
        (await joost.Open(pad + "/meelezen")).Status.ShouldBe(HttpStatusCode.NotFound, "the way in ended with the answer");
        (await eline.Open("/werk")).Document.QuerySelector($"a[href='{pad}/brief']").ShouldNotBeNull();
        (await eline.Verstuur(await eline.Open(pad + "/brief"), "Verstuur vandaag en ga naar de volgende")).Tekst.ShouldContain("Verstuurd aan Geesje Dijkstra.");
    }

    [Fact]
    public async Task Een_vraag_na_een_herindicatie_is_in_te_trekken()
    {
        await using var app = await Testapp.Start();
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        var zaak = await app.Met(db => db.Set<Herindicatie>().SingleAsync(h => db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == "Geesje")));
        var pad = $"/wmo/herindicaties/{zaak.Id}/besluit/meelezen";
        var vraag = await eline.Open(pad);
        await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag));
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.OK);
        (await eline.Verstuur(await eline.Open(pad), "Trek de vraag in")).Tekst.ShouldContain("Je kunt nu een ander vragen.");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var beleid = await app.Als("beleid");
        (await beleid.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_collega_leest_mee_zegt_wat_anders_moet_en_vindt_het_daarna_goed()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:VierOgen=true", "--Spil:Wmo:Meeleesdagen=5");
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        using var ank = await app.Als("ank");
        var (pad, mijn) = (await app.Pad("Ank"), await app.MijnPad("Ank"));
        (await eline.Verstuur(await eline.Open(pad + "/besluit/brief"), "Verstuurd")).Tekst.ShouldContain("Een collega leest eerst mee.");
        (await joost.Open(pad + "/besluit/meelezen")).Status.ShouldBe(HttpStatusCode.NotFound);

        var vraag = await eline.Open(pad + "/besluit/meelezen");
        vraag.Tekst.ShouldContain("hoogstens 5 dagen");
        (await eline.Verstuur(vraag, "Vraag om mee te lezen")).FoutBij("Invoer.Lezer").ShouldNotBeNull().ShouldContain("Kies een collega.");
        var gevraagd = await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag), ("Invoer.Vraag", "Klopt de zolder?"));
        gevraagd.Tekst.ShouldContain("ziet jouw vraag op Mijn werk.");
        (await eline.Open(pad + "/besluit/meelezen")).Tekst.ShouldContain($"Antwoord kan tot en met {Vandaag.AddDays(4).InZinMetDag(Vandaag)}.");
        (await ank.Open(mijn)).Tekst.ShouldContain("Leest het besluit mee");

        (await joost.Open("/werk")).Document.QuerySelector($"a[href='{pad}/besluit/meelezen']").ShouldNotBeNull();
        var lezen = await joost.Open(pad + "/besluit/meelezen");
        lezen.Tekst.ShouldContain("Klopt de zolder?");
        lezen.Tekst.ShouldContain("U krijgt 2 uur en 40 minuten hulp per week.");
        (await joost.Open(pad + "/verslag")).Status.ShouldBe(HttpStatusCode.OK);
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord")).FoutBij("Invoer.Goed").ShouldNotBeNull().ShouldContain("Kies of het besluit goed is.");
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord", ("Invoer.Goed", "nee"))).FoutBij("Invoer.Opmerking").ShouldNotBeNull().ShouldContain("Schrijf op wat er anders moet.");
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord", ("Invoer.Goed", "nee"), ("Invoer.Opmerking", "Noem de zolder."))).Adres.AbsolutePath.ShouldBe("/werk");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, "the way in ended with the answer");
        (await eline.Open("/werk")).Tekst.ShouldContain("schreef wat er anders moet.");
        var brief = await eline.Open(pad + "/besluit/brief");
        brief.Tekst.ShouldContain("Noem de zolder.");
        (await eline.Verstuur(brief, "Verstuurd")).Tekst.ShouldContain("Een collega leest eerst mee.");

        vraag = await eline.Open(pad + "/besluit/meelezen");
        await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag));
        lezen = await joost.Open(pad + "/besluit/meelezen");
        await eline.Verstuur(await eline.Open(pad + "/besluit"), "Bewaar en bekijk de brief", ("Invoer.Motivering", "Mevrouw kan dit niet meer. De zolder telt mee."));
        (await joost.Verstuur(lezen, "Verstuur mijn antwoord", ("Invoer.Goed", "ja"))).Tekst.ShouldContain("Het besluit is net veranderd. Lees het opnieuw.");
        (await joost.Verstuur(await joost.Open(pad + "/besluit/meelezen"), "Verstuur mijn antwoord", ("Invoer.Goed", "ja"))).Tekst.ShouldContain("ziet jouw antwoord.");
        (await eline.Verstuur(await eline.Open(pad + "/besluit/brief"), "Verstuurd")).Tekst.ShouldContain("Verstuurd. Bezwaar kan tot en met");
        (await app.Met(db => db.Set<Besluit>().Where(b => b.Meelezer != "").Select(b => b.Meelezer).SingleAsync())).ShouldContain("Joost");
        (await ank.Open(mijn)).Tekst.ShouldContain("Las het besluit mee");
    }

    [Fact]
    public async Task Intrekken_sluit_het_dossier_weer()
    {
        await using var app = await Testapp.Start(Engine.Sqlite, true, "--Spil:Wmo:VierOgen=true");
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        var pad = await app.Pad("Ank");
        var vraag = await eline.Open(pad + "/besluit/meelezen");
        await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag));
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.OK);
        (await eline.Verstuur(await eline.Open(pad + "/besluit/meelezen"), "Trek de vraag in")).Tekst.ShouldContain("Je kunt nu een ander vragen.");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Met(db => db.Set<Meeleesverzoek>().SingleAsync())).IngetrokkenOp.ShouldBe(Vandaag);
    }

    [Fact]
    public async Task Na_de_laatste_dag_is_de_weg_naar_binnen_dicht()
    {
        var klok = new Verzetklok();
        await using var app = await Testapp.StartDemoMet(klok);
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        var pad = await app.Pad("Ank");
        var vraag = await eline.Open(pad + "/besluit/meelezen");
        await eline.Verstuur(vraag, "Vraag om mee te lezen", Joost(vraag));
        var wie = await app.Met(db => db.Set<Inwonerdossier>().SelectMany(d => d.Betrokkenen).Where(b => b.Relatie.Contains("leest een besluit mee")).SingleAsync());
        wie.Tot.ShouldBe(klok.Vandaag().AddDays(13));
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.OK);
        klok.Verzet = TimeSpan.FromDays(14);
        using var later = await app.Als("joost");
        (await later.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await later.Open(pad + "/besluit/meelezen")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var elineLater = await app.Als("consulent");
        (await elineLater.Open("/werk")).Tekst.ShouldContain("gaf geen antwoord op tijd. Vraag een ander.");
    }

    [Fact]
    public async Task Zonder_vier_ogen_gaat_het_besluit_gewoon_de_deur_uit_en_komt_er_niemand_anders_bij()
    {
        await using var app = await Testapp.Start();
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Ank");
        (await eline.Open(pad + "/besluit/brief")).Tekst.ShouldContain("Wil je dat een collega meekijkt? Het hoeft niet.");
        (await eline.Verstuur(await eline.Open(pad + "/besluit/brief"), "Verstuurd")).Tekst.ShouldContain("Verstuurd. Bezwaar kan tot en met");
        (await eline.Open(pad + "/besluit/meelezen")).Status.ShouldBe(HttpStatusCode.NotFound, "what was sent is not read along any more");
        using var ank = await app.Als("ank");
        (await ank.Open(pad + "/besluit/meelezen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string, string) Joost(Pagina pagina) => ("Invoer.Lezer", pagina.Document.QuerySelectorAll("[name='Invoer.Lezer'] option").Single(o => o.TextContent.Contains("Joost")).GetAttribute("value")!);
}
