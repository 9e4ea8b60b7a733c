using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Toewijzingen;
using Spil.Wmo.Toewijzingen;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>What a provider is told, over HTTP: by the municipality, and back by file and by page.</summary>
public sealed class ToewijzenTests : IAsyncLifetime
{
    private const string Draad = "99000001";
    private const string Huizen = "0406";
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private static readonly Geboortedatum Geboren = new(new(1938, 8, 27));
    private static readonly VerkorteNaam Naam = new(new("Bakker"));
    private Testapp app = null!;
    private string bsn = "";
    private int nummer;

    public async ValueTask InitializeAsync()
    {
        app = await Testapp.Start();
        (bsn, nummer) = await app.Met(async db =>
        {
            var toewijzing = await db.Set<Toewijzing>().SingleAsync();
            var inwoner = db.Set<Inwonerdossier>().Where(d => d.Id == toewijzing.DossierId).Select(d => d.InwonerId);
            return ((await db.Set<Persoon>().SingleAsync(p => inwoner.Contains(p.Id))).Bsn!.Voluit(), toewijzing.Nummer);
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Na_het_besluit_gaat_de_toewijzing_naar_de_aanbieder_en_komt_daar_aan()
    {
        using var eline = await app.Als("consulent");
        await eline.Verstuur(await eline.Open(await app.Pad("Ank") + "/verslag"), "Geef het verslag aan de inwoner");
        var brief = await eline.Open(await app.Pad("Ank") + "/besluit/brief");
        await eline.Verstuur(brief, "Verstuurd", Wmoproef.Datum("Op", Vandaag));
        var pagina = await eline.Open(Van(await eline.Open(await app.Pad("Ank")), "Toewijzing aan de aanbieder"));
        pagina.Tekst.ShouldContain("Nog te versturen");
        pagina.Tekst.ShouldContain("komt nog");
        pagina = await eline.Verstuur(pagina, "Verstuur de toewijzing");
        pagina.Tekst.ShouldContain("De toewijzing is verstuurd.");
        pagina.Tekst.ShouldContain($"Toewijzing {nummer + 1}: ");
        var xml = await eline.Open(Van(pagina, "Download (XML)"));
        var gelezen = Berichtlezer.Lees(new MemoryStream(Encoding.UTF8.GetBytes(xml.Bron)));
        gelezen.Fouten.ShouldBeEmpty();
        gelezen.Bericht!.Header.ShouldBe(Header.Van<Wmo301>(Huizen, Draad, gelezen.Bericht.Header.BerichtIdentificatie.Identificatie, Vandaag));

        pagina = await eline.Open(Van(pagina, "Terug"));
        pagina.Tekst.ShouldContain("De aanbieder weet alles.");
        (await eline.Verstuur(pagina, "Verstuur opnieuw")).Tekst.ShouldContain("De toewijzing is verstuurd.");
        using var karin = await app.Als("aanbieder");
        (await karin.Open("/aanbieder")).Tekst.ShouldContain("Ank Smit");
    }

    [Fact]
    public async Task Zonder_codes_gaat_er_niets_weg_en_de_beheerder_vult_ze_in()
    {
        using var beheerder = await app.Als("beheerder");
        var organisatie = await beheerder.Open(Van(await beheerder.Open("/beheer/organisaties"), "Thuiszorg De Gouden Draad"));
        var fout = await beheerder.Verstuur(organisatie, "Opslaan", ("Invoer.AgbCode", "12"), ("Invoer.Gemeentecode", "x"));
        fout.FoutBij("Invoer.AgbCode").ShouldNotBeNull();
        fout.FoutBij("Invoer.Gemeentecode").ShouldNotBeNull().ShouldContain("Een gemeentecode heeft vier cijfers, zoals 0406.");
        await beheerder.Verstuur(organisatie, "Opslaan", ("Invoer.AgbCode", ""));
        using var eline = await app.Als("consulent");
        (await eline.Verstuur(await eline.Open(await Pad()), "Verstuur opnieuw")).Tekst.ShouldContain("Vraag de beheerder om die in te vullen.");
        await beheerder.Verstuur(await beheerder.Open(Van(await beheerder.Open("/beheer/organisaties"), "Thuiszorg De Gouden Draad")), "Opslaan", ("Invoer.AgbCode", "99 000 001"));
        (await eline.Verstuur(await eline.Open(await Pad()), "Verstuur opnieuw")).Tekst.ShouldContain("De toewijzing is verstuurd.");
    }

    [Fact]
    public async Task Een_bericht_van_de_aanbieder_wordt_gelezen_gekeurd_en_uitgelegd()
    {
        using var eline = await app.Als("consulent");
        var start = Start("GDN000000010", Vandaag.AddDays(-2));
        var pagina = await Lees(eline, start);
        pagina.Tekst.ShouldContain($"De hulp van toewijzing {nummer} is begonnen op {Vandaag.AddDays(-2).InWoorden()}.");
        (await eline.Open(await Pad())).Tekst.ShouldContain("begonnen op");
        (await Lees(eline, start)).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht is al ingelezen.");

        var dubbel = await Lees(eline, Start("GDN000000011", Vandaag));
        dubbel.Tekst.ShouldContain("Dit bericht klopt niet");
        dubbel.Tekst.ShouldContain("WMO-TOEW-002 Er staat al wanneer de hulp begon.");
        (await eline.Open(await Pad())).Tekst.ShouldContain("Klopt niet");

        var stop = new Wmo307(Header.Van<Wmo307>(Draad, Huizen, "GDN000000012", Vandaag), new(bsn, Geboren, "2", Naam, [new(nummer, null, null, Vandaag.AddDays(-2), "20", Vandaag.AddDays(-1), "1")]));
        (await Lees(eline, stop)).Tekst.ShouldContain("Waarom: tijdelijk, bijvoorbeeld door opname in een ziekenhuis.");
        (await eline.Open(await Pad())).Tekst.ShouldContain("Staat even stil");
    }

    [Fact]
    public async Task Wat_hier_niet_hoort_wordt_niet_bewaard()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(await Pad());
        (await eline.Verstuur(pagina, "Lees in")).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand met het bericht.");
        (await Bestand(eline, "<a")).Tekst.ShouldContain("XML-001 Dit is geen goede XML.");
        (await Bestand(eline, "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Bericht>&a;</Bericht>")).Tekst.ShouldContain("XML-002");
        var goed = Start("GDN000000020", Vandaag);
        (await Bestand(eline, Xml(goed).Replace($"<Begindatum>{Vandaag:yyyy-MM-dd}</Begindatum>", "", StringComparison.Ordinal))).Tekst.ShouldContain("XSD-002 Dit element ontbreekt.");
        (await Bestand(eline, new string(' ', 1_000_001))).Tekst.ShouldContain("XML-004");
        (await Lees(eline, goed with { Client = goed.Client with { Bsn = "999990019" } })).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht gaat niet over deze inwoner.");
        (await Lees(eline, goed with { Header = goed.Header with { Afzender = "99000002" } })).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht komt niet van een aanbieder van deze inwoner");
        (await Lees(eline, new Wmo319(Header.Van<Wmo319>(Huizen, Draad, "HZN1", Vandaag), new("R", "2")))).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht gaat van de gemeente naar de aanbieder.");
        (await app.Met(db => db.Set<Iwmobericht>().CountAsync())).ShouldBe(5, "those of the demo");
    }

    [Fact]
    public async Task Een_antwoord_op_de_toewijzing_wordt_gelezen_en_gekoppeld()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(await Pad());
        pagina.Tekst.ShouldContain("Goed ontvangen");
        pagina.Tekst.ShouldContain("Afgekeurd", Case.Sensitive, "the first of the demo");
        await eline.Verstuur(pagina, "Verstuur opnieuw");
        pagina = await eline.Open(await Pad());
        pagina.Tekst.ShouldContain("Nog geen antwoord");
        pagina = await eline.Open(Van(pagina, "Toewijzing"));
        pagina.Tekst.ShouldContain("De aanbieder antwoordt uiterlijk");
        var verstuurd = await app.Met(db => db.Set<Iwmobericht>().Where(b => b.Soort == "301").OrderByDescending(b => b.Id).FirstAsync());
        var toewijzing = (Wmo301)verstuurd.Lees();

        var nee = Wmo302.Antwoord(toewijzing, "GDN000000401", Vandaag, _ => ["S329", "9411"]);
        pagina = await Lees(eline, nee);
        pagina.Tekst.ShouldContain("De aanbieder keurt de toewijzing af, of een deel ervan.");
        pagina.Tekst.ShouldContain("De aanbieder kent deze productcode niet.");
        pagina.Tekst.ShouldContain("Code 9411 staat niet in onze lijst; vraag de aanbieder wat er niet klopt.");
        pagina.Tekst.ShouldContain("/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]");
        var bericht = await eline.Open(Van(pagina, "toewijzing van"));
        bericht.Tekst.ShouldContain($"Toewijzing {nummer}: ");
        bericht.Tekst.ShouldContain("Afgekeurd");
        (await eline.Open(Van(bericht, "Antwoord van de aanbieder"))).Adres.ShouldBe(pagina.Adres);
        (await eline.Open(await Pad())).Tekst.ShouldContain("De aanbieder keurde de laatste toewijzing af.");

        (await Lees(eline, nee)).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit bericht is al ingelezen.");
        var anders = Wmo302.Antwoord(toewijzing with { Header = toewijzing.Header with { BerichtIdentificatie = new("NERGENS", Vandaag) } }, "GDN000000402", Vandaag);
        (await Lees(eline, anders)).FoutBij("Bestand").ShouldNotBeNull().ShouldContain("Dit is een antwoord op een toewijzing die hier niet is verstuurd");
        (await Lees(eline, Wmo302.Antwoord(toewijzing, "GDN000000403", Vandaag.AddDays(-1)))).Tekst.ShouldContain("SPIL-008");
    }

    [Fact]
    public async Task Een_toewijzing_zonder_antwoord_is_na_drie_werkdagen_te_laat()
    {
        using var eline = await app.Als("consulent");
        await app.Met(async db => await db.Set<Iwmobericht>().Where(b => b.Soort == "302").ExecuteDeleteAsync());
        var pagina = await eline.Open(await Pad());
        pagina.Tekst.ShouldContain("Antwoord is te laat");
        pagina.Tekst.ShouldContain("Nog geen antwoord", Case.Sensitive, "the first one was sent again");
        (await eline.Open(Van(pagina, "Toewijzing"))).Tekst.ShouldContain("Bel de aanbieder, of verstuur de toewijzing opnieuw.");
        await Lees(eline, Start("GDN000000050", Vandaag.AddDays(-2)));
        (await eline.Open(await Pad())).Tekst.ShouldNotContain("Antwoord is te laat", Case.Sensitive, "who begins has read it");
    }

    [Theory]
    [InlineData("0001"), InlineData("0200"), InlineData("0233"), InlineData("8848"), InlineData("9056"), InlineData("9332"), InlineData("9379"), InlineData("9385"), InlineData("S300"), InlineData("S329")]
    public void Elke_code_die_op_een_301_kan_komen_heeft_een_zin(string code)
    {
        var zin = Retourwoorden.Zin(code);
        zin.ShouldNotContain("staat niet in onze lijst");
        zin.ShouldMatch("^[A-Z].*[.]$");
    }

    [Theory]
    [InlineData("/Bericht/Header", null, "Het hele bericht")]
    [InlineData("/Bericht/Client", null, "De inwoner")]
    [InlineData("/Bericht/Client/Relaties/Relatie[2]", null, "Relatie 2")]
    [InlineData("/Bericht/Client/Relaties/Relatie[2]/Contact", null, "Bereikbaarheid van relatie 2")]
    [InlineData("/Bericht/Client/Contactgegevens/Contact[1]", null, "Bereikbaarheid 1")]
    [InlineData("/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]", 100001, "Toewijzing 100001")]
    public void Elke_plaats_heeft_een_naam(string pad, int? toewijzing, string naam) => Retourwoorden.Waar(new("0200", pad, toewijzing)).ShouldBe(naam);

    [Fact]
    public async Task Een_verzoek_wordt_beantwoord_met_later_nee_of_een_toewijzing()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(Van(await eline.Open(await Pad()), "Verzoek om te wijzigen"));
        pagina.Tekst.ShouldContain($"De aanbieder vraagt om toewijzing {nummer} te veranderen in ");
        var leeg = await eline.Verstuur(pagina, "Verstuur het antwoord");
        leeg.FoutBij("Antwoord").ShouldNotBeNull().ShouldContain("Kies een antwoord.");
        (await eline.Verstuur(pagina, "Verstuur het antwoord", ("Antwoord", "1"))).FoutBij("Reden").ShouldNotBeNull().ShouldContain("Kies waarom je dit verzoek afwijst.");
        (await eline.Verstuur(pagina, "Verstuur het antwoord", ("Antwoord", "2"))).Tekst.ShouldContain("De gemeente zoekt verzoek GD-2207 uit.");
        (await eline.Open(await Pad())).Tekst.ShouldContain("Vraagt antwoord");
        var ander = await eline.Open(pagina.Adres.AbsolutePath);
        var nee = await eline.Verstuur(await eline.Open(pagina.Adres.AbsolutePath), "Verstuur het antwoord", ("Antwoord", "1"), ("Reden", "4"));
        nee.Tekst.ShouldContain("De gemeente wijst verzoek GD-2207 af. Waarom: past niet binnen het contract.");
        (await eline.Verstuur(ander, "Verstuur het antwoord", ("Antwoord", "1"), ("Reden", "4"))).Tekst.ShouldContain("Dit verzoek is al beantwoord.");

        var verzoek = new Wmo317(Header.Van<Wmo317>(Draad, Huizen, "GDN000000030", Vandaag), new(bsn, new("GD-3000", "1", null, [new(nummer, Vandaag, Vandaag, Toewijzingsverloop.PerWeek(100), null)], null)));
        await Lees(eline, verzoek);
        var id = await app.Met(db => db.Set<Iwmobericht>().Where(b => b.Referentie == "GD-3000").Select(b => b.Id).SingleAsync());
        (await eline.Verstuur(await eline.Open(await Pad()), "Verstuur opnieuw", ("AntwoordOp", $"{id}"))).Tekst.ShouldContain("De toewijzing is verstuurd.");
    }

