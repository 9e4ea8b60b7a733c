using Shouldly;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Plannen;

public sealed class PlanTests
{
    private readonly Traject traject = EenTraject();
    private readonly Voorstel doel;
    private readonly Voorstel actie;

    public PlanTests()
    {
        traject.WijzigMotto("Ik wil weer ’s ochtends opstaan.").MoetLukken();
        doel = EenAangenomen(traject);
        actie = EenAangenomen(traject, doel);
    }

    [Fact]
    public void Een_plan_is_een_momentopname_met_de_stemmen()
    {
        var (plan, gebeurtenis) = StelVast(EenPlaninvoer()).MoetLukken();
        (plan.Nummer, plan.VastgesteldDoor, plan.VastgesteldOp).ShouldBe((1, "Marjan de Boer", Nu));
        (plan.Inhoud.Inwoner, plan.Inhoud.Motto, plan.Inhoud.Tandem.Ervaringsdeskundige)
            .ShouldBe(("Samira el Idrissi", "Ik wil weer ’s ochtends opstaan.", "Joke Wolters"));
        var inPlan = plan.Inhoud.Doelen.ShouldHaveSingleItem();
        (inPlan.Tekst, inPlan.Versienummer, inPlan.Afspraken.Count).ShouldBe(("Een eigen sleutel.", 1, 0));
        inPlan.Stemmen.Select(s => s.Naam).ShouldBe(["Samira el Idrissi", "Marjan de Boer", "Joke Wolters", "Petra van der Veen"]);
        inPlan.Stemmen[3].ShouldBe(new Planstem("Petra van der Veen", "Stadsbank", false, Stemkeuze.Eens, "Daarom.", Nu, Stemwijze.Zelf,
            "Petra van der Veen"));
        inPlan.Acties.ShouldHaveSingleItem().Wie.ShouldBe("Petra");
        gebeurtenis.ShouldBeOfType<PlanVastgesteld>().BuitenHetPlan.ShouldBeEmpty();
    }

    [Fact]
    public void Een_plan_verandert_niet_als_later_iets_verandert()
    {
        var plan = StelVast(EenPlaninvoer()).MoetLukken().Nieuw;
        var was = plan.Inhoud.NaarJson();
        doel.Wijzig(EenDoel() with { Tekst = "Iets heel anders." }, Joke, Nu, 1).MoetLukken();
        AllenEens(doel);
        Stem(actie, Petra, Stemkeuze.NietEens).MoetLukken();
        traject.WijzigMotto("Anders.").MoetLukken();
        plan.Inhoud.NaarJson().ShouldBe(was);
    }

    [Fact]
    public void Geen_plan_zonder_tandem_toestemming_of_lopend_traject()
    {
        var zonder = EenTraject(metTandem: false);
        Plan.StelVast(zonder, [], null, EenPlaninvoer(), Marjan, Nu).Weigeringen.Select(w => w.Regel)
            .ShouldBe([Planregels.GeenTandem, Planregels.GeenDoel]);
        StelVast(EenPlaninvoer() with { HeeftToestemming = false }).MoetWeigeren(Planregels.GeenToestemming);
        traject.Stop("Klaar.", Vandaag, Vandaag).MoetLukken();
        StelVast(EenPlaninvoer()).MoetWeigeren(Planregels.TrajectLooptNiet);
    }

    [Fact]
    public void Geen_plan_zonder_doel_waar_iedereen_het_mee_eens_is()
    {
        Stem(doel, Joke, Stemkeuze.NietEens).MoetLukken();
        StelVast(EenPlaninvoer()).MoetWeigeren(Planregels.GeenDoel);
    }

    [Fact]
    public void Terugkijken_ligt_in_de_toekomst()
    {
        StelVast(EenPlaninvoer() with { EvaluatieOp = Vandaag }).MoetWeigeren(Planregels.EvaluatieNietInToekomst, "EvaluatieOp");
        StelVast(EenPlaninvoer() with { EvaluatieOp = Morgen }).MoetLukken();
    }

