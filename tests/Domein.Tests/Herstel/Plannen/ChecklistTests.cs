using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Plannen;

public sealed class ChecklistTests
{
    private readonly Traject traject = EenTraject();
    private readonly Voorstel doel;

    public ChecklistTests() => doel = EenAangenomen(traject);

    [Fact]
    public void Elk_punt_heeft_een_eigen_code_en_een_zin()
    {
        Checklist.Punten.Select(p => p.Code).ShouldBeUnique();
        Checklist.Punten.ShouldAllBe(p => p.Vraag.EndsWith('.'));
        Checklist.Punten.Count(p => p.DoorSpil).ShouldBe(4);
    }

    [Fact]
    public void Spil_ziet_zelf_wat_klopt()
    {
        var plan = EenPlan(traject, doel, EenAangenomen(traject, doel));
        plan.Inhoud.Checklist.Select(p => p.Code).ShouldBe(Checklist.Punten.Select(p => p.Code));
        plan.Inhoud.Checklist.Where(p => p.DoorSpil).Select(p => p.Code).ShouldBe(["gewenst", "afspraken", "wie", "wanneer"]);
        plan.Inhoud.Checklist.ShouldAllBe(p => p.Keuze == Checklistkeuze.Ja);
    }

    [Fact]
    public void Een_open_vraag_houdt_het_plan_tegen_bij_die_vraag()
    {
        var invoer = EenPlaninvoer();
        StelVast(invoer with { Checklist = [.. invoer.Checklist.Where(a => a.Code != "basis")] }, Actie())
            .MoetWeigeren(Planregels.ChecklistOpen, "basis");
        StelVast(invoer).MoetWeigeren(Planregels.ChecklistOpen, "afspraken");
    }

    [Fact]
    public void Niet_nodig_zegt_waarom()
    {
        StelVast(Met("als-het-misgaat", Checklistkeuze.NietNodig, " "), Actie())
            .MoetWeigeren(Planregels.NotitieOntbreekt, "als-het-misgaat");
        StelVast(Met("als-het-misgaat", Checklistkeuze.NietNodig, new string('x', 2001)), Actie())
            .MoetWeigeren(Invoerregels.TeLang, "als-het-misgaat");
        StelVast(Met("als-het-misgaat", Checklistkeuze.NietNodig, "Samira heeft al een crisiskaart."), Actie()).MoetLukken().Nieuw
            .Inhoud.Checklist.Single(p => p.Code == "als-het-misgaat").Notitie.ShouldBe("Samira heeft al een crisiskaart.");
    }

    [Fact]
    public void Wat_Spil_niet_ziet_is_niet_met_ja_af_te_doen_maar_wel_met_een_reden()
    {
        StelVast(Met("afspraken", Checklistkeuze.Ja)).MoetWeigeren(Planregels.ChecklistNietGezien, "afspraken");
        var punt = StelVast(Met("afspraken", Checklistkeuze.NietNodig, "Eerst rust."))
            .MoetLukken().Nieuw.Inhoud.Checklist.Single(p => p.Code == "afspraken");
        (punt.Keuze, punt.DoorSpil).ShouldBe((Checklistkeuze.NietNodig, false));
    }

    [Theory]
    [InlineData("wie")]
    [InlineData("wanneer")]
    [InlineData("gewenst")]
    public void Spil_ziet_wat_ontbreekt(string code)
    {
        var kaal = code == "gewenst" ? Aangenomen(Voorstelsoort.Doel, EenDoel() with { GewensteSituatie = "" }) : doel;
        var actie = Aangenomen(Voorstelsoort.Actie, code switch
        {
            "wie" => EenActie() with { WiePersoonId = null, Wie = "" },
            "wanneer" => EenActie() with { Wanneer = null },
            _ => EenActie(),
        }, kaal);
        Plan.StelVast(traject, [kaal, actie], null, EenPlaninvoer(), Marjan, Nu).MoetWeigeren(Planregels.ChecklistOpen, code);
    }

    private Voorstel Actie() => EenAangenomen(traject, doel);

    private Voorstel Aangenomen(Voorstelsoort soort, Voorstelinhoud inhoud, Voorstel? onder = null)
    {
        var voorstel = Voorstel.Schrijf(traject, soort, onder, inhoud, SamiraZelf, Nu).MoetLukken().Nieuw;
        voorstel.BrengIn(traject, Iedereen(), Nu).MoetLukken();
        AllenEens(voorstel);
        return voorstel;
    }

    private static Planinvoer Met(string code, Checklistkeuze keuze, string notitie = "") =>
        EenPlaninvoer() with { Checklist = [.. EenPlaninvoer().Checklist, new(code, keuze, notitie)] };

    private Uitkomst<Gemaakt<Plan>> StelVast(Planinvoer invoer, params Voorstel[] onder) =>
        Plan.StelVast(traject, [doel, .. onder], null, invoer, Marjan, Nu);
}
