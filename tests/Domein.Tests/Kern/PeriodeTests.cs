using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class PeriodeTests
{
    private static readonly Periode Maart = Periode.Van(new(2026, 3, 1), new(2026, 3, 31));

    [Fact]
    public void Periode_begint_niet_na_het_einde()
    {
        Periode.Maak(new(2026, 3, 2), new(2026, 3, 1), "Einddatum").Weigeringen.ShouldHaveSingleItem()
            .ShouldBe(KernRegels.PeriodeVolgorde.Bij("Einddatum"));
        Should.Throw<ArgumentOutOfRangeException>(() => Periode.Van(new(2026, 3, 2), new(2026, 3, 1)));
        Periode.Maak(new(2026, 3, 1), new(2026, 3, 1)).Waarde.ShouldBe(Periode.Op(new(2026, 3, 1)));
        Periode.Maak(new(2026, 3, 1), null).Waarde.ShouldBe(Periode.Vanaf(new(2026, 3, 1)));
    }

    [Fact]
    public void Periode_telt_de_eerste_en_de_laatste_dag_mee()
    {
        Maart.Dagen.ShouldBe(31);
        Maart.Bevat(new DateOnly(2026, 3, 1)).ShouldBeTrue();
        Maart.Bevat(new DateOnly(2026, 3, 31)).ShouldBeTrue();
        Maart.Bevat(new DateOnly(2026, 2, 28)).ShouldBeFalse();
        Maart.Bevat(new DateOnly(2026, 4, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Periode_zonder_einde_heeft_geen_aantal_dagen()
    {
        var open = Periode.Vanaf(new(2026, 3, 1));
        open.IsOpen.ShouldBeTrue();
        open.Dagen.ShouldBeNull();
        open.Bevat(DateOnly.MaxValue).ShouldBeTrue();
        open.Bevat(Maart).ShouldBeTrue();
        Maart.Bevat(open).ShouldBeFalse();
    }

    [Fact]
    public void Periode_sluit_aan_op_de_dag_ervoor()
    {
        Periode.Vanaf(new(2026, 4, 1)).AansluitendOp(Maart).ShouldBeTrue();
        Periode.Vanaf(new(2026, 4, 2)).AansluitendOp(Maart).ShouldBeFalse();
        Periode.Vanaf(new(2026, 3, 31)).AansluitendOp(Maart).ShouldBeFalse();
        Maart.AansluitendOp(Periode.Vanaf(new(2026, 2, 28))).ShouldBeFalse();
    }

    [Fact]
    public void Periode_eindigt_op_een_dag_die_erin_ligt()
    {
        Maart.EindigOp(new(2026, 3, 15)).Waarde.ShouldBe(Periode.Van(new(2026, 3, 1), new(2026, 3, 15)));
        Periode.Vanaf(new(2026, 3, 1)).EindigOp(new(2030, 1, 1)).Waarde.Einde.ShouldBe(new(2030, 1, 1));
        foreach (var buiten in new DateOnly[] { new(2026, 2, 28), new(2026, 4, 1) })
            Maart.EindigOp(buiten, "Einde").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.PeriodeEindigen.Bij("Einde"));
    }

    [Fact]
    public void Periode_verlengt_naar_later_of_naar_geen_einde()
    {
        Maart.Verleng(new(2026, 4, 1)).Waarde.ShouldBe(Periode.Van(new(2026, 3, 1), new(2026, 4, 1)));
        Maart.Verleng(null).Waarde.ShouldBe(Periode.Vanaf(new(2026, 3, 1)));
        Maart.Verleng(new(2026, 3, 31), "Einde").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.PeriodeVerlengen.Bij("Einde"));
        Periode.Vanaf(new(2026, 3, 1)).Verleng(new(2030, 1, 1)).IsGelukt.ShouldBeFalse();
    }

    [Fact]
    public void Periode_splitst_niet_buiten_zichzelf_of_op_de_eerste_dag()
    {
        foreach (var dag in new DateOnly[] { new(2026, 3, 1), new(2026, 2, 1), new(2026, 4, 1) })
            Maart.Splits(dag, "Dag").Weigeringen.ShouldHaveSingleItem().ShouldBe(KernRegels.PeriodeSplitsen.Bij("Dag"));
        Maart.Splits(new(2026, 3, 31)).Waarde.Tweede.ShouldBe(Periode.Op(new(2026, 3, 31)));
    }

    [Fact]
    public void Periode_schrijft_zich_in_woorden()
    {
        Maart.InWoorden().ShouldBe("1 maart 2026 tot en met 31 maart 2026");
        Periode.Op(new(2026, 3, 1)).InWoorden().ShouldBe("1 maart 2026");
        Periode.Vanaf(new(2026, 3, 1)).InWoorden().ShouldBe("vanaf 1 maart 2026");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-02/2026-03-01")]
    [InlineData("2026-02-30/..")]
    [InlineData("../2026-03-01")]
    [InlineData("1-3-2026/..")]
    public void Periode_leest_alleen_een_interval(string? tekst)
    {
        Periode.TryParse(tekst, out var periode).ShouldBeFalse();
        periode.ShouldBeNull();
    }

    [Fact]
    public void Periode_parse_gooit_met_de_invoer() => Should.Throw<FormatException>(() => Periode.Parse("ooit")).Message.ShouldContain("ooit");

    [Fact]
    public void Periode_leest_wat_hij_schrijft() => Wet.Geldt(Wet.Perioden, p => Periode.Parse(p.ToString()) == p);

    [Fact]
    public void Periode_doorsnede_is_wat_in_allebei_ligt() =>
        Wet.Geldt(Wet.Perioden, Wet.Perioden, (a, b) =>
            Rondom(a, b).All(dag => (a.Bevat(dag) && b.Bevat(dag)) == (a.Doorsnede(b)?.Bevat(dag) ?? false)));

    [Fact]
    public void Periode_doorsnede_is_om_te_draaien_en_van_zichzelf_zichzelf() =>
        Wet.Geldt(Wet.Perioden, Wet.Perioden, (a, b) => a.Doorsnede(b) == b.Doorsnede(a) && a.Doorsnede(a) == a);

    [Fact]
    public void Periode_overlapt_precies_als_er_een_doorsnede_is() =>
        Wet.Geldt(Wet.Perioden, Wet.Perioden, (a, b) =>
            a.Overlapt(b) == b.Overlapt(a) && a.Overlapt(b) == Rondom(a, b).Any(dag => a.Bevat(dag) && b.Bevat(dag)));

    [Fact]
    public void Periode_bevat_een_ander_precies_als_de_doorsnede_die_ander_is() =>
        Wet.Geldt(Wet.Perioden, Wet.Perioden, (a, b) => a.Bevat(b) == (a.Doorsnede(b) == b));

    [Fact]
    public void Periode_gesplitst_is_aansluitend_en_samen_het_geheel() =>
        Wet.Geldt(Wet.Perioden, FsCheck.Fluent.Gen.Choose(1, 20), (p, n) =>
        {
            var dag = p.Begin.AddDays(n);
            if (!p.Splits(dag).Probeer(out var delen)) return !p.Bevat(dag);
            return delen.Tweede.AansluitendOp(delen.Eerste) && delen.Tweede.Begin == dag && !delen.Eerste.Overlapt(delen.Tweede)
                && delen.Eerste.Begin == p.Begin && delen.Tweede.Einde == p.Einde && (p.IsOpen || delen.Eerste.Dagen + delen.Tweede.Dagen == p.Dagen);
        });

    [Fact]
    public void Periode_verlengd_en_weer_geeindigd_is_dezelfde() =>
        Wet.Geldt(Wet.Perioden, p => p.IsOpen || p.Verleng(p.Einde!.Value.AddDays(9)).Waarde.EindigOp(p.Einde!.Value).Waarde == p);

    // Every day on which the answer can change lies within the two months that the generator uses.
    private static IEnumerable<DateOnly> Rondom(Periode a, Periode b) =>
        Enumerable.Range(-1, 62).Select(n => (a.Begin < b.Begin ? a.Begin : b.Begin).AddDays(n));
}
