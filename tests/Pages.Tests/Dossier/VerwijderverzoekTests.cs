using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.Platform.Post;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class VerwijderverzoekTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task Samira_vraagt_alles_weg_te_halen_en_na_het_bevestigen_is_zij_weg()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var fleur = await app.Als("projectleider");
        using var hanna = await app.Als("functionaris");

        var vraag = await samira.Open("/mijn/verwijderen");
        (await samira.Verstuur(vraag, "Verstuur je vraag")).FoutBij("Invoer.Keus").ShouldNotBeNull().ShouldContain("Kies wat er weg moet.");
        var binnen = await samira.Verstuur(vraag, "Verstuur je vraag", ("Invoer.Keus", "Alles"), ("Invoer.Woorden", "Ik wil opnieuw beginnen."));
        binnen.Tekst.ShouldContain("Je vraag is binnen");
        binnen.Tekst.ShouldContain($"Je krijgt antwoord vóór {TimeProvider.System.Vandaag().AddMonths(1).AddDays(1).InWoordenMetDag()}.");
        (await fleur.Open("/werk")).Tekst.ShouldContain("Vragen om gegevens te verwijderen");

        var verzoek = await Verzoek(app, dossier);
        var form = await fleur.Open($"/bewaren/verzoeken/{verzoek}");
        form.Tekst.ShouldContain("Ik wil opnieuw beginnen.");
        (await fleur.Verstuur(form, "Neem dit besluit")).FoutBij("Invoer.Besluit").ShouldNotBeNull().ShouldContain("Kies wat het besluit is.");
        var beslist = await fleur.Verstuur(form, "Neem dit besluit", ("Invoer.Besluit", "Ingewilligd"));
        beslist.Tekst.ShouldContain("Een collega bevestigt nu het vernietigen.");
        (await samira.Open("/mijn/verwijderen")).Tekst.ShouldContain("Ja. We halen weg wat je vroeg.");
        (await app.Met(db => db.Set<Bericht>().AnyAsync(b => b.Onderwerp == "Er staat een antwoord voor je klaar" && !b.Tekst.Contains("Samira")))).ShouldBeTrue();
        (await fleur.Open($"/bewaren/verzoeken/{verzoek}/brief")).Tekst.ShouldContain("Met vriendelijke groet, Fleur Nijhuis");

        var klaar = await hanna.Verstuur(await hanna.Open($"/bewaren/{dossier}"), "Vernietig", ("Gecontroleerd", "true"));
        klaar.Tekst.ShouldContain("Op verzoek van de inwoner");
        (await app.Met(db => db.Set<Inwonerdossier>().AnyAsync(d => d.Id == dossier))).ShouldBeFalse();
        using var opnieuw = app.Bezoeker();
        (await opnieuw.Open("/demo/als/inwoner")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_deel_weigeren_kan_met_een_grond_en_een_uitleg_en_de_inwoner_leest_de_brief()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        var documenten = await app.Met(db => db.Set<Document>().Where(d => d.DossierId == dossier && (d.Formulier == "krachtenmatrix" || d.Formulier == "krachtenprofiel")).OrderBy(d => d.Titel).Select(d => new { d.Id, d.Titel }).ToListAsync());
        using var samira = await app.Als("inwoner");
        using var fleur = await app.Als("projectleider");
        using var hanna = await app.Als("functionaris");
        var form = await samira.Open("/mijn/verwijderen");
        (await samira.Verstuur(form, "Verstuur je vraag", ("Invoer.Keus", "Deel"))).FoutBij("Invoer.Documenten").ShouldNotBeNull();
        await samira.Verstuur(form, "Verstuur je vraag", [("Invoer.Keus", "Deel"), .. documenten.Select(d => ("Invoer.Documenten", $"{d.Id}"))]);

        var verzoek = await Verzoek(app, dossier);
        var beslis = await hanna.Open($"/bewaren/verzoeken/{verzoek}");
        var ook = await fleur.Open($"/bewaren/verzoeken/{verzoek}");
        var fout = await hanna.Verstuur(beslis, "Neem dit besluit", ("Invoer.Besluit", "DeelsIngewilligd"));
        fout.FoutBij("Invoer.Documenten").ShouldNotBeNull();
        fout.FoutBij("Invoer.Gronden").ShouldNotBeNull();
        fout.FoutBij("Invoer.Toelichting").ShouldNotBeNull();
        await hanna.Verstuur(beslis, "Neem dit besluit", ("Invoer.Besluit", "DeelsIngewilligd"), ("Invoer.Documenten", $"{documenten[0].Id}"), ("Invoer.Gronden", "BelangVanEenAnder"), ("Invoer.Toelichting", "Je zus staat er ook in."));
        (await fleur.Verstuur(ook, "Neem dit besluit", ("Invoer.Besluit", "Ingewilligd"))).Tekst.ShouldContain("Er staat al een voorstel open voor dit dossier.");
        var brief = await samira.Open("/mijn/verwijderen");
        brief.Tekst.ShouldContain("Een deel halen we weg: " + documenten[0].Titel);
        brief.Tekst.ShouldContain("Iemand anders heeft hier een groot belang bij, bijvoorbeeld een kind.");
        brief.Tekst.ShouldContain("Je zus staat er ook in.");

        await fleur.Verstuur(await fleur.Open($"/bewaren/{dossier}"), "Vernietig", ("Gecontroleerd", "true"));
        (await app.Met(db => db.Set<Document>().Where(d => d.DossierId == dossier).Select(d => d.Id).ToListAsync())).ShouldSatisfyAllConditions(d => d.ShouldNotContain(documenten[0].Id), d => d.ShouldContain(documenten[1].Id));
        (await samira.Open("/mijn")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Meer_tijd_nemen_kan_in_de_eerste_maand_en_de_inwoner_leest_waarom()
    {
        await using var app = await Testapp.Start();
        using var fleur = await app.Als("projectleider");
        var kelly = await app.Met(db => db.Set<Verwijderverzoek>().Where(v => v.Stand == Verzoekstand.Open).Select(v => v.Id).SingleAsync());
        var form = await fleur.Open($"/bewaren/verzoeken/{kelly}");
        form.Tekst.ShouldContain("Ik woon nu in Zwolle.");
        (await fleur.Verstuur(form, "Neem meer tijd")).FoutBij("Verlengreden").ShouldNotBeNull();
        var meer = await fleur.Verstuur(form, "Neem meer tijd", ("Verlengreden", "We vragen het aan de behandelaar."));
        meer.Tekst.ShouldContain("Je hebt tot en met");
        meer.Document.QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.Contains("Neem meer tijd"));
    }

    [Fact]
    public async Task De_inwoner_bedenkt_zich_en_wie_begeleidt_schrijft_een_verzoek_op()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var form = await marjan.Open($"/dossiers/{dossier}/verwijderen");
        (await marjan.Verstuur(form, "Schrijf het op", ("Invoer.OntvangenOp.Jaar", "2999"))).FoutBij("Invoer.Keus").ShouldNotBeNull();
        (await marjan.Verstuur(form, "Schrijf het op", ("Invoer.Keus", "Alles"), ("Invoer.OntvangenOp.Jaar", $"{TimeProvider.System.Vandaag().Year + 1}"))).Tekst.ShouldContain("Die dag is vandaag of eerder.");
        (await marjan.Verstuur(form, "Schrijf het op", ("Invoer.Keus", "Alles"), ("Invoer.Woorden", "Alles weg, zei ze."))).Tekst.ShouldContain("Opgeschreven.");
        (await marjan.Open($"/dossiers/{dossier}/verwijderen")).Tekst.ShouldContain("Er loopt al een verzoek");
        var binnen = await samira.Open("/mijn/verwijderen");
        binnen.Tekst.ShouldContain("Alles weg, zei ze.");
        (await samira.Verstuur(binnen, "Toch niet weghalen")).Tekst.ShouldContain("Goed. Alles blijft staan.");
        (await app.Met(db => db.Set<Verwijderverzoek>().SingleAsync(v => v.DossierId == dossier))).Stand.ShouldBe(Verzoekstand.Ingetrokken);
    }

    [Fact]
    public async Task Wie_geen_dossier_heeft_kan_niets_weghalen_en_een_geweigerd_verzoek_is_te_lezen()
    {
        using var nadia = await site.App.Als("naaste");
        (await nadia.Open("/mijn/verwijderen")).Tekst.ShouldContain("Er is nog geen plan van jou.");
        using var marcel = await site.App.Als("marcel");
        var brief = await marcel.Open("/mijn/verwijderen");
        brief.Tekst.ShouldContain("Nee. We mogen dit niet weghalen.");
        brief.Tekst.ShouldContain("Het is nodig voor een klacht of een rechtszaak.");
        using var joke = await site.App.Als("ervaringsdeskundige");
        (await joke.Open($"/dossiers/{await site.App.DossierVan("Samira")}/verwijderen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var roos = await site.App.Als("roos");
        (await roos.Open($"/dossiers/{await site.App.DossierVan("Samira")}/verwijderen")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_naderende_termijn_wordt_een_keer_gemaild_en_een_tweede_loop_doet_niets()
    {
        await using var app = await Testapp.Start();
        var loper = app.Diensten.GetRequiredService<Taakloper>();
        (await loper.OpTijd("verwijderverzoeken", TimeProvider.System.GetUtcNow(), default)).ShouldNotBeNull().Uitslag.ShouldBe("Aan 1 verzoek herinnerd.");
        (await app.Met(db => db.Set<Bericht>().CountAsync(b => b.Onderwerp == "Een antwoord is bijna te laat"))).ShouldBe(2);
        (await loper.OpTijd("verwijderverzoeken", TimeProvider.System.GetUtcNow().AddHours(1), default)).ShouldNotBeNull().Uitslag.ShouldBe("Er was niemand om te herinneren.");
        (await app.Met(db => db.Set<Bericht>().CountAsync(b => b.Onderwerp == "Een antwoord is bijna te laat"))).ShouldBe(2);
    }

    private static Task<VerwijderverzoekId> Verzoek(Testapp app, DossierId dossier) => app.Met(db => db.Set<Verwijderverzoek>().Where(v => v.DossierId == dossier && v.Stand == Verzoekstand.Open).Select(v => v.Id).SingleAsync());
}
