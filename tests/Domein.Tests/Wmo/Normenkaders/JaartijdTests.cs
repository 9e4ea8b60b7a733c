using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Wmo.Domein.Normenkaders;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Normenkaders;

public sealed class JaartijdTests
{
    [Theory]
    [InlineData(108, "124.6153…", 125, 125)]
    [InlineData(128, "147.6923…", 148, 148)]
    [InlineData(52, "60", 60, 60)]
    [InlineData(-23, "-26.5384…", -26, -27)]
    [InlineData(13, "15", 15, 15)]
    // One hundredth of an hour, and a number with decimals that end.
    [InlineData(0.01, "0.0115…", 1, 0)]
    [InlineData(0.13, "0.15", 1, 0)]
    [InlineData(26.65, "30.75", 31, 31)]
    [InlineData(0, "0", 0, 0)]
    public void Uren_per_jaar_worden_minuten_per_week(double uren, string exact, int omhoog, int dichtstbij)
    {
        var tijd = Jaartijd.VanUren((decimal)uren);
        tijd.MinutenPerWeekExact.ShouldBe(exact);
        tijd.InMinutenPerWeek(Normafronding.Omhoog).ShouldBe(omhoog);
        tijd.InMinutenPerWeek(Normafronding.Dichtstbij).ShouldBe(dichtstbij);
    }

    [Fact]
    public void Minuten_per_keer_worden_dezelfde_minuten_per_week()
    {
        Jaartijd.VanMinuten(20, 7 * 52).MinutenPerWeekExact.ShouldBe("140");
        Jaartijd.VanMinuten(0.25m, 52).MinutenPerWeekExact.ShouldBe("0.25");
        Jaartijd.VanMinuten(30, 18).UrenPerJaar.ShouldBe(9);
        Jaartijd.VanMinuten(20, 1).UrenPerJaar.ShouldBe(0.3333m);
    }

    [Fact]
    public void Een_halve_minuut_gaat_omhoog_bij_de_dichtstbijzijnde() =>
        Jaartijd.VanMinuten(0.5m, 52).InMinutenPerWeek(Normafronding.Dichtstbij).ShouldBe(1);

    [Fact]
    public void Meer_cijfers_dan_exact_te_bewaren_zijn_bestaan_niet() => Should.Throw<ArgumentException>(() => Jaartijd.VanUren(0.00001m));

    [Fact]
    public void Rekenen_loopt_nooit_rond() => Should.Throw<OverflowException>(() => Jaartijd.VanUren(8784) * int.MaxValue * int.MaxValue);

    [Fact]
    public void Hele_uren_zijn_gehele_getallen() => Wet.Geldt(Gen.Choose(-9000, 9000), uren => Jaartijd.VanUren(uren).UrenPerJaar == uren);

    [Fact]
    public void De_volgorde_is_die_van_de_tijd() => Wet.Geldt(Gen.Choose(-100, 100), Gen.Choose(-100, 100), (a, b) =>
        Jaartijd.VanUren(a) < Jaartijd.VanUren(b) == a < b && Jaartijd.VanUren(a) >= Jaartijd.VanUren(b) == a >= b
        && Math.Sign(Jaartijd.VanUren(a).CompareTo(Jaartijd.VanUren(b))) == a.CompareTo(b));

    [Theory]
    [InlineData(125, "2 uur en 5 minuten")]
    [InlineData(120, "2 uur")]
    [InlineData(61, "1 uur en 1 minuut")]
    [InlineData(50, "50 minuten")]
    [InlineData(0, "0 minuten")]
    public void Minuten_zoals_mensen_ze_zeggen(int minuten, string woorden) => Rekentaal.UrenEnMinuten(minuten).ShouldBe(woorden);
}
