using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

public sealed class NoodTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Knop = "Open het dossier";
    private const string Niets = "Zo gaat er geen dossier open.";

    private static readonly (string, string)[] Samira =
        [("Invoer.Naam", "samira el idrissi"), ("Invoer.Geboortedatum.Dag", "14"), ("Invoer.Geboortedatum.Maand", "5"), ("Invoer.Geboortedatum.Jaar", "1991")];

    private static readonly (string, string)[] Rest = [("Invoer.Reden", "Zij belde de crisislijn en hing op."), ("Invoer.Soorten", "Schijf"), ("Invoer.Bevestigd", "true")];

    [Fact]
    public async Task Bert_leest_de_schijf_in_nood_de_inwoner_ziet_het_in_rood_en_na_stoppen_is_het_dicht()
    {
        await using var app = await Testapp.Start(instellingen: "--Spil:Functionaris:Email=fg@voorbeeld.nl");
        var (dossier, traject) = (await app.DossierVan("Samira"), await app.TrajectVan("Samira"));
        using var bert = await app.Als("bert");
        using var samira = await app.Als("inwoner");
        (await bert.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var open = await bert.Verstuur(await bert.Open("/noodtoegang"), Knop, [.. Samira, .. Rest]);
        open.Kop.ShouldBe("Samira el Idrissi");
        open.Tekst.ShouldContain("Je kijkt met noodtoegang, tot");
        open.Tekst.ShouldNotContain("Getfertweg", Case.Sensitive, "the address was not asked for");
        (await bert.Open($"/trajecten/{traject}/schijf")).Status.ShouldBe(HttpStatusCode.OK);
        (await bert.Open($"/trajecten/{traject}/plan")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await bert.Open("/werk")).Tekst.ShouldContain("Samira el Idrissi", Case.Sensitive, "what opens stands in the list");

        var regels = (await app.Inzagen(dossier)).Where(r => r.Naam == "Bert Hofstede").ToList();
        regels.Where(r => r.Toegestaan).ShouldAllBe(r => r.Noodknop && r.Doel == "noodtoegang" && !r.Relatie && !r.Toestemming);
        regels.Count(r => r.Toegestaan).ShouldBeGreaterThan(2);

        var mijn = await samira.Open("/mijn");
        mijn.Tekst.ShouldContain("Bert Hofstede kijkt nu met noodtoegang");
        mijn.Tekst.ShouldContain("Zij belde de crisislijn en hing op.");
        mijn.Document.QuerySelectorAll(".alarm").ShouldHaveSingleItem();
        (await samira.Open("/mijn/gezien")).Document.QuerySelectorAll(".spil-pil--fout").ShouldNotBeEmpty();
        var brief = (await app.LaatstePost("fg@voorbeeld.nl")).ShouldNotBeNull();
        (brief.Tekst + brief.Onderwerp).ShouldNotContain("Samira");
        (brief.Tekst + brief.Onderwerp).ShouldNotContain("Bert");

        var weg = await bert.Verstuur(await bert.Open("/noodtoegang"), "Stop, ik heb genoeg gezien");
        weg.Tekst.ShouldContain("Het dossier is weer dicht.");
        (await bert.Open($"/trajecten/{traject}/schijf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await samira.Open("/mijn")).Tekst.ShouldContain("Bert Hofstede keek met noodtoegang");
    }

    [Fact]
    public async Task In_nood_kan_niemand_iets_schrijven()
    {
        await using var app = await Testapp.Start();
        var traject = await app.TrajectVan("Samira");
        using var bert = await app.Als("bert");
        await bert.Verstuur(await bert.Open("/noodtoegang"), Knop, [.. Samira, .. Rest, ("Invoer.Soorten", "Plan")]);
        var motto = await bert.Open($"/trajecten/{traject}/motto");
        if (motto.Status == HttpStatusCode.OK)
            motto = await bert.Post($"/trajecten/{traject}/motto", Pagina.Velden(motto.Document.Forms.First(f => f.QuerySelector("textarea,input[type=text]") is not null)));
        motto.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Het_antwoord_verraadt_niet_of_er_een_dossier_is()
    {
        await using var app = await Testapp.Start();
        await Sluit(app, "Samira");
        using var bert = await app.Als("bert");
        var form = await bert.Open("/noodtoegang");
        var niemand = await bert.Verstuur(form, Knop, [("Invoer.Naam", "Samira el Idrissi"), ("Invoer.Geboortedatum.Dag", "15"), ("Invoer.Geboortedatum.Maand", "5"), ("Invoer.Geboortedatum.Jaar", "1991"), .. Rest]);
        var gesloten = await bert.Verstuur(form, Knop, [.. Samira, .. Rest]);
        niemand.Tekst.ShouldContain(Niets);
        gesloten.Tekst.ShouldBe(niemand.Tekst);
        var open = await bert.Verstuur(form, Knop, [.. Samira, .. Rest, ("Invoer.OokAfgeschermd", "true")]);
        open.Kop.ShouldBe("Samira el Idrissi");
        open.Tekst.ShouldContain("Afgeschermd");
        using var samira = await app.Als("inwoner");
        (await samira.Open("/mijn")).Tekst.ShouldContain("Jouw plan was toen afgeschermd.");
        (await app.Inzagen(await app.DossierVan("Samira"))).ShouldContain(r => !r.Toegestaan && r.Noodknop && r.Naam == "Bert Hofstede", "the try without the second yes stands there too");
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_bij_het_veld_en_wat_getypt_is_blijft_staan()
    {
        using var bert = await site.App.Als("bert");
        var fout = await bert.Verstuur(await bert.Open("/noodtoegang"), Knop, ("Invoer.Naam", "Samira el Idrissi"));
        fout.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Vul in waarom je nu moet kijken.");
        fout.FoutBij("Invoer.Soorten").ShouldNotBeNull().ShouldContain("Kies wat je nu nodig hebt.");
        fout.FoutBij("Invoer.Bevestigd").ShouldNotBeNull().ShouldContain("Zonder vinkje gaat er niets open.");
        fout.Tekst.ShouldContain("Vul het BSN in. Of vul de voornaam, de achternaam én de geboortedatum in.");
        fout.Document.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value").ShouldBe("Samira el Idrissi");
    }

    [Fact]
    public async Task Wie_blijft_proberen_moet_wachten()
    {
        using var roos = await site.App.Als("roos");
        var form = await roos.Open("/noodtoegang");
        for (var i = 0; i < 5; i++)
            (await roos.Verstuur(form, Knop, [("Invoer.Naam", $"Samira {i}"), .. Samira[1..], .. Rest])).Tekst.ShouldContain(Niets);
        (await roos.Verstuur(form, Knop, [.. Samira, .. Rest])).Tekst.ShouldContain("Je hebt dit te vaak geprobeerd.");
    }

    [Fact]
    public async Task Een_ander_kan_jouw_noodtoegang_niet_stoppen()
    {
        await using var app = await Testapp.Start();
        using var bert = await app.Als("bert");
        using var ilse = await app.Als("ilse");
        await bert.Verstuur(await bert.Open("/noodtoegang"), Knop, [.. Samira, .. Rest]);
        var id = await app.Met(db => db.Set<Noodtoegang>().Where(n => n.Naam == "Bert Hofstede").OrderBy(n => n.Tot).Select(n => n.Id).LastAsync());
        var form = await bert.Open("/noodtoegang");
        var (formulier, _) = form.Formulier("Stop, ik heb genoeg gezien");
        (await ilse.Post("/noodtoegang?handler=Stop", [new("nood", id.ToString()), .. Pagina.Velden(formulier).Where(v => v.Key == "__RequestVerificationToken")])).Status
            .ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        (await bert.Open("/noodtoegang")).Tekst.ShouldContain("Nu open");
    }

    [Theory]
    [InlineData("projectleider")]
    [InlineData("professional")]
    [InlineData("inwoner")]
    public async Task Wie_niemand_begeleidt_of_behandelt_heeft_geen_noodtoegang(string wie)
    {
        using var bezoeker = await site.App.Als(wie);
        (await bezoeker.Open("/noodtoegang")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task Sluit(Testapp app, string voornaam)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var inwoner = await db.Set<Persoon>().SingleAsync(p => p.Naam.Voornaam == voornaam);
        var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.InwonerId == inwoner.Id);
        var vandaag = TimeProvider.System.Vandaag();
        var tandem = dossier.Betrokkenen.First(b => b.IsTandem && b.GeldtOp(vandaag)).PersoonId;
        var gebeurtenis = dossier.SchermAf(new("Een nicht werkt daar.", [tandem], PersoonId.Nieuw(), "Fleur"), vandaag).Waarde;
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("proef"), TimeProvider.System.GetUtcNow(), "Proef", dossier.Id, gebeurtenis));
    }
}
