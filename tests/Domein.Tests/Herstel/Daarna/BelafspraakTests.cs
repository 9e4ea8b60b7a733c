using Shouldly;
using Spil.Domein.Tests.Herstel.Overleggen;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Daarna.Daarnaproef;

namespace Spil.Domein.Tests.Herstel.Daarna;

/// <summary>The call four weeks after the meeting.</summary>
public sealed class BelafspraakTests
{
    private readonly Overleg overleg = Gehouden(EenTraject());

    [Fact]
    public void Vier_weken_na_het_overleg_wordt_er_gebeld_en_daarna_is_het_te_laat()
    {
        var bel = Belafspraak.Van(overleg).MoetLukken();
        bel.BelOp.ShouldBe(Vandaag.AddDays(28));
        (bel.IsNodig(Vandaag.AddDays(20)), bel.IsNodig(Vandaag.AddDays(21)), bel.IsTeLaat(Vandaag.AddDays(28)), bel.IsTeLaat(Vandaag.AddDays(29))).ShouldBe((false, true, false, true));
    }

    [Fact]
    public void Voor_een_overleg_dat_nog_niet_is_geweest_wordt_niemand_gebeld() => Belafspraak.Van(Overlegproef.Gepland()).MoetWeigeren(Daarnaregels.NogNietGeweest);

    [Fact]
    public void De_dag_is_die_in_Nederland()
    {
        var laat = Overlegproef.MetMensen();
        var halfEenDeVolgendeDag = Vandaag.AddDays(1).Moment(new TimeOnly(0, 30));
        laat.Start(true, SamiraZelf, Nu).MoetLukken();
        laat.RondAf(SamiraZelf, halfEenDeVolgendeDag).MoetLukken();
        DateOnly.FromDateTime(halfEenDeVolgendeDag.UtcDateTime).ShouldBe(Vandaag, "in Greenwich it is still the day before");
        laat.GehoudenOp.ShouldBe(Vandaag.AddDays(1));
    }

    [Fact]
    public void Niet_bereikt_blijft_staan_en_een_gesprek_sluit_het_af()
    {
        var bel = Belafspraak.Van(overleg).Waarde;
        bel.NietBereikt(Vandaag, Marjan, Vandaag.AddDays(30)).MoetLukken();
        bel.IsTeLaat(Vandaag.AddDays(30)).ShouldBeTrue();
        bel.Schrijf(new(Vandaag.AddDays(29), " Samira ", "Het gaat. ", null, true), Marjan, Vandaag.AddDays(30)).MoetLukken();
        (bel.MetWie, bel.HoeGaatHet, bel.WatNodig, bel.VervolgNodig, bel.GesprokenDoor, bel.Pogingen.Count).ShouldBe(("Samira", "Het gaat.", "", true, Marjan.Naam, 1));
        (bel.IsTeLaat(Vandaag.AddDays(90)), bel.IsNodig(Vandaag.AddDays(90))).ShouldBe((false, false));
        bel.MoetWeigerenZonderWijziging(() => bel.NietBereikt(Vandaag, Marjan, Vandaag), Daarnaregels.AlGesproken);
        bel.MoetWeigerenZonderWijziging(() => bel.Schrijf(new(Vandaag, "Nadia", "Goed.", "", false), Marjan, Vandaag), Daarnaregels.AlGesproken);
    }

    [Fact]
    public void Een_gesprek_heeft_een_dag_iemand_en_woorden()
    {
        var bel = Belafspraak.Van(overleg).Waarde;
        var goed = new Belinvoer(Vandaag, "Samira", "Goed.", "", false);
        bel.MoetWeigerenZonderWijziging(() => bel.Schrijf(goed with { Op = Morgen }, Marjan, Vandaag), Daarnaregels.BelDagInToekomst, "Op");
        bel.MoetWeigerenZonderWijziging(() => bel.Schrijf(goed with { Op = Gisteren }, Marjan, Vandaag), Daarnaregels.BelDagVoorOverleg, "Op");
        bel.MoetWeigerenZonderWijziging(() => bel.Schrijf(goed with { MetWie = " " }, Marjan, Vandaag), Daarnaregels.MetWieOntbreekt, "MetWie");
        bel.MoetWeigerenZonderWijziging(() => bel.Schrijf(goed with { HoeGaatHet = null }, Marjan, Vandaag), Daarnaregels.HoeGaatHetOntbreekt, "HoeGaatHet");
        bel.MoetWeigerenZonderWijziging(() => bel.NietBereikt(Morgen, Marjan, Vandaag), Daarnaregels.BelDagInToekomst, "Op");
    }
}
