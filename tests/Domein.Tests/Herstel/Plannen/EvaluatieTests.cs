using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Plannen;

public sealed class EvaluatieTests
{
    private static readonly Evaluatieinvoer VanSamira = new(Evaluatiekant.Inwoner, Samira, "Samira", Vandaag, 8, "Ik slaap weer.",
        "Een gordijn.", Vervolg.Doorgaan, false);
    private static readonly Evaluatieinvoer VanPetra = VanSamira with
    {
        Kant = Evaluatiekant.Omgeving,
        Persoon = Petra.Persoon,
        Naam = "Petra"
    };

    private readonly Traject traject = EenTraject();
    private readonly Voorstel doel;
    private readonly Plan plan;

    public EvaluatieTests()
    {
        doel = EenAangenomen(traject);
        plan = EenPlan(traject, doel, EenAangenomen(traject, doel));
    }

    [Fact]
    public void De_inwoner_kijkt_terug_op_een_doel()
    {
        var (evaluatie, gebeurtenis) = KijkTerug(VanSamira, SamiraZelf).MoetLukken();
        (evaluatie.PlanId, evaluatie.DoelId, evaluatie.Cijfer, evaluatie.WatIsBereikt, evaluatie.WatNog, evaluatie.IngevuldDoor)
            .ShouldBe((plan.Id, doel.Id, 8, "Ik slaap weer.", "Een gordijn.", "Samira el Idrissi"));
        gebeurtenis.ShouldBe(new DoelGeevalueerd(evaluatie.Id, doel.Id, Evaluatiekant.Inwoner, Samira, Vervolg.Doorgaan));
    }

    [Fact]
    public void Het_tandem_schrijft_alleen_samen_op_wat_de_inwoner_zegt()
    {
        KijkTerug(VanSamira, Marjan).MoetWeigeren(Planregels.EvaluatieVanInwoner);
        KijkTerug(VanSamira with { Samen = true }, Petra).MoetWeigeren(Planregels.EvaluatieVanInwoner);
        KijkTerug(VanSamira with { Samen = true }, Marjan).MoetLukken().Nieuw.IngevuldDoor.ShouldBe("Marjan de Boer");
        KijkTerug(VanSamira with { Persoon = Petra.Persoon }, Petra).MoetWeigeren(Planregels.EvaluatieVanInwoner);
    }

    [Fact]
    public void De_omgeving_kijkt_zelf_terug()
    {
        KijkTerug(VanPetra, Petra).MoetLukken().Nieuw.Naam.ShouldBe("Petra");
        KijkTerug(VanPetra, SamiraZelf).MoetWeigeren(Planregels.EvaluatieVanAnder);
        KijkTerug(VanPetra, Marjan).MoetWeigeren(Planregels.EvaluatieVanAnder);
        KijkTerug(VanPetra with { Samen = true }, Marjan).MoetLukken();
        KijkTerug(VanPetra with { Persoon = Samira }, SamiraZelf).MoetWeigeren(Planregels.EvaluatieVanAnder);
    }

    [Fact]
    public void Terugkijken_gaat_over_een_doel_in_het_plan()
    {
        Evaluatie.KijkTerug(traject, plan, EenAangenomen(traject), VanSamira, SamiraZelf, Vandaag).MoetWeigeren(Planregels.GeenDoelInPlan);
        Should.Throw<ArgumentException>(() => Evaluatie.KijkTerug(EenTraject(), plan, doel, VanSamira, SamiraZelf, Vandaag));
    }

    [Fact]
    public void Terugkijken_weigert_wat_niet_klopt_bij_het_veld()
    {
        KijkTerug(VanSamira with { Op = Morgen }, SamiraZelf).MoetWeigeren(Planregels.EvaluatieInToekomst, "Op");
        KijkTerug(VanSamira with { Cijfer = 0 }, SamiraZelf).MoetWeigeren(Planregels.CijferBuitenBereik, "Cijfer");
        KijkTerug(VanSamira with { Cijfer = 11 }, SamiraZelf).MoetWeigeren(Planregels.CijferBuitenBereik, "Cijfer");
        KijkTerug(VanSamira with { Cijfer = null }, SamiraZelf).MoetLukken();
        KijkTerug(VanSamira with { WatIsBereikt = " " }, SamiraZelf).MoetWeigeren(Planregels.EvaluatieLeeg, "WatIsBereikt");
        KijkTerug(VanSamira with { WatNog = new string('x', 2001) }, SamiraZelf).MoetWeigeren(Invoerregels.TeLang, "WatNog");
        KijkTerug(VanSamira with { Vervolg = (Vervolg)9 }, SamiraZelf).MoetWeigeren(Planregels.VervolgOnbekend, "Vervolg");
    }

    private Uitkomst<Gemaakt<Evaluatie>> KijkTerug(Evaluatieinvoer invoer, Door door) =>
        Evaluatie.KijkTerug(traject, plan, doel, invoer, door, Vandaag);
}