    [Fact]
    public async Task Een_aanbieder_zonder_software_meldt_begin_en_einde_op_een_bladzijde()
    {
        using var karin = await app.Als("aanbieder");
        var lijst = await karin.Open("/aanbieder");
        lijst.Tekst.ShouldContain("Nog niet begonnen");
        var pagina = await karin.Open(Van(lijst, "Corrie Bakker"));
        pagina.Tekst.ShouldContain("Havenstraat 30");
        pagina.Tekst.ShouldNotContain("krukje", Case.Insensitive, "a provider reads nothing of why");
        (await karin.Verstuur(pagina, "Meld het begin", Wmoproef.Datum("Op", Vandaag.AddDays(1)))).FoutBij("Op.Dag").ShouldNotBeNull().ShouldContain("Kies een dag binnen de toewijzing die niet later is dan vandaag.");
        pagina = await karin.Verstuur(pagina, "Meld het begin", Wmoproef.Datum("Op", Vandaag.AddDays(-1)));
        pagina.Tekst.ShouldContain("Gemeld. De gemeente ziet wanneer de hulp begon.");
        (await karin.Verstuur(pagina, "Meld het einde", Wmoproef.Datum("Op", Vandaag))).FoutBij("Reden").ShouldNotBeNull().ShouldContain("Kies waarom de hulp stopt.");
        pagina = await karin.Verstuur(pagina, "Meld het einde", [.. Wmoproef.Datum("Op", Vandaag), ("Reden", "39")]);
        pagina.Tekst.ShouldContain("Naar andere zorg, zoals de Wlz");
        pagina.Tekst.ShouldContain("Er is hier niets meer te melden.");
        (await karin.Open("/aanbieder")).Tekst.ShouldNotContain("Corrie");
        (await karin.Open("/aanbieder?toon=alles")).Tekst.ShouldContain("Corrie");

        using var eline = await app.Als("consulent");
        var gemeente = await eline.Open(await Pad());
        gemeente.Tekst.ShouldContain("De hulp is begonnen");
        (await eline.Open(Van(gemeente, "De hulp is gestopt"))).Tekst.ShouldContain("Karin Visser");
    }

