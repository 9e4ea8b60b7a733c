using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Herindicaties;

public sealed class HerindicatierekeningTests
{
    private static readonly DateOnly Peildatum = new(2021, 4, 30);
    private static readonly Bekendesituatie Basis = new(true, false, Beperkingsmate.Geen, false, 0, 0);
    private static readonly Herindicatieafspraken Afspraken = Herindicatieafspraken.Maak(Ingebouwdenormenkaders.Hbel2021, Peildatum, 6, null).Waarde;

    [Theory]
    [InlineData(190, false, Beperkingsmate.Geen, false, 1, 1, 148, Herindicatieuitkomst.Lager, "2021-10-30", "2021-10-31")] // 108 + 16 + 4 = 128 hours
    [InlineData(125, false, Beperkingsmate.Geen, false, 0, 0, 125, Herindicatieuitkomst.Gelijk, null, "2021-05-01")] // 108 hours
    [InlineData(150, false, Beperkingsmate.Veel, true, 0, 0, 215, Herindicatieuitkomst.Hoger, null, "2021-05-01")] // 108 + 52 + 26 = 186 hours, 214.6
    [InlineData(180, true, Beperkingsmate.Enig, false, 0, 2, 138, Herindicatieuitkomst.Lager, "2021-10-30", "2021-10-31")] // 108 − 23 + 26 + 8 = 119 hours, 137.3
    public void Een_geval_is_de_som_van_de_regels(int oud, bool eigen, Beperkingsmate beperkingen, bool samenstelling, int kamers, int extra, int nieuw, Herindicatieuitkomst richting, string? tot, string ingang)
    {
        var uitkomst = Bepaal(oud, null, new(true, eigen, beperkingen, samenstelling, kamers, extra));
        (uitkomst.NieuwMinuten, uitkomst.Verschil, uitkomst.Overgang!.Richting).ShouldBe((nieuw, nieuw - oud, richting));
        (uitkomst.Overgang.OvergangTot, uitkomst.Overgang.IngangNieuw).ShouldBe((tot is null ? null : Dag(tot), Dag(ingang)));
    }

    [Theory]
    [InlineData(120, null, true)] // No end: later.
    [InlineData(120, "2021-05-01", true)] // Ends after the reference day: later.
    [InlineData(120, "2021-04-30", false)] // Ends on it: now.
    [InlineData(60, "2020-01-01", false)]
    [InlineData(121, null, false)] // Above the threshold: now, whatever the end.
    [InlineData(121, "2030-01-01", false)]
    public void Tot_en_met_de_drempel_komt_pas_aan_de_beurt_als_de_indicatie_afloopt(int oud, string? einde, bool later)
    {
        var uitkomst = Bepaal(oud, einde is null ? null : Dag(einde), Basis);
        uitkomst.IsLater.ShouldBe(later);
        if (later) (uitkomst.NieuwMinuten, uitkomst.Verschil, uitkomst.Overgang).ShouldBe((null, null, null));
    }

    [Fact]
    public void De_drempel_is_te_veranderen() =>
        Herindicatierekening.Bepaal(Herindicatieafspraken.Maak(Ingebouwdenormenkaders.Hbel2021, Peildatum, 6, null, 180).Waarde, new(180, null, Basis)).Waarde.IsLater.ShouldBeTrue();

    [Fact]
    public void Wat_onder_nul_zou_komen_is_nul_en_niets_is_nul()
    {
        Bepaal(180, null, Basis with { Basis = false, EigenMogelijkheden = true }).NieuwMinuten.ShouldBe(0);
        Bepaal(180, null, Basis with { Basis = false }).NieuwMinuten.ShouldBe(0);
    }

    [Fact]
    public void Een_geval_dat_niet_kan_wordt_geweigerd_ook_als_het_pas_later_is()
    {
        Weiger(0, Basis).ShouldBe([Herindicatieregels.OudKanNiet]);
        Weiger(10_081, Basis).ShouldBe([Herindicatieregels.OudKanNiet]);
        Bepaal(10_080, null, Basis).Overgang.ShouldNotBeNull();
        Weiger(60, Basis with { KamersInGebruik = 21 }).ShouldBe([Rekenregels.AantalTeHoog]);
        Weiger(-5, Basis with { KamersNietInGebruik = -1 }).ShouldBe([Herindicatieregels.OudKanNiet, Rekenregels.AantalTeLaag]);
    }

