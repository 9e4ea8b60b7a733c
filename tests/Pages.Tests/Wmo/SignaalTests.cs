using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Signalen;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Signals over HTTP: from a helper, the inwoner and somebody who calls, to the answer; and the contact of once in two years.</summary>
public sealed class SignaalTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_helper_geeft_een_signaal_over_iemand_die_zij_helpen_en_leest_het_antwoord()
    {
        using var karin = await app.Als("aanbieder");
        var leeg = await karin.Verstuur(await karin.Open("/aanbieder/signalen/nieuw"), "Geef het signaal door");
        leeg.FoutBij("Dossier").ShouldNotBeNull().ShouldContain("Kies over wie het gaat.");
        var corrie = $"{await Dossier("Corrie")}";
        var fout = await karin.Verstuur(leeg, "Geef het signaal door", ("Dossier", corrie));
        fout.FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain("Kies of het te weinig is, te veel, of iets anders.");
        fout.FoutBij("Invoer.Wat").ShouldNotBeNull().ShouldContain("Schrijf op om welke beperking of omstandigheid het gaat.");
        fout.FoutBij("Invoer.Waarom").ShouldNotBeNull();
        fout.FoutBij("Invoer.Besproken").ShouldNotBeNull().ShouldContain("eerst met een leidinggevende");
        var lijst = await karin.Verstuur(fout, "Geef het signaal door", ("Invoer.Soort", "TeVeel"), ("Invoer.Wat", "De kamer is leeg."), ("Invoer.Waarom", "Die tijd is niet nodig."), ("Invoer.Besproken", "nee"));
        lijst.Tekst.ShouldContain("Doorgegeven. De gemeente laat weten wat ermee gebeurt.");
        lijst.Tekst.ShouldContain("Corrie Bakker");

        using var eline = await app.Als("consulent");
        var id = await Nieuwste("Corrie", Signaalgever.Aanbieder);
        var zaak = await eline.Post("/wmo/signalen?handler=PakOp", Velden(await eline.Open("/wmo/signalen"), ("signaal", $"{id}")));
        zaak.Tekst.ShouldContain("niet besproken met een leidinggevende");
        fout = await eline.Verstuur(zaak, "Handel het af");
        fout.FoutBij("Invoer.Uitkomst").ShouldNotBeNull().ShouldContain("Kies wat er met het signaal gebeurt.");
        fout.FoutBij("Invoer.Toelichting").ShouldNotBeNull().ShouldContain("Schrijf op hoe je hiertoe kwam.");
        await eline.Verstuur(zaak, "Handel het af", ("Invoer.Uitkomst", "Niets"), ("Invoer.Toelichting", "Mevrouw vertelde over haar ziekte."));
        var gezien = await karin.Open($"/aanbieder/signalen/{id}");
        gezien.Tekst.ShouldContain("Dank je wel. We hebben ernaar gekeken.");
        gezien.Tekst.ShouldNotContain("ziekte", Case.Insensitive, "what the inwoner told stays with the municipality");
    }

    [Fact]
    public async Task Een_woord_over_veiligheid_wijst_de_meldcode_en_verstuurt_niets()
    {
        using var karin = await app.Als("aanbieder");
        var dossier = await Dossier("Corrie");
        var voor = await app.Met(db => db.Set<Signaal>().CountAsync());
        (string, string)[] velden = [("Dossier", $"{dossier}"), ("Invoer.Soort", "IetsAnders"), ("Invoer.Wat", "Haar zoon slaat haar."), ("Invoer.Waarom", "Wij durven niet."), ("Invoer.Besproken", "ja")];
        var pagina = await karin.Verstuur(await karin.Open("/aanbieder/signalen/nieuw"), "Geef het signaal door", velden);
        pagina.FoutBij("Invoer.Wat").ShouldNotBeNull().ShouldContain("Dit lijkt over veiligheid te gaan.");
        pagina.Tekst.ShouldContain("Er is nog niets verstuurd.");
        pagina.Document.QuerySelector("main a[href$='/meldcode']").ShouldNotBeNull();
        (await app.Met(db => db.Set<Signaal>().CountAsync())).ShouldBe(voor);
        (await karin.Open($"/dossiers/{dossier}/meldcode")).Kop.ShouldBe("Zorgen over veiligheid");
        await karin.Verstuur(pagina, "Geef het signaal door", ("Invoer.GeenGevaar", "true"));
        (await app.Met(db => db.Set<Signaal>().CountAsync())).ShouldBe(voor + 1, "who says that it is not about safety goes on");
    }

    [Fact]
    public async Task De_inwoner_zegt_dat_het_te_veel_is_en_antwoordt_op_een_vraag()
    {
        using var corrie = await app.Als("corrie");
        (await corrie.Open("/mijn/ondersteuning")).Tekst.ShouldContain("Past de hulp niet? Vertel het");
        var gevaar = await corrie.Verstuur(await corrie.Open("/mijn/signalen"), "Verstuur", ("Invoer.Soort", "IetsAnders"), ("Invoer.Wat", "Ik word bedreigd."), ("Invoer.Waarom", "Ik ben bang."));
        gevaar.Tekst.ShouldContain("0800 2000");
        var pagina = await corrie.Verstuur(await corrie.Open("/mijn/signalen"), "Verstuur", ("Invoer.Soort", "TeVeel"), ("Invoer.Wat", "Jan doet nu ook boven."), ("Invoer.Waarom", "Boven hoeft niet meer."));
        pagina.Kop.ShouldBe("Te veel hulp");
        pagina.Tekst.ShouldContain("Een consulent gaat ernaar kijken.");
        var id = await Nieuwste("Corrie", Signaalgever.Inwoner);
        using var eline = await app.Als("consulent");
        var zaak = await eline.Post("/wmo/signalen?handler=PakOp", Velden(await eline.Open("/wmo/signalen"), ("signaal", $"{id}")));
        (await eline.Verstuur(zaak, "Stel de vraag")).FoutBij("Invoer.Vraag").ShouldNotBeNull().ShouldContain("Schrijf op wat je wilt weten.");
        await eline.Verstuur(zaak, "Stel de vraag", ("Invoer.Vraag", "Elke week?"));
        pagina = await corrie.Open($"/mijn/signalen/{id}");
        (await corrie.Verstuur(pagina, "Verstuur")).FoutBij("Invoer.Antwoord").ShouldNotBeNull().ShouldContain("Schrijf je antwoord op.");
        await corrie.Verstuur(pagina, "Verstuur", ("Invoer.Antwoord", "Ja, elke week."));
        (await eline.Open($"/wmo/signalen/{id}")).Tekst.ShouldContain("Ja, elke week.");
        using var riek = await app.Als("riek");
        (await riek.Open("/mijn/signalen")).Tekst.ShouldContain("Je hebt nog geen hulp bij het huishouden via de gemeente.");
        (await riek.Open($"/mijn/signalen/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Iemand_belt_en_opnieuw_berekenen_begint_een_melding()
    {
        using var eline = await app.Als("consulent");
        var pad = $"/wmo/dossiers/{await Dossier("Leen")}/signaal";
        var fout = await eline.Verstuur(await eline.Open(pad), "Bewaar het signaal");
        fout.FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Vul in wie dit vertelt.");
        fout.FoutBij("Invoer.Relatie").ShouldNotBeNull();
        var zaak = await eline.Verstuur(fout, "Bewaar het signaal", ("Invoer.Naam", "Ria"), ("Invoer.Relatie", "buurvrouw"), ("Invoer.Soort", "TeWeinig"), ("Invoer.Wat", "Hij valt vaak."), ("Invoer.Waarom", "De badkamer lukt niet."));
        zaak.Tekst.ShouldContain("van Ria, buurvrouw");
        var melding = await eline.Verstuur(zaak, "Handel het af", ("Invoer.Uitkomst", "OpnieuwBerekenen"), ("Invoer.Toelichting", "Samen gekeken."));
        melding.Adres.AbsolutePath.ShouldStartWith("/wmo/meldingen/");
        melding.Tekst.ShouldContain("Te weinig hulp. Hij valt vaak.");
        (await app.Met(db => db.Set<Melding>().IgnoreAutoIncludes().OrderByDescending(m => m.Id).Select(m => m.MelderNaam).FirstAsync())).ShouldBe("Ria");
        // The next one joins the melding that runs now.
        zaak = await eline.Verstuur(await eline.Open(pad), "Bewaar het signaal", ("Invoer.Naam", "Ria"), ("Invoer.Relatie", "buurvrouw"), ("Invoer.Soort", "TeWeinig"), ("Invoer.Wat", "Nu ook de trap."), ("Invoer.Waarom", "Hij valt."));
        (await eline.Verstuur(zaak, "Handel het af", ("Invoer.Uitkomst", "OpnieuwBerekenen"), ("Invoer.Toelichting", "Weer."))).Tekst.ShouldContain("Nu ook de trap.");
    }

    [Fact]
    public async Task Na_een_herindicatie_opent_opnieuw_berekenen_dat_besluit_en_daarna_sluit_een_signaal_aan()
    {
        using var wies = await app.Als("wies");
        using var eline = await app.Als("consulent");
        var mijn = await wies.Open("/mijn/signalen");
        var vertel = ("Invoer.Soort", "TeWeinig");
        await wies.Verstuur(mijn, "Verstuur", vertel, ("Invoer.Wat", "Ik ben gevallen."), ("Invoer.Waarom", "Bukken lukt niet meer."));
        var vervolg = await Opnieuw(eline, "Wies");
        vervolg.Adres.AbsolutePath.ShouldStartWith("/wmo/herindicaties/");
        vervolg.Tekst.ShouldContain("Dit bekijk je opnieuw");
        vervolg.Tekst.ShouldContain("Te weinig hulp. Ik ben gevallen.");
        await wies.Verstuur(await wies.Open("/mijn/signalen"), "Verstuur", vertel, ("Invoer.Wat", "Nu ook de trap."), ("Invoer.Waarom", "Ik durf niet meer."));
        var bij = await Opnieuw(eline, "Wies");
        bij.Adres.AbsolutePath.ShouldBe(vervolg.Adres.AbsolutePath, "it runs already");
        bij.Document.QuerySelectorAll("a").Count(a => a.GetAttribute("href")?.StartsWith("/wmo/signalen/", StringComparison.Ordinal) == true && a.TextContent.Contains("Te weinig hulp", StringComparison.Ordinal)).ShouldBe(2);
        (await eline.Open(await Signaalpad("Wies"))).Document.QuerySelectorAll("a").ShouldContain(a => a.TextContent.Trim() == "Ga verder" && a.GetAttribute("href") == vervolg.Adres.AbsolutePath);
    }

    private async Task<Pagina> Opnieuw(Bezoeker eline, string wie)
    {
        var pad = await Signaalpad(wie);
        await eline.Post("/wmo/signalen?handler=PakOp", Velden(await eline.Open("/wmo/signalen"), ("signaal", pad[(pad.LastIndexOf('/') + 1)..])));
        return await eline.Verstuur(await eline.Open(pad), "Handel het af", ("Invoer.Uitkomst", "OpnieuwBerekenen"), ("Invoer.Toelichting", "Samen gekeken."));
    }

    private Task<string> Signaalpad(string wie) => app.Met(async db =>
        $"/wmo/signalen/{await db.Set<Signaal>().Where(s => db.Set<Persoon>().Any(p => p.Id == s.InwonerId && p.Naam.Voornaam == wie)).OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync()}");

    [Fact]
    public async Task Het_contact_van_eens_per_twee_jaar_komt_vanzelf_en_gaat_weg_als_het_is_geweest()
    {
        using var joost = await app.Als("joost");
        var werk = await joost.Open("/werk");
        werk.Tekst.ShouldContain("Willy Smeets");
        werk.Tekst.ShouldContain("Contact eens per twee jaar");
        var willy = await Dossier("Willy");
        (await joost.Open($"/wmo/contacten/{willy}")).Status.ShouldBe(HttpStatusCode.NotFound, "not involved yet");
        var pagina = await joost.Post("/wmo/contacten?handler=PakOp", Velden(await joost.Open("/wmo/contacten"), ("dossier", $"{willy}")));
        pagina.Tekst.ShouldContain("2 uur per week");
        pagina.Tekst.ShouldContain("Mevrouw is tevreden.");
        (await joost.Verstuur(pagina, "Bewaar het contact", ("Invoer.Op.Jaar", "2099"))).FoutBij("Invoer.Op.Dag").ShouldNotBeNull().ShouldContain("Deze datum ligt in de toekomst.");
        (await joost.Verstuur(pagina, "Bewaar het contact")).FoutBij("Invoer.Bevinding").ShouldNotBeNull().ShouldContain("Schrijf op hoe het gaat");
        var lijst = await joost.Verstuur(pagina, "Bewaar het contact", ("Invoer.Bevinding", "Het gaat goed."));
        lijst.Tekst.ShouldContain($"Het volgende contact is uiterlijk {Vandaag.AddYears(2).InWoorden()}.".Replace("29 februari", "28 februari"));
        lijst.Tekst.ShouldNotContain("Willy Smeets");
        lijst.Tekst.ShouldContain("Frits Zwart");
        lijst.Tekst.ShouldNotContain("Corrie Bakker", Case.Insensitive, "a decision of this month counts as contact");
    }

    [Fact]
    public async Task De_lijst_van_de_consulent_sorteert_filtert_en_gaat_mee_als_bestand()
    {
        using var eline = await app.Als("consulent");
        (await eline.Open("/wmo/signalen")).Tekst.ShouldContain("Te veel hulp");
        var namen = (await eline.Open("/wmo/signalen?toon=team&sorteer=naam")).Document.QuerySelectorAll("table tbody th").Select(th => th.TextContent.Trim().Split(' ')[^1]).ToList();
        namen.ShouldBe(namen.Order(StringComparer.OrdinalIgnoreCase));
        (await eline.Open("/wmo/signalen?toon=klaar")).Tekst.ShouldContain("Een oplossing binnen de indicatie");
        using var bestand = await eline.Haal("/wmo/signalen?toon=klaar&als=csv");
        (await bestand.Content.ReadAsStringAsync()).ShouldContain("Stien Haan;Te weinig hulp;");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_komt_niet_binnen()
    {
        var (aanbieder, inwoner) = (await Nieuwste("Annie", Signaalgever.Aanbieder), await Nieuwste("Sjaan", Signaalgever.Inwoner));
        using var karin = await app.Als("aanbieder");
        using var marjan = await app.Als("casusregisseur");
        using var joost = await app.Als("joost");
        using var annie = await app.Als("annie");
        (await karin.Open($"/aanbieder/signalen/{inwoner}")).Status.ShouldBe(HttpStatusCode.NotFound, "given by somebody else");
        (await karin.Open("/wmo/signalen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await annie.Open($"/mijn/signalen/{aanbieder}")).Status.ShouldBe(HttpStatusCode.NotFound, "what a helper said is for the municipality");
        (await marjan.Open("/aanbieder/signalen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await joost.Open($"/wmo/signalen/{await Nieuwste("Corrie", Signaalgever.Ander)}")).Status.ShouldBe(HttpStatusCode.NotFound, "not involved");
        (await joost.Open($"/wmo/dossiers/{await Dossier("Corrie")}/signaal")).Status.ShouldBe(HttpStatusCode.NotFound);
        var piet = await Dossier("Piet");
        var nieuw = await karin.Open("/aanbieder/signalen/nieuw");
        nieuw.Tekst.ShouldNotContain("Piet Mol", Case.Insensitive, "a pgb: this provider does not help him");
        (await karin.Verstuur(nieuw, "Geef het signaal door", ("Dossier", $"{piet}"), ("Invoer.Soort", "TeVeel"))).FoutBij("Dossier").ShouldNotBeNull();
    }

    // Of whoever has support: another with that name may have none.
    private Task<DossierId> Dossier(string voornaam) => app.Met(db => db.Set<Indicatie>().IgnoreAutoIncludes().Where(i => db.Set<Persoon>().Any(p => p.Id == i.InwonerId && p.Naam.Voornaam == voornaam)).Select(i => i.DossierId).SingleAsync());

    private Task<Guid> Nieuwste(string voornaam, Signaalgever gever) => app.Met(async db => (await db.Set<Signaal>()
        .Where(s => s.Gever == gever && db.Set<Persoon>().Any(p => p.Id == s.InwonerId && p.Naam.Voornaam == voornaam)).OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync()).Waarde);

    private static IEnumerable<KeyValuePair<string, string>> Velden(Pagina pagina, params (string Naam, string Waarde)[] erbij) =>
        Pagina.Velden((AngleSharp.Html.Dom.IHtmlFormElement)pagina.Document.QuerySelector("main form")!).Where(v => erbij.All(e => e.Naam != v.Key)).Concat(erbij.Select(e => KeyValuePair.Create(e.Naam, e.Waarde)));
}