    [Fact]
    public async Task Wie_er_niets_mee_te_maken_heeft_ziet_niets()
    {
        var toewijzing = await app.Met(db => db.Set<Toewijzing>().Select(t => t.Id).SingleAsync());
        var stuk = await app.Met(db => db.Set<Iwmobericht>().Select(b => b.Id).FirstAsync());
        using var joost = await app.Als("joost");
        foreach (var pad in new[] { await Pad(), $"{await Pad()}/berichten/{stuk}", $"/wmo/dossiers/{Guid.NewGuid()}/toewijzing" })
            (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await joost.Open($"/aanbieder/{toewijzing}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var karin = await app.Als("aanbieder");
        (await karin.Open(await Pad())).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await karin.Open($"/aanbieder/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var eline = await app.Als("consulent");
        (await eline.Open($"{await Pad()}/berichten/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await app.Met(async db => await db.Set<Toewijzing>().ExecuteUpdateAsync(s => s.SetProperty(t => t.AanbiederId, OrganisatieId.Nieuw())));
        (await karin.Open($"/aanbieder/{toewijzing}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await karin.Open("/aanbieder")).Tekst.ShouldContain("Er loopt nu geen toewijzing.");
    }

    private async Task<string> Pad() => $"/wmo/dossiers/{await app.Met(db => db.Set<Toewijzing>().Select(t => t.DossierId).FirstAsync())}/toewijzing";

    private Wmo305 Start(string identificatie, DateOnly op) => new(Header.Van<Wmo305>(Draad, Huizen, identificatie, Vandaag), new(bsn, Geboren, "2", Naam, [new(nummer, null, null, op, "1")]));

    private static string Xml(IBericht bericht) => Encoding.UTF8.GetString(Berichtschrijver.Schrijf(bericht));

    private Task<Pagina> Lees(Bezoeker wie, IBericht bericht) => Bestand(wie, Xml(bericht));

    private async Task<Pagina> Bestand(Bezoeker wie, string xml) => await wie.VerstuurBestand(await wie.Open(await Pad()), "Lees in", "Bestand", "bericht.xml", Encoding.UTF8.GetBytes(xml));

    private static string Van(Pagina pagina, string tekst) => pagina.Document.QuerySelectorAll("a").First(a => a.TextContent.Trim().StartsWith(tekst, StringComparison.Ordinal)).GetAttribute("href")!;
}
