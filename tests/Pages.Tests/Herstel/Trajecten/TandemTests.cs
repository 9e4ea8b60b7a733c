using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Pages.Tests.Herstel.Aanmeldingen;
using Spil.Pages.Tests.Web;
using Spil.Platform.Aanmelden;
using Xunit;

namespace Spil.Pages.Tests.Herstel.Trajecten;

public sealed class TandemTests(Demosite site) : IClassFixture<Demosite>
{
    private const string Vorm = "Vorm het tandem";
    private const string Verander = "Verander het tandem";

    [Fact]
    public async Task Een_tandem_vormen_opent_het_dossier_voor_wie_erin_zit_en_wisselen_sluit_het_voor_wie_weggaat()
    {
        using var fleur = await site.App.Als("projectleider");
        var (pad, dossier) = await Traject("Rikkerink");
        var leeg = await fleur.Open(pad);
        leeg.Kop.ShouldBe("Het tandem van Marcel");
        leeg.Tekst.ShouldContain("Zonder tandem komt er geen plan.");

        var gevormd = await fleur.Verstuur(leeg, Vorm, ("Invoer.Casusregisseur", await Wie("ilse")), ("Invoer.Ervaringsdeskundige", await Wie("ton")));
        gevormd.Tekst.ShouldContain("Het tandem van Marcel is gevormd: Ilse Kamphuis en Ton Brinkhuis.");
        (await Tandem(dossier)).ShouldBe(["Casusregisseur Kamphuis", "Ervaringsdeskundige Brinkhuis"]);
        (await fleur.Verstuur(leeg, Vorm, ("Invoer.Casusregisseur", await Wie("ilse")), ("Invoer.Ervaringsdeskundige", await Wie("ton")))).Status.ShouldBe(HttpStatusCode.OK);
        (await Tandem(dossier)).Count.ShouldBe(2, "the same form twice");

        var anders = await fleur.Verstuur(await fleur.Open(pad), Verander, ("Invoer.Ervaringsdeskundige", await Wie("aisha")),
            ("Invoer.FamilieErvaringsdeskundige", await Wie("familieervaringsdeskundige")));
        anders.Tekst.ShouldContain("Gerda ter Haar");
        (await Tandem(dossier)).ShouldBe(["Casusregisseur Kamphuis", "Ervaringsdeskundige Benali", "FamilieErvaringsdeskundige Haar"]);
        var zonder = await fleur.Verstuur(await fleur.Open(pad), Verander, ("Invoer.FamilieErvaringsdeskundige", ""), ("Invoer.Ervaringsdeskundige", await Wie("ton")));
        zonder.Tekst.ShouldNotContain("Gerda ter Haar Sinds");
        (await Tandem(dossier)).ShouldBe(["Casusregisseur Kamphuis", "Ervaringsdeskundige Brinkhuis"]);
    }

    [Fact]
    public async Task Wat_niet_kan_staat_bij_het_veld()
    {
        using var fleur = await site.App.Als("projectleider");
        var (pad, dossier) = await Traject("Okonkwo");
        var leeg = await fleur.Open(pad);
        var niets = await fleur.Verstuur(leeg, Vorm);
        niets.FoutBij("Invoer.Casusregisseur").ShouldBe("Fout: Kies een casusregisseur.");
        niets.FoutBij("Invoer.Ervaringsdeskundige").ShouldBe("Fout: Kies een ervaringsdeskundige.");
        var verkeerd = await fleur.Verstuur(leeg, Vorm, ("Invoer.Casusregisseur", await Wie("ton")), ("Invoer.Ervaringsdeskundige", "x"), ("Invoer.FamilieErvaringsdeskundige", Guid.NewGuid().ToString()));
        verkeerd.FoutBij("Invoer.Casusregisseur").ShouldBe("Fout: Kies een casusregisseur.");
        verkeerd.FoutBij("Invoer.FamilieErvaringsdeskundige").ShouldBe("Fout: Kies iemand uit de lijst, of kies dat dit niet nodig is.");
        (await Tandem(dossier)).ShouldBeEmpty();

        (string, string)[] keuze = [("Invoer.Casusregisseur", await Wie("bert")), ("Invoer.Ervaringsdeskundige", await Wie("ton"))];
        await fleur.Verstuur(await fleur.Open(pad), Vorm, keuze);
        (await fleur.Verstuur(await fleur.Open(pad), Verander)).Tekst.ShouldContain("Dit is al het tandem. Kies iemand anders, of laat het zo.");
    }

