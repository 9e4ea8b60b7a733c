using Shouldly;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Herstel.Schijven;

public sealed class MetingTests
{
    private readonly Traject traject = EenTraject();

    [Fact]
    public void De_eerste_meting_is_nummer_1_en_de_volgende_telt_door()
    {
        var (eerste, gebeurtenis) = Meting.Start(traject, null, Start, Meetmoment.Start, Vandaag).MoetLukken();
        gebeurtenis.ShouldBe(new MetingGestart(eerste.Id, traject.Id, 1, Meetmoment.Start, Start));
        eerste.VulIn(traject, EenBeeld(), SamiraZelf, Nu).MoetLukken();
        Meting.Start(traject, eerste, Start, Meetmoment.NaOverleg, Vandaag).MoetLukken().Nieuw.Nummer.ShouldBe(2);
    }

    [Fact]
    public void Start_weigert_een_dag_die_niet_kan()
    {
        Meting.Start(traject, null, Morgen, Meetmoment.Start, Vandaag).MoetWeigeren(Schijfregels.InToekomst, "Op");
        Meting.Start(traject, null, Start.AddDays(-1), Meetmoment.Start, Vandaag).MoetWeigeren(Schijfregels.VoorTraject, "Op");
        var eerste = Ingevuld(Vandaag);
        Meting.Start(traject, eerste, Gisteren, Meetmoment.Kwartaal, Vandaag).MoetWeigeren(Schijfregels.VoorVorige, "Op");
    }

    [Fact]
    public void Er_is_een_startmeting_en_dat_is_de_eerste()
    {
        Meting.Start(traject, null, Start, Meetmoment.Kwartaal, Vandaag).MoetWeigeren(Schijfregels.EersteIsStart, "Moment");
        Meting.Start(traject, Ingevuld(Start), Vandaag, Meetmoment.Start, Vandaag).MoetWeigeren(Schijfregels.StartIsGeweest, "Moment");
    }

    [Fact]
    public void Een_lege_meting_wordt_eerst_ingevuld() => Meting.Start(traject,
        Meting.Start(traject, null, Start, Meetmoment.Start, Vandaag).Waarde.Nieuw, Vandaag, Meetmoment.Kwartaal, Vandaag)
            .MoetWeigeren(Schijfregels.VorigeIsLeeg);

    [Fact]
    public void Een_traject_dat_niet_loopt_krijgt_geen_meting_en_geen_beeld()
    {
        var meting = Ingevuld(Start);
        traject.Stop("Klaar.", Vandaag, Vandaag).MoetLukken();
        Meting.Start(traject, meting, Vandaag, Meetmoment.Einde, Vandaag).MoetWeigeren(Schijfregels.TrajectLooptNiet);
        meting.VulIn(traject, EenBeeld(gelezen: 1), SamiraZelf, Nu).MoetWeigeren(Schijfregels.TrajectLooptNiet);
    }

    [Fact]
    public void Zeven_gebieden_en_het_achtste_naar_keuze()
    {
        Ingevuld(Start).Gebieden().Count.ShouldBe(7);
        traject.KiesVeiligheid(true).MoetLukken();
        var meting = Ingevuld(Start);
        meting.Gebieden()[^1].Gebied.ShouldBe(Leefgebied.Veiligheid);
        traject.KiesVeiligheid(false).MoetLukken();
        meting.Gebieden().Count.ShouldBe(8);
    }

    [Fact]
    public void Een_andere_schijf_of_een_ander_traject_is_een_fout_in_de_code()
    {
        Should.Throw<ArgumentException>(() => Meting.Start(EenTraject(), Ingevuld(Start), Vandaag, Meetmoment.Kwartaal, Vandaag));
        Should.Throw<ArgumentException>(() => Ingevuld(Start).VulIn(EenTraject(), EenBeeld(), SamiraZelf, Nu));
    }

    [Fact]
    public void Leefgebieden_hebben_elk_een_naam_een_vraag_en_een_eigen_sleutel()
    {
        Leefgebieden.Alle.Select(g => g.Gebied).ShouldBe(Enum.GetValues<Leefgebied>());
        Leefgebieden.Alle.Select(g => g.Sleutel).ShouldBeUnique();
        Leefgebieden.Alle.ShouldAllBe(g => g.Naam.Length > 0 && g.Beschrijving.EndsWith('.') && g.Vraag.EndsWith('?'));
        Leefgebieden.Alle.ShouldAllBe(g => Leefgebieden.MetSleutel(g.Sleutel) == g && Leefgebieden.Van(g.Gebied) == g);
        Leefgebieden.MetSleutel("bestaat-niet").ShouldBeNull();
        Leefgebieden.MetSleutel(null).ShouldBeNull();
    }

    private Meting Ingevuld(DateOnly op)
    {
        var meting = Meting.Start(traject, null, op, Meetmoment.Start, Vandaag).MoetLukken().Nieuw;
        meting.VulIn(traject, EenBeeld(), SamiraZelf, Nu).MoetLukken();
        return meting;
    }
}