    [Fact]
    public void Wat_niet_is_aangenomen_blijft_erbuiten_met_de_reden()
    {
        var concept = EenConcept(traject);
        var gevraagd = EenIngebracht(traject);
        var vast = EenIngebracht(traject);
        Stem(vast, Petra, Stemkeuze.NietEens).MoetLukken();
        var wees = EenAangenomen(traject, vast);
        var ingetrokken = EenIngebracht(traject);
        ingetrokken.TrekIn("Toch niet.", SamiraZelf).MoetLukken();
        actie.Wijzig(EenActie() with { Tekst = "Petra mailt." }, Joke, Nu, 1).MoetLukken();
        Voorstel[] alle = [doel, actie, concept, gevraagd, vast, wees, ingetrokken];
        var opname = Planopname.Maak(alle);
        opname.Buiten.Select(b => (b.Voorstel.Id, b.Reden)).ShouldBe([(actie.Id, Buitenreden.NieuweTekstNogNiet), (concept.Id,
            Buitenreden.Concept),
            (gevraagd.Id, Buitenreden.NogTeVragen), (vast.Id, Buitenreden.NietEens), (wees.Id, Buitenreden.DoelNietAangenomen)],
                ignoreOrder: true);
        opname.Buiten.ShouldAllBe(b => b.Zin.EndsWith('.'));
        var (plan, gebeurtenis) = Plan.StelVast(traject, alle, null, EenPlaninvoer(), Marjan, Nu).MoetLukken();
        plan.Inhoud.Doelen.ShouldHaveSingleItem().Acties.ShouldHaveSingleItem().Tekst.ShouldBe("Petra belt de woningcorporatie.");
        ((PlanVastgesteld)gebeurtenis).BuitenHetPlan.Count.ShouldBe(5);
    }

    [Fact]
    public void Wie_wegging_staat_niet_in_het_plan()
    {
        var nieuw = EenIngebracht(traject);
        foreach (var wie in new[] { SamiraZelf, Marjan, Joke }) Stem(nieuw, wie, Stemkeuze.Eens).MoetLukken();
        Stem(nieuw, Petra, Stemkeuze.NietEens, "Dat wil ik niet.").MoetLukken();
        nieuw.MeldDeelnemerAf(Petra.Persoon, Nu).MoetLukken();
        Planopname.Maak([nieuw]).Doelen.ShouldHaveSingleItem().Stemmen
            .ShouldNotContain(s => s.Naam == Petra.Naam || s.Woord == "Dat wil ik niet.");
    }

    [Fact]
    public void Een_volgend_plan_telt_door_en_is_anders_dan_het_vorige()
    {
        var eerste = StelVast(EenPlaninvoer()).MoetLukken().Nieuw;
        Plan.StelVast(traject, [doel, actie], eerste, EenPlaninvoer(), Marjan, Nu).MoetWeigeren(Planregels.NietsVeranderd);
        actie.MeldGedaan(traject, Petra, Vandaag, Vandaag).MoetLukken();
        Plan.StelVast(traject, [doel, actie], eerste, EenPlaninvoer(), Marjan, Nu).MoetLukken().Nieuw.Nummer.ShouldBe(2);
        Plan.StelVast(traject, [doel, actie], eerste, EenPlaninvoer() with { EvaluatieOp = Morgen }, Marjan, Nu).MoetLukken();
    }

    [Fact]
    public void Een_ander_traject_is_een_fout_in_de_code()
    {
        var ander = EenTraject();
        Should.Throw<ArgumentException>(() => Plan.StelVast(ander, [doel], null, EenPlaninvoer(), Marjan, Nu));
        Should.Throw<ArgumentException>(() => Plan.StelVast(ander, [], EenPlan(traject, doel, actie), EenPlaninvoer(), Marjan, Nu));
    }

    private Uitkomst<Gemaakt<Plan>> StelVast(Planinvoer invoer) => Plan.StelVast(traject, [doel, actie], null, invoer, Marjan, Nu);
}
