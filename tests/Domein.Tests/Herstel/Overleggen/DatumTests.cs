using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

public sealed class DatumTests
{
    [Fact]
    public void Een_moment_ligt_voor_ons_overdag_en_staat_er_een_keer()
    {
        var overleg = MetMensen();
        overleg.StelMomentVoor(Morgen, Tien, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Morgen, Tien, Nu), Prikregels.AlVoorgesteld, "Dag");
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Gisteren, Tien, Nu), Prikregels.Voorbij, "Dag");
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Vandaag, Tien, Nu), Prikregels.Voorbij, "Dag"); // Ten o'clock in the Netherlands is nine in UTC, which it is now.
        overleg.StelMomentVoor(Vandaag, new(10, 1), Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Morgen, new(2, 30), Nu), Prikregels.Tijdstip, "Tijd");
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Morgen, new(22, 1), Nu), Prikregels.Tijdstip, "Tijd");
        for (var i = 2; overleg.Momenten.Count < 20; i++) overleg.StelMomentVoor(Vandaag.AddDays(i), Tien, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.StelMomentVoor(Vandaag.AddDays(40), Tien, Nu), Prikregels.TeVeel);
    }

    [Fact]
    public void Vragen_kan_pas_als_er_momenten_zijn_en_iemand_komt_en_maar_een_keer()
    {
        var leeg = MetMensen();
        leeg.MoetWeigerenZonderWijziging(leeg.BeginPrikken, Prikregels.GeenMomenten);
        var alleen = EenOverleg();
        alleen.StelMomentVoor(Morgen, Tien, Nu).MoetLukken();
        alleen.MoetWeigerenZonderWijziging(alleen.BeginPrikken, Prikregels.NiemandGevraagd);
        var overleg = Prikkend();
        overleg.MoetWeigerenZonderWijziging(overleg.BeginPrikken, Prikregels.AlGevraagd);
    }

    [Fact]
    public void Iedereen_die_gevraagd_is_antwoordt_en_wie_voor_een_ander_invult_is_te_zien()
    {
        var overleg = Prikkend();
        var (moment, petra) = (overleg.Momenten[0].Id, overleg.Van(Petra));
        overleg.Wachtenden.Count.ShouldBe(4);
        overleg.Antwoord(petra, new Dictionary<Guid, Prikkeuze> { [moment] = Prikkeuze.Ja, [overleg.Momenten[1].Id] = Prikkeuze.Nee }, Prikwijze.Opgeschreven, Marjan, Nu).MoetLukken();
        overleg.Wachtenden.Select(g => g.Id).ShouldNotContain(petra);
        (overleg.AntwoordVan(petra, moment)!.IngevuldDoor, overleg.AntwoordVan(petra, moment)!.Wijze).ShouldBe((Marjan.Naam, Prikwijze.Opgeschreven));
        overleg.Zegt(petra, moment, Prikkeuze.AlsHetMoet).MoetLukken();
        (overleg.AntwoordVan(petra, moment)!.Keuze, overleg.AntwoordVan(petra, moment)!.IngevuldDoor).ShouldBe((Prikkeuze.AlsHetMoet, ""));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Zegt(Guid.NewGuid(), moment, Prikkeuze.Ja), Prikregels.NietGevraagd);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Zegt(petra, Guid.NewGuid(), Prikkeuze.Ja), Prikregels.OnbekendMoment);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Antwoord(petra, new Dictionary<Guid, Prikkeuze>(), Prikwijze.Zelf, null, Nu), Prikregels.NietsIngevuld);
        MetMensen().Zegt(petra, moment, Prikkeuze.Ja).Weigeringen.Select(w => w.Regel).ShouldContain(Prikregels.NietOpen);
        Should.Throw<ArgumentException>(() => overleg.Antwoord(petra, new Dictionary<Guid, Prikkeuze>(), Prikwijze.Opgeschreven, null, Nu));
    }

    [Theory]
    [InlineData(null, false), InlineData(Prikkeuze.Nee, false), InlineData(Prikkeuze.AlsHetMoet, true), InlineData(Prikkeuze.Ja, true)]
    public void De_prikker_gaat_alleen_dicht_op_een_moment_waarop_de_inwoner_kan(Prikkeuze? inwoner, bool kan)
    {
        var overleg = Prikkend();
        var moment = overleg.Momenten[0];
        overleg.Zegt(overleg.Van(Petra), moment.Id, Prikkeuze.Ja).MoetLukken();
        if (inwoner is { } keuze) overleg.Zegt(overleg.Inwoner.Id, moment.Id, keuze).MoetLukken();
        if (!kan)
        {
            overleg.MoetWeigerenZonderWijziging(() => overleg.Sluit(moment.Id, Nu), Prikregels.InwonerKanNiet);
            return;
        }

        overleg.Sluit(moment.Id, Nu).MoetLukken();
        (overleg.Stand, overleg.Dag, overleg.Tijd, overleg.MomentId, overleg.Reeks).ShouldBe((Overlegstand.Gepland, moment.Dag, moment.Tijd, moment.Id, 0));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Zegt(overleg.Inwoner.Id, moment.Id, Prikkeuze.Nee), Prikregels.NietOpen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Sluit(overleg.Momenten[1].Id, Nu), Prikregels.NietOpen);
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalMomentWeg(moment.Id), Prikregels.NietOpen);
    }

    [Fact]
    public void Een_moment_dat_weg_is_of_al_was_kan_niet_meer_gekozen_worden()
    {
        var overleg = Prikkend();
        var moment = overleg.Momenten[0];
        overleg.Zegt(overleg.Inwoner.Id, moment.Id, Prikkeuze.Ja).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Sluit(moment.Id, moment.Begin), Prikregels.Voorbij, "Dag");
        overleg.HaalMomentWeg(moment.Id).MoetLukken();
        overleg.Antwoorden.ShouldBeEmpty();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Sluit(moment.Id, Nu), Prikregels.OnbekendMoment);
    }

    [Fact]
    public void Zonder_prikker_staat_de_datum_vast_als_de_inwoner_kan_en_er_een_plek_is()
    {
        var zonderPlek = EenOverleg();
        zonderPlek.Stel(new(Petra.Persoon, Petra.Naam, "", true)).MoetLukken();
        zonderPlek.Beslis(zonderPlek.Van(Petra), true, true, SamiraZelf).MoetLukken();
        zonderPlek.MoetWeigerenZonderWijziging(() => zonderPlek.Plan(Morgen, Tien, true, Nu), Prikregels.WaarOntbreekt);
        var overleg = MetMensen();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Plan(Morgen, Tien, false, Nu), Prikregels.InwonerKanNiet, "InwonerKan");
        overleg.Plan(Morgen, Tien, true, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Plan(Morgen, Tien, true, Nu), Prikregels.ZelfdeMoment, "Dag");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg) with { Plek = "" }), Prikregels.WaarOntbreekt, "Plek");
    }

    [Fact]
    public void Elke_verandering_van_het_moment_heeft_een_hoger_nummer()
    {
        var overleg = Gepland();
        overleg.Reeks.ShouldBe(0);
        overleg.Plan(overleg.Dag!.Value, new(9, 0), true, Nu).MoetLukken();
        overleg.Reeks.ShouldBe(1);
        overleg.Wijzig(Wijziging(overleg) with { DuurMinuten = 60 }).MoetLukken();
        overleg.Reeks.ShouldBe(2);
        overleg.Wijzig(Wijziging(overleg) with { Huisregels = "Rustig." }).MoetLukken();
        overleg.Reeks.ShouldBe(2, "nothing changed for a calendar");
        overleg.ZegAf("").MoetLukken();
        overleg.Reeks.ShouldBe(3);
    }

    [Fact]
    public void Tien_uur_blijft_tien_uur_als_de_zomertijd_die_nacht_begint()
    {
        var overleg = MetMensen();
        overleg.Plan(new(2027, 3, 28), Tien, true, Nu).MoetLukken();
        overleg.BegintOp.ShouldBe(new DateTimeOffset(2027, 3, 28, 8, 0, 0, TimeSpan.Zero));
        overleg.Plan(new(2027, 3, 27), Tien, true, Nu).MoetLukken();
        overleg.BegintOp.ShouldBe(new DateTimeOffset(2027, 3, 27, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Een_persoonlijke_link_werkt_tot_hij_stopt_of_de_prikker_dicht_gaat()
    {
        var overleg = Prikkend();
        var petra = overleg.Van(Petra);
        overleg.GeefLink(petra, "een", Nu).MoetLukken();
        overleg.GeefLink(petra, "twee", Nu).MoetLukken();
        overleg.Zoek(petra)!.Linkafdruk.ShouldBe("twee");
        overleg.StopLink(petra, Nu).MoetLukken().NietVoorMij.ShouldBeTrue();
        (overleg.Zoek(petra)!.Linkafdruk, overleg.Zoek(petra)!.NietVoorMijOp).ShouldBe((null, Nu));
        overleg.MoetWeigerenZonderWijziging(() => overleg.StopLink(petra), Prikregels.NietGevraagd);
        overleg.GeefLink(petra, "drie", Nu).MoetLukken();
        overleg.Zoek(petra)!.NietVoorMijOp.ShouldBeNull();
        overleg.Zegt(overleg.Inwoner.Id, overleg.Momenten[0].Id, Prikkeuze.Ja).MoetLukken();
        overleg.Sluit(overleg.Momenten[0].Id, Nu).MoetLukken();
        overleg.Zoek(petra)!.Linkafdruk.ShouldBeNull();
        overleg.MoetWeigerenZonderWijziging(() => overleg.GeefLink(petra, "vier", Nu), Prikregels.NietOpen);
    }

    [Fact]
    public void Niemand_krijgt_hetzelfde_bericht_twee_keer()
    {
        var overleg = Gepland();
        overleg.Verstuurd(overleg.Van(Petra), Verzendsoort.Uitnodiging, 0, null, Nu);
        (overleg.IsVerstuurd(overleg.Van(Petra), Verzendsoort.Uitnodiging, 0), overleg.LaatstUitgenodigd(overleg.Van(Petra)), overleg.LaatstUitgenodigd(overleg.Van(Joke))).ShouldBe((true, 0, null));
        Should.Throw<InvalidOperationException>(() => overleg.Verstuurd(overleg.Van(Petra), Verzendsoort.Uitnodiging, 0, null, Nu));
    }

    [Fact]
    public void Een_herinnering_komt_op_tijd_en_een_keer()
    {
        var overleg = Gepland();
        var begin = overleg.BegintOp!.Value;
        foreach (var g in overleg.Komenden) overleg.Verstuurd(g.Id, Verzendsoort.Uitnodiging, 0, null, Nu);
        Herinneringsregel.Nodig(overleg, begin - Herinneringsregel.Vooraf - TimeSpan.FromMinutes(1)).ShouldBeEmpty();
        Herinneringsregel.Nodig(overleg, begin - Herinneringsregel.Vooraf).Count.ShouldBe(4);
        Herinneringsregel.Nodig(overleg, begin).ShouldBeEmpty();
        foreach (var n in Herinneringsregel.Nodig(overleg, begin.AddDays(-1))) overleg.Verstuurd(n.Genodigde.Id, n.Soort, n.Nummer, null, begin.AddDays(-1));
        Herinneringsregel.Nodig(overleg, begin.AddHours(-2)).ShouldBeEmpty();
        overleg.Plan(overleg.Dag!.Value.AddDays(1), Tien, true, Nu).MoetLukken();
        Herinneringsregel.Nodig(overleg, overleg.BegintOp!.Value.AddHours(-3)).Count.ShouldBe(4, "moved: it is another moment");
    }

    [Fact]
    public void Wie_niet_antwoordt_wordt_hooguit_twee_keer_herinnerd()
    {
        var overleg = Prikkend();
        var petra = overleg.Van(Petra);
        overleg.Verstuurd(petra, Verzendsoort.Prikvraag, 1, null, Nu);
        Herinneringsregel.Nodig(overleg, Nu.AddDays(2)).ShouldBeEmpty();
        foreach (var dag in new[] { 3, 6 })
        {
            var nodig = Herinneringsregel.Nodig(overleg, Nu.AddDays(dag)).ShouldHaveSingleItem();
            (nodig.Genodigde.Id, nodig.Soort).ShouldBe((petra, Verzendsoort.Prikherinnering));
            overleg.Verstuurd(petra, nodig.Soort, nodig.Nummer, null, Nu.AddDays(dag));
        }

        Herinneringsregel.Nodig(overleg, Nu.AddDays(6.9)).ShouldBeEmpty();
        foreach (var m in overleg.Momenten) overleg.Zegt(petra, m.Id, Prikkeuze.Ja).MoetLukken();
        Herinneringsregel.Nodig(overleg, Nu.AddDays(4)).ShouldBeEmpty();
    }
}
