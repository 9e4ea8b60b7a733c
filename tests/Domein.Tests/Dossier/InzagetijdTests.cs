using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Xunit;
using static Spil.Domein.Tests.Gegeven;

namespace Spil.Domein.Tests.Dossier;

public sealed class InzagetijdTests
{
    private static readonly Werktijden Kantoor = new(new(7, 0), new(20, 0));

    [Fact]
    public void Eigen_dagen_lopen_van_een_dag_tot_en_met_een_andere()
    {
        Inzagetijd.Kies(Gisteren, Vandaag, Vandaag).MoetLukken().ShouldBe(Periode.Van(Gisteren, Vandaag));
        Inzagetijd.Kies(Gisteren, null, Vandaag).MoetLukken().ShouldBe(Periode.Van(Gisteren, Vandaag), "without a last day up to today");
        Inzagetijd.Kies(null, Vandaag, Vandaag).MoetWeigeren(Inzagevraagregels.DagOntbreekt, "Van.Dag");
        Inzagetijd.Kies(Morgen, null, Vandaag).MoetWeigeren(Inzagevraagregels.NogNietGeweest, "Van.Dag");
        Inzagetijd.Kies(Gisteren, Morgen, Vandaag).MoetWeigeren(Inzagevraagregels.NogNietGeweest, "Tot.Dag");
        Inzagetijd.Kies(Vandaag, Gisteren, Vandaag).MoetWeigeren(Inzagevraagregels.EindeVoorBegin, "Tot.Dag");
    }

    [Fact]
    public void Een_week_begint_op_maandag_en_een_maand_op_de_eerste()
    {
        Inzagetijd.Week(new(2026, 11, 12)).ShouldBe(Periode.Van(new(2026, 11, 9), new(2026, 11, 12)));
        Inzagetijd.Week(new(2026, 11, 9)).Dagen.ShouldBe(1);
        Inzagetijd.Week(new(2026, 11, 15)).Dagen.ShouldBe(7);
        Inzagetijd.Maand(new(2026, 11, 12)).Begin.ShouldBe(new DateOnly(2026, 11, 1));
    }

    [Fact]
    public void Een_dag_waarop_de_klok_verspringt_telt_zijn_eigen_uren()
    {
        Uren(new(2027, 3, 28)).ShouldBe(23);
        Uren(new(2026, 10, 25)).ShouldBe(25);
        Uren(new(2026, 11, 12)).ShouldBe(24);

        static double Uren(DateOnly dag) => Periode.Op(dag).AlsTijdvak() is var vak ? (vak.Voor - vak.Van).TotalHours : 0;
    }

    [Fact]
    public void Buiten_werktijd_is_de_nacht_en_het_hele_weekeinde_aan_een_stuk()
    {
        // Friday to Monday.
        var vakken = Kantoor.Buiten(Periode.Van(new(2026, 11, 13), new(2026, 11, 16)));
        vakken.Select(v => (v.Voor - v.Van).TotalHours).ShouldBe([7, 4 + 48 + 7, 4]);
        Kantoor.Buiten(Periode.Op(new(2026, 11, 14))).ShouldBe([Periode.Op(new(2026, 11, 14)).AlsTijdvak()]);
    }

    [Fact]
    public void Elk_half_uur_van_een_week_ligt_binnen_of_buiten_en_nooit_allebei() => Wet.Geldt(FsCheck.Fluent.Gen.Choose(0, 2000), sprong =>
    {
        var begin = new DateOnly(2026, 1, 1).AddDays(sprong);
        var week = Periode.Van(begin, begin.AddDays(6));
        var vakken = Kantoor.Buiten(week);
        return vakken.Zip(vakken.Skip(1)).All(v => v.First.Voor < v.Second.Van)
            && HalveUren(week.AlsTijdvak()).All(m => vakken.Any(v => v.Van <= m && m < v.Voor) != IsWerktijd(m.InNederland()));
    });

    private static bool IsWerktijd(DateTimeOffset hier) => hier.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && hier.Hour is >= 7 and < 20;

    private static IEnumerable<DateTimeOffset> HalveUren(Tijdvak vak)
    {
        for (var moment = vak.Van; moment < vak.Voor; moment = moment.AddMinutes(30)) yield return moment;
    }
}
