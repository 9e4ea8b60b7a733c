using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

public sealed class GeheimhoudingTests
{
    [Fact]
    public void Wie_komt_ziet_niets_tot_er_is_getekend_en_niets_meer_na_intrekken()
    {
        var (traject, overleg) = (EenTraject(), MetMensen());
        var petra = overleg.Van(Petra);
        var zicht = overleg.Zicht(traject, Petra);
        (zicht.Ziet, zicht.MoetTekenen, zicht.Kent).ShouldBe((false, true, true));
        overleg.Agenda.ShouldAllBe(p => !zicht.ZietPunt(p));
        overleg.Teken(petra, Petra.Naam, true, "tekst-1", null, Nu).MoetLukken();
        overleg.Zicht(traject, Petra).Ziet.ShouldBeTrue();
        overleg.TrekBelofteIn(petra, Nu.AddMinutes(1)).MoetLukken();
        (overleg.Zicht(traject, Petra).Ziet, overleg.Beloften.ShouldHaveSingleItem().IngetrokkenOp).ShouldBe((false, Nu.AddMinutes(1)));
        overleg.MoetWeigerenZonderWijziging(() => overleg.TrekBelofteIn(petra, Nu), Prikregels.NietGetekend);
        overleg.Teken(petra, Petra.Naam, true, "tekst-1", null, Nu.AddMinutes(2)).MoetLukken();
        (overleg.Zicht(traject, Petra).Ziet, overleg.Beloften.Count).ShouldBe((true, 2));
    }

    [Fact]
    public void De_inwoner_en_de_casusregisseur_zien_het_en_anderen_die_niet_komen_niet()
    {
        var (traject, overleg) = (EenTraject(), EenOverleg());
        overleg.Zicht(traject, SamiraZelf).ShouldSatisfyAllConditions(z => z.Ziet.ShouldBeTrue(), z => z.BereidtVoor.ShouldBeTrue());
        overleg.Zicht(traject, Marjan).ShouldSatisfyAllConditions(z => z.Ziet.ShouldBeTrue(), z => z.BereidtVoor.ShouldBeTrue());
        overleg.Zicht(traject, Joke).ShouldSatisfyAllConditions(z => z.Kent.ShouldBeFalse(), z => z.BereidtVoor.ShouldBeFalse());
        overleg.Stel(new(Petra.Persoon, Petra.Naam, "", true)).MoetLukken();
        overleg.Zicht(traject, Petra).Kent.ShouldBeFalse("the inwoner has not said yet");
    }

    [Fact]
    public void Zonder_akkoord_van_de_inwoner_telt_een_belofte_niet()
    {
        var (traject, overleg) = (EenTraject(), MetMensen());
        overleg.Teken(overleg.Van(Petra), Petra.Naam, true, "t", null, Nu).MoetLukken();
        overleg.Beslis(overleg.Van(Petra), false, true, SamiraZelf).MoetLukken();
        overleg.Zicht(traject, Petra).Kent.ShouldBeFalse();
    }

    [Fact]
    public void Tijd_zonder_professionals_is_voor_een_professional_dicht()
    {
        var (traject, overleg) = (EenTraject(), MetMensen());
        overleg.VoegPuntToe(new("Samen praten", 10, Agendazicht.ZonderProfessionals)).MoetLukken();
        foreach (var wie in new[] { Petra, Joke }) overleg.Teken(overleg.Van(wie), wie.Naam, true, "t", null, Nu).MoetLukken();
        overleg.Zicht(traject, Petra).ZietPunt(overleg.Agenda[^1]).ShouldBeFalse();
        overleg.Zicht(traject, Petra).ZietPunt(overleg.Agenda[0]).ShouldBeTrue();
        overleg.Zicht(traject, Joke).ZietPunt(overleg.Agenda[^1]).ShouldBeTrue();
    }

    [Fact]
    public void Tekenen_is_de_eigen_naam_en_een_uitgesproken_belofte()
    {
        var overleg = MetMensen();
        var petra = overleg.Van(Petra);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(petra, " ", true, "t", null, Nu), Prikregels.HandtekeningLeeg, "Naam");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(petra, "Joke Wolters", true, "t", null, Nu), Prikregels.AndereNaam, "Naam");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(petra, Petra.Naam, false, "t", null, Nu), Prikregels.NietBeloofd, "Beloofd");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(overleg.Inwoner.Id, "Samira el Idrissi", true, "t", null, Nu), Prikregels.InwonerTekentNiet);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(Guid.NewGuid(), "x", true, "t", null, Nu), Overlegregels.OnbekendeGenodigde);
        overleg.Teken(petra, "petra VAN DER veen", true, "t", Marjan, Nu).MoetLukken();
        (overleg.BelofteVan(petra)!.OpgenomenDoor, overleg.BelofteVan(petra)!.OpgenomenDoorId).ShouldBe((Marjan.Naam, Marjan.Persoon));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Teken(petra, Petra.Naam, true, "t", null, Nu), Prikregels.AlGetekend);
    }

    [Fact]
    public void Het_geheime_adres_van_een_agenda_werkt_tot_het_stopt_of_een_nieuw_komt()
    {
        var koppeling = Agendakoppeling.Maak(Spil.Kern.AccountId.Nieuw(), Samira, "een", Nu).Nieuw;
        koppeling.Vernieuw("twee", Nu.AddDays(1));
        (koppeling.Afdruk, koppeling.GemaaktOp, koppeling.Werkt).ShouldBe(("twee", Nu.AddDays(1), true));
        koppeling.Stop().ShouldNotBeNull();
        (koppeling.Werkt, koppeling.Stop()).ShouldBe((false, null));
    }
}
