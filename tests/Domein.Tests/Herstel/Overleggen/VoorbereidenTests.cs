using Shouldly;
using Spil.Dossier.Domein.Invoer;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Overleggen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

public sealed class VoorbereidenTests
{
    [Fact]
    public void Een_overleg_begint_met_het_doel_van_de_inwoner_die_er_altijd_bij_is()
    {
        var traject = EenTraject();
        var overleg = EenOverleg(traject);
        (overleg.Stand, overleg.Inwoner.Komt, overleg.Voorzitter, overleg.TrajectId).ShouldBe((Overlegstand.InVoorbereiding, true, overleg.Inwoner, traject.Id));
        overleg.Agenda.Select(p => p.Volgorde).ShouldBe(Enumerable.Range(1, overleg.Agenda.Count));
        Overleg.Begin(traject, new(Overlegsoort.Vervolg, " "), "Samira", false, Vandaag).MoetWeigeren(Overlegregels.DoelOntbreekt, "Doel");
        Overleg.Begin(traject, new(Overlegsoort.Vervolg, new string('x', 2001)), "Samira", false, Vandaag).MoetWeigeren(Invoerregels.TeLang, "Doel");
        Overleg.Begin(EenGestoptTraject(), new(Overlegsoort.Vervolg, "Praten"), "Samira", false, Vandaag).MoetWeigeren(Overlegregels.TrajectLooptNiet);
    }

    [Fact]
    public void Met_iedereen_is_er_een_en_een_tweede_vraagt_een_reden()
    {
        var traject = EenTraject();
        Overleg.Begin(traject, new(Overlegsoort.Netwerkoverleg, "Praten"), "Samira", true, Vandaag).MoetWeigeren(Overlegregels.AlGehouden, "WaaromNogmaals");
        Overleg.Begin(traject, new(Overlegsoort.Netwerkoverleg, "Praten", null, "Er is veel veranderd."), "Samira", true, Vandaag).MoetLukken().Nieuw.WaaromNogmaals.ShouldBe("Er is veel veranderd.");
        Overleg.Begin(traject, new(Overlegsoort.Vervolg, "Praten"), "Samira", true, Vandaag).MoetLukken().Nieuw.WaaromNogmaals.ShouldBe("");
    }

    [Fact]
    public void Wie_aansluit_zegt_bij_welk_overleg()
    {
        Overleg.Begin(EenTraject(), new(Overlegsoort.Aansluiten, "Praten", " "), "Samira", false, Vandaag).MoetWeigeren(Overlegregels.BijOntbreekt, "Bij");
        EenOverleg(null, Overlegsoort.Aansluiten).Bij.ShouldBe("het MDO");
        EenOverleg().Bij.ShouldBe("");
    }

