using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Pages.Tests.Web;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>The page of consent: what stands there, what can be given, changed and stopped, by whom.</summary>
public sealed class ToestemmingTests(Demosite site) : IClassFixture<Demosite>
{
    [Fact]
    public async Task De_inwoner_leest_per_doel_wie_wat_krijgt_en_wat_er_eerder_was()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var mijn = await samira.Open("/mijn");
        mijn.Document.QuerySelector($"a[href='/dossiers/{dossier}/toestemming']").ShouldNotBeNull();
        var pagina = await samira.Open($"/dossiers/{dossier}/toestemming");
        pagina.Kop.ShouldBe("Waar zeg jij ja tegen?");
        Blok(pagina, "Deelname").ShouldContain("Staat aan");
        Blok(pagina, "Deelname").ShouldContain("Ik doe mee met de Schijf van herstel.");
        Blok(pagina, "DelenMetKring").ShouldContain("Nadia el Idrissi, zusZiet het plan, de schijf");
        Blok(pagina, "Overleg").ShouldContain("Huisartsenpraktijk De Roef");
        Blok(pagina, "Overleg").ShouldContain("Ik heb de huisarts gebeld.");
        Blok(pagina, "Evaluatie").ShouldContain("Staat uit");
        Blok(pagina, "Navraag").ShouldContain("Staat uit");
        pagina.Tekst.ShouldContain("Wat er eerder was");
        pagina.Tekst.ShouldContain("Verlopen: gold tot en met");
        pagina.Tekst.ShouldContain("Ingetrokken op");
        pagina.Tekst.ShouldContain("Veranderd op");
        (await site.App.Inzagen(dossier)).Last().Gebeurtenis.ShouldBe("de toestemmingen");
    }

    [Fact]
    public async Task Ja_zeggen_is_een_eigen_daad_per_doel_en_wat_niet_kan_staat_bij_het_veld()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var form = await samira.Open($"/dossiers/{dossier}/toestemming/geven/Overdracht");
        form.Tekst.ShouldContain("Deze organisatie gaat mij misschien ook helpen.");
        form.Document.QuerySelectorAll("main input[checked]").ShouldBeEmpty("nothing is chosen beforehand");
        var fout = await samira.Verstuur(form, "Ja, dat vind ik goed");
        fout.FoutBij("Invoer.Ontvanger").ShouldNotBeNull().ShouldContain("Kies voor welke organisatie dit is.");
        fout.Tekst.ShouldContain("Kies waar het over mag gaan.");
        fout.Tekst.ShouldContain("Vul in tot en met welke dag dit mag.");
        var lang = await samira.Verstuur(fout, "Ja, dat vind ik goed", [("Invoer.Ontvanger", "Aveleijn"), ("Invoer.Soorten", "Plan"), .. Datum("Invoer.Tot", Vandaag(app).AddYears(3))]);
        lang.Tekst.ShouldContain("Dit is te lang. Kies een eerdere dag.");
        lang.Document.QuerySelector("[name='Invoer.Ontvanger']")!.GetAttribute("value").ShouldBe("Aveleijn");
        var aan = await samira.Verstuur(lang, "Ja, dat vind ik goed", Datum("Invoer.Tot", Vandaag(app).AddDays(40)));
        aan.Tekst.ShouldContain("Overdragen aan een nieuwe organisatie staat nu aan.");
        Blok(aan, "Overdracht").ShouldContain("Aveleijn");
        Blok(aan, "Evaluatie").ShouldContain("Staat uit", Case.Sensitive, "one yes is never two");
        var gegeven = await app.Met(db => db.Set<Toestemming>().SingleAsync(t => t.Ontvanger == "Aveleijn"));
        (gegeven.Wijze, gegeven.Tekstversie, gegeven.VastgelegdDoor).ShouldBe((Toestemmingswijze.OpScherm, "overdracht-2026-1", "Samira el Idrissi"));
    }

    [Fact]
    public async Task Veranderen_geeft_een_nieuwe_en_bewaart_de_oude()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        var form = await samira.Volg(await samira.Open($"/dossiers/{dossier}/toestemming"), "Overleg", "Veranderen");
        form.Document.QuerySelector("[name='Invoer.Ontvanger']")!.GetAttribute("value").ShouldBe("Huisartsenpraktijk De Roef");
        var (formulier, knop) = form.Formulier("Ja, verander het");
        var na = await samira.Verstuur(form, formulier, knop, ("Invoer.Soorten", "Crisis"));
        na.Tekst.ShouldContain("Veranderd. Wat eerder gold, staat onderaan.");
        Blok(na, "Overleg").ShouldContain("het crisisplan");
        (await app.Met(db => db.Set<Toestemming>().CountAsync(t => t.Ontvanger == "Huisartsenpraktijk De Roef"))).ShouldBe(3);
        // The old address is of a consent that does not hold any more.
        (await samira.Verstuur(form, formulier, knop, ("Invoer.Soorten", "Plan"), ("__verzoek", Guid.NewGuid().ToString()))).Tekst.ShouldContain("Vraag opnieuw toestemming.", Case.Sensitive);
    }

    [Fact]
    public async Task De_casusregisseur_schrijft_op_hoe_het_is_gegeven_en_wat_er_wordt_verteld()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Daan");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{dossier}")).Document.QuerySelector($"a[href='/dossiers/{dossier}/toestemming']").ShouldNotBeNull();
        var form = await marjan.Open($"/dossiers/{dossier}/toestemming/geven/Overleg");
        (string, string)[] goed = [("Invoer.Ontvanger", "De werkgever"), ("Invoer.Soorten", "Plan"), .. Datum("Invoer.Tot", Vandaag(app).AddDays(60)), ("Invoer.Wijze", "MondelingMetGetuige")];
        (await marjan.Verstuur(form, "Toestemming vastleggen", goed[..^1])).FoutBij("Invoer.Wijze").ShouldNotBeNull().ShouldContain("Kies hoe de toestemming is gegeven.");
        var fout = await marjan.Verstuur(form, "Toestemming vastleggen", goed);
        fout.FoutBij("Invoer.Getuige").ShouldNotBeNull().ShouldContain("Vul in wie erbij was als getuige.");
        var aan = await marjan.Verstuur(fout, "Toestemming vastleggen", [.. goed, ("Invoer.Getuige", "Ton Brinkhuis")]);
        Blok(aan, "Overleg").ShouldContain("mondeling, met Ton Brinkhuis als getuige");

        var vertel = await marjan.Volg(aan, "Overleg", "Opschrijven wat je vertelt");
        vertel.Document.QuerySelectorAll("[name='Invoer.Soorten']").Select(e => e.GetAttribute("value")).ShouldBe(["Plan"], "only what Daan allowed can be chosen");
        var leeg = await marjan.Verstuur(vertel, "Schrijf op", ("Invoer.Soorten", "Kosten"));
        leeg.FoutBij("Invoer.Soorten").ShouldNotBeNull().ShouldContain("Hiervoor is geen toestemming.");
        leeg.FoutBij("Invoer.Wat").ShouldNotBeNull().ShouldContain("Schrijf op wat er is verteld of gegeven.");
        var verteld = await marjan.Verstuur(leeg, "Schrijf op", ("Invoer.Soorten", "Plan"), ("Invoer.Wat", "Gebeld <b>over</b> de betaling 🙂"));
        verteld.Tekst.ShouldContain("Opgeschreven. Daan kan dit lezen.");
        Blok(verteld, "Overleg").ShouldContain("Gebeld <b>over</b> de betaling 🙂");
    }

    [Fact]
    public async Task Stoppen_zegt_wat_het_betekent_en_wat_al_is_gezien_alleen_door_wie_het_bereikt()
    {
        var dossier = await site.App.DossierVan("Samira");
        using var samira = await site.App.Als("inwoner");
        var pagina = await samira.Open($"/dossiers/{dossier}/toestemming");
        var delen = await samira.Volg(pagina, "DelenMetKring", "Stoppen");
        delen.Tekst.ShouldContain("De gekozen mensen zien meteen niets meer.");
        delen.Tekst.ShouldContain("Petra Smeenk, professional, Stadsbank Oost Nederland Zag: het plan");
        delen.Tekst.ShouldNotContain("Marjan de Boer, casusregisseur");
        var meedoen = await samira.Volg(pagina, "Deelname", "Stoppen");
        meedoen.Tekst.ShouldContain("Marjan de Boer, casusregisseur, Surplus Zag:");
        meedoen.Tekst.ShouldNotContain("Petra Smeenk");
        var overleg = await samira.Volg(pagina, "Overleg", "Stoppen");
        overleg.Tekst.ShouldContain("Ik heb de huisarts gebeld.");
        overleg.Tekst.ShouldNotContain("Petra Smeenk");
        (await samira.Volg(pagina, "NulmetingGemeente", "Stoppen")).Tekst.ShouldContain("Nog niets, voor zover Spil weet.");
    }

    [Fact]
    public async Task Na_stoppen_met_meedoen_ziet_het_tandem_niets_en_staat_er_een_regel_op_mijn_werk()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        var traject = await app.TrajectVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var open = await marjan.Open($"/trajecten/{traject}/motto");
        var stop = await samira.Volg(await samira.Open($"/dossiers/{dossier}/toestemming"), "Deelname", "Stoppen");
        var na = await samira.Verstuur(stop, "Ja, ik stop");
        na.Tekst.ShouldContain("Gestopt. Dit werkt meteen.");
        Blok(na, "Deelname").ShouldContain("Staat uit");

        // Marjan had the page open: nothing is saved.
        (await marjan.Verstuur(open, "Opslaan", ("Invoer.Motto", "Dit mag niet meer"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Met(db => db.Set<Spil.Herstel.Domein.Trajecten.Traject>().AnyAsync(t => t.Motto == "Dit mag niet meer"))).ShouldBeFalse();
        (await marjan.Open($"/dossiers/{dossier}/toestemming")).Status.ShouldBe(HttpStatusCode.NotFound);
        var werk = await marjan.Open("/werk");
        werk.Tekst.ShouldContain("Samira I. Meedoen Gestopt De toestemming is ingetrokken. Je kunt dit dossier niet meer openen.");
        werk.Tekst.ShouldNotContain("Idrissi");
        werk.Document.QuerySelectorAll($"a[href*='{dossier}'], a[href*='{traject}']").ShouldBeEmpty();

        // Samira comes back by herself, and the tandem goes on.
        await samira.Verstuur(await samira.Open($"/dossiers/{dossier}/toestemming/geven/Deelname"), "Ja, dat vind ik goed");
        (await marjan.Open($"/dossiers/{dossier}/toestemming")).Status.ShouldBe(HttpStatusCode.OK);
        (await marjan.Open("/werk")).Tekst.ShouldNotContain("Toestemming gestopt");
    }

    [Fact]
    public async Task De_casusregisseur_leest_wat_niet_meer_kan_en_staat_na_het_stoppen_buiten()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        var traject = await app.TrajectVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        (await marjan.Open($"/dossiers/{dossier}")).Tekst.ShouldNotContain("Dit kan nu niet");
        var pagina = await marjan.Open($"/dossiers/{dossier}/toestemming");
        await marjan.Verstuur(await marjan.Volg(pagina, "Overleg", "Stoppen"), "Samira stopt hiermee");
        await marjan.Verstuur(await marjan.Volg(pagina, "DelenMetKring", "Stoppen"), "Samira stopt hiermee");
        foreach (var pad in new[] { $"/dossiers/{dossier}", $"/trajecten/{traject}" })
        {
            var zin = (await marjan.Open(pad)).Tekst;
            zin.ShouldContain("Delen met de gekozen mensen staat uit. Zij zien niets en beslissen niet mee.");
            zin.ShouldContain("Praat niet meer met Huisartsenpraktijk De Roef. De toestemming is ingetrokken.");
        }

        (await marjan.Open("/werk")).Tekst.ShouldContain("Praten met een andere organisatie: Huisartsenpraktijk De Roef Gestopt");
        var buiten = await marjan.Verstuur(await marjan.Volg(pagina, "Deelname", "Stoppen"), "Samira stopt hiermee");
        buiten.Adres.AbsolutePath.ShouldBe("/werk");
        buiten.Tekst.ShouldContain("Gestopt. Dit werkt meteen.");
    }

    [Fact]
    public async Task Twee_keer_stoppen_zegt_dat_het_al_is_gestopt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var samira = await app.Als("inwoner");
        using var marjan = await app.Als("casusregisseur");
        var pad = $"/dossiers/{dossier}/toestemming";
        var oud = await marjan.Volg(await marjan.Open(pad), "Overleg", "Stoppen");
        await samira.Verstuur(await samira.Volg(await samira.Open(pad), "Overleg", "Stoppen"), "Ja, ik stop");
        (await marjan.Verstuur(oud, "Samira stopt hiermee")).Tekst.ShouldContain("Er is niets om in te trekken.");
        (await samira.Open(oud.Adres.PathAndQuery)).Kop.ShouldBe("Dit is al gestopt");
    }

    [Fact]
    public async Task Wie_er_niet_over_gaat_komt_er_niet()
    {
        var dossier = await site.App.DossierVan("Samira");
        var welke = await site.App.Met(db => db.Set<Toestemming>().Where(t => t.Ontvanger == "Huisartsenpraktijk De Roef" && t.VervangenDoor == null).Select(t => t.Id).SingleAsync());
        string[] paden = ["toestemming", "toestemming/geven/Overleg", $"toestemming/{welke}/stoppen", $"toestemming/{welke}/verteld", "vertegenwoordigers", "vertegenwoordigers/erbij"];
        foreach (var (wie, status) in new[]
        {
            ("naaste", HttpStatusCode.Forbidden), ("professional", HttpStatusCode.Forbidden), ("ervaringsdeskundige", HttpStatusCode.Forbidden), ("projectleider", HttpStatusCode.Forbidden),
            ("beheerder", HttpStatusCode.Forbidden), ("bert", HttpStatusCode.NotFound), ("patrick", HttpStatusCode.NotFound),
        })
        {
            using var ander = await site.App.Als(wie);
            foreach (var pad in paden) (await ander.Open($"/dossiers/{dossier}/{pad}")).Status.ShouldBe(status, $"{wie} {pad}");
        }

        using var samira = await site.App.Als("inwoner");
        (await samira.Open($"/dossiers/{dossier}/toestemming/{welke}/verteld")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var pad in new[] { "geven/Alles", "geven/7", $"geven/Overleg?welke={Guid.NewGuid()}", $"{Guid.NewGuid()}/stoppen", $"geven/Navraag?welke={welke}" })
            (await samira.Open($"/dossiers/{dossier}/toestemming/{pad}")).Status.ShouldBe(HttpStatusCode.NotFound, pad);
    }

    private static string Blok(Pagina pagina, string doel) => string.Join(' ', pagina.Document.GetElementById(doel)!.Closest("section")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static DateOnly Vandaag(Testapp app) => ((TimeProvider)app.Diensten.GetService(typeof(TimeProvider))!).Vandaag();

    private static (string, string)[] Datum(string veld, DateOnly dag) => [($"{veld}.Dag", $"{dag.Day}"), ($"{veld}.Maand", $"{dag.Month}"), ($"{veld}.Jaar", $"{dag.Year}")];
}

internal static class Toestemmingsgang
{
    /// <summary>Follows a link with this text in the block of a purpose.</summary>
    public static Task<Pagina> Volg(this Bezoeker bezoeker, Pagina pagina, string doel, string link) => bezoeker.Open(
        pagina.Document.GetElementById(doel)!.Closest("section")!.QuerySelectorAll("a").First(a => a.TextContent.Trim() == link).GetAttribute("href")!);
}
