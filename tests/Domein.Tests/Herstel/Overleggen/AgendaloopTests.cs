using Shouldly;
using Spil.Herstel.Domein.Overleggen;
using Xunit;
using static Spil.Domein.Tests.Gegeven;
using static Spil.Domein.Tests.Herstel.Overleggen.Overlegproef;

namespace Spil.Domein.Tests.Herstel.Overleggen;

/// <summary>The walk through the agenda, its clock, and private time.</summary>
public sealed class AgendaloopTests
{
    [Fact]
    public void De_klok_telt_per_punt_en_staat_stil_in_een_pauze_en_bij_veiligheid()
    {
        var overleg = Bezig();
        var (een, twee) = (overleg.Agenda[0], overleg.Agenda[1]);
        overleg.Volgende(een.Id, true, Nu.AddMinutes(12)).MoetLukken().Punt.ShouldBe(twee.Id);
        overleg.Pauzeer(Nu.AddMinutes(15)).MoetLukken();
        overleg.Hervat(Nu.AddMinutes(25)).MoetLukken();
        overleg.NaarVeiligheid(Joke, Nu.AddMinutes(27)).MoetLukken();
        overleg.TerugNaarAgenda(Nu.AddMinutes(47)).MoetLukken();
        (overleg.Besteed(een, Nu.AddMinutes(48)), overleg.Besteed(twee, Nu.AddMinutes(48))).ShouldBe((TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(6)));
        overleg.Vorige(twee.Id, true, Nu.AddMinutes(48)).MoetLukken();
        overleg.RondAf(Marjan, Nu.AddMinutes(50)).MoetLukken();
        (overleg.Besteed(een, Nu.AddHours(9)), overleg.Besteed(twee, Nu.AddHours(9))).ShouldBe((TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(6)));
    }

    [Fact]
    public void Twee_die_tegelijk_op_volgende_drukken_slaan_niets_over()
    {
        var overleg = Bezig();
        var begin = overleg.HuidigPuntId;
        overleg.Volgende(begin, true, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Volgende(begin, true, Nu), Verloopregels.PuntVeranderd);
        overleg.HuidigPunt.ShouldBe(overleg.Agenda[1]);
    }

