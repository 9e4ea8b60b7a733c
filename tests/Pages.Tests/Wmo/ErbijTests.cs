using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Pages.Tests.Dossier;
using Spil.Pages.Tests.Platform;
using Spil.Platform.Aanmelden;
using Spil.TestSupport;
using Spil.Wmo.Domein.Meldingen;
using Xunit;

namespace Spil.Pages.Tests.Wmo;

/// <summary>What comes beside a melding: papers, temporary support, somebody who acts for the inwoner, and a colleague who takes over.</summary>
public sealed class ErbijTests : IAsyncLifetime
{
    private static readonly DateOnly Vandaag = TimeProvider.System.Vandaag();
    private Testapp app = null!;

    public async ValueTask InitializeAsync() => app = await Testapp.Start();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task De_inwoner_stuurt_een_papier_en_de_consulent_leest_het()
    {
        using var wil = await app.Als("wil");
        using var eline = await app.Als("consulent");
        var (pad, mijn) = (await app.Pad("Wil"), await app.MijnPad("Wil"));
        (await wil.Open(mijn)).Document.QuerySelector($"a[href='{mijn}/papier']").ShouldNotBeNull();
        var leeg = await wil.Verstuur(await wil.Open(mijn + "/papier"), "Verstuur");
        leeg.FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Kies een bestand.");
        leeg.FoutBij("Invoer.Omschrijving").ShouldNotBeNull().ShouldContain("Vul in wat dit is.");
        (await wil.VerstuurBestand(leeg, "Verstuur", "Invoer.Bestand", "x.docx", Proefbestanden.MetMacro(), ("Invoer.Omschrijving", "Brief"))).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("(een macro)");
        var inhoud = Proefbestanden.Pdf(tekst: "dokter");
        var klaar = await wil.VerstuurBestand(leeg, "Verstuur", "Invoer.Bestand", "dokter.pdf", inhoud, ("Invoer.Omschrijving", "Brief van de <dokter> 💙"));
        klaar.Tekst.ShouldContain("Verstuurd. De consulent ziet het papier.");
        klaar.Tekst.ShouldContain("Brief van de <dokter> 💙");
        (await wil.VerstuurBestand(await wil.Open(mijn + "/papier"), "Verstuur", "Invoer.Bestand", "nog.pdf", inhoud, ("Invoer.Omschrijving", "Nog"))).FoutBij("Invoer.Bestand").ShouldNotBeNull().ShouldContain("Dit bestand is al verstuurd.");

        var link = (await eline.Open(pad)).Document.QuerySelectorAll("a").Single(a => a.TextContent.Contains("dokter")).GetAttribute("href")!;
        using var antwoord = await eline.Haal(link);
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBe(inhoud);
        (await wil.Open(link)).Status.ShouldBe(HttpStatusCode.OK);
        using var joost = await app.Als("joost");
        (await joost.Open(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var riek = await app.Als("riek");
        foreach (var vreemd in new[] { link, mijn + "/papier" }) (await riek.Open(vreemd)).Status.ShouldBe(HttpStatusCode.NotFound, vreemd);
        (await eline.Open(pad + $"/papieren/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await eline.Open(mijn + "/papier")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Tijdelijke_hulp_staat_bij_de_inwoner_de_consulent_en_op_mijn_werk()
    {
        using var eline = await app.Als("consulent");
        using var riek = await app.Als("riek");
        var lijst = await eline.Open("/wmo/meldingen");
        await eline.Verstuur(lijst, lijst.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(f => f.QuerySelector("[aria-label*='Riek']") is not null), null);
        var (pad, mijn) = (await app.Pad("Riek"), await app.MijnPad("Riek"));
        var fout = await eline.Verstuur(await eline.Open(pad + "/spoed"), "Geef tijdelijke hulp", Wmoproef.Datum("Invoer.Van", Vandaag.AddDays(-30)));
        fout.FoutBij("Invoer.Reden").ShouldNotBeNull().ShouldContain("Schrijf op waarom de hulp niet kan wachten op het onderzoek.");
        fout.FoutBij("Invoer.Minuten").ShouldNotBeNull().ShouldContain("Vul hele minuten per week in");
        fout.FoutBij("Invoer.Van.Dag").ShouldNotBeNull().ShouldContain("vanaf de dag van de melding");
        fout.FoutBij("Invoer.Tot.Dag").ShouldNotBeNull().ShouldContain("Deze hulp is altijd tijdelijk.");
        (string, string)[] goed = [("Invoer.Reden", "Morgen thuis uit het ziekenhuis."), ("Invoer.Minuten", "90"), ("Invoer.Wie", "De Gouden Draad"), .. Wmoproef.Datum("Invoer.Van", Vandaag), .. Wmoproef.Datum("Invoer.Tot", Vandaag.AddDays(28))];
        (await eline.Verstuur(fout, "Geef tijdelijke hulp", goed)).Tekst.ShouldContain("Tijdelijke hulp: 1 uur en 30 minuten per week");
        (await eline.Verstuur(await eline.Open(pad + "/spoed"), "Geef tijdelijke hulp", goed)).FoutBij("Invoer.Van.Dag").ShouldNotBeNull().ShouldContain("In deze tijd is er al tijdelijke hulp.");
        (await riek.Open(mijn)).Tekst.ShouldContain("Morgen thuis uit het ziekenhuis.");
        (await eline.Open("/werk")).Tekst.ShouldContain($"Tijdelijke hulp tot en met {Vandaag.AddDays(28).InZin(Vandaag)}.");
        (await eline.Verstuur(await eline.Open(pad + "/spoed"), "Stop na vandaag")).Tekst.ShouldContain("De tijdelijke hulp stopt.");
        using var joost = await app.Als("joost");
        (await joost.Open(pad + "/spoed")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await riek.Open(pad + "/spoed")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_mentor_doet_alles_voor_de_inwoner_met_de_eigen_naam_erbij()
    {
        using var eline = await app.Als("consulent");
        using var hanneke = await app.Als("vertegenwoordiger");
        var mijn = await app.MijnPad("Wil");
        (await hanneke.Open(mijn)).Status.ShouldBe(HttpStatusCode.NotFound);
        await Vertegenwoordigt("Wil", Vertegenwoordiging.Mentor);
        (await hanneke.Open("/mijn/ondersteuning")).Tekst.ShouldContain("Wil Jansen");
        var zien = await hanneke.Open(mijn);
        zien.Tekst.ShouldContain("Dit kun je doen voor Wil");
        var verslag = await hanneke.Open(mijn + "/verslag");
        verslag.Tekst.ShouldContain("Je doet dit voor Wil Jansen.");
        (await hanneke.Verstuur(verslag, "Onderteken", ("Invoer.Akkoord", "ja"), ("Invoer.Handtekening", "H. Mulder"))).Tekst.ShouldContain("reactie staat bij het verslag.");
        (await eline.Open(await app.Pad("Wil") + "/verslag")).Tekst.ShouldContain("voor Wil door Hanneke");
        await hanneke.Verstuur(await hanneke.Open(mijn + "/veranderd"), "Verstuur", ("Invoer.Tekst", "Wil valt vaker."));
        (await eline.Open(await app.Pad("Wil"))).Tekst.ShouldContain("Wil valt vaker.” Hanneke");
        (await hanneke.VerstuurBestand(await hanneke.Open(mijn + "/papier"), "Verstuur", "Invoer.Bestand", "b.pdf", Proefbestanden.Pdf(tekst: "mentor"), ("Invoer.Omschrijving", "Brief"))).Tekst.ShouldContain("van Hanneke");
        (await hanneke.Verstuur(await hanneke.Open(mijn), "Vraag de hulp aan")).Tekst.ShouldContain("mentor");
        using var wil = await app.Als("wil");
        (await wil.Open(mijn)).Tekst.ShouldContain(", door Hanneke");
        (await hanneke.Open("/mijn/ondersteuning/nieuw")).Status.ShouldBe(HttpStatusCode.Forbidden, "asking for the first time is done by telephone");
        (await hanneke.Open(await app.MijnPad("Riek"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_mentor_kiest_wie_meekomt_en_levert_het_plan_in_en_een_bewindvoerder_niet()
    {
        using var hanneke = await app.Als("vertegenwoordiger");
        var mijn = await app.MijnPad("Riek");
        await Vertegenwoordigt("Riek", Vertegenwoordiging.Bewindvoerder);
        foreach (var deel in new[] { "", "/plan", "/mee", "/veranderd", "/papier" }) (await hanneke.Open(mijn + deel)).Status.ShouldBe(HttpStatusCode.NotFound, "money only: " + deel);
        (await hanneke.Open("/mijn/ondersteuning")).Tekst.ShouldNotContain("Riek");
        await Vertegenwoordigt("Riek", Vertegenwoordiging.Mentor);
        (await hanneke.Verstuur(await hanneke.Open(mijn + "/mee"), "Bewaar", ("Invoer.Wie", "Clientondersteuner"))).Tekst.ShouldContain("De keuze staat erbij.");
        (await hanneke.Verstuur(await hanneke.Open(mijn + "/plan"), "Lever mijn plan in", ("Invoer.Plan", "Riek wil de badkamer schoon."))).Tekst.ShouldContain("Het plan is ingeleverd.");
        var id = new Spil.Wmo.Domein.MeldingId(await app.MeldingVan("Riek"));
        var melding = await app.Met(db => db.Set<Melding>().SingleAsync(m => m.Id == id));
        melding.PlanNamens.ShouldEndWith(", mentor");
        melding.BegeleidingNamens.ShouldEndWith(", mentor");
    }

    [Fact]
    public async Task Een_consulent_draagt_een_melding_over_en_de_inwoner_leest_de_nieuwe_naam()
    {
        using var eline = await app.Als("consulent");
        using var joost = await app.Als("joost");
        var pad = await app.Pad("Toos");
        var form = await eline.Open((await eline.Open(pad)).Document.QuerySelector("a[href^='/overdragen/nieuw']")!.GetAttribute("href")!);
        form.Tekst.ShouldContain("Hulp bij het huishouden: ");
        var naar = form.Document.QuerySelectorAll("[name='Invoer.Naar'] option").Single(o => o.TextContent.Contains("Joost")).GetAttribute("value")!;
        var gevraagd = await eline.Verstuur(form, "Vraag het je collega", [("Invoer.Naar", naar), .. Wmoproef.Datum("Invoer.Ingang", Vandaag)]);
        gevraagd.Tekst.ShouldContain("krijgt bericht en zegt of het goed is.");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound, "a question gives nothing");
        (await joost.Verstuur(await joost.Open(gevraagd.Adres.AbsolutePath), "Ik neem het over")).Tekst.ShouldContain("Overgedragen");
        (await joost.Open(pad)).Status.ShouldBe(HttpStatusCode.OK);
        (await eline.Open(pad)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await joost.Open("/wmo/meldingen")).Document.QuerySelector($"a[href='{pad}']").ShouldNotBeNull();
        (await eline.Open("/wmo/meldingen?toon=team")).Tekst.ShouldContain("Joost");
    }

    [Fact]
    public async Task De_projectleider_ziet_niemand_van_wie_alleen_hulp_bij_het_huishouden_in_spil_staat()
    {
        var dossier = await app.DossierVan("Ank");
        using var fleur = await app.Als("projectleider");
        (await fleur.Open($"/dossiers/{dossier}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Met(db => db.Set<Inwonerdossier>().CountAsync(d => d.AlleenOndersteuning))).ShouldBeGreaterThan(8);
        (await fleur.Open($"/dossiers/{await app.DossierVan("Samira")}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Het_team_ziet_wie_er_wacht_en_neemt_over_van_wie_weg_is()
    {
        using var joost = await app.Als("joost");
        var team = await joost.Open("/wmo/meldingen?toon=team");
        team.Tekst.ShouldContain("Toos de Wit");
        team.Document.QuerySelector("[aria-label*='Toos']").ShouldBeNull("somebody works on it");
        var id = await app.DossierVan("Toos");
        await app.Doe(async db =>
        {
            var dossier = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == id);
            return dossier.Beeindig(dossier.Betrokkenen.Single(b => b.Rol == Betrokkenheid.Consulent).Id, Vandaag).Waarde;
        });
        var lijst = await joost.Open("/wmo/meldingen");
        (await joost.Verstuur(lijst, lijst.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(f => f.QuerySelector("[aria-label*='Toos']") is not null), null)).Adres.AbsolutePath.ShouldBe(await app.Pad("Toos"));
        (await app.Met(db => db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.DossierId == id).Select(m => m.Consulent).SingleAsync())).ShouldContain("Joost");
    }

    private async Task Vertegenwoordigt(string voornaam, Vertegenwoordiging als)
    {
        var dossier = await app.DossierVan(voornaam);
        await app.Doe(async db =>
        {
            var hanneke = await db.Set<Account>().Where(a => a.Demonaam == "vertegenwoordiger").Select(a => a.PersoonId!.Value).SingleAsync();
            var geheel = await db.Set<Inwonerdossier>().Include(d => d.Vertegenwoordigers).SingleAsync(d => d.Id == dossier);
            foreach (var oud in geheel.Vertegenwoordigers.ToList()) geheel.BeeindigVertegenwoordiging(oud.Id, Vandaag);
            return geheel.LegVertegenwoordigerVast(new(hanneke, "Hanneke Mulder", als, "beschikking van de rechtbank", null, "Eline", Vandaag, null), Vandaag).Waarde;
        });
    }
}
