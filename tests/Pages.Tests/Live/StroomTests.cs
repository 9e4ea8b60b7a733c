using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Herstel;
using Spil.Platform.Data;
using Spil.Platform.Live;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Live;

/// <summary>The stream of an open screen: who may open it, what it tells, and when it ends.</summary>
public sealed class StroomTests(Planproef proef) : IClassFixture<Planproef>
{
    [Fact]
    public async Task Een_stem_is_op_het_open_scherm_van_een_ander_te_horen_met_een_id_en_zonder_inhoud()
    {
        using var samira = await proef.App.Als("inwoner");
        using var marjan = await proef.App.Als("casusregisseur");
        var voorstel = (await proef.Voorgelegd(samira, "Een moestuin")).Adres.AbsolutePath;
        await using var stroom = await Open(marjan, await marjan.Open(voorstel));
        stroom.Status.ShouldBe(HttpStatusCode.OK);
        stroom.Antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        stroom.Antwoord.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        stroom.Antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await stroom.Volgende())!.Value.EventType.ShouldBe("begin");

        await samira.Verstuur(await samira.Open(voorstel), "Nee, nog niet", ("Invoer.Woord", "Ik heb last van mijn rug."));
        var gehoord = (await stroom.Volgende("veranderd"))!.Value;
        gehoord.Data.ShouldBe("voorstel/" + voorstel.Split('/')[^1]);
        stroom.LaatsteId.ShouldBe(await LaatsteRegel());
    }

    [Fact]
    public async Task Wie_een_ander_voorstel_openheeft_hoort_niets()
    {
        using var samira = await proef.App.Als("inwoner");
        using var marjan = await proef.App.Als("casusregisseur");
        var (een, twee) = ((await proef.Voorgelegd(samira, "Vissen")).Adres.AbsolutePath, (await proef.Voorgelegd(samira, "Zingen")).Adres.AbsolutePath);
        await using var stroom = await Open(marjan, await marjan.Open(een));
        await samira.Verstuur(await samira.Open(twee), "Ja, dit is goed");
        await samira.Verstuur(await samira.Open(een), "Ja, dit is goed");
        (await stroom.Volgende("veranderd"))!.Value.Data.ShouldBe("voorstel/" + een.Split('/')[^1], "the vote on the other was before this one");
    }

    [Fact]
    public async Task Wie_terugkomt_hoort_dat_er_iets_gemist_is_en_anders_niets()
    {
        using var samira = await proef.App.Als("inwoner");
        using var marjan = await proef.App.Als("casusregisseur");
        var voorstel = (await proef.Voorgelegd(samira, "Dansen")).Adres.AbsolutePath;
        var pagina = await marjan.Open(voorstel);
        var id = "";
        await using (var eerst = await Open(marjan, pagina))
        {
            await eerst.Volgende("begin");
            id = eerst.LaatsteId;
        }

        await using (var niets = await Open(marjan, pagina, id))
            (await niets.BlijftStil(TimeSpan.FromSeconds(1))).ShouldBeTrue();
        await samira.Verstuur(await samira.Open(voorstel), "Ja, dit is goed");
        await using var weer = await Open(marjan, pagina, id);
        (await weer.Volgende("veranderd"))!.Value.Data.ShouldBe("voorstel/" + voorstel.Split('/')[^1]);
        // The page itself carries the number too: what happens between drawing and connecting is not lost.
        await using var pas = await Open(marjan, pagina);
        (await pas.Volgende("veranderd")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("roos", HttpStatusCode.NotFound)] // No relation.
    [InlineData("marcel", HttpStatusCode.NotFound)] // Another inwoner.
    [InlineData("beheerder", HttpStatusCode.Forbidden)]
    [InlineData("projectleider", HttpStatusCode.Forbidden)]
    public async Task Wie_niet_mag_kijken_krijgt_geen_stroom(string wie, HttpStatusCode verwacht)
    {
        using var bezoeker = await proef.App.Als(wie);
        var dossier = await proef.App.DossierVan("Samira");
        await using var stroom = await Livestroom.Open(bezoeker, proef.App.Adres, $"/dossiers/{dossier}/live?wat=voorstel");
        stroom.Status.ShouldBe(verwacht);
        if (verwacht == HttpStatusCode.NotFound)
            (await proef.App.Inzagen(dossier)).ShouldContain(r => !r.Toegestaan && r.Gebeurtenis == "wat er verandert");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?wat=geheim")]
    [InlineData("?wat=voorstel/abc")]
    public async Task Wat_er_niet_is_is_404(string vraag)
    {
        using var samira = await proef.App.Als("inwoner");
        await using var stroom = await Livestroom.Open(samira, proef.App.Adres, $"/dossiers/{await proef.App.DossierVan("Samira")}/live{vraag}");
        stroom.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_niet_is_aangemeld_krijgt_401_en_geen_aanmeldpagina()
    {
        using var gast = proef.App.Bezoeker();
        await using var stroom = await Livestroom.Open(gast, proef.App.Adres, $"/dossiers/{await proef.App.DossierVan("Samira")}/live?wat=voorstel");
        stroom.Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Een_naaste_die_alleen_de_schijf_ziet_hoort_niets_van_voorstellen()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        await Verander(app, dossier, d => d.WijzigBereik(Nadia(d, app), [Gegevenssoort.Schijf]).Waarde);
        using var nadia = await app.Als("naaste");
        await using var stroom = await Livestroom.Open(nadia, app.Adres, $"/dossiers/{dossier}/live?wat=voorstel");
        stroom.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("pauze")]
    [InlineData("beeindigd")]
    [InlineData("bereik")]
    [InlineData("toestemming")]
    public async Task De_stroom_eindigt_zodra_iemand_het_niet_meer_mag_zien(string hoe)
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var nadia = await app.Als("naaste");
        using var samira = await app.Als("inwoner");
        await using var hare = await Livestroom.Open(nadia, app.Adres, $"/dossiers/{dossier}/live?wat=voorstel");
        await using var eigen = await Livestroom.Open(samira, app.Adres, $"/dossiers/{dossier}/live?wat=kring");
        (await hare.Volgende("begin")).ShouldNotBeNull();
        (await eigen.Volgende("begin")).ShouldNotBeNull();
        var vandaag = TimeProvider.System.Vandaag();
        await Verander(app, dossier, d => hoe switch
        {
            "pauze" => d.Pauzeer(Nadia(d, app), vandaag).Waarde,
            "beeindigd" => d.Beeindig(Nadia(d, app), vandaag).Waarde,
            "bereik" => d.WijzigBereik(Nadia(d, app), [Gegevenssoort.Schijf]).Waarde,
            _ => (Gebeurtenis)d.TrekToestemmingIn(Toestemmingsdoel.DelenMetKring, vandaag, "proef").Waarde,
        });
        var einde = (await hare.Volgende("veranderd", "einde"))!.Value;
        (einde.EventType, einde.Data).ShouldBe(("einde", "rechten"));
        (await hare.Volgende()).ShouldBeNull("nothing comes after it");
        (await eigen.Volgende("veranderd"))!.Value.Data.ShouldBe("kring", "the inwoner goes on, and sees it");
        await using var weer = await Livestroom.Open(nadia, app.Adres, $"/dossiers/{dossier}/live?wat=voorstel");
        weer.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Afmelden_beeindigt_de_stroom_van_die_sessie_en_van_geen_andere()
    {
        await using var app = await Testapp.Start();
        var pad = $"/dossiers/{await app.DossierVan("Samira")}/live?wat=voorstel";
        using var telefoon = await app.Als("inwoner");
        using var laptop = await app.Als("inwoner");
        await using var een = await Livestroom.Open(telefoon, app.Adres, pad);
        await using var twee = await Livestroom.Open(laptop, app.Adres, pad);
        await een.Volgende("begin");
        await twee.Volgende("begin");
        await telefoon.Verstuur(await telefoon.Open("/mijn"), "Afmelden");
        (await een.Volgende("einde"))!.Value.Data.ShouldBe("sessie");
        (await twee.BlijftStil(TimeSpan.FromSeconds(1), "einde")).ShouldBeTrue();
    }

    [Fact]
    public async Task Te_veel_schermen_van_een_mens_de_oudste_wijkt()
    {
        await using var app = await Testapp.Start();
        var pad = $"/dossiers/{await app.DossierVan("Samira")}/live?wat=voorstel";
        using var samira = await app.Als("inwoner");
        List<Livestroom> schermen = [];
        for (var i = 0; i <= Livehub.HoogstePerAccount; i++)
        {
            schermen.Add(await Livestroom.Open(samira, app.Adres, pad));
            await schermen[^1].Volgende("begin");
        }

        (await schermen[0].Volgende("einde"))!.Value.Data.ShouldBe("teveel");
        (await schermen[1].BlijftStil(TimeSpan.FromMilliseconds(500), "einde")).ShouldBeTrue();
        foreach (var scherm in schermen)
            await scherm.DisposeAsync();
    }

    [Fact]
    public async Task Een_site_die_stopt_laat_de_schermen_gaan_en_wacht_niet_op_hen()
    {
        var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        await using var stroom = await Livestroom.Open(samira, app.Adres, $"/dossiers/{await app.DossierVan("Samira")}/live?wat=voorstel");
        await stroom.Volgende("begin");
        var gestopt = app.DisposeAsync().AsTask();
        (await stroom.Volgende("einde")).ShouldBeNull("it just ends, and the browser comes back");
        await gestopt.WaitAsync(TimeSpan.FromSeconds(25)); // The host would wait thirty for a request that does not end.
    }

    private static Guid Nadia(Inwonerdossier dossier, Testapp app) => dossier.Betrokkenen.First(b => b.Rol == Betrokkenheid.Naaste && b.PersoonId == NadiaId(app)).Id;

    private static PersoonId NadiaId(Testapp app) => app.Met(db => db.Set<Persoon>().Where(p => p.Naam.Voornaam == "Nadia").Select(p => p.Id).FirstAsync()).GetAwaiter().GetResult();

    // As a page would, by the one write path.
    private static async Task Verander(Testapp app, DossierId id, Func<Inwonerdossier, Gebeurtenis> daad)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var dossier = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).SingleAsync(d => d.Id == id);
        (await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", id, daad(dossier)))).ShouldBe(Opslagresultaat.Opgeslagen);
    }

    private Task<Livestroom> Open(Bezoeker wie, Pagina pagina, string? laatste = null) =>
        Livestroom.Open(wie, proef.App.Adres, pagina.Document.GetElementById("live")!.GetAttribute("data-adres")!, laatste);

    private async Task<string> LaatsteRegel() =>
        (await proef.Db(db => db.Set<Wijzigingsregel>().MaxAsync(r => r.Nummer))).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
