using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class TermijnverloopTests
{
    private static readonly Termijn Beschikking = Termijn.Weken(2);
    private static readonly DateOnly Aanvraag = new(2026, 6, 1);

    [Fact]
    public void Opschorting_schuift_het_einde_op_met_de_echte_dagen()
    {
        // Asked on Wednesday 3 June, completed on Wednesday 10 June: 4 to 9 June do not count.
        // Two weeks from 1 June is 15 June; six days on is Sunday 21 June.
        var aanvulling = AwbTermijnen.Aanvulling(new(2026, 6, 3), new(2026, 6, 10));
        aanvulling.ShouldBe(Periode.Van(new(2026, 6, 4), new(2026, 6, 9)));
        var verloop = Beschikking.Verloop(Aanvraag, [aanvulling!]);
        verloop.DagenOpgeschort.ShouldBe(6);
        verloop.EersteDag.ShouldBe(new(2026, 6, 2));
        verloop.EindeTermijn.ShouldBe(new(2026, 6, 21));
        verloop.LaatsteDag.ShouldBe(new(2026, 6, 22));
        verloop.IsVerlengd.ShouldBeTrue();
    }

    [Fact]
    public void Opschorting_die_nog_loopt_laat_het_einde_open()
    {
        var verloop = Beschikking.Verloop(Aanvraag, [Periode.Vanaf(new(2026, 6, 10))]);
        verloop.LaatsteDag.ShouldBeNull();
        verloop.EindeTermijn.ShouldBeNull();
        verloop.IsVerlengd.ShouldBeFalse();
        verloop.IsVerstreken(new(2030, 1, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Opschorting_na_het_einde_telt_niet()
    {
        Beschikking.Verloop(Aanvraag, [Periode.Vanaf(new(2026, 6, 16))]).LaatsteDag.ShouldBe(new(2026, 6, 15));
        // Unless an earlier suspension has moved the end past its beginning.
        Beschikking.Verloop(Aanvraag, [Periode.Van(new(2026, 6, 16), new(2026, 6, 17)), Periode.Op(new(2026, 6, 3))]).DagenOpgeschort.ShouldBe(3);
    }

    [Fact]
    public void Opschorting_voor_het_begin_telt_alleen_binnen_de_termijn() =>
        Beschikking.Verloop(Aanvraag, [Periode.Van(new(2026, 5, 1), new(2026, 6, 2))]).DagenOpgeschort.ShouldBe(1);

    [Fact]
    public void Opschorting_op_de_dagen_van_de_verlenging_schuift_ook_die_op()
    {
        // Five days from Monday 8 June end on Saturday 13 June and run on to Monday 15 June; suspended on Sunday and Monday: Tuesday.
        Termijn.Dagen(5).LaatsteDag(new(2026, 6, 8)).ShouldBe(new(2026, 6, 15));
        Termijn.Dagen(5).Verloop(new(2026, 6, 8), [Periode.Van(new(2026, 6, 14), new(2026, 6, 15))]).LaatsteDag.ShouldBe(new(2026, 6, 16));
        Termijn.Dagen(5).Verloop(new(2026, 6, 8), [Periode.Vanaf(new(2026, 6, 14))]).LaatsteDag.ShouldBeNull();
    }

    [Fact]
    public void Opgeschorte_dagen_maken_van_een_korte_termijn_geen_lange() =>
        // Two days from Thursday 11 June with the Friday suspended are Saturday and Sunday: one working day, Monday, is enough.
        Termijn.Dagen(2).Verloop(new(2026, 6, 11), [Periode.Op(new(2026, 6, 12))]).LaatsteDag.ShouldBe(new(2026, 6, 15));

    [Fact]
    public void Aanvulling_duurt_van_de_dag_erna_tot_de_dag_zelf()
    {
        AwbTermijnen.Aanvulling(new(2026, 6, 3), new(2026, 6, 3)).ShouldBeNull();
        AwbTermijnen.Aanvulling(new(2026, 6, 3), new(2026, 6, 4)).ShouldBeNull();
        AwbTermijnen.Aanvulling(new(2026, 6, 3), new(2026, 6, 5)).ShouldBe(Periode.Op(new(2026, 6, 4)));
        AwbTermijnen.Aanvulling(new(2026, 6, 3), null).ShouldBe(Periode.Vanaf(new(2026, 6, 4)));
        Should.Throw<ArgumentOutOfRangeException>(() => AwbTermijnen.Aanvulling(new(2026, 6, 3), new(2026, 6, 2)));
    }

    [Fact]
    public void Termijn_is_verstreken_na_de_laatste_dag()
    {
        var verloop = Beschikking.Verloop(Aanvraag, []);
        verloop.IsVerstreken(new(2026, 6, 15)).ShouldBeFalse();
        verloop.IsVerstreken(new(2026, 6, 16)).ShouldBeTrue();
        verloop.IsVerlengd.ShouldBeFalse();
    }

    [Fact]
    public void Opschorting_telt_elke_dag_een_keer_en_de_volgorde_maakt_niet_uit() =>
        Wet.Geldt(Gesloten.ListOf().Select(lijst => lijst.ToArray()), perioden =>
        {
            var verloop = Termijn.Dagen(20).Verloop(Begin, perioden);
            return verloop == Termijn.Dagen(20).Verloop(Begin, perioden.Reverse())
                && verloop == Termijn.Dagen(20).Verloop(Begin, perioden.Concat(perioden));
        });

    [Fact]
    public void Termijn_heeft_altijd_evenveel_dagen_die_tellen() =>
        Wet.Geldt(Gesloten.ListOf().Select(lijst => lijst.ToArray()), perioden =>
        {
            var verloop = Termijn.Dagen(20).Verloop(Begin, perioden);
            var dagen = Periode.Van(verloop.EersteDag, verloop.EindeTermijn!.Value).Dagen!.Value;
            var stil = Enumerable.Range(0, dagen).Count(n => perioden.Any(p => p.Bevat(verloop.EersteDag.AddDays(n))));
            return stil == verloop.DagenOpgeschort && dagen - stil == 20;
        });

    private static readonly DateOnly Begin = new(2028, 2, 7);
    private static readonly FsCheck.Gen<Periode> Gesloten = Wet.Perioden.Where(p => !p.IsOpen);
}
