using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Platform;
using Spil.TestSupport;
using Spil.Wmo.Brieven;
using Spil.Wmo.Domein.Bijdragen;
using Spil.Wmo.Domein.Brieven;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>The template of the municipality and the letter as a Word file, over HTTP.</summary>
public sealed class BriefTests : IAsyncLifetime
{
    private const string Beheer = "/beheer/wmobrief";
    private const string Laadknop = "Kijk het sjabloon na en gebruik het";
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_sjabloon_wordt_nagekeken_gebruikt_en_weggehaald()
    {
        using var sanne = await app.Als("beheerder");
        var pagina = await sanne.Open(Beheer);
        pagina.Tekst.ShouldContain("In gebruik: de gewone brief van Spil.");
        pagina.Tekst.ShouldContain("mevrouw A. Voorbeeld");
        var sjabloon = Briefproef.Sjabloon("Naam", "Hulp");
        var geladen = await Laad(sanne, "huis.docx", sjabloon);
        geladen.Tekst.ShouldContain("Het sjabloon is goed en in gebruik.");
        geladen.Tekst.ShouldContain("In gebruik: huis.docx, geladen door");
        var gemeente = await Briefproef.Huizen(app);
        var voorbeeld = Samenvoeger.Lees(await Briefproef.Bestand(sanne, $"{Beheer}?handler=Voorbeeld&gemeente={gemeente}"));
        voorbeeld.ShouldContain("Naam: mevrouw A. Voorbeeld");
        (await Briefproef.Bestand(sanne, $"{Beheer}?handler=Sjabloon&gemeente={gemeente}")).ShouldBe(sjabloon);
        (await sanne.Verstuur(geladen, geladen.Document.QuerySelectorAll("form[action*='handler=Weg'] button").Single().TextContent.Trim())).Tekst.ShouldContain("Weggehaald.");
        (await sanne.Open(Beheer)).Tekst.ShouldContain("In gebruik: de gewone brief van Spil.");
        (await sanne.Open($"{Beheer}?handler=Voorbeeld&gemeente={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_niet_goed_is_staat_in_een_zin_bij_het_veld()
    {
        using var sanne = await app.Als("beheerder");
        await Fout(null, [], "Kies een bestand.");
        await Fout("huis.docx", Briefproef.Sjabloon("Namm"), "Spil kent het samenvoegveld Namm niet.");
        await Fout("huis.docx", Briefproef.Met(), "Dit moet in elk besluit staan, en ontbreekt: Besluit, Motivering en Bezwaar of BezwaarTotEnMet.");
        await Fout("huis.docx", Proefbestanden.MetMacro(), "In dit Word-bestand zit een programma");
        await Fout("huis.docx", Proefbestanden.MetSjabloonVanBuiten(), "haalt iets van een andere plek op");
        await Fout("huis.pdf", Proefbestanden.Pdf(), "Kies een Word-bestand (docx).");
        await Fout("huis.docx", new byte[(int)Sjabloonlezer.HoogsteBytes + 1], "Een brief is hoogstens 2 MB.");
        (await app.Met(db => db.Set<Briefsjabloon>().CountAsync())).ShouldBe(0);

        async Task Fout(string? naam, byte[] inhoud, string zin) => (naam is null ? await sanne.Verstuur(await sanne.Open(Beheer), Laadknop, await Gemeente()) : await Laad(sanne, naam, inhoud)).FoutBij("Invoer.Bestand").ShouldNotBeNull(zin).ShouldContain(zin);
    }

    [Fact]
    public async Task Zonder_keuze_van_een_gemeente_wordt_niets_geladen()
    {
        using var sanne = await app.Als("beheerder");
        var pagina = await sanne.Open(Beheer);
        if (pagina.Document.QuerySelector("[name='Invoer.Gemeente']") is null) return; // One municipality needs no choice.
        (await sanne.VerstuurBestand(pagina, Laadknop, "Invoer.Bestand", "huis.docx", Briefproef.Sjabloon(), ("Invoer.Gemeente", ""))).FoutBij("Invoer.Gemeente").ShouldNotBeNull().ShouldContain("Kies van welke gemeente dit sjabloon is.");
    }

    [Fact]
    public async Task De_brief_wordt_bewaard_zoals_hij_wegging_en_blijft_zo()
    {
        using var sanne = await app.Als("beheerder");
        using var eline = await app.Als("consulent");
        using var ank = await app.Als("ank");
        var (pad, mijn) = (await app.Pad("Ank"), await app.MijnPad("Ank"));
        await Laad(sanne, "een.docx", Briefproef.Sjabloon("Naam", "Hulp", "EigenBijdrage"));
        using (var concept = await eline.Haal(pad + "/besluit/brief/bestand"))
            concept.Content.Headers.ContentDisposition!.FileName!.ShouldContain("concept besluit");
        (await ank.Open(mijn + "/besluit/bestand")).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is nobody's business yet");
        var verstuurd = await eline.Verstuur(await eline.Open(pad + "/besluit/brief"), "Verstuurd");
        verstuurd.Document.QuerySelector($"a[href='{pad}/besluit/brief/bestand']").ShouldNotBeNull();
        var brief = await Briefproef.Bestand(ank, mijn + "/besluit/bestand");
        var regels = Samenvoeger.Lees(brief);
        regels.ShouldContain("Naam: Ank Smit");
        regels.ShouldContain("Hulp: U krijgt 2 uur en 40 minuten hulp per week.");
        regels.ShouldContain(r => r.Contains(Bijdragebedragen.Op(TimeProvider.System.Vandaag())!.InWoorden()));

        await Laad(sanne, "twee.docx", Briefproef.Sjabloon());
        (await Briefproef.Bestand(eline, pad + "/besluit/brief/bestand")).ShouldBe(brief);
        (await Briefproef.Bestand(ank, mijn + "/besluit/bestand")).ShouldBe(brief);
        (await app.Met(db => db.Set<Verzondenbrief>().CountAsync(b => b.SjabloonId != null))).ShouldBe(1);
        (await ank.Open(mijn + "/besluit")).Document.QuerySelector($"a[href='{mijn}/besluit/bestand']").ShouldNotBeNull();
        using var riek = await app.Als("riek");
        (await riek.Open(mijn + "/besluit/bestand")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var joost = await app.Als("joost");
        (await joost.Open(pad + "/besluit/brief/bestand")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ank.Open(pad + "/besluit/brief/bestand")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await eline.Open(Beheer)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task De_eigen_bijdrage_staat_op_een_datum_in_de_brief_en_bij_de_inwoner()
    {
        using var corrie = await app.Als("corrie");
        var mijn = await app.MijnPad("Corrie");
        var bedrag = Bijdragebedragen.Op(TimeProvider.System.Vandaag())!;
        var zien = await corrie.Open(mijn);
        zien.Tekst.ShouldContain("Wat kost het?");
        zien.Tekst.ShouldContain($"hoogstens {bedrag.InWoorden()} (bedrag vanaf {bedrag.Vanaf.InWoorden()}, bron: {bedrag.Bron})".Replace('\u00A0', ' '));
        (await corrie.Open(mijn + "/besluit")).Tekst.ShouldContain("De bijdrage verandert niets aan hoeveel hulp u krijgt. Uw inkomen telt ook niet mee.");
        Samenvoeger.Lees(await Briefproef.Bestand(corrie, mijn + "/besluit/bestand")).ShouldContain("De eigen bijdrage");
    }

    private async Task<Pagina> Laad(Bezoeker wie, string naam, byte[] inhoud) => await wie.VerstuurBestand(await wie.Open(Beheer), Laadknop, "Invoer.Bestand", naam, inhoud, await Gemeente());

    private async Task<(string, string)> Gemeente() => ("Invoer.Gemeente", await Briefproef.Huizen(app));

}