    [Fact]
    public void Afspraken_vragen_een_kader_dat_past_een_peildatum_en_een_overgang_met_reden()
    {
        var kader = Ingebouwdenormenkaders.Hbel2021;
        Herindicatieafspraken.Maak(Ingebouwdenormenkaders.Voorbeeld, Peildatum, 6, null).Weigeringen.Single().Regel.ShouldBe(Herindicatieregels.KaderPastNiet);
        Herindicatieafspraken.Maak(kader, new(2014, 12, 31), 6, null).Weigeringen.Single().Regel.ShouldBe(Herindicatieregels.PeildatumKanNiet);
        Herindicatieafspraken.Maak(kader, new(2101, 1, 1), 6, null).Weigeringen.Single().Regel.ShouldBe(Herindicatieregels.PeildatumKanNiet);
        Herindicatieafspraken.Maak(kader, Peildatum, 7, " ").Weigeringen.Single().Regel.ShouldBe(Indicatieregels.OvergangZonderReden);
        Herindicatieafspraken.Maak(kader, Peildatum, 9, "Besluit van de raad.").IsGelukt.ShouldBeTrue();
    }

    [Fact]
    public void De_bekende_situatie_is_terug_te_lezen_uit_de_regels_van_een_bon() =>
        Wet.Geldt(Situaties, situatie => Bekendesituatie.Van(situatie.Regels()) == situatie);

    [Fact]
    public void Een_uitkomst_volgt_altijd_uit_het_verschil_en_de_dagen_sluiten_aan() => Wet.Geldt(Gevallen, Wet.Dag, (geval, peildatum) =>
    {
        var afspraken = Herindicatieafspraken.Maak(Ingebouwdenormenkaders.Hbel2021, peildatum, 3 + geval.OudMinuten % 4, null).Waarde;
        var uitkomst = Herindicatierekening.Bepaal(afspraken, geval).Waarde;
        if (uitkomst.IsLater) return geval.OudMinuten <= 120 && (geval.EindeOud is null || geval.EindeOud > peildatum);
        var (overgang, verschil) = (uitkomst.Overgang!, uitkomst.Verschil);
        return uitkomst.NieuwMinuten == Nagerekend(geval.Situatie)
            && overgang.Richting == (verschil < 0 ? Herindicatieuitkomst.Lager : verschil == 0 ? Herindicatieuitkomst.Gelijk : Herindicatieuitkomst.Hoger)
            && overgang.OvergangTot.HasValue == verschil < 0
            && overgang.IngangNieuw == (overgang.OvergangTot ?? peildatum).AddDays(1)
            && (overgang.OvergangTot is null || overgang.OvergangTot == peildatum.AddMonths(afspraken.OvergangMaanden));
    });

    [Fact]
    public void Meer_kamers_of_beperkingen_geven_nooit_minder() => Wet.Geldt(Situaties, situatie =>
        Nieuw(situatie with { KamersInGebruik = situatie.KamersInGebruik + 1 }) >= Nieuw(situatie)
        && Nieuw(situatie with { KamersNietInGebruik = situatie.KamersNietInGebruik + 1 }) >= Nieuw(situatie)
        && Nieuw(situatie with { Beperkingen = Beperkingsmate.Veel }) >= Nieuw(situatie)
        && Nieuw(situatie with { EigenMogelijkheden = true }) <= Nieuw(situatie));

