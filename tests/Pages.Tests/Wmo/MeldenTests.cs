using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>Taking in a melding: at the telephone, at the counter, and by the inwoner.</summary>
public sealed class MeldenTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Een_melding_aan_de_telefoon_maakt_een_dossier_en_de_consulent_is_betrokken()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", Nieuw("Betty", ("Invoer.DoorAnder", "true"), ("Invoer.MelderNaam", "Saar"), ("Invoer.MelderRelatie", "buurvrouw")));
        pagina.Kop.ShouldBe("Betty Proef");
        pagina.Tekst.ShouldContain("door Saar, buurvrouw");
        pagina.Tekst.ShouldContain("Stuur de bevestiging");
        var dossier = await app.DossierVan("Betty");
        (await app.Met(db => db.Set<Inwonerdossier>().Where(d => d.Id == dossier).SelectMany(d => d.Betrokkenen).CountAsync(b => b.Rol == Betrokkenheid.Consulent))).ShouldBe(1);
        (await app.Inzagen(dossier)).ShouldContain(r => r.Gebeurtenis == "een melding voor hulp bij het huishouden" && r.Doel == "uitvoering van de Wmo");
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_bij_zijn_veld()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", ("Invoer.DoorAnder", "true"), ("Invoer.Bsn", "123"), ("Invoer.GemeldOp.Jaar", "2099"));
        pagina.FoutBij("Invoer.Wijze").ShouldNotBeNull().ShouldContain("Kies hoe de melding binnenkwam.");
        pagina.FoutBij("Invoer.Vraag").ShouldNotBeNull().ShouldContain("Schrijf op waar hulp bij nodig is.");
        pagina.FoutBij("Invoer.MelderNaam").ShouldNotBeNull().ShouldContain("Vul in wie de melding doet.");
        pagina.FoutBij("Invoer.MelderRelatie").ShouldNotBeNull().ShouldContain("Vul in wie dit is voor de inwoner.");
        pagina.FoutBij("Invoer.GemeldOp.Dag").ShouldNotBeNull().ShouldContain("Deze datum ligt in de toekomst. Kies vandaag of eerder.");
        pagina.FoutBij("Invoer.Bsn").ShouldNotBeNull();
        pagina.FoutBij("Invoer.Achternaam").ShouldNotBeNull();
    }

    [Fact]
    public async Task Een_bekende_inwoner_houdt_het_eigen_dossier_en_heeft_een_melding_tegelijk()
    {
        using var eline = await app.Als("consulent");
        var bsn = await app.Met(async db => (await db.Set<Persoon>().SingleAsync(p => p.Naam.Voornaam == "Mien")).Bsn!.Voluit());
        var pagina = await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", Nieuw("Mientje", ("Invoer.Bsn", bsn)));
        pagina.Kop.ShouldBe("Mien Postma");
        pagina = await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", Nieuw("Mientje", ("Invoer.Bsn", bsn)));
        pagina.Tekst.ShouldContain("Er loopt al een melding.");
    }

    [Fact]
    public async Task Bij_dezelfde_naam_en_geboortedatum_zegt_de_consulent_of_het_dezelfde_is()
    {
        using var eline = await app.Als("consulent");
        var velden = Nieuw("Piet", ("Invoer.Achternaam", "Mol"), ("Invoer.Geboortedatum.Dag", "6"), ("Invoer.Geboortedatum.Maand", "6"), ("Invoer.Geboortedatum.Jaar", "1955"));
        var pagina = await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", velden);
        pagina.FoutBij("Invoer.Dezelfde").ShouldNotBeNull().ShouldContain("Kies of dit dezelfde persoon is.");
        pagina = await eline.Verstuur(pagina, "Neem de melding op", ("Invoer.Dezelfde", "ander"));
        pagina.Kop.ShouldBe("Piet Mol");
        (await app.Met(db => db.Set<Persoon>().CountAsync(p => p.Naam.Voornaam == "Piet" && p.Naam.Achternaam == "Mol"))).ShouldBe(2);
    }

    [Fact]
    public async Task De_inwoner_vraagt_zelf_hulp_en_een_consulent_pakt_het_op()
    {
        using var marcel = await app.Als("marcel");
        var pagina = await marcel.Verstuur(await marcel.Open("/mijn/ondersteuning/nieuw"), "Verstuur mijn vraag", ("Invoer.Gemeente", ""));
        pagina.FoutBij("Invoer.Vraag").ShouldNotBeNull().ShouldContain("Schrijf op waar hulp bij nodig is.");
        pagina.FoutBij("Invoer.Gemeente").ShouldNotBeNull().ShouldContain("Kies in welke gemeente de inwoner woont.");
        var huizen = pagina.Document.QuerySelectorAll("input[name='Invoer.Gemeente']").Single(i => i.ParentElement!.TextContent.Contains("Huizen", StringComparison.Ordinal)).GetAttribute("value")!;
        pagina = await marcel.Verstuur(pagina, "Verstuur mijn vraag", ("Invoer.Vraag", "Ik kan niet stofzuigen."), ("Invoer.Gemeente", huizen));
        pagina.Kop.ShouldBe("We hebben jouw vraag");
        pagina.Tekst.ShouldContain("Ik kan niet stofzuigen.");
        (await marcel.Verstuur(await marcel.Open("/mijn/ondersteuning/nieuw"), "Verstuur mijn vraag", ("Invoer.Vraag", "Nog een"), ("Invoer.Gemeente", huizen))).Tekst.ShouldContain("Er loopt al een melding.");

        using var eline = await app.Als("consulent");
        (await eline.Open(await app.Pad("Marcel"))).Status.ShouldBe(HttpStatusCode.NotFound, "nobody took it up yet");
        pagina = await eline.Open("/wmo/meldingen");
        pagina.Tekst.ShouldContain("Marcel Rikkerink");
        var formulier = pagina.Document.QuerySelectorAll("form").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().Single(f => f.QuerySelector("button[aria-label*='Marcel']") is not null);
        pagina = await eline.Verstuur(pagina, formulier, null);
        pagina.Kop.ShouldBe("Marcel Rikkerink");
        (await marcel.Open(await app.MijnPad("Marcel"))).Tekst.ShouldContain("Eline Kok doet het onderzoek.");
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_ziet_niets()
    {
        var pad = await app.Pad("Toos");
        using var joost = await app.Als("joost");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        var team = await joost.Open("/wmo/meldingen?toon=team");
        team.Tekst.ShouldContain("Toos de Wit");
        team.Document.QuerySelectorAll("main a[href='" + pad + "']").ShouldBeEmpty();
        using var fleur = await app.Als("projectleider");
        (await fleur.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var riek = await app.Als("riek");
        (await riek.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await riek.Open(await app.MijnPad("Wil"))).Status.ShouldBe(HttpStatusCode.NotFound);
        using var eline = await app.Als("consulent");
        (await eline.Open("/wmo/meldingen/" + Guid.NewGuid())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Het_meeste_haast_staat_bovenaan_met_dagen_en_een_woord()
    {
        using var eline = await app.Als("consulent");
        var tekst = (await eline.Open("/werk")).Tekst;
        tekst.IndexOf("Gerrit Bos", StringComparison.Ordinal).ShouldBeLessThan(tekst.IndexOf("Arie Kok", StringComparison.Ordinal));
        tekst.ShouldContain("te laat");
        tekst.ShouldContain("De termijn staat stil");
        tekst.ShouldContain("Nog niet opgepakt");
        tekst.ShouldContain("De inwoner zegt dat er iets veranderd is.");
    }

    [Fact]
    public async Task De_bevestiging_wijst_op_gratis_hulp_en_op_het_plan()
    {
        using var eline = await app.Als("consulent");
        await eline.Verstuur(await eline.Open("/wmo/meldingen/nieuw"), "Neem de melding op", Nieuw("Betty"));
        var pad = await app.Pad("Betty");
        var pagina = await eline.Open(pad + "/bevestiging");
        pagina.Tekst.ShouldContain("Uw eigen plan");
        pagina.Tekst.ShouldContain("onafhankelijke cliëntondersteuner");
        pagina = await eline.Verstuur(pagina, "Ja, verstuurd");
        pagina.FoutBij("Invoer.GewezenOpOndersteuning").ShouldNotBeNull().ShouldContain("Wijs de inwoner eerst op gratis cliëntondersteuning.");
        pagina = await eline.Verstuur(pagina, "Ja, verstuurd", ("Invoer.GewezenOpOndersteuning", "true"));
        pagina.Tekst.ShouldContain("Maak nu een afspraak voor het gesprek.");
    }

    [Fact]
    public async Task De_afspraak_vraagt_wie_er_meekomt_en_verliest_geen_woord()
    {
        using var eline = await app.Als("consulent");
        var pad = await app.Pad("Toos");
        var (een, twee) = (await eline.Open(pad + "/afspraak"), await eline.Open(pad + "/afspraak"));
        var fout = await eline.Verstuur(een, "Bewaar de afspraak", ("Invoer.Tijd", "straks"), ("Invoer.Wie", "Vertrouwd"), ("Invoer.Begeleider", ""), ("Invoer.GekozenDoorInwoner", "false"));
        fout.FoutBij("Invoer.Tijd").ShouldNotBeNull().ShouldContain("Vul in hoe laat het gesprek is. Bijvoorbeeld 10:30.");
        fout.FoutBij("Invoer.Begeleider").ShouldNotBeNull().ShouldContain("Vul in wie er meekomt.");
        fout.FoutBij("Invoer.GekozenDoorInwoner").ShouldNotBeNull();
        (await eline.Verstuur(een, "Bewaar de afspraak", ("Invoer.Plek", "bij de buren"))).Kop.ShouldBe("Toos de Wit");
        var verouderd = await eline.Verstuur(twee, "Bewaar de afspraak", ("Invoer.Plek", "op het plein"));
        verouderd.Tekst.ShouldContain("Iemand anders heeft dit net veranderd.");
        verouderd.Tekst.ShouldContain("bij de buren");
        verouderd.Document.QuerySelector("[name='Invoer.Plek']")!.GetAttribute("value").ShouldBe("op het plein");
    }

    [Fact]
    public async Task Een_termijn_staat_stil_met_een_reden_die_de_inwoner_leest()
    {
        using var eline = await app.Als("consulent");
        using var wil = await app.Als("ank");
        var pad = await app.Pad("Ank");
        var pagina = await eline.Verstuur(await eline.Open(pad + "/termijn"), "Laat de termijn stilstaan", ("Invoer.Reden", ""));
        pagina.FoutBij("Invoer.Grond").ShouldNotBeNull().ShouldContain("Kies een van de antwoorden.");
        pagina.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom.");
        await eline.Verstuur(pagina, "Laat de termijn stilstaan", ("Invoer.Grond", "AanvullingGevraagd"), ("Invoer.Reden", "We wachten op een brief van de arts."));
        (await wil.Open(await app.MijnPad("Ank"))).Tekst.ShouldContain("We wachten op een brief van de arts.");
        pagina = await eline.Verstuur(await eline.Open(pad + "/termijn"), "Laat de termijn weer lopen");
        pagina.FoutBij("Invoer.Vanaf.Dag").ShouldNotBeNull().ShouldContain("De termijn kan niet eerder weer lopen");
    }

    [Fact]
    public async Task Stoppen_vraagt_een_reden()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Verstuur(await eline.Open(await app.Pad("Nel") + "/stoppen"), "Stop de melding");
        pagina.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom.");
        (await eline.Verstuur(pagina, "Stop de melding", ("Invoer.Reden", "Mevrouw is verhuisd."))).Tekst.ShouldContain("Mevrouw is verhuisd.");
    }

    [Fact]
    public async Task De_inwoner_maakt_een_plan_kiest_wie_meekomt_en_vertelt_wat_verandert()
    {
        using var riek = await app.Als("riek");
        var pad = await app.MijnPad("Riek");
        var pagina = await riek.Verstuur(await riek.Open(pad + "/plan"), "Lever mijn plan in", ("Invoer.Plan", ""));
        pagina.FoutBij("Invoer.Plan").ShouldNotBeNull().ShouldContain("Schrijf je plan op. Een paar zinnen is genoeg.");
        (await riek.Verstuur(pagina, "Lever mijn plan in", ("Invoer.Plan", "Ik doe zelf de was."))).Tekst.ShouldContain("Ik doe zelf de was.");
        pagina = await riek.Verstuur(await riek.Open(pad + "/mee"), "Bewaar", ("Invoer.Wie", "Vertrouwd"));
        pagina.FoutBij("Invoer.Begeleider").ShouldNotBeNull().ShouldContain("Vul in wie er meekomt.");
        (await riek.Verstuur(pagina, "Bewaar", ("Invoer.Wie", "Vertrouwd"), ("Invoer.Begeleider", "Nicht Tineke"))).Tekst.ShouldContain("Nicht Tineke");
        pagina = await riek.Verstuur(await riek.Open(pad + "/veranderd"), "Verstuur");
        pagina.FoutBij("Invoer.Tekst").ShouldNotBeNull().ShouldContain("Schrijf op wat er veranderd is.");
        (await riek.Verstuur(pagina, "Verstuur", ("Invoer.Tekst", "Ik heb nu een rollator."))).Tekst.ShouldContain("Ik heb nu een rollator.");
        (await riek.Open("/mijn")).Tekst.ShouldContain("Hulp bij het huishouden");
    }

    [Fact]
    public async Task De_consulent_leest_wat_er_veranderd_is_en_de_inwoner_ziet_dat()
    {
        using var eline = await app.Als("consulent");
        var pagina = await eline.Open(await app.Pad("Gerrit"));
        pagina.Tekst.ShouldContain("Mijn kleinzoon is bij mij komen wonen.");
        (await eline.Verstuur(pagina, "Ik heb dit gelezen")).Tekst.ShouldNotContain("Ik heb dit gelezen");
    }

    private static (string, string)[] Nieuw(string voornaam, params (string Veld, string Waarde)[] anders)
    {
        (string Veld, string Waarde)[] velden = [("Invoer.Wijze", "Telefoon"), ("Invoer.Vraag", "Ik kan niet meer bukken."), ("Invoer.Voornaam", voornaam), ("Invoer.Achternaam", "Proef"), .. Wmoproef.Datum("Invoer.GemeldOp", Vandaag)];
        var namen = anders.Select(a => a.Veld).ToHashSet();
        return [.. velden.Where(v => !namen.Contains(v.Veld)), .. anders];
    }
}