    [Fact]
    public void Niemand_komt_zonder_dat_de_inwoner_het_goed_vindt()
    {
        var overleg = EenOverleg();
        overleg.Stel(new(Petra.Persoon, Petra.Naam, "Stadsbank", true)).MoetLukken();
        var petra = overleg.Van(Petra);
        overleg.Komenden.ShouldBe([overleg.Inwoner]);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Beslis(petra, true, false, Marjan), Overlegregels.InwonerBeslist, "doorInwoner");
        overleg.Beslis(petra, true, true, Marjan).MoetLukken();
        (overleg.Zoek(petra)!.Komt, overleg.Zoek(petra)!.BeslotenDoor).ShouldBe((true, Marjan.Naam));
        overleg.MoetWeigerenZonderWijziging(() => overleg.Beslis(petra, true, true, SamiraZelf), Overlegregels.AlBesloten);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Beslis(overleg.Inwoner.Id, false, true, SamiraZelf), Overlegregels.InwonerHoortErbij);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Beslis(Guid.NewGuid(), true, true, SamiraZelf), Overlegregels.OnbekendeGenodigde);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stel(new(Petra.Persoon, Petra.Naam, "", true)), Overlegregels.AlGenodigd, "Persoon");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stel(new(null, " ", "", true)), Overlegregels.NaamOntbreekt, "Naam");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stel(new(null, "Ineke", "", true, "geen adres")), Persoonregels.EmailOnmogelijk, "Email");
    }

    [Fact]
    public void Wie_niet_gewenst_is_leidt_ook_niet_en_heeft_geen_link_meer()
    {
        var overleg = Prikkend();
        overleg.Wijzig(Wijziging(overleg) with { Voorzitter = overleg.Van(Joke), DoorInwoner = true }).MoetLukken();
        overleg.GeefLink(overleg.Van(Joke), "afdruk", Nu).MoetLukken();
        overleg.Voorzitter.Naam.ShouldBe(Joke.Naam);
        overleg.Beslis(overleg.Van(Joke), false, true, SamiraZelf).MoetLukken();
        overleg.Voorzitter.ShouldBe(overleg.Inwoner);
        overleg.Zoek(Joke.Persoon)!.Linkafdruk.ShouldBeNull();
    }

    [Fact]
    public void De_inwoner_leidt_tenzij_die_zelf_iemand_kiest_die_komt()
    {
        var overleg = MetMensen();
        var met = Wijziging(overleg) with { Voorzitter = overleg.Van(Joke) };
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(met), Overlegregels.VoorzitterNietGekozen, "DoorInwoner");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(met with { Voorzitter = Guid.NewGuid(), DoorInwoner = true }), Overlegregels.VoorzitterKomtNiet, "Voorzitter");
        overleg.Wijzig(met with { DoorInwoner = true }).MoetLukken();
        overleg.Voorzitter.Naam.ShouldBe(Joke.Naam);
    }

    [Fact]
    public void Wie_in_de_kring_leidt_leidt_ook_hier_zodra_die_komt()
    {
        var overleg = EenOverleg();
        overleg.Stel(new(Joke.Persoon, Joke.Naam, "", false)).MoetLukken();
        overleg.NeemVoorzitterOver(Joke.Persoon);
        overleg.Voorzitter.ShouldBe(overleg.Inwoner);
        overleg.Wijzig(Wijziging(overleg) with { Voorzitter = null, Plek = "Buurthuis" }).MoetLukken();
        overleg.Beslis(overleg.Van(Joke), true, true, SamiraZelf).MoetLukken();
        overleg.Voorzitter.Naam.ShouldBe(Joke.Naam);
    }

    [Fact]
    public void Wie_uit_de_kring_gaat_komt_niet_meer()
    {
        var overleg = MetMensen();
        overleg.Vervalt(overleg.Van(Petra)).ShouldNotBeNull().Stand.ShouldBe(Genodigdestand.NietGewenst);
        overleg.Komenden.Select(g => g.Naam).ShouldNotContain(Petra.Naam);
        (overleg.Vervalt(overleg.Van(Petra)), overleg.Vervalt(overleg.Inwoner.Id), overleg.Vervalt(Guid.NewGuid())).ShouldBe((null, null, null));
    }

    [Fact]
    public void Twee_die_tegelijk_schrijven_verliezen_geen_woord()
    {
        var overleg = MetMensen();
        var oud = Wijziging(overleg);
        overleg.Wijzig(oud with { Huisregels = "Rustig aan." }).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(oud with { Huisregels = "Snel." }), Overlegregels.Verouderd, "Doel");
    }

    [Theory]
    [InlineData(null), InlineData(14), InlineData(481)]
    public void Een_overleg_duurt_een_redelijke_tijd(int? minuten)
    {
        var overleg = MetMensen();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg) with { DuurMinuten = minuten }), Overlegregels.DuurOnmogelijk, "DuurMinuten");
        overleg.Wijzig(Wijziging(overleg) with { DuurMinuten = 15 }).MoetLukken();
    }

    [Theory]
    [InlineData("http://overleg.example/kamer"), InlineData("javascript:alert(1)"), InlineData("kamer 3")]
    public void Een_link_is_een_veilig_adres(string link)
    {
        var overleg = MetMensen();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg) with { Link = link }), Overlegregels.LinkOnmogelijk, "Link");
        overleg.Wijzig(Wijziging(overleg) with { Link = "https://overleg.example/kamer" }).MoetLukken();
    }

    [Fact]
    public void Een_gesprek_vooraf_is_van_wie_het_schreef_en_van_de_inwoner()
    {
        var (traject, overleg) = (EenTraject(), MetMensen());
        var petra = overleg.Van(Petra);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Spreek(petra, Morgen, "Zij wil graag.", Marjan, Vandaag), Overlegregels.GesprekInToekomst, "Op");
        overleg.MoetWeigerenZonderWijziging(() => overleg.Spreek(petra, Vandaag, "", Marjan, Vandaag), Overlegregels.GesprekLeeg, "Tekst");
        overleg.Spreek(petra, Gisteren, "Zij wil graag.", Marjan, Vandaag).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Spreek(petra, Vandaag, "Iets anders.", Joke, Vandaag), Overlegregels.GesprekVanAnder, "Tekst");
        overleg.Teken(overleg.Van(Joke), Joke.Naam, true, "t", null, Nu).MoetLukken();
        var mens = overleg.Zoek(petra)!;
        overleg.Zicht(traject, Marjan).LeestVoorgesprek(mens, Marjan.Persoon).ShouldBeTrue();
        overleg.Zicht(traject, SamiraZelf).LeestVoorgesprek(mens, Samira).ShouldBeTrue();
        overleg.Zicht(traject, Joke).LeestVoorgesprek(mens, Joke.Persoon).ShouldBeFalse();
        overleg.Zicht(traject, Petra).LeestVoorgesprek(mens, Petra.Persoon).ShouldBeFalse();
    }

    [Fact]
    public void De_agenda_heeft_een_volgorde_en_minuten()
    {
        var overleg = EenOverleg();
        while (overleg.Punten.Count > 0) overleg.HaalPuntWeg(overleg.Agenda[0].Id).MoetLukken();
        overleg.VoegPuntToe(new("Eén", 5)).MoetLukken();
        overleg.VoegPuntToe(new("Twee", 10, Agendazicht.ZonderProfessionals)).MoetLukken();
        overleg.VoegPuntToe(new("Drie", 15)).MoetLukken();
        overleg.VerplaatsPunt(overleg.Agenda[2].Id, true).MoetLukken();
        overleg.Agenda.Select(p => p.Titel).ShouldBe(["Eén", "Drie", "Twee"]);
        overleg.HaalPuntWeg(overleg.Agenda[0].Id).MoetLukken();
        overleg.Agenda.Select(p => (p.Titel, p.Volgorde)).ShouldBe([("Drie", 1), ("Twee", 2)]);
        overleg.WijzigPunt(overleg.Agenda[0].Id, new("Drie en een half", 20)).MoetLukken();
        overleg.Agendaminuten.ShouldBe(30);
        overleg.MoetWeigerenZonderWijziging(() => overleg.VerplaatsPunt(overleg.Agenda[0].Id, true), Overlegregels.PuntStaatAlDaar);
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalPuntWeg(Guid.NewGuid()), Overlegregels.OnbekendPunt);
        overleg.MoetWeigerenZonderWijziging(() => overleg.VoegPuntToe(new(" ", 5)), Overlegregels.PuntZonderTitel, "Titel");
        overleg.MoetWeigerenZonderWijziging(() => overleg.VoegPuntToe(new("Iets", 241)), Overlegregels.MinutenOnmogelijk, "Minuten");
        while (overleg.Punten.Count < 30) overleg.VoegPuntToe(new("Nog iets", 1)).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.VoegPuntToe(new("Te veel", 5)), Overlegregels.TeVeelPunten);
    }

    [Fact]
    public void De_regiebehandelaar_wordt_bij_naam_gevraagd()
    {
        var overleg = EenOverleg();
        overleg.MoetWeigerenZonderWijziging(() => overleg.VraagInstemming("", Vandaag), Overlegregels.RegiebehandelaarOntbreekt, "Aan");
        overleg.VraagInstemming("Anil Ramdin", Vandaag).MoetLukken();
        (overleg.InstemmingGevraagdAan, overleg.InstemmingGevraagdOp).ShouldBe(("Anil Ramdin", Vandaag));
    }

    [Fact]
    public void Een_afgezegd_overleg_verandert_niet_meer()
    {
        var overleg = MetMensen();
        overleg.ZegAf("Samira is ziek.").MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Wijzig(Wijziging(overleg)), Overlegregels.IsAfgezegd);
        overleg.MoetWeigerenZonderWijziging(() => overleg.Stel(new(null, "Ineke", "", false)), Overlegregels.IsAfgezegd);
        overleg.MoetWeigerenZonderWijziging(() => overleg.ZegAf(""), Overlegregels.IsAfgezegd);
        overleg.MoetWeigerenZonderWijziging(() => overleg.VerplaatsPunt(overleg.Agenda[0].Id, false), Overlegregels.IsAfgezegd);
    }
}
