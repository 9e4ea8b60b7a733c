using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.TestSupport;
using Xunit;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Who may decide for the inwoner: written down with a paper, shown with what was decided, ended.</summary>
public sealed class VertegenwoordigerTests
{
    [Fact]
    public async Task Een_mentor_wordt_vastgelegd_geeft_toestemming_namens_en_stopt()
    {
        await using var app = await Testapp.Start();
        var dossier = await app.DossierVan("Samira");
        using var marjan = await app.Als("casusregisseur");
        using var samira = await app.Als("inwoner");
        (await samira.Open($"/dossiers/{dossier}/vertegenwoordigers")).Tekst.ShouldContain("Niemand. Jij beslist zelf.");
        (await samira.Open($"/dossiers/{dossier}/vertegenwoordigers/erbij")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var form = await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers/erbij");
        var fout = await marjan.Verstuur(form, "Leg vast", ("Invoer.Voornaam", "Hanneke"), ("Invoer.Achternaam", "Mulder"), ("Invoer.Vanaf.Dag", "31"), ("Invoer.Vanaf.Maand", "2"), ("Invoer.Vanaf.Jaar", "2025"));
        fout.FoutBij("Invoer.Soort").ShouldNotBeNull().ShouldContain("Kies wat deze persoon is.");
        (string, string)[] begin = [("Invoer.Soort", "Mentor"), ("Invoer.Vanaf.Dag", "3"), ("Invoer.Vanaf.Maand", "3"), ("Invoer.Vanaf.Jaar", "2025")];
        var zonder = await marjan.Verstuur(fout, "Leg vast", begin);
        zonder.FoutBij("Invoer.Bewijs").ShouldNotBeNull().ShouldContain("Schrijf op welk papier dit laat zien.");
        var klaar = await marjan.Verstuur(zonder, "Leg vast", ("Invoer.Bewijs", "beschikking van de rechtbank, 3 maart 2025"));
        klaar.Tekst.ShouldContain("Hanneke Mulder is vastgelegd.");
        klaar.Tekst.ShouldContain("Mag beslissen over zorg en hulp. Niet over geld.");
        klaar.Tekst.ShouldContain("Gezien door Marjan de Boer.");

        var wie = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/toestemming/geven/Overdracht"), "Toestemming vastleggen", (await Velden(app, "Aveleijn"))[..^1]);
        wie.FoutBij("Invoer.Vertegenwoordiger").ShouldNotBeNull().ShouldContain("Kies wie de toestemming geeft.");
        var geldt = await Geef(app, marjan, dossier, "NulmetingZorgverzekeraar", "Menzis");
        geldt.FoutBij("Invoer.Vertegenwoordiger").ShouldNotBeNull().ShouldContain("Hierover mag deze vertegenwoordiger niet beslissen.");
        (await Geef(app, marjan, dossier, "Overdracht", "Aveleijn")).Tekst.ShouldContain("namens Samira door Hanneke Mulder, mentor");
        var lees = await samira.Open($"/dossiers/{dossier}/toestemming");
        lees.Tekst.ShouldContain("namens jou door Hanneke Mulder, mentor");
        lees.Tekst.ShouldContain("Iemand beslist met jou mee");

        var form2 = await marjan.Open($"/dossiers/{dossier}/toestemming/geven/Navraag");
        var stop = await marjan.Verstuur(await marjan.Open($"/dossiers/{dossier}/vertegenwoordigers"), "Ja, stop");
        stop.Tekst.ShouldContain("Gestopt. Deze persoon beslist nu niet meer.");
        var laat = await marjan.Verstuur(form2, "Toestemming vastleggen", await Velden(app, "Menzis"));
        laat.Tekst.ShouldContain("Deze persoon mag op die dag niet voor de inwoner beslissen.");
        (await samira.Open($"/dossiers/{dossier}/toestemming")).Tekst.ShouldContain("namens jou door Hanneke Mulder, mentor", Case.Sensitive, "what was decided stays");
    }

    [Fact]
    public async Task In_de_demo_staat_wie_namens_iemand_ja_zei()
    {
        await using var app = await Testapp.Start();
        using var ilse = await app.Als("ilse");
        var dossier = await app.DossierVan("Wilhelmina Catharina Adriana Maria");
        var pagina = await ilse.Open($"/dossiers/{dossier}/toestemming");
        pagina.Tekst.ShouldContain("Hanneke Mulder, mentor, tot en met");
        pagina.Tekst.ShouldContain("Thuiszorg De Gouden Draad");
        (await ilse.Open($"/dossiers/{dossier}/vertegenwoordigers")).Tekst.ShouldContain("beschikking van de rechtbank in Almelo");
    }

    private static async Task<Pagina> Geef(Testapp app, Bezoeker wie, DossierId dossier, string doel, string aan)
    {
        var form = await wie.Open($"/dossiers/{dossier}/toestemming/geven/{doel}");
        return await wie.Verstuur(form, "Toestemming vastleggen", await Velden(app, aan));
    }

    private static async Task<(string, string)[]> Velden(Testapp app, string aan)
    {
        var mentor = await app.Met(db => db.Set<Vertegenwoordiger>().Where(v => v.Bewijs.EndsWith("3 maart 2025")).Select(v => v.Id).SingleAsync());
        var tot = ((TimeProvider)app.Diensten.GetService(typeof(TimeProvider))!).Vandaag().AddDays(30);
        return
        [
            ("Invoer.Ontvanger", aan), ("Invoer.Soorten", "Plan"), ("Invoer.Tot.Dag", $"{tot.Day}"), ("Invoer.Tot.Maand", $"{tot.Month}"), ("Invoer.Tot.Jaar", $"{tot.Year}"),
            ("Invoer.Wijze", "OpPapier"), ("Invoer.Vertegenwoordiger", mentor.ToString()),
        ];
    }
}
