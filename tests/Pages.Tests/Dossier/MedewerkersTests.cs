using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Dossier.Overdragen;
using Spil.Pages.Tests.Web;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Somebody goes away: on that day everything ends, and what nobody took over comes back with who comes back.</summary>
public sealed class MedewerkersTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Knop = "Schrijf op";

    [Fact]
    public async Task Wie_vandaag_weggaat_is_er_meteen_uit_en_krijgt_terug_wat_niet_is_overgedragen()
    {
        await using var app = await Testapp.Start();
        var (henk, daan) = (await app.DossierVan("Henk"), await app.DossierVan("Daan"));
        var pad = await Pad(app, "casusregisseur");
        using var fleur = await app.Als("projectleider");
        using var ilse = await app.Als("ilse");
        using var marjan = await app.Als("casusregisseur");
        var form = await fleur.Open(pad);
        form.Tekst.ShouldContain("Wie heeft dan geen casusregisseur?");
        form.Tekst.ShouldContain("Henk Wolters");
        var weg = await fleur.Verstuur(form, Knop, ("Invoer.Soort", "Verlof"));
        weg.Tekst.ShouldContain("kan Marjan de Boer nergens meer bij.");
        (await marjan.Open("/werk")).Adres.AbsolutePath.ShouldBe("/aanmelden", "the session ended");
        (await app.Bezoeker().Open("/demo/als/casusregisseur?naar=/werk")).Adres.AbsolutePath.ShouldNotBe("/werk");
        (await fleur.Open("/werk")).Tekst.ShouldContain("Trajecten zonder casusregisseur");
        var regels = await app.Met(db => db.Set<Wijzigingsregel>().Where(r => r.Soort == nameof(BetrokkenheidBeeindigd) && r.Waarom == "Medewerker gaat weg").Select(r => r.DossierId).ToListAsync());
        regels.Count.ShouldBeGreaterThan(7);
        regels.ShouldBeUnique("each dossier its own line");

        var overdragen = await fleur.Open($"/overdragen/nieuw?van={await Persoon(app, "casusregisseur")}&dossier={henk}");
        var nu = TimeProvider.System.Vandaag();
        var gevraagd = await fleur.Verstuur(overdragen, "Vraag het je collega", ("Invoer.Naar", await Persoon(app, "ilse")), ("Invoer.Ingang.Dag", $"{nu.Day}"), ("Invoer.Ingang.Maand", $"{nu.Month}"), ("Invoer.Ingang.Jaar", $"{nu.Year}"));
        await ilse.Verstuur(await ilse.Open(gevraagd.Adres.AbsolutePath), "Ik neem het over");
        (await ilse.Open($"/dossiers/{henk}")).Status.ShouldBe(HttpStatusCode.OK);

        (await fleur.Verstuur(await fleur.Open(pad), "Marjan de Boer is terug")).Tekst.ShouldContain("Marjan de Boer is terug");
        using var terug = await app.Als("casusregisseur");
        (await terug.Open($"/dossiers/{daan}")).Status.ShouldBe(HttpStatusCode.OK);
        (await terug.Open($"/dossiers/{henk}")).Status.ShouldBe(HttpStatusCode.NotFound, "handed over is handed over");
        (await ilse.Open($"/dossiers/{henk}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Wie_later_weggaat_werkt_door_tot_die_dag()
    {
        var klok = new Verzetklok();
        await using var app = await Testapp.StartDemoMet(klok);
        var dag = klok.Vandaag().AddDays(6);
        using var sanne = await app.Als("beheerder");
        var pad = await Pad(app, "casusregisseur");
        var form = await sanne.Open(pad);
        form.Bron.ShouldNotContain("Henk Wolters", Case.Sensitive, "the beheerder sees no inwoners");
        await sanne.Verstuur(form, Knop, ("Invoer.Soort", "Vertrek"), ("Invoer.Vanaf.Dag", $"{dag.Day}"), ("Invoer.Vanaf.Maand", $"{dag.Month}"), ("Invoer.Vanaf.Jaar", $"{dag.Year}"));
        var henk = await app.DossierVan("Henk");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{henk}")).Status.ShouldBe(HttpStatusCode.OK);
        klok.Verzet = dag.Begin() - klok.GetUtcNow() - TimeSpan.FromMinutes(1);
        using var laatste = await app.Als("casusregisseur");
        (await laatste.Open($"/dossiers/{henk}")).Status.ShouldBe(HttpStatusCode.OK);
        klok.Verzet += TimeSpan.FromMinutes(1);
        (await laatste.Open("/werk")).Adres.AbsolutePath.ShouldBe("/aanmelden", "at midnight, also with the session in memory");
        using var fleur = await app.Als("projectleider");
        (await fleur.Open("/werk")).Tekst.ShouldContain("Marjan de Boer is weg");
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld()
    {
        using var fleur = await site.App.Als("projectleider");
        var form = await fleur.Open(await Pad(site.App, "bert"));
        (await fleur.Verstuur(form, Knop)).FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain(Keuzeregels.SoortOntbreekt.Zin);
        var gisteren = TimeProvider.System.Vandaag().AddDays(-1);
        (await fleur.Verstuur(form, Knop, ("Invoer.Soort", "Verlof"), ("Invoer.Vanaf.Dag", $"{gisteren.Day}"), ("Invoer.Vanaf.Maand", $"{gisteren.Month}"), ("Invoer.Vanaf.Jaar", $"{gisteren.Year}")))
            .FoutBij("Invoer.Vanaf.Dag").ShouldNotBeNull().ShouldContain("Deze dag is al geweest.");
        var morgen = TimeProvider.System.Vandaag().AddDays(1);
        (await fleur.Verstuur(form, Knop, ("Invoer.Soort", "Vertrek"), ("Invoer.Verwacht.Dag", $"{morgen.Day}"), ("Invoer.Verwacht.Maand", $"{morgen.Month}"), ("Invoer.Verwacht.Jaar", $"{morgen.Year}")))
            .FoutBij("Invoer.Verwacht.Dag").ShouldNotBeNull().ShouldContain("Wie hier niet meer werkt, komt niet terug.");
    }

    [Fact]
    public async Task De_lijst_zegt_wie_er_weg_is_en_niemand_schrijft_over_zichzelf()
    {
        using var fleur = await site.App.Als("projectleider");
        var lijst = await fleur.Open("/medewerkers?zoek=huisman");
        lijst.Tekst.ShouldContain("Sem Huisman casusregisseur Surplus Met verlof tot en met");
        lijst.Tekst.ShouldNotContain("Sanne Willems", Case.Sensitive);
        (await fleur.Open(await Pad(site.App, "beheerder"))).Status.ShouldBe(HttpStatusCode.NotFound, "a projectleider does not close the account of the beheerder");
        using var sanne = await site.App.Als("beheerder");
        (await sanne.Open(await Pad(site.App, "beheerder"))).Tekst.ShouldContain("Dit ben je zelf.");
        (await sanne.Open($"/beheer/accounts/{(await Pad(site.App, "bert"))["/medewerkers/".Length..]}")).Tekst.ShouldContain("Weg of met verlof");
        using var marjan = await site.App.Als("casusregisseur");
        (await marjan.Open("/medewerkers")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await fleur.Open($"/medewerkers/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<string> Pad(Testapp app, string demonaam) => app.Met(async db => $"/medewerkers/{(await db.Set<Account>().SingleAsync(a => a.Demonaam == demonaam)).Id}");

    private static Task<string> Persoon(Testapp app, string demonaam) => app.Met(async db => (await db.Set<Account>().SingleAsync(a => a.Demonaam == demonaam)).PersoonId!.Value.ToString());
}
