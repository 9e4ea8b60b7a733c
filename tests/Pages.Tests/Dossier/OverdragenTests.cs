using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Overdragen;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Handing over: the colleague answers, the inwoner reads it, and on the day itself one goes and the other comes.</summary>
public sealed class OverdragenTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Vraag = "Vraag het je collega";

    [Fact]
    public async Task Van_vragen_tot_de_dag_zelf()
    {
        var klok = new Verzetklok();
        await using var app = await Testapp.StartDemoMet(klok);
        var (dossier, traject, ingang) = (await app.DossierVan("Henk"), await app.TrajectVan("Henk"), klok.Vandaag().AddDays(9));
        using var marjan = await app.Als("casusregisseur");
        using var ilse = await app.Als("ilse");
        using var henk = await app.Als("henk");

        (await marjan.Open($"/dossiers/{dossier}")).Tekst.ShouldContain("Ga je weg, of neemt een collega dit over?");
        var form = await marjan.Open($"/overdragen/nieuw?dossier={dossier}");
        form.Tekst.ShouldContain("In de schijf zijn 4 van de 7 gebieden ingevuld", Case.Sensitive, "what is open goes along");
        var gevraagd = await marjan.Verstuur(form, Vraag, [("Invoer.Naar", await Wie(app, "ilse")), .. Dag(ingang), (Veld(form, "Henk Wolters", "Notitie"), "Bel hem 's avonds.")]);
        gevraagd.Tekst.ShouldContain("Ilse Kamphuis krijgt bericht en zegt of het goed is.");
        gevraagd.Tekst.ShouldContain("Wacht op antwoord");
        (await ilse.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound, "a question gives nothing");
        (await henk.Open("/mijn")).Tekst.ShouldContain("Marjan gaat, Ilse komt");

        var bundel = gevraagd.Adres.AbsolutePath;
        (await ilse.Open("/werk")).Tekst.ShouldContain("Marjan de Boer vraagt jou");
        var vraag = await ilse.Open(bundel);
        vraag.Tekst.ShouldContain("Bel hem 's avonds.");
        (await ilse.Verstuur(vraag, "Ik neem het niet over")).FoutBij("Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom je dit niet overneemt.");
        var ja = await ilse.Verstuur(vraag, "Ik neem het over");
        ja.Tekst.ShouldContain("Afgesproken");
        (await ilse.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound, "the inwoner does not know yet");

        var mijn = await henk.Open((await henk.Open("/mijn")).Document.QuerySelector("a[href^='/mijn/overdracht/']")!.GetAttribute("href")!);
        mijn.Kop.ShouldBe("Marjan gaat, Ilse komt");
        mijn.Tekst.ShouldContain(ingang.InWoordenMetDag());
        (await henk.Verstuur(mijn, "Ja, ik weet het")).Tekst.ShouldContain("Ilse leest alvast mee.");
        (await ilse.Open($"/trajecten/{traject}/schijf")).Status.ShouldBe(HttpStatusCode.OK);
        (await app.Inzagen(dossier)).Last(r => r.Naam == "Ilse Kamphuis" && r.Gebeurtenis == "de schijf").Doel.ShouldBe("warme overdracht");
        (await ilse.Open($"/trajecten/{traject}/schijf/meten")).Status.ShouldNotBe(HttpStatusCode.OK, "reading along is not acting");
        (await ilse.Open($"/dossiers/{dossier}/personalia")).Status.ShouldNotBe(HttpStatusCode.OK);

        klok.Verzet = ingang.Begin() - klok.GetUtcNow() - TimeSpan.FromMinutes(1);
        (await (await Opnieuw(app, "casusregisseur")).Open($"/trajecten/{traject}/plan")).Status.ShouldBe(HttpStatusCode.OK, "until midnight");
        (await (await Opnieuw(app, "ilse")).Open($"/trajecten/{traject}/motto")).Status.ShouldNotBe(HttpStatusCode.OK);
        klok.Verzet += TimeSpan.FromMinutes(2);
        using var laatMarjan = await app.Als("casusregisseur");
        using var nuIlse = await app.Als("ilse");
        foreach (var pad in new[] { $"/dossiers/{dossier}", $"/trajecten/{traject}", $"/trajecten/{traject}/schijf" })
        {
            (await laatMarjan.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, pad);
            (await nuIlse.Open(pad)).Status.ShouldBe(HttpStatusCode.OK, pad);
        }

        (await nuIlse.Open($"/trajecten/{traject}/motto")).Status.ShouldBe(HttpStatusCode.OK, "she is the casusregisseur now");
        (await nuIlse.Open($"/trajecten/{traject}")).Tekst.ShouldContain("Ilse Kamphuis");
        (await nuIlse.Open("/werk")).Tekst.ShouldContain("Henk Wolters");
        (await laatMarjan.Open("/werk")).Tekst.ShouldNotContain("Henk Wolters");
        (await laatMarjan.Open(bundel)).Tekst.ShouldContain("Jij ziet daar niets meer van.");
        (await laatMarjan.Open(bundel)).Bron.ShouldNotContain("Henk", Case.Sensitive);
        using var laatHenk = await app.Als("henk");
        (await laatHenk.Open(mijn.Adres.AbsolutePath)).Tekst.ShouldContain("Ilse helpt jou sinds");
    }

    [Fact]
    public async Task De_inwoner_wil_deze_persoon_niet()
    {
        await using var app = await Testapp.Start();
        using var gijsbert = await app.Als("gijsbert");
        using var nora = await app.Als("nora");
        using var ilse = await app.Als("ilse");
        var pad = (await gijsbert.Open("/mijn")).Document.QuerySelector("a[href^='/mijn/overdracht/']")!.GetAttribute("href")!;
        var na = await gijsbert.Verstuur(await gijsbert.Open(pad), "Nee, ik wil Ilse niet", ("Reden", "Ik ken haar van vroeger."));
        na.Tekst.ShouldContain("Ilse komt niet. Nora blijft nu nog bij jou.");
        (await gijsbert.Open("/mijn")).Tekst.ShouldNotContain("Ilse komt");
        (await gijsbert.Open(pad)).Tekst.ShouldContain("Jij wilde dit niet.");
        (await nora.Open("/werk")).Tekst.ShouldContain("Gaat niet door");
        (await nora.Open("/overdragen")).Tekst.ShouldContain("Wil de inwoner niet");
        (await app.Met(db => db.Set<Overdracht>().SingleAsync(o => o.Stand == Overdrachtstand.Afgewezen))).Reden.ShouldBe("Ik ken haar van vroeger.");
        (await gijsbert.Verstuur(await gijsbert.Open("/mijn"), "Afmelden")).Status.ShouldBe(HttpStatusCode.OK);
        (await ilse.Open($"/dossiers/{await app.DossierVan("Gijsbert")}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld()
    {
        using var marjan = await site.App.Als("casusregisseur");
        var form = await marjan.Open("/overdragen/nieuw");
        var leeg = await marjan.Verstuur(form, Vraag);
        leeg.FoutBij("Invoer.Naar").ShouldNotBeNull().ShouldContain(Keuzeregels.CollegaOntbreekt.Zin);
        leeg.Tekst.ShouldContain(Keuzeregels.NiemandGekozen.Zin);
        var gisteren = TimeProvider.System.Vandaag().AddDays(-1);
        var kies = Veld(form, "Daan van Rijn", "Gekozen");
        var fout = await marjan.Verstuur(form, Vraag, [("Invoer.Naar", await Wie(site.App, "bert")), .. Dag(gisteren), (kies, "true"), (Veld(form, "Daan van Rijn", "Notitie"), new string('x', 2001))]);
        fout.FoutBij("Invoer.Naar").ShouldNotBeNull().ShouldContain("Deze collega werkt bij een andere organisatie.");
        fout.FoutBij("Invoer.Ingang.Dag").ShouldNotBeNull().ShouldContain("Deze dag is al geweest.");
        fout.FoutBij(Veld(form, "Daan van Rijn", "Notitie")).ShouldNotBeNull().ShouldContain("Dit is te lang.");
        fout.Bron.ShouldContain(new string('x', 2001), Case.Sensitive, "no word is lost");
    }

    [Fact]
    public async Task Twee_keer_hetzelfde_overdragen_wordt_gezegd()
    {
        await using var app = await Testapp.Start();
        using var marjan = await app.Als("casusregisseur");
        using var nogeens = await app.Als("casusregisseur");
        var (een, twee) = (await marjan.Open("/overdragen/nieuw"), await nogeens.Open("/overdragen/nieuw"));
        (string, string)[] keuze = [("Invoer.Naar", await Wie(app, "ilse")), .. Dag(TimeProvider.System.Vandaag().AddDays(3)), (Veld(een, "Ruben", "Gekozen"), "true")];
        (await marjan.Verstuur(een, Vraag, keuze)).Tekst.ShouldContain("Wacht op antwoord");
        (await nogeens.Verstuur(twee, Vraag, keuze)).FoutBij(Veld(twee, "Ruben", "Gekozen")).ShouldNotBeNull().ShouldContain(Keuzeregels.AlVoorgesteld.Zin);
        var bundel = await app.Met(db => db.Set<Overdracht>().OrderByDescending(o => o.Id).Select(o => o.BundelId).FirstAsync());
        (await marjan.Verstuur(await marjan.Open($"/overdragen/{bundel}"), "Trek de overdracht in")).Tekst.ShouldContain("Alles blijft zoals het was.");
        (await marjan.Verstuur(await marjan.Open("/overdragen/nieuw"), Vraag, keuze)).Tekst.ShouldContain("Wacht op antwoord");
    }

    [Fact]
    public async Task De_projectleider_draagt_het_werk_van_een_zieke_over_en_ziet_niets_van_het_plan()
    {
        await using var app = await Testapp.Start();
        using var fleur = await app.Als("projectleider");
        using var ilse = await app.Als("ilse");
        (await fleur.Open("/overdragen")).Tekst.ShouldContain("Sem Huisman casusregisseur, Surplus Weg", Case.Sensitive, "whose work has to be handed over most of all");
        var form = await fleur.Open($"/overdragen/nieuw?van={await Wie(app, "casusregisseur")}&alles=true");
        form.Kop.ShouldBe("Draag het werk van Marjan de Boer over");
        form.Tekst.ShouldNotContain("gebieden ingevuld", Case.Sensitive);
        var gevraagd = await fleur.Verstuur(form, Vraag, [("Invoer.Naar", await Wie(app, "ilse")), .. Dag(TimeProvider.System.Vandaag()), ("Invoer.Bericht", "Marjan is ziek.")]);
        gevraagd.Tekst.ShouldContain("Voorgesteld door Fleur Nijhuis");
        var samira = await app.DossierVan("Samira");
        (await ilse.Open($"/dossiers/{samira}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ilse.Verstuur(await ilse.Open(gevraagd.Adres.AbsolutePath), "Ik neem het over")).Tekst.ShouldContain("Overgedragen");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{samira}")).Status.ShouldBe(HttpStatusCode.NotFound, "from today");
        (await ilse.Open($"/dossiers/{samira}")).Status.ShouldBe(HttpStatusCode.OK);
        (await ilse.Open($"/trajecten/{await app.TrajectVan("Samira")}/motto")).Status.ShouldBe(HttpStatusCode.OK);
        (await Deelnemers(app)).ShouldContain("Ilse Kamphuis", "the open votes are asked of her");
        (await Deelnemers(app)).ShouldNotContain("Marjan de Boer");
        var regels = await app.Met(db => db.Set<Wijzigingsregel>().Where(r => r.Soort == nameof(OverdrachtAfgesproken)).ToListAsync());
        regels.Count(r => r.DossierId == samira).ShouldBe(1, "each dossier has its own line");
    }

    [Fact]
    public async Task Een_zelf_gekozen_hulpverlener_wisselt_pas_als_de_inwoner_ja_zegt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        await NieuweCollega(app);
        using var petra = await app.Als("professional");
        using var kim = await app.Als("kim");
        using var samira = await app.Als("inwoner");
        var form = await petra.Open($"/overdragen/nieuw?dossier={dossier}");
        var gevraagd = await petra.Verstuur(form, Vraag, [("Invoer.Naar", await Wie(app, "kim")), .. Dag(TimeProvider.System.Vandaag())]);
        (await kim.Verstuur(await kim.Open(gevraagd.Adres.AbsolutePath), "Ik neem het over")).Tekst.ShouldContain("De inwoner kiest nog");
        (await kim.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await petra.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.OK, "until the inwoner chooses");
        var pad = (await samira.Open("/mijn")).Document.QuerySelector("a[href^='/mijn/overdracht/']")!.GetAttribute("href")!;
        (await samira.Verstuur(await samira.Open(pad), "Ja, Kim mag komen")).Tekst.ShouldContain("Goed. Kim mag komen.");
        (await kim.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.OK);
        (await petra.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Wie_er_niets_mee_te_maken_heeft_ziet_niets()
    {
        var bundel = await site.App.Met(db => db.Set<Overdracht>().Select(o => o.BundelId).FirstAsync());
        var mijn = await site.App.Met(db => db.Set<Overdracht>().Where(o => o.Stand == Overdrachtstand.Afgesproken).Select(o => o.Id).FirstAsync());
        foreach (var (wie, pad, verwacht) in new (string, string, HttpStatusCode)[]
        {
            ("bert", $"/overdragen/{bundel}", HttpStatusCode.NotFound), ("kernpartner", "/overdragen", HttpStatusCode.Forbidden), ("henk", "/overdragen", HttpStatusCode.Forbidden),
            ("bert", $"/overdragen/nieuw?van={await Wie(site.App, "ilse")}", HttpStatusCode.NotFound), ("projectleider", $"/overdragen/nieuw?van={Guid.NewGuid()}", HttpStatusCode.NotFound),
            ("henk", $"/mijn/overdracht/{mijn}", HttpStatusCode.NotFound), ("bert", $"/mijn/overdracht/{mijn}", HttpStatusCode.Forbidden), ("bert", $"/overdragen/{Guid.NewGuid()}", HttpStatusCode.NotFound),
        })
        {
            using var bezoeker = await site.App.Als(wie);
            (await bezoeker.Open(pad)).Status.ShouldBe(verwacht, $"{wie} {pad}");
        }
    }

    [Fact]
    public async Task Na_de_dag_zelf_volgen_de_vragen_ook_zonder_dat_iemand_iets_doet()
    {
        var klok = new Verzetklok();
        await using var app = await Testapp.StartDemoMet(klok);
        var ingang = klok.Vandaag().AddDays(4);
        using var marjan = await app.Als("casusregisseur");
        using var ilse = await app.Als("ilse");
        var form = await marjan.Open($"/overdragen/nieuw?dossier={await app.DossierVan("Samira")}");
        var gevraagd = await marjan.Verstuur(form, Vraag, [("Invoer.Naar", await Wie(app, "ilse")), .. Dag(ingang)]);
        await ilse.Verstuur(await ilse.Open(gevraagd.Adres.AbsolutePath), "Ik neem het over");
        var kringklok = app.Diensten.GetRequiredService<Kringklok>();
        await kringklok.Ronde(default);
        (await Deelnemers(app)).ShouldContain("Marjan de Boer");
        klok.Verzet = ingang.Begin() - klok.GetUtcNow() + TimeSpan.FromMinutes(1);
        (await kringklok.Ronde(default)).ShouldBeGreaterThan(0);
        (await Deelnemers(app)).ShouldContain("Ilse Kamphuis");
        (await Deelnemers(app)).ShouldNotContain("Marjan de Boer");
        (await kringklok.Ronde(default)).ShouldBe(0, "once is enough");
    }

    private static async Task<Bezoeker> Opnieuw(Testapp app, string wie) => await app.Als(wie);

    private static Task<string> Wie(Testapp app, string demonaam) => app.Met(async db => (await db.Set<Account>().SingleAsync(a => a.Demonaam == demonaam)).PersoonId!.Value.ToString());

    private static (string, string)[] Dag(DateOnly dag) => [("Invoer.Ingang.Dag", $"{dag.Day}"), ("Invoer.Ingang.Maand", $"{dag.Month}"), ("Invoer.Ingang.Jaar", $"{dag.Year}")];

    private static string Veld(Pagina pagina, string naam, string veld) => pagina.Document.QuerySelectorAll(".overdragen > li").Single(l => l.TextContent.Contains(naam, StringComparison.Ordinal))
        .QuerySelector($"[name$='.{veld}']")!.GetAttribute("name")!;

    // Who is asked on the voorstel of Samira that is open.
    private static Task<List<string>> Deelnemers(Testapp app) => app.Met(db => db.Set<Spil.Herstel.Domein.Voorstellen.Voorstel>().SelectMany(v => v.Versies)
        .Where(v => v.Inhoud.Tekst.StartsWith("De Stadsbank krijgt")).SelectMany(v => v.Deelnemers).Where(d => d.AfgemeldOp == null).Select(d => d.Naam).ToListAsync());

    private static Task<bool> NieuweCollega(Testapp app) => app.Met(async db =>
    {
        var stadsbank = await db.Set<Organisatie>().SingleAsync(o => o.Naam.StartsWith("Stadsbank"));
        var kim = Persoon.Maak(new Persooninvoer("Kim", "", "Veldhuis", OrganisatieId: stadsbank.Id), TimeProvider.System.Vandaag()).Waarde.Nieuw;
        db.Add(kim);
        db.Add(new Account
        {
            Naam = "Kim Veldhuis", Rol = Rol.Professional, PersoonId = kim.Id, OrganisatieId = stadsbank.Id, Organisatienaam = stadsbank.Naam, Demonaam = "kim", Email = "kim@voorbeeld.nl",
            UserName = "kim@voorbeeld.nl", NormalizedEmail = "KIM@VOORBEELD.NL", NormalizedUserName = "KIM@VOORBEELD.NL", EmailConfirmed = true, SecurityStamp = Guid.NewGuid().ToString("N"),
        });
#pragma warning disable RS0030 // The test puts somebody in the demo.
        await db.SaveChangesAsync();
#pragma warning restore RS0030
        return true;
    });
}
