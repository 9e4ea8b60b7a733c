using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Platform.Aanmelden;
using Spil.TestSupport;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>A representative objects for the inwoner under the own name, over HTTP.</summary>
public sealed class BezwaarNamensTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_mentor_maakt_bezwaar_onder_de_eigen_naam_en_de_inwoner_ziet_wie_het_deed()
    {
        using var hanneke = await app.Als("vertegenwoordiger");
        using var corrie = await app.Als("corrie");
        var (besluit, id) = (await app.MijnPad("Corrie") + "/besluit", await app.BesluitVan("Corrie"));
        var maak = $"/mijn/besluiten/{id}/bezwaar";
        (await hanneke.Open(maak)).Status.ShouldBe(HttpStatusCode.NotFound, "nobody said that she decides for Corrie");
        await Leg("Corrie", Vertegenwoordiging.Bewindvoerder);
        (await hanneke.Open(maak)).Status.ShouldBe(HttpStatusCode.NotFound, "money only");
        await Leg("Corrie", Vertegenwoordiging.Mentor);
        (await hanneke.Open(besluit)).Document.QuerySelector($"a[href='{maak}']").ShouldNotBeNull();
        var leeg = await hanneke.Verstuur(await hanneke.Open(maak), "Maak bezwaar");
        leeg.Tekst.ShouldContain("Je doet dit voor Corrie Bakker.");
        leeg.FoutBij("Invoer.Gronden").ShouldNotBeNull();
        var zien = await hanneke.Verstuur(leeg, "Maak bezwaar", ("Invoer.Gronden", "Haar zoon komt niet meer."));
        zien.Tekst.ShouldContain("Het bezwaar is verstuurd. Jouw naam staat erbij.");
        zien.Tekst.ShouldContain("Hanneke Mulder, mentor, voor Corrie");
        zien.Tekst.ShouldNotContain("Stuur een papier of foto", customMessage: "that page is not for her");
        var bezwaar = await app.BezwaarVan("Corrie");
        (bezwaar.Maker, bezwaar.MakerNaam, bezwaar.MakerId).ShouldBe((Bezwaarmaker.Vertegenwoordiger, "Hanneke Mulder, mentor", await Hanneke()));
        (await hanneke.Open("/mijn/ondersteuning")).Document.QuerySelector($"a[href='/mijn/bezwaren/{bezwaar.Id}']").ShouldNotBeNull();
        (await hanneke.Open(maak)).Adres.AbsolutePath.ShouldBe($"/mijn/bezwaren/{bezwaar.Id}", "one at a time");

        var mijn = await corrie.Open($"/mijn/bezwaren/{bezwaar.Id}");
        mijn.Tekst.ShouldContain("Hanneke Mulder, mentor, voor jou");
        mijn.Document.QuerySelector($"a[href='/mijn/bezwaren/{bezwaar.Id}/stoppen']").ShouldNotBeNull("the inwoner may stop it too");
        var gestopt = await hanneke.Verstuur(await hanneke.Open($"/mijn/bezwaren/{bezwaar.Id}/stoppen"), "Ja, ik stop met mijn bezwaar", ("Invoer.Reden", "Corrie wil het niet."));
        gestopt.Tekst.ShouldContain("door Hanneke Mulder, mentor. Het besluit blijft gelden.");
        (await corrie.Open($"/mijn/bezwaren/{bezwaar.Id}")).Tekst.ShouldContain("door Hanneke Mulder, mentor.");
    }

    [Fact]
    public async Task Een_mentor_vult_aan_leest_mee_en_stopt_niet_wat_de_inwoner_maakte()
    {
        using var hanneke = await app.Als("vertegenwoordiger");
        using var sjaan = await app.Als("sjaan");
        using var eline = await app.Als("consulent");
        var mijn = await app.MijnBezwaarpad("Sjaan");
        (await hanneke.Open(mijn)).Status.ShouldBe(HttpStatusCode.NotFound);
        await Leg("Sjaan", Vertegenwoordiging.Mentor);
        var pagina = await hanneke.Open(mijn);
        pagina.Document.QuerySelector($"a[href='{mijn}/stoppen']").ShouldBeNull();
        (await hanneke.Open(mijn + "/stoppen")).Status.ShouldBe(HttpStatusCode.NotFound, "Sjaan made it herself");
        await hanneke.Verstuur(pagina, "Verstuur", ("Invoer.Tekst", "Bukken lukt niet."));
        (await sjaan.Open(mijn)).Document.Body!.TextContent.ShouldContain("Hanneke Mulder, mentor");
        (await eline.Open(await app.Bezwaarpad("Sjaan"))).Tekst.ShouldContain("Door Hanneke Mulder, mentor.");
        await Leg("Leen", Vertegenwoordiging.Mentor);
        (await hanneke.Open(await app.MijnBezwaarpad("Leen") + "/brief")).Tekst.ShouldContain("U krijgt gelijk");
        using var brief = await hanneke.Haal(await app.MijnBezwaarpad("Leen") + "/brief/bestand");
        brief.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wie_behandelt_ziet_waar_de_vertegenwoordiging_op_rust_of_vraagt_een_machtiging()
    {
        using var eline = await app.Als("consulent");
        var koos = await eline.Open(await app.Bezwaarpad("Koos"));
        koos.Tekst.ShouldContain("Vastgelegd in het dossier: Hanneke Mulder, mentor, vanaf");
        koos.Tekst.ShouldContain("Papier: beschikking van de rechtbank, gezien door");
        koos.Tekst.ShouldNotContain("Vraag om een machtiging");
        using var man = await app.Als("koos");
        (await man.Open(await app.MijnBezwaarpad("Koos"))).Tekst.ShouldContain("Hanneke Mulder, mentor, voor jou");

        // On paper: a name that nobody recorded, and one that was.
        await eline.Verstuur(await eline.Open($"/wmo/besluiten/{await app.BesluitVan("Corrie")}/bezwaar"), "Bewaar het bezwaar",
            ("Invoer.Wijze", "Brief"), ("Invoer.Maker", "Vertegenwoordiger"), ("Invoer.MakerNaam", "Jan Bakker"), ("Invoer.Gronden", "Zij kan niet bukken."));
        var pad = await app.Bezwaarpad("Corrie");
        (await eline.Open(pad)).Tekst.ShouldContain("Je mag om een machtiging op papier vragen.");
        await Leg("Corrie", Vertegenwoordiging.Gemachtigde, "Jan Bakker");
        (await eline.Open(pad)).Tekst.ShouldContain("In het dossier staat iemand met deze naam: Jan Bakker, gemachtigde, vanaf");
    }

    private Task<PersoonId> Hanneke() => app.Met(db => db.Set<Account>().Where(a => a.Demonaam == "vertegenwoordiger").Select(a => a.PersoonId!.Value).SingleAsync());

    private async Task Leg(string voornaam, Vertegenwoordiging als, string naam = "Hanneke Mulder")
    {
        var (besluit, hanneke) = (new BesluitId(await app.BesluitVan(voornaam)), await Hanneke());
        await app.Doe(async db =>
        {
            var geheel = await db.Set<Inwonerdossier>().Include(d => d.Vertegenwoordigers).SingleAsync(d => db.Set<Besluit>().Any(b => b.Id == besluit && b.DossierId == d.Id));
            foreach (var oud in geheel.Vertegenwoordigers.ToList()) geheel.BeeindigVertegenwoordiging(oud.Id, Vandaag);
            return geheel.LegVertegenwoordigerVast(new(hanneke, naam, als, "beschikking van de rechtbank", null, "Eline", Vandaag, null), Vandaag).Waarde;
        });
    }
}
