using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Berekenen;

/// <summary>The laws of the calculation, for every choice of lines.</summary>
public sealed class RekenwettenTests
{
    [Fact]
    public void De_volgorde_van_de_regels_maakt_niet_uit() => Wet.Geldt(Vragen.Goed, Gen.Choose(0, int.MaxValue), (goed, zaad) =>
    {
        var geschud = goed.Vraag.Regels.ToArray();
        new Random(zaad).Shuffle(geschud);
        return Bytes(goed.Kader, goed.Vraag).AsSpan().SequenceEqual(Bytes(goed.Kader, goed.Vraag with { Regels = geschud }));
    });

    [Fact]
    public void Een_regel_meer_maakt_het_nooit_minder() => Wet.Geldt(Vragen.Goed, goed =>
    {
        var zonder = Minuten(goed.Kader, goed.Vraag);
        return goed.Kader.Regels.Where(r => r.Soort is Normsoort.Meer or Normsoort.PerStuk)
            .Select(r => goed.Vraag with { Regels = [.. goed.Vraag.Regels, new(r.Code)] })
            .Select(meer => Normrekening.Reken(goed.Kader, meer)).Where(uitkomst => uitkomst.IsGelukt)
            .All(uitkomst => uitkomst.Waarde.MinutenPerWeek >= zonder);
    });

    [Fact]
    public void Een_regel_minder_maakt_het_nooit_meer() => Wet.Geldt(Vragen.Goed, goed =>
        goed.Kader.Regels.Where(r => r.Soort == Normsoort.Minder).Select(r => goed.Vraag with { Regels = [.. goed.Vraag.Regels, new(r.Code)] })
            .Select(minder => Normrekening.Reken(goed.Kader, minder)).Where(uitkomst => uitkomst.IsGelukt)
            .All(uitkomst => uitkomst.Waarde.MinutenPerWeek <= Minuten(goed.Kader, goed.Vraag)));

    [Fact]
    public void Twee_uit_een_groep_worden_altijd_geweigerd() => Wet.Geldt(Vragen.Goed, goed =>
    {
        var andere = goed.Vraag.Regels.Select(r => goed.Kader.Zoek(r.Code)!).Where(r => r.Groep.Length > 0)
            .SelectMany(r => goed.Kader.Regels.Where(a => a.Groep == r.Groep && a.Code != r.Code));
        return andere.All(a => Normrekening.Reken(goed.Kader, goed.Vraag with { Regels = [.. goed.Vraag.Regels, new(a.Code)] })
            .Weigeringen.Select(w => w.Regel).SequenceEqual([Rekenregels.Uitsluitend]));
    });

    [Fact]
    public void Er_komt_nooit_minder_dan_niets_uit() => Wet.Geldt(Vragen.Goed, Gen.Choose(-400, 400), (goed, afwijking) =>
        !Normrekening.Reken(goed.Kader, goed.Vraag with { Afwijking = new(afwijking, "Reden.") }).Probeer(out var bon)
        || (bon.Tijd >= Jaartijd.Geen && bon.MinutenPerWeek >= 0 && bon.MinutenPerWeekIndicatie >= 0));

    [Fact]
    public void Er_wordt_naar_boven_afgerond_en_nooit_een_hele_minuut_te_veel() => Wet.Geldt(Vragen.Goed, goed =>
    {
        var bon = Normrekening.Reken(goed.Kader, goed.Vraag).Waarde;
        // In hundredths of a minute per year, without any division.
        return bon.MinutenPerWeek * 5200L >= bon.Tijd.Honderdsten && (bon.MinutenPerWeek - 1) * 5200L < bon.Tijd.Honderdsten;
    });

    [Fact]
    public void De_som_is_die_van_de_regels() => Wet.Geldt(Vragen.Goed, goed =>
    {
        var bon = Normrekening.Reken(goed.Kader, goed.Vraag).Waarde;
        return bon.Resultaten.All(res => res.Som.Honderdsten == bon.Regels.Where(r => r.Regel.Resultaat == res.Gebied.Code).Sum(r => r.Tijd.Honderdsten));
    });

    [Fact]
    public void Dezelfde_vraag_geeft_dezelfde_bon_en_dezelfde_uitleg() => Wet.Geldt(Vragen.Goed, goed =>
        Bytes(goed.Kader, goed.Vraag).AsSpan().SequenceEqual(Bytes(goed.Kader, goed.Vraag))
        && Normrekening.Reken(goed.Kader, goed.Vraag).Waarde.Stappen().SequenceEqual(Normrekening.Reken(goed.Kader, goed.Vraag).Waarde.Stappen()));

    [Fact]
    public void Elke_regel_komt_in_een_van_de_vragen_voor() =>
        Ingebouwdenormenkaders.Alle.SelectMany(k => k.Regels).Select(r => r.Code).Except(
            Vragen.Goed.Sample(400).SelectMany(g => g.Vraag.Regels).Select(r => r.Code)).ShouldBeEmpty();

    private static byte[] Bytes(Normenkader kader, Rekenvraag vraag) => Rekenbonschrijver.Schrijf(Normrekening.Reken(kader, vraag).Waarde);

    private static int Minuten(Normenkader kader, Rekenvraag vraag) => Normrekening.Reken(kader, vraag).Waarde.MinutenPerWeek;
}