    [Fact]
    public async Task Twee_die_tegelijk_kiezen_zien_van_elkaar_wat_er_gekozen_is()
    {
        using var fleur = await site.App.Als("projectleider");
        using var ander = await site.App.Als("projectleider");
        var (pad, dossier) = await Traject("Göransson");
        var (een, twee) = (await fleur.Open(pad), await ander.Open(pad));
        await fleur.Verstuur(een, Vorm, ("Invoer.Casusregisseur", await Wie("bert")), ("Invoer.Ervaringsdeskundige", await Wie("ton")));
        var eerste = await Tandem(dossier);

        var ilse = await Wie("ilse");
        var laat = await ander.Verstuur(twee, Vorm, ("Invoer.Casusregisseur", ilse), ("Invoer.Ervaringsdeskundige", await Wie("aisha")));
        laat.FoutBij("Invoer.Casusregisseur").ShouldBe("Fout: Iemand anders heeft dit tandem net gekozen. Kijk wie er nu in zit. Klopt dat niet? Verander het dan.");
        laat.Document.QuerySelectorAll(".spil-nu").Length.ShouldBe(3, "what the first chose, the werkproces that follows from it included, stands beside what the second chose");
        Spil.TestSupport.Pagina.Velden(laat.Formulier(Verander).Formulier).ShouldContain(v => v.Key == "Invoer.Casusregisseur" && v.Value == ilse);
        (await Tandem(dossier)).ShouldBe(eerste);

        await ander.Verstuur(laat, Verander);
        (await Tandem(dossier)).ShouldBe(["Casusregisseur Kamphuis", "Ervaringsdeskundige Benali"], "who has seen it may change it");
    }

    [Fact]
    public async Task Alleen_de_projectleider_vormt_een_tandem()
    {
        var (pad, _) = await Traject("Göransson");
        foreach (var wie in (string[])["casusregisseur", "kernpartner", "inwoner"])
        {
            using var bezoeker = await site.App.Als(wie);
            (await bezoeker.Open(pad)).Status.ShouldBe(HttpStatusCode.Forbidden, wie);
        }

        using var fleur = await site.App.Als("projectleider");
        (await fleur.Open($"/trajecten/{Guid.NewGuid()}/tandem")).Status.ShouldBe(HttpStatusCode.NotFound);
        await fleur.Open(pad);
        (await site.App.LaatsteInzage()).Gebeurtenis.ShouldBe("het tandem");
    }

    private Task<(string Pad, Spil.Kern.DossierId Dossier)> Traject(string achternaam) => site.App.MetDb(async db =>
    {
        var gevonden = await (from t in db.Set<Traject>()
                              join p in db.Set<Persoon>() on t.InwonerId equals p.Id
                              where p.Naam.Achternaam == achternaam
                              select new { t.Id, t.DossierId }).SingleAsync();
        return ($"/trajecten/{gevonden.Id}/tandem", gevonden.DossierId);
    });

    private Task<string> Wie(string demonaam) => site.App.MetDb(async db => (await db.Set<Account>().SingleAsync(a => a.Demonaam == demonaam)).PersoonId!.Value.ToString());

    /// <summary>Who of the tandem is involved today, in the order of the roles.</summary>
    private Task<List<string>> Tandem(Spil.Kern.DossierId dossier) => site.App.MetDb(async db =>
    {
        var geheel = await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == dossier);
        var vandaag = Spil.Kern.Tijd.Vandaag(TimeProvider.System);
        var namen = await db.Set<Persoon>().ToDictionaryAsync(p => p.Id, p => p.Naam.Achternaam);
        return geheel.Betrokkenen.Where(b => b.IsTandem && b.GeldtOp(vandaag)).OrderBy(b => b.Rol).Select(b => $"{b.Rol} {namen[b.PersoonId]}").ToList();
    });
}
