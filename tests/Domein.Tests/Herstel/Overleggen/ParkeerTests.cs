using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

/// <summary>What is not agreed is parked with why, or left to a follow-up.</summary>
public sealed class ParkeerTests
{
    private readonly Traject traject = EenTraject();

    [Fact]
    public void Wat_nog_niet_lukt_wordt_geparkeerd_met_een_reden_in_eigen_woorden()
    {
        var (overleg, voorstel) = (Bezig(traject), EenIngebracht(traject));
        Stem(voorstel, Petra, Stemkeuze.NietEens).MoetLukken();
        overleg.Parkeer(voorstel, "  Petra wil eerst de huur zien. ", false, Marjan, Nu).MoetLukken();
        var geparkeerd = overleg.Parkeringen.ShouldHaveSingleItem();
        (geparkeerd.VoorstelId, geparkeerd.Reden, geparkeerd.NaarVervolg, geparkeerd.Versienummer, geparkeerd.Door).ShouldBe((voorstel.Id, "Petra wil eerst de huur zien.", false, 1, Marjan.Naam));
        overleg.Parkeer(voorstel, "", true, Marjan, Nu).MoetLukken();
        (overleg.Parkeringen.Count, overleg.ParkeringVan(voorstel.Id)!.NaarVervolg).ShouldBe((1, true));
    }

    [Fact]
    public void Zonder_reden_of_vervolg_en_twee_keer_hetzelfde_wordt_geweigerd()
    {
        var (overleg, voorstel) = (Bezig(traject), EenIngebracht(traject));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(voorstel, " ", false, Marjan, Nu), Verloopregels.WaaromGeparkeerd, "Reden");
        overleg.Parkeer(voorstel, "Later.", false, Marjan, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(voorstel, "Later.", false, Marjan, Nu), Verloopregels.AlGeparkeerd);
    }

    [Fact]
    public void Waar_iedereen_het_mee_eens_is_een_concept_en_iets_van_een_ander_worden_niet_geparkeerd()
    {
        var overleg = Bezig(traject);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(EenAangenomen(traject), "x", false, Marjan, Nu), Verloopregels.IsAangenomen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(EenConcept(traject), "x", false, Marjan, Nu), Verloopregels.NietIngebracht);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(EenIngebracht(EenTraject()), "x", false, Marjan, Nu), Verloopregels.AnderTraject);
    }

    [Fact]
    public void Een_geparkeerd_voorstel_kan_weer_op_tafel()
    {
        var (overleg, voorstel) = (Bezig(traject), EenIngebracht(traject));
        overleg.MoetWeigerenZonderWijziging(() => overleg.PakWeerOp(voorstel.Id), Verloopregels.NietGeparkeerd);
        overleg.Parkeer(voorstel, "Later.", false, Marjan, Nu).MoetLukken();
        overleg.PakWeerOp(voorstel.Id).MoetLukken();
        overleg.Parkeringen.ShouldBeEmpty();
    }

    [Fact]
    public void Een_voorstel_ligt_op_tafel_tot_er_een_ander_ligt_of_het_bewaard_wordt()
    {
        var (overleg, een, twee) = (Bezig(traject), EenIngebracht(traject), EenIngebracht(traject));
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalVanTafel(), Verloopregels.TafelIsLeeg);
        overleg.MoetWeigerenZonderWijziging(() => overleg.LegOpTafel(EenConcept(traject)), Verloopregels.NietIngebracht);
        overleg.MoetWeigerenZonderWijziging(() => overleg.LegOpTafel(EenIngebracht(EenTraject())), Verloopregels.AnderTraject);
        overleg.LegOpTafel(een).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.LegOpTafel(een), Verloopregels.LigtAlOpTafel);
        overleg.LegOpTafel(twee).MoetLukken();
        overleg.OpTafelId.ShouldBe(twee.Id);
        overleg.Parkeer(een, "Later.", false, Marjan, Nu).MoetLukken();
        overleg.OpTafelId.ShouldBe(twee.Id);
        overleg.Parkeer(twee, "Later.", false, Marjan, Nu).MoetLukken();
        overleg.OpTafelId.ShouldBeNull();
        overleg.LegOpTafel(een).MoetLukken();
        overleg.HaalVanTafel().MoetLukken().Voorstel.ShouldBe(een.Id);
        overleg.LegOpTafel(een).MoetLukken();
        overleg.RondAf(Marjan, Nu).MoetLukken();
        overleg.OpTafelId.ShouldBeNull();
        overleg.MoetWeigerenZonderWijziging(() => overleg.LegOpTafel(een), Verloopregels.NietBezig);
    }

    [Fact]
    public void Na_het_overleg_blijft_staan_wat_er_geparkeerd_is()
    {
        var (overleg, voorstel) = (Bezig(traject), EenIngebracht(traject));
        overleg.Parkeer(voorstel, "Later.", true, Marjan, Nu).MoetLukken();
        overleg.Stop(true, SamiraZelf, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Parkeer(voorstel, "Anders.", false, Marjan, Nu), Verloopregels.NietBezig);
        overleg.MoetWeigerenZonderWijziging(() => overleg.PakWeerOp(voorstel.Id), Verloopregels.NietBezig);
        overleg.Parkeringen.ShouldHaveSingleItem();
    }
}
