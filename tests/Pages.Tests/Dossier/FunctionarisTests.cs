using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The functionaris: answers questions, searches the log, sees what stands out and has the chains checked; never a dossier.</summary>
public sealed class FunctionarisTests
{
    [Fact]
    public async Task De_functionaris_antwoordt_en_de_inwoner_leest_het()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var hanna = await app.Als("functionaris");
        var lijst = await hanna.Open("/demo/als/functionaris");
        lijst.Adres.AbsolutePath.ShouldBe("/functionaris");
        lijst.Tekst.ShouldContain("Waarom keek Petra op een dag dat we niet belden?");
        lijst.Tekst.ShouldNotContain("Samira", Case.Sensitive, "the name is on the page of the question, and opening that is logged");

        var vraag = await hanna.Open(lijst.Document.QuerySelector("main a[href^='/functionaris/vragen/']")!.GetAttribute("href")!);
        vraag.Kop.ShouldBe("Vraag van Samira el Idrissi");
        var ookOpen = await hanna.Open(vraag.Adres.AbsolutePath);
        (await app.Inzagen(dossier)).Last().ShouldSatisfyAllConditions(r => r.Gebeurtenis.ShouldBe("jouw vraag over wie er keek"), r => r.Naam.ShouldBe("Hanna Dekker"), r => r.Doel.ShouldBe("toezicht op het logboek"));
        (await hanna.Verstuur(vraag, "Verstuur antwoord", ("Antwoord", ""))).FoutBij("Antwoord")!.ShouldEndWith("Schrijf een antwoord. De inwoner leest het in Mijn Spil.");
        var klaar = await hanna.Verstuur(vraag, "Verstuur antwoord", ("Antwoord", "Petra maakte toen jouw leefgeld over."));
        klaar.Adres.AbsolutePath.ShouldBe("/functionaris");
        klaar.Tekst.ShouldContain("Alle vragen zijn beantwoord.");

        using var samira = await app.Als("inwoner");
        var gezien = await samira.Open("/mijn/gezien");
        gezien.Tekst.ShouldContain("Petra maakte toen jouw leefgeld over. Antwoord van Hanna Dekker");
        gezien.Tekst.ShouldContain("Hanna Dekker keek naar jouw vraag over wie er keek");