    [Fact]
    public void De_agenda_heeft_een_begin_en_een_eind()
    {
        var overleg = Bezig();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Vorige(overleg.HuidigPuntId, true, Nu), Verloopregels.GeenAnderPunt);
        overleg.GaNaar(overleg.HuidigPuntId, overleg.Agenda[^1].Id, true, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Volgende(overleg.HuidigPuntId, true, Nu), Verloopregels.GeenAnderPunt);
        overleg.MoetWeigerenZonderWijziging(() => overleg.GaNaar(overleg.HuidigPuntId, overleg.Agenda[^1].Id, true, Nu), Verloopregels.GeenAnderPunt);
        overleg.MoetWeigerenZonderWijziging(() => overleg.GaNaar(overleg.HuidigPuntId, Guid.NewGuid(), true, Nu), Overlegregels.OnbekendPunt);
        overleg.Pauzeer(Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.Vorige(overleg.HuidigPuntId, true, Nu), Verloopregels.IsPauze);
        var vooraf = Gepland();
        vooraf.MoetWeigerenZonderWijziging(() => vooraf.Volgende(null, true, Nu), Verloopregels.NietBezig);
    }

    [Fact]
    public void Een_lege_agenda_kan_ook_en_krijgt_later_een_punt()
    {
        var overleg = MetMensen();
        foreach (var punt in overleg.Agenda) overleg.HaalPuntWeg(punt.Id).MoetLukken();
        overleg.Start(true, SamiraZelf, Nu).MoetLukken();
        overleg.HuidigPunt.ShouldBeNull();
        overleg.VoegPuntToe(new("Toch iets", 5)).MoetLukken();
        overleg.Volgende(null, true, Nu).MoetLukken();
        overleg.HuidigPunt!.Titel.ShouldBe("Toch iets");
    }

    [Fact]
    public void Een_punt_dat_aan_de_beurt_was_blijft_op_de_agenda()
    {
        var overleg = Bezig();
        var begin = overleg.Agenda[0];
        overleg.Volgende(begin.Id, true, Nu).MoetLukken();
        overleg.MoetWeigerenZonderWijziging(() => overleg.HaalPuntWeg(begin.Id), Verloopregels.PuntIsGehad);
        overleg.HaalPuntWeg(overleg.Agenda[^1].Id).MoetLukken();
    }

    [Fact]
    public void In_prive_tijd_ziet_een_professional_alleen_dat_het_prive_tijd_is()
    {
        var traject = EenTraject();
        var overleg = InPriveTijd(traject);
        overleg.IsPriveTijd.ShouldBeTrue();
        foreach (var (wie, ziet) in new[] { (SamiraZelf, true), (Joke, true), (Marjan, false), (Petra, false) })
            overleg.Zicht(traject, wie).ZietNu(overleg).ShouldBe(ziet, wie.Naam);
        overleg.Vorige(overleg.HuidigPuntId, true, Nu).MoetLukken();
        new[] { SamiraZelf, Joke, Marjan, Petra }.ShouldAllBe(wie => overleg.Zicht(traject, wie).ZietNu(overleg));
    }

    [Fact]
    public void Prive_tijd_eindigt_als_de_inwoner_het_zegt_en_wordt_niet_stiekem_open()
    {
        var overleg = InPriveTijd(EenTraject());
        var punt = overleg.HuidigPunt!;
        overleg.MoetWeigerenZonderWijziging(() => overleg.Volgende(punt.Id, false, Nu), Verloopregels.PriveTijd, "magUitPrive");
        overleg.MoetWeigerenZonderWijziging(() => overleg.WijzigPunt(punt.Id, new(punt.Titel, 5)), Verloopregels.PriveTijdBlijft, "Zicht");
        overleg.WijzigPunt(punt.Id, new("Even samen", 20, Agendazicht.ZonderProfessionals)).MoetLukken();
        overleg.Volgende(punt.Id, true, Nu).MoetLukken();
        overleg.WijzigPunt(punt.Id, new("Even samen", 20)).MoetLukken();
    }

    [Fact]
    public void De_inwoner_de_casusregisseur_en_de_voorzitter_leiden()
    {
        var traject = EenTraject();
        var overleg = MetMensen(traject);
        overleg.Wijzig(Wijziging(overleg) with { Voorzitter = overleg.Van(Petra), DoorInwoner = true }).MoetLukken();
        overleg.Zicht(traject, Petra).Leidt.ShouldBeFalse("she did not promise secrecy");
        overleg.Teken(overleg.Van(Petra), Petra.Naam, true, "t", null, Nu).MoetLukken();
        overleg.Teken(overleg.Van(Joke), Joke.Naam, true, "t", null, Nu).MoetLukken();
        foreach (var (wie, leidt) in new[] { (SamiraZelf, true), (Marjan, true), (Petra, true), (Joke, false) })
            overleg.Zicht(traject, wie).Leidt.ShouldBe(leidt, wie.Naam);
    }

    private static Overleg InPriveTijd(Spil.Herstel.Domein.Trajecten.Traject traject)
    {
        var overleg = MetMensen(traject);
        foreach (var wie in new[] { Joke, Petra, Marjan }) overleg.Teken(overleg.Van(wie), wie.Naam, true, "t", null, Nu).MoetLukken();
        var tweede = overleg.Agenda[1];
        overleg.WijzigPunt(tweede.Id, new(tweede.Titel, 10, Agendazicht.ZonderProfessionals)).MoetLukken();
        overleg.Start(true, SamiraZelf, Nu).MoetLukken();
        overleg.Volgende(overleg.HuidigPuntId, false, Nu).MoetLukken();
        return overleg;
    }
}
