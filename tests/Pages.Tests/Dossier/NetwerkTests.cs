using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>People in the drawing who do not take part: shown beside the others, and with nothing to see or to say.</summary>
public sealed class NetwerkTests
{
    [Fact]
    public async Task De_inwoner_zet_iemand_in_de_tekening_verandert_dat_en_haalt_hem_weg()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var voor = await Aantallen(app);
        var kring = await samira.Open($"/dossiers/{dossier}/kring");
        kring.Tekst.ShouldContain("Ook belangrijk, maar nog niet in mijn plan");
        Beeld(kring).ShouldContain("Oma Fatma (oma, doet niet mee)");
        kring.Document.QuerySelectorAll("svg.kring .kring-mens--buiten").Length.ShouldBe(4);

        var form = await samira.Open(kring.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Zet iemand in de tekening").GetAttribute("href")!);
        var fout = await samira.Verstuur(form, "Zet in de tekening", ("Invoer.Betekenis", "Hij luistert."));
        fout.FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Schrijf op hoe deze persoon heet.");
        fout.FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain("Kies wat voor iemand het is.");
        var na = await samira.Verstuur(fout, "Zet in de tekening", ("Invoer.Naam", "Opa <Jan>"), ("Invoer.Soort", "Naaste"), ("Invoer.Plek", "HeelDichtbij"));
        na.Tekst.ShouldContain("Opa <Jan> staat nu in de tekening.");
        (await Aantallen(app)).ShouldBe(voor, "no person, nobody involved, nobody asked");
        var tabel = await samira.Open($"/dossiers/{dossier}/kring/tabel");
        tabel.Tekst.ShouldContain("“Hij luistert.”");
        tabel.Tekst.ShouldContain("Nog niet in jouw plan");

        var opa = await samira.Open(Adres(na, "Opa <Jan>"));
        var oud = await samira.Open(opa.Adres.PathAndQuery);
        (await samira.Verstuur(opa, "Opslaan", ("Invoer.Plek", "VerderWeg"))).Tekst.ShouldContain("Opa <Jan> is veranderd.");
        var botsing = await samira.Verstuur(oud, "Opslaan", ("Invoer.Naam", "Opa"));
        botsing.FoutBij("Invoer.Naam").ShouldNotBeNull().ShouldContain("Iemand anders heeft dit net veranderd.");
        botsing.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Opa", "what was typed stays");
        (await samira.Verstuur(await samira.Open(opa.Adres.PathAndQuery), "Haal uit de tekening")).Tekst.ShouldContain("Opa <Jan> staat niet meer in de tekening.");
        (await samira.Open(opa.Adres.PathAndQuery)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Alleen_de_inwoner_en_het_tandem_komen_erbij_en_alleen_in_dit_dossier()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        var henk = await app.DossierVan("Henk");
        var oma = await app.Met(db => db.Set<Netwerklid>().Where(l => l.Naam == "Oma Fatma").Select(l => l.Id).SingleAsync());
        using var joke = await app.Als("joke");
        var pagina = await joke.Open($"/dossiers/{dossier}/kring/netwerk?lid={oma}");
        pagina.Status.ShouldBe(HttpStatusCode.OK);
        pagina.Tekst.ShouldNotContain("uitnodigingen/nieuw");
        using var nadia = await app.Als("naaste");
        (await nadia.Open($"/dossiers/{dossier}/kring/netwerk?lid={oma}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var ilse = await app.Als("ilse");
        (await ilse.Open($"/dossiers/{dossier}/kring/netwerk")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{henk}/kring/netwerk?lid={oma}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Beeld(Pagina pagina) => pagina.Document.QuerySelector("svg.kring [role=img]")!.GetAttribute("aria-label")!;

    private static string Adres(Pagina kring, string naam) => kring.Document.QuerySelectorAll(".kringlijst a").Single(a => a.TextContent == naam).GetAttribute("href")!;

    private static Task<(int, int)> Aantallen(Testapp app) => app.Met(async db =>
        (await db.Set<Betrokkene>().CountAsync(), await db.Set<Spil.Dossier.Domein.Personen.Persoon>().CountAsync()));
}