        // Somebody else had the same page open.
        var laat = await hanna.Verstuur(ookOpen, "Verstuur antwoord", ("Antwoord", "Dat weet ik niet."));
        laat.Tekst.ShouldContain("Iemand anders heeft dit net beantwoord.");
        laat.Tekst.ShouldContain("Petra maakte toen jouw leefgeld over.");
        laat.Document.QuerySelector("textarea[name=Antwoord]")!.TextContent.Trim().ShouldBe("Dat weet ik niet.");
        (await hanna.Open($"/functionaris/vragen/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Het_logboek_wordt_doorzocht_zonder_namen_van_inwoners()
    {
        await using var app = await Testapp.Start();
        using var samira = await app.Als("inwoner");
        await samira.Open("/mijn/gezien");
        using var hanna = await app.Als("functionaris");
        var log = await hanna.Open("/functionaris/log");
        log.Tekst.ShouldContain("Fleur Nijhuis");
        log.Tekst.ShouldContain("Een inwoner inwoner keek naar wie er keek.");
        log.Tekst.ShouldNotContain("Samira");

        var bert = await hanna.Open("/functionaris/log?uitslag=Geweigerd&wie=bert");
        bert.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        bert.Tekst.ShouldContain("Mocht niet wilde kijken naar het dossier. Dat mocht niet.");
        (await app.MetLog(l => l.Inzagen.OrderByDescending(r => r.Nummer).FirstAsync())).ShouldSatisfyAllConditions(
            r => r.Gebeurtenis.ShouldBe("het logboek: wie er keek"), r => r.Onderwerp.ShouldContain("Geweigerd: 3 regels"), r => r.Onderwerp.ShouldNotContain("bert", Case.Insensitive));

        var dossier = await app.DossierVan("Samira");
        var maand = TimeProvider.System.Vandaag().AddDays(-30);
        var nood = await hanna.Open($"/functionaris/log?uitslag=Noodknop&dossier={dossier}&van.dag={maand.Day}&van.maand={maand.Month}&van.jaar={maand.Year}");
        nood.Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Anil Ramdin");
        (await samira.Open("/mijn/gezien")).Tekst.ShouldContain("Hanna Dekker keek naar het logboek: wie er keek");

        var organisatie = log.Document.QuerySelectorAll("select[name='Organisatie'] option").Single(o => o.TextContent == "Mediant").GetAttribute("value");
        (await hanna.Open($"/functionaris/log?organisatie={organisatie}")).Document.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.TextContent.Contains("Mediant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wat_niet_te_lezen_is_krijgt_een_zin_bij_zijn_plek()
    {
        await using var app = await Testapp.Start();
        using var hanna = await app.Als("functionaris");
        (await hanna.Open("/functionaris/log?wie=niemand+heet+zo")).FoutBij("Wie")!.ShouldEndWith("Niemand met een account heet zo. Kijk of de naam klopt.");
        (await hanna.Open("/functionaris/log?wie=e")).FoutBij("Wie")!.ShouldEndWith("Te veel mensen heten zo. Schrijf meer van de naam.");
        (await hanna.Open("/functionaris/log?dossier=12")).FoutBij("Dossier")!.ShouldContain("Dit is geen dossiernummer.");
        (await hanna.Open("/functionaris/log?van.dag=1&van.maand=1&van.jaar=2026&tot.dag=1&tot.maand=1&tot.jaar=2025")).FoutBij("Tot.Dag")!.ShouldContain("De laatste dag is eerder");
        var fout = await hanna.Open("/functionaris/log?van.dag=31&van.maand=2&van.jaar=2026");
        fout.FoutBij("Van.Dag").ShouldNotBeNull();
        fout.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await hanna.Open("/functionaris/log?na=999999999&organisatie=x&account=y&uitslag=z")).Tekst.ShouldContain("Niets gevonden.");
    }

    [Fact]
    public async Task Bladeren_toont_elke_regel_een_keer_en_het_bestand_heeft_ze_allemaal()
    {
        await using var app = await Testapp.Start();
        await Schrijf(app, 130, i => new Inzageregel(TimeProvider.System.GetUtcNow().AddMinutes(-(i % 40))) { Gebeurtenis = "de proef", Naam = "Test", Rol = "professional", Organisatie = "Proefhuis", Toegestaan = true, AccountId = Proef });
        using var hanna = await app.Als("functionaris");
        var nummers = new List<string>();
        var tijden = new List<string>();
        for (var pad = $"/functionaris/log?account={Proef}"; pad is not null;)
        {
            var pagina = await hanna.Open(pad);
            nummers.AddRange(pagina.Document.QuerySelectorAll("tbody td a[href^='/functionaris/log/']").Select(a => a.GetAttribute("href")!));
            pad = pagina.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        nummers.Count.ShouldBe(130);
        nummers.ShouldBeUnique();
        using var csv = await hanna.Haal($"/functionaris/log?account={Proef}&handler=Csv");
        (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(131);
        (await app.MetLog(l => l.Inzagen.OrderByDescending(r => r.Nummer).FirstAsync())).ShouldSatisfyAllConditions(
            r => r.Actie.ShouldBe("E"), r => r.Gebeurtenis.ShouldBe("het logboek, als bestand"), r => r.Onderwerp.ShouldEndWith("130 regels"));
    }

    [Fact]
    public async Task Een_regel_openen_noemt_de_inwoner_en_de_inwoner_ziet_dat()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        var nummer = await app.MetLog(l => l.Inzagen.Where(r => r.DossierId == dossier && r.Noodknop).Select(r => r.Nummer).SingleAsync());
        using var hanna = await app.Als("functionaris");
        var regel = await hanna.Open($"/functionaris/log/{nummer}");
        regel.Tekst.ShouldContain("Inwoner Samira el Idrissi");
        regel.Tekst.ShouldContain("Noodtoegang Ja");
        (await app.Inzagen(dossier)).Last().Gebeurtenis.ShouldBe("een regel van het logboek: wie er keek");
        (await hanna.Open("/functionaris/log/99999999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Elk_getal_dat_opvalt_leidt_naar_precies_zoveel_regels()
    {
        await using var app = await Testapp.Start();
        var els = await app.DossierVan("Els");
        await Schrijf(app, 2, i => new Inzageregel(TimeProvider.System.GetUtcNow()) { Gebeurtenis = "het dossier", Naam = "Els Vos", Rol = "professional", Organisatie = "Proefhuis", Toegestaan = true, AccountId = Proef, DossierId = els });
        using var hanna = await app.Als("functionaris");
        var pagina = await hanna.Open("/functionaris/opvallend");
        pagina.Tekst.ShouldContain("Bert Hofstede, casusregisseur, Mediant 3 keer geweigerd");
        pagina.Tekst.ShouldContain("Fleur Nijhuis, projectleider, Surplus 16 dossiers op");
        pagina.Tekst.ShouldContain("Ilse Kamphuis, casusregisseur, Surplus");
        pagina.Tekst.ShouldContain("Coby Rebel, ervaringsdeskundige, Gemeente Huizen 1 keer in dossier");

        var links = pagina.Document.QuerySelectorAll("main .opvallend a").Select(a => (Pad: a.GetAttribute("href")!, Getal: int.Parse(a.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        links.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var (pad, getal) in links)
            (await hanna.Open(pad)).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(getal, pad);

        var dag = await hanna.Open($"/functionaris/opvallend?dag={TimeProvider.System.Vandaag().AddDays(-1):yyyy-MM-dd}&toon=dag");
        dag.Tekst.ShouldContain("16 dossiers op");
        dag.Tekst.ShouldNotContain("3 keer geweigerd");
        (await hanna.Open("/functionaris/opvallend?dag=9999-99-99")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task De_organisatie_kiest_vanaf_waar_iets_opvalt()
    {
        await using var app = await Testapp.Start(instellingen: ["--Spil:Toezicht:Dossiers=17", "--Spil:Toezicht:Geweigerd=4", "--Spil:Toezicht:Einde=23:00"]);
        using var hanna = await app.Als("functionaris");
        var pagina = await hanna.Open("/functionaris/opvallend");
        pagina.Tekst.ShouldContain("17 dossiers of meer");
        pagina.Tekst.ShouldNotContain("Fleur Nijhuis");
        pagina.Tekst.ShouldNotContain("Bert Hofstede");
        pagina.Tekst.ShouldContain("na 23:00 uur");
    }

    [Theory]
    [InlineData("Dossiers=nul", "Spil__Toezicht__Dossiers is \"nul\". Kies een getal vanaf 1.")]
    [InlineData("Begin=7 uur", "Spil__Toezicht__Begin is \"7 uur\". Kies een tijd zoals 07:00.")]
    [InlineData("Einde=06:00", "Spil__Toezicht__Einde ligt niet na Spil__Toezicht__Begin. Kies een later einde.")]
    public async Task Een_grens_die_niet_kan_houdt_het_starten_tegen(string instelling, string zin) =>
        (await Should.ThrowAsync<Exception>(() => Testapp.Start(instellingen: ["--Spil:Toezicht:" + instelling]))).Message.ShouldBe(zin);

    [Fact]
    public async Task Wie_kijkt_bij_een_collega_valt_op()
    {
        await using var app = await Testapp.Start();
        // Nadia keeps a day job: under her sister's dossier she would be family; here it is an inwoner who works at the organisation of who looks.
        await app.MaakAccount("els.vos@voorbeeld.nl", Spil.Platform.Rechten.Rol.Professional);
        var els = await app.DossierVan("Els");
        var (surplus, marjan) = await app.Met(async db =>
        {
            var account = await db.Set<Spil.Platform.Aanmelden.Account>().AsNoTracking().SingleAsync(a => a.Demonaam == "casusregisseur");
            await db.Set<Spil.Platform.Aanmelden.Account>().Where(a => a.Email == "els.vos@voorbeeld.nl")
                .ExecuteUpdateAsync(s => s.SetProperty(a => a.Naam, "Els Vos").SetProperty(a => a.OrganisatieId, account.OrganisatieId));
            return (account.OrganisatieId, account.Id);
        });
        await Schrijf(app, 1, _ => new Inzageregel(TimeProvider.System.GetUtcNow()) { Gebeurtenis = "het dossier", Naam = "Marjan de Boer", Rol = "casusregisseur", Organisatie = "Surplus", Toegestaan = true, AccountId = new(marjan), DossierId = els });
        using var hanna = await app.Als("functionaris");
        var pagina = await hanna.Open("/functionaris/opvallend");
        var deel = pagina.Document.QuerySelectorAll("main section").Single(s => s.QuerySelector("h2")!.TextContent == "Misschien een collega");
        deel.TextContent.ShouldContain("Marjan de Boer");
        deel.QuerySelectorAll("li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task De_controle_loopt_op_de_achtergrond_en_noemt_de_eerste_regel_die_niet_klopt()
    {
        await using var app = await Testapp.Start();
        using var hanna = await app.Als("functionaris");
        var begin = await hanna.Open("/functionaris/controle");
        begin.Tekst.ShouldContain("Er is nog geen controle geweest.");
        await hanna.Verstuur(begin, "Controleer het logboek");
        var heel = await Klaar(hanna, 1);
        heel.Tekst.ShouldContain("Heel");
        heel.Tekst.ShouldContain("Door Hanna Dekker");

        await app.MetLog(l => l.Database.ExecuteSqlRawAsync("UPDATE platform_inzagelog SET \"Naam\" = 'Iemand anders' WHERE \"Nummer\" = 7"));
        await hanna.Verstuur(heel, "Controleer het logboek");
        var stuk = await Klaar(hanna, 2);
        stuk.Tekst.ShouldContain("Niet heel Wie er keek: Regel 7 is veranderd.");
        stuk.Tekst.ShouldContain("Vraag de beheerder wat er is gebeurd.");
    }

    [Fact]
    public async Task Er_loopt_een_controle_tegelijk_en_wat_bleef_staan_kan_verder()
    {
        await using var app = await Testapp.Start();
        using var hanna = await app.Als("functionaris");
        var pagina = await hanna.Open("/functionaris/controle");
        // Another node is busy with one.
        await app.Met(async db =>
        {
            var ander = Logcontrole.Begin("Een ander", TimeProvider.System.GetUtcNow());
            db.Add(ander);
            await using var scope = app.Diensten.CreateAsyncScope();
            db.Entry(ander).Property(c => c.Teken).CurrentValue = TimeProvider.System.GetUtcNow().AddSeconds(1);
#pragma warning disable RS0030 // Behind the back of the program, as another node would.
            return await db.SaveChangesAsync();
#pragma warning restore RS0030
        });
        (await hanna.Verstuur(pagina, "Controleer het logboek")).Tekst.ShouldContain("Er loopt al een controle.");
        var bezig = await hanna.Open("/functionaris/controle");
        bezig.Document.QuerySelector("progress").ShouldNotBeNull();
        bezig.Document.QuerySelectorAll("main form").ShouldBeEmpty();

        await app.Met(db => db.Set<Logcontrole>().ExecuteUpdateAsync(s => s.SetProperty(c => c.Teken, TimeProvider.System.GetUtcNow().AddMinutes(-5))));
        var stil = await hanna.Open("/functionaris/controle");
        stil.Tekst.ShouldContain("De controle is blijven staan");
        await hanna.Verstuur(stil, "Begin opnieuw");
        (await Klaar(hanna, 1)).Tekst.ShouldContain("Door Een ander");
    }

    [Fact]
    public async Task De_functionaris_ziet_geen_dossier_en_een_ander_ziet_het_logboek_niet()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var hanna = await app.Als("functionaris");
        foreach (var pad in new[] { $"/dossiers/{dossier}", "/werk", "/trajecten", "/aanmeldingen", "/beheer", "/mijn" })
            (await hanna.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, pad);
        var vraag = await app.Met(db => db.Set<Inzagevraag>().Select(v => v.Id).FirstAsync());
        foreach (var wie in new[] { "inwoner", "casusregisseur", "projectleider", "beheerder" })
        {
            using var ander = await app.Als(wie);
            foreach (var pad in new[] { "/functionaris/log/1", $"/functionaris/vragen/{vraag}" })
                (await ander.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, $"{wie} {pad}");
        }
    }

    private static readonly AccountId Proef = AccountId.Nieuw();

    private static async Task Schrijf(Testapp app, int aantal, Func<int, Inzageregel> maak)
    {
        var log = app.Diensten.GetRequiredService<Inzagelog>();
        foreach (var regel in Enumerable.Range(0, aantal).Select(maak))
            await log.Schrijf(regel, default);
    }

    private static async Task<Pagina> Klaar(Bezoeker wie, int aantal)
    {
        for (var i = 0; i < 200; i++)
        {
            var pagina = await wie.Open("/functionaris/controle");
            if (pagina.Document.QuerySelectorAll(".kijkregel").Length >= aantal)
                return pagina;
            await Task.Delay(50);
        }

        throw new TimeoutException("The walk does not end.");
    }
}
