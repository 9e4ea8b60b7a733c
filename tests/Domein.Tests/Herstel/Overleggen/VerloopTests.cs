using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

/// <summary>Begin, pause, safety, who is there, and the end.</summary>
public sealed class VerloopTests
{
    private static readonly DateTimeOffset Toen = Vandaag.AddDays(7).Moment(Tien);

    [Fact]
    public void Een_gepland_overleg_begint_op_de_dag_met_het_eerste_punt()
    {
        var overleg = Gepland();
        overleg.Start(false, Marjan, Toen).MoetLukken().Door.ShouldBe(Marjan.Persoon);
        (overleg.Stand, overleg.BegonnenOm, overleg.GeeindigdOm, overleg.Loopt).ShouldBe((Overlegstand.Bezig, Toen, null, true));
        overleg.HuidigPunt.ShouldBe(overleg.Agenda[0]);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Start(true, Marjan, Toen), Verloopregels.AlBegonnen);
    }

    [Fact]
    public void Voor_de_dag_of_zonder_datum_begint_het_alleen_als_de_inwoner_dat_wil()
    {
        var overleg = Gepland();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Start(false, Marjan, Nu), Verloopregels.NogNietZover, "inwonerWilNu");
        overleg.Start(true, Marjan, Nu).MoetLukken();
        foreach (var zonder in new[] { MetMensen(), Prikkend() })
        {
            zonder.MoetWeigerenZonderWijziging(() => zonder.Start(false, Marjan, Nu), Verloopregels.NogNietZover, "inwonerWilNu");
            zonder.Start(true, SamiraZelf, Nu).MoetLukken();
            zonder.Komenden.ShouldAllBe(g => g.Linkafdruk == null);
        }
    }

    [Fact]
    public void Alleen_beginnen_kan_niet_en_afgezegd_ook_niet()
    {
        var alleen = EenOverleg();
        alleen.MoetWeigerenZonderWijziging(() => alleen.Start(true, SamiraZelf, Nu), Prikregels.NiemandGevraagd);
        var afgezegd = Gepland();
        afgezegd.ZegAf("ziek").MoetLukken();
        afgezegd.MoetWeigerenZonderWijziging(() => afgezegd.Start(true, SamiraZelf, Nu), Overlegregels.IsAfgezegd);
    }

    [Fact]
    public void Wat_vooraf_gebeurt_kan_niet_meer_als_het_begonnen_is()
    {
        var overleg = Bezig();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg)), Verloopregels.IsBegonnen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Plan(Vandaag.AddDays(9), Tien, true, Nu), Verloopregels.IsBegonnen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.ZegAf(""), Verloopregels.IsBegonnen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Vandaag.AddDays(9), Tien, Nu), Verloopregels.IsBegonnen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.VraagInstemming("dokter Smit", Vandaag), Verloopregels.IsBegonnen);
        overleg.BeginPrikken().Weigeringen.ShouldContain(w => w.Regel == Verloopregels.IsBegonnen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalMomentWeg(Guid.NewGuid()), Prikregels.NietOpen);
        overleg.Stel(new(null, "Buurman Henk", "buurman", false)).MoetLukken();
        overleg.VoegPuntToe(new("Nog iets", 5)).MoetLukken();
        overleg.Teken(overleg.Van(Petra), Petra.Naam, true, "t", Marjan, Nu).MoetLukken();
    }

    [Fact]
    public void Wat_geweest_is_verandert_niet_meer_maar_tekenen_kan_nog()
    {
        var overleg = Bezig();
        overleg.RondAf(Marjan, Toen.AddHours(1)).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.VoegPuntToe(new("Nog iets", 5)), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.WijzigPunt(overleg.Agenda[0].Id, new("Anders", 5)), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.VerplaatsPunt(overleg.Agenda[1].Id, true), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalPuntWeg(overleg.Agenda[1].Id), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stel(new(null, "Henk", "", false)), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg)), Verloopregels.IsVoorbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Start(true, Marjan, Nu), Verloopregels.IsVoorbij);
        overleg.Teken(overleg.Van(Petra), Petra.Naam, true, "t", null, Nu).MoetLukken();
        overleg.NoteerAanwezig(overleg.Van(Petra), Aanwezigheid.NietEr, Nu).MoetLukken();
    }

    [Fact]
    public void Wie_er_is_wordt_opgeschreven_en_wie_niet_komt_telt_niet()
    {
        var overleg = Bezig();
        var (petra, joke) = (overleg.Van(Petra), overleg.Van(Joke));
        overleg.Aanwezig(petra).ShouldBeNull();
        overleg.NoteerAanwezig(petra, Aanwezigheid.NietEr, Toen).MoetLukken();
        overleg.NoteerAanwezig(petra, Aanwezigheid.Later, Toen.AddMinutes(20)).MoetLukken();
        overleg.NoteerAanwezig(joke, Aanwezigheid.EerderWeg, Toen).MoetLukken();
        (overleg.Aanwezig(petra), overleg.Aanwezigheden.Single(a => a.GenodigdeId == petra).Op).ShouldBe((Aanwezigheid.Later, Toen.AddMinutes(20)));
        overleg.Aanwezigen.Select(g => g.Id).ShouldBe([petra, joke], ignoreOrder: true);
        overleg.MoetWeigerenZonderWijziging(() => overleg.NoteerAanwezig(petra, Aanwezigheid.Later, Toen), Overlegregels.AlBesloten);
        overleg.MoetWeigerenZonderWijziging(() => overleg.NoteerAanwezig(Guid.NewGuid(), Aanwezigheid.Er, Toen), Verloopregels.KomtNiet);
        overleg.MoetWeigerenZonderWijziging(() => overleg.NoteerAanwezig(joke, (Aanwezigheid)9, Toen), Verloopregels.KomtNiet);
        var vooraf = Gepland();
        vooraf.MoetWeigerenZonderWijziging(() => vooraf.NoteerAanwezig(vooraf.Van(Joke), Aanwezigheid.Er, Nu), Verloopregels.NietBezig);
    }

    [Fact]
    public void Een_pauze_begint_en_eindigt_een_keer()
    {
        var overleg = Bezig();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Hervat(Toen), Verloopregels.GeenPauze);
        overleg.Pauzeer(Toen).MoetLukken();
        (overleg.Stand, overleg.Loopt).ShouldBe((Overlegstand.Gepauzeerd, true));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Pauzeer(Toen), Verloopregels.IsPauze);
        overleg.Hervat(Toen.AddMinutes(5)).MoetLukken();
        overleg.Stand.ShouldBe(Overlegstand.Bezig);
        var vooraf = Gepland();
        vooraf.MoetWeigerenZonderWijziging(() => vooraf.Pauzeer(Nu), Verloopregels.NietBezig);
        vooraf.MoetWeigerenZonderWijziging(() => vooraf.Hervat(Nu), Verloopregels.NietBezig);
    }

    [Fact]
    public void Alleen_de_inwoner_stopt_en_dat_kan_altijd_ook_in_een_pauze_of_bij_veiligheid()
    {
        var overleg = Bezig();
        overleg.Pauzeer(Toen).MoetLukken();
        overleg.NaarVeiligheid(Joke, Toen).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stop(false, Marjan, Toen), Verloopregels.InwonerStopt, "doorInwoner");
        overleg.Stop(true, Marjan, Toen.AddMinutes(9)).MoetLukken().Gestopt.ShouldBeTrue();
        (overleg.Stand, overleg.Gestopt, overleg.GeeindigdOm, overleg.InVeiligheid).ShouldBe((Overlegstand.Gehouden, true, Toen.AddMinutes(9), false));
        overleg.Veiligheidsmomenten.ShouldHaveSingleItem().TerugOm.ShouldBe(Toen.AddMinutes(9));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stop(true, SamiraZelf, Toen), Verloopregels.NietBezig);
    }

    [Fact]
    public void Afronden_maakt_het_geweest_zonder_teken_van_stoppen()
    {
        var overleg = Bezig();
        overleg.RondAf(Marjan, Toen.AddHours(1)).MoetLukken().Gestopt.ShouldBeFalse();
        (overleg.Stand, overleg.Gestopt, overleg.HuidigPunt, overleg.KlokSinds).ShouldBe((Overlegstand.Gehouden, false, null, null));
        overleg.MoetWeigerenZonderWijziging(() => overleg.RondAf(Marjan, Toen), Verloopregels.NietBezig);
    }

    [Fact]
    public void Naar_veiligheid_en_terug_wordt_onthouden_met_wie_en_wanneer()
    {
        var overleg = Bezig();
        overleg.MoetWeigerenZonderWijziging(() => overleg.TerugNaarAgenda(Toen), Verloopregels.GeenVeiligheid);
        overleg.NaarVeiligheid(Joke, Toen.AddMinutes(3)).MoetLukken();
        overleg.InVeiligheid.ShouldBeTrue();
        overleg.MoetWeigerenZonderWijziging(() => overleg.NaarVeiligheid(Marjan, Toen), Verloopregels.EerstVeiligheid);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Volgende(overleg.HuidigPuntId, true, Toen), Verloopregels.EerstVeiligheid);
        overleg.TerugNaarAgenda(Toen.AddMinutes(10)).MoetLukken();
        var keer = overleg.Veiligheidsmomenten.ShouldHaveSingleItem();
        (keer.DoorId, keer.Door, keer.PuntId, keer.Op, keer.TerugOm).ShouldBe((Joke.Persoon, Joke.Naam, overleg.Agenda[0].Id, Toen.AddMinutes(3), Toen.AddMinutes(10)));
        overleg.InVeiligheid.ShouldBeFalse();
        var vooraf = Gepland();
        vooraf.MoetWeigerenZonderWijziging(() => vooraf.NaarVeiligheid(Joke, Nu), Verloopregels.NietBezig);
    }
}
