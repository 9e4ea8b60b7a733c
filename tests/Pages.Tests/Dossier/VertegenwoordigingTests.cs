using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>A recorded representative signs in and decides for the inwoner, in sight of the inwoner, for as long as the paper holds.</summary>
public sealed class VertegenwoordigingTests
{
    private const string Mail = "h.mulder@mentoren.voorbeeld.nl";

    [Fact]
    public async Task Een_mentor_wordt_uitgenodigd_kiest_iemand_en_geeft_toestemming_en_dat_staat_erbij_tot_het_stopt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        using var samira = await app.Als("inwoner");
        await LegVast(app, dossier, Vertegenwoordiging.Mentor);

        var lijst = await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers");
        var pad = lijst.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Nodig Hanneke Mulder uit om zich aan te melden").GetAttribute("href")!;
        (await samira.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var form = await marjan.Open(pad);
        (await marjan.Verstuur(form, "Nodig uit", ("Invoer.Email", "hanneke"))).FoutBij("Invoer.Email").ShouldNotBeNull();
        (await marjan.Verstuur(form, "Nodig uit", ("Invoer.Email", Mail))).Tekst.ShouldContain("Hanneke krijgt een bericht met een link.");
        using var hanneke = app.Bezoeker();
        var meedoen = await hanneke.Bewijst(app, "Hanneke");
        meedoen.Kop.ShouldBe("Beslis je voor Samira?");
        var mijn = await hanneke.DoetMee(meedoen);
        mijn.Adres.AbsolutePath.ShouldBe("/vertegenwoordiging");
        mijn.Tekst.ShouldContain("Samira el Idrissi Jij bent mentor.");
        (await app.Met(db => db.Set<Account>().SingleAsync(a => a.Email == Mail))).Rol.ShouldBe(Rol.Vertegenwoordiger);
        (await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers")).Tekst.ShouldContain("Kan zich aanmelden");

        var kring = await hanneke.Open($"/dossiers/{dossier}/kring");
        kring.Document.QuerySelector("svg.kring").ShouldBeNull("the drawing is of Samira");
        kring.Tekst.ShouldNotContain("Oma Fatma");
        var erbij = await hanneke.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        (await hanneke.Verstuur(erbij, "Zet erbij", ("Invoer.Voornaam", "Rachida"), ("Invoer.Relatie", "buurvrouw"), ("Invoer.Bereik", "Contact"))).Tekst.ShouldContain("Rachida doet nu mee.");
        (await samira.Open($"/dossiers/{dossier}/kring")).Tekst.ShouldContain("Gekozen namens jou door Hanneke Mulder, mentor.");

        var geven = await hanneke.Open($"/dossiers/{dossier}/toestemming/geven/Navraag");
        geven.Document.QuerySelector("[name='Invoer.Wijze']").ShouldBeNull("on the screen, now");
        var tot = TimeProvider.System.Vandaag().AddDays(30);
        (await hanneke.Verstuur(geven, "Ja, dat vind ik goed", ("Invoer.Tot.Dag", $"{tot.Day}"), ("Invoer.Tot.Maand", $"{tot.Month}"), ("Invoer.Tot.Jaar", $"{tot.Year}"))).Tekst.ShouldContain("staat nu aan");
        (await samira.Open($"/dossiers/{dossier}/toestemming")).Tekst.ShouldContain("namens jou door Hanneke Mulder, mentor");
        (await hanneke.Verstuur(await hanneke.Open($"/dossiers/{dossier}/kring"), "Ja, stop met delen")).Tekst.ShouldContain("Delen staat uit.");
        (await app.Met(db => db.Set<Toestemming>().Where(t => t.IngetrokkenDoor == "Hanneke Mulder, mentor").CountAsync())).ShouldBe(1);
        (await hanneke.NodigtUit(dossier)).Tekst.ShouldContain("Hanneke Mulder, mentor van Samira");

        foreach (var niet in new[] { $"/trajecten/{await app.TrajectVan("Samira")}/plan", $"/dossiers/{dossier}", $"/dossiers/{dossier}/personalia", $"/dossiers/{dossier}/kring/tabel", $"/dossiers/{dossier}/vertegenwoordigers/erbij" })
            (await hanneke.Open(niet)).Status.ShouldBe(HttpStatusCode.Forbidden, niet);
        (await hanneke.Open($"/dossiers/{await app.DossierVan("Henk")}/kring")).Status.ShouldBe(HttpStatusCode.NotFound);

        var open = await hanneke.Open($"/dossiers/{dossier}/kring/erbij?soort=naaste");
        await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers"), "Ja, stop");
        (await hanneke.Verstuur(open, "Zet erbij", ("Invoer.Voornaam", "Te laat"), ("Invoer.Relatie", "x"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await hanneke.Open("/vertegenwoordiging")).Tekst.ShouldContain("Je beslist nu voor niemand.");
    }

    [Fact]
    public async Task Het_houdt_vanzelf_op_na_de_laatste_dag()
    {
        await using var app = await Testapp.Start();
        var beschermd = await app.DossierVan("Wilhelmina Catharina Adriana Maria");
        using var hanneke = await app.Als("vertegenwoordiger");
        (await hanneke.Open("/vertegenwoordiging")).Tekst.ShouldContain("Jij bent mentor.");
        (await hanneke.Open($"/dossiers/{beschermd}/toestemming")).Tekst.ShouldContain("Jij beslist namens Wilhelmina");
        await app.Met(db => db.Set<Vertegenwoordiger>().Where(v => v.Naam == "Hanneke Mulder").ExecuteUpdateAsync(v => v.SetProperty(x => x.Tot, TimeProvider.System.Vandaag().AddDays(-1))));
        (await hanneke.Open($"/dossiers/{beschermd}/toestemming")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await hanneke.Open("/vertegenwoordiging")).Tekst.ShouldContain("Je beslist nu voor niemand.");
    }

    private static async Task LegVast(Testapp app, DossierId dossier, Vertegenwoordiging soort)
    {
        using var marjan = await app.Als("casusregisseur");
        var klaar = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers/erbij"), "Leg vast", ("Invoer.Soort", soort.ToString()), ("Invoer.Voornaam", "Hanneke"),
            ("Invoer.Achternaam", "Mulder"), ("Invoer.Bewijs", "beschikking"), ("Invoer.Vanaf.Dag", "3"), ("Invoer.Vanaf.Maand", "3"), ("Invoer.Vanaf.Jaar", "2025"));
        klaar.Tekst.ShouldContain("Hanneke Mulder is vastgelegd.");
    }
}