    [Fact]
    public void De_totalen_zijn_wat_je_met_de_hand_telt() => Wet.Geldt(Gevallen.ListOf(), gevallen =>
    {
        var uitkomsten = gevallen.Select(g => Herindicatierekening.Bepaal(Afspraken, g).Waarde).ToList();
        var totalen = new Herindicatietotalen(120);
        uitkomsten.ForEach(totalen.Tel);
        var gedaan = uitkomsten.Where(u => !u.IsLater).ToList();
        return totalen.Alle.Herindicaties == gedaan.Count && totalen.Alle.Later == uitkomsten.Count - gedaan.Count
            && totalen.Boven.Herindicaties == gedaan.Count(u => u.OudMinuten > 120) && totalen.TotEnMet.Later == totalen.Alle.Later && totalen.Boven.Later == 0
            && totalen.Alle.Lager == gedaan.Count(u => u.Verschil < 0) && totalen.Alle.Hoger == gedaan.Count(u => u.Verschil > 0)
            && totalen.Boven.MinutenOud + totalen.TotEnMet.MinutenOud == gedaan.Sum(u => u.OudMinuten) && totalen.Alle.MinutenNieuw == gedaan.Sum(u => u.NieuwMinuten);
    });

    [Fact]
    public void Gemiddelden_en_aandelen_op_een_cijfer_en_zonder_gevallen_geen()
    {
        var totaal = new Herindicatietotaal();
        (totaal.GemiddeldOud, totaal.AandeelLager, totaal.Besparing, totaal.BesparingUrenPerJaar).ShouldBe((null, null, null, 0m));
        foreach (var (oud, situatie) in new[] { (190, Basis with { KamersInGebruik = 1, KamersNietInGebruik = 1 }), (180, Basis), (125, Basis) }) totaal.Tel(Bepaal(oud, null, situatie));
        totaal.Tel(Bepaal(60, null, Basis));
        (totaal.Herindicaties, totaal.Later, totaal.Lager, totaal.Gelijk).ShouldBe((3, 1, 2, 1));
        (totaal.GemiddeldOud, totaal.GemiddeldNieuw).ShouldBe((165.0m, 132.7m)); // 495 / 3 and 398 / 3
        (totaal.AandeelLager, totaal.AandeelGelijkOfHoger, totaal.Besparing).ShouldBe((66.7m, 33.3m, 19.6m)); // 97 of 495 minutes
        totaal.BesparingUrenPerJaar.ShouldBe(84.1m); // 97 × 52 / 60 = 84.06…
    }

    private static readonly Gen<Bekendesituatie> Situaties =
        from vlaggen in Gen.Choose(0, 7)
        from mate in Gen.Choose(0, 2)
        from kamers in Gen.Choose(0, 4)
        from extra in Gen.Choose(0, 4)
        select new Bekendesituatie((vlaggen & 1) > 0, (vlaggen & 2) > 0, (Beperkingsmate)mate, (vlaggen & 4) > 0, kamers, extra);

    private static readonly Gen<Herindicatiegeval> Gevallen =
        from situatie in Situaties
        from oud in Gen.OneOf(Gen.Choose(1, 400), Gen.Elements(119, 120, 121, 125))
        from einde in Gen.OneOf(Gen.Constant((DateOnly?)null), Wet.Dag.Select(d => (DateOnly?)d))
        select new Herindicatiegeval(oud, einde, situatie);

    // The sum by hand: hours per year × 60 / 52, up, never below nothing.
    private static int Nagerekend(Bekendesituatie s)
    {
        var uren = (s.Basis ? 108 : 0) - (s.EigenMogelijkheden ? 23 : 0) + 26 * (int)s.Beperkingen + (s.Samenstelling ? 26 : 0) + 16 * s.KamersInGebruik + 4 * s.KamersNietInGebruik;
        return Math.Max(0, (int)Math.Ceiling(uren * 60m / 52m));
    }

    private static int Nieuw(Bekendesituatie situatie) => Bepaal(500, null, situatie).NieuwMinuten!.Value;

    private static Herindicatieberekening Bepaal(int oud, DateOnly? einde, Bekendesituatie situatie) => Herindicatierekening.Bepaal(Afspraken, new(oud, einde, situatie)).Waarde;

    private static IEnumerable<Spil.Kern.Regel> Weiger(int oud, Bekendesituatie situatie) => Herindicatierekening.Bepaal(Afspraken, new(oud, null, situatie)).Weigeringen.Select(w => w.Regel);

    private static DateOnly Dag(string tekst) => DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
