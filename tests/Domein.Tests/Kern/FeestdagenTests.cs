using FsCheck.Fluent;
using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class FeestdagenTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Feestdagen_rekent_pasen_uit(int jaar, int maand, int dag) => Feestdagen.Pasen(jaar).ShouldBe(new(jaar, maand, dag));

    [Fact]
    public void Feestdagen_pasen_is_de_zondag_na_de_kerkelijke_volle_maan() =>
        Wet.Geldt(Gen.Choose(1583, 4099), jaar =>
        {
            var pasen = Feestdagen.Pasen(jaar);
            var volleMaan = VolleMaan(jaar);
            return pasen.DayOfWeek == DayOfWeek.Sunday && pasen > volleMaan && pasen <= volleMaan.AddDays(7);
        });

    [Fact]
    public void Feestdagen_van_2026_staan_er_allemaal() =>
        Feestdagen.Van(2026).Select(f => $"{f.Datum.Kort()} {f.Naam}").ShouldBe([
            "1 jan 2026 Nieuwjaarsdag", "2 jan 2026 dag die gelijkstaat aan een feestdag", "3 apr 2026 Goede Vrijdag", "6 apr 2026 Tweede Paasdag",
            "27 apr 2026 Koningsdag", "5 mei 2026 Bevrijdingsdag", "14 mei 2026 Hemelvaartsdag", "15 mei 2026 dag die gelijkstaat aan een feestdag",
            "25 mei 2026 Tweede Pinksterdag", "25 dec 2026 Eerste Kerstdag", "26 dec 2026 Tweede Kerstdag"]);

    [Theory]
    [InlineData(1978, "1 mei 1978 Koninginnedag")]
    [InlineData(1979, "30 apr 1979 Koninginnedag")]
    [InlineData(1989, "29 apr 1989 Koninginnedag")]
    [InlineData(2006, "29 apr 2006 Koninginnedag")]
    [InlineData(2013, "30 apr 2013 Koninginnedag")]
    [InlineData(2014, "26 apr 2014 Koningsdag")]
    [InlineData(2025, "26 apr 2025 Koningsdag")]
    [InlineData(2031, "26 apr 2031 Koningsdag")]
    public void Feestdagen_viert_de_koning_nooit_op_zondag(int jaar, string verwacht) =>
        Feestdagen.Van(jaar).Where(f => f.Naam.StartsWith('K')).Select(f => $"{f.Datum.Kort()} {f.Naam}").ShouldBe([verwacht]);

    [Fact]
    public void Feestdagen_noemt_er_twee_op_een_dag()
    {
        Feestdagen.Naam(new(2016, 5, 5)).ShouldBe("Bevrijdingsdag en Hemelvaartsdag");
        Feestdagen.Naam(new(2026, 5, 6)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-11-13", true)]
    [InlineData("2026-11-14", false)]
    [InlineData("2026-11-15", false)]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-05-04", true)]
    [InlineData("2027-05-07", false)]
    [InlineData("2026-04-03", false)]
    public void Feestdagen_weet_wat_een_werkdag_is(string dag, bool werkdag) =>
        DateOnly.ParseExact(dag, "yyyy-MM-dd").IsWerkdag().ShouldBe(werkdag);

    [Fact]
    public void Feestdagen_weigert_een_jaar_dat_de_kalender_niet_kent()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Feestdagen.Pasen(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Feestdagen.Pasen(10000));
    }

    [Fact]
    public void Feestdagen_heeft_elk_jaar_de_negen_van_de_wet_op_volgorde() =>
        Wet.Geldt(Gen.Choose(1, 9999), jaar =>
        {
            var dagen = Feestdagen.Van(jaar);
            return dagen.Count >= 9 && dagen.All(f => f.Datum.Year == jaar) && dagen.Zip(dagen.Skip(1)).All(p => p.First.Datum <= p.Second.Datum);
        });

    // By golden number and epact (the tables of 1582), another road than the product takes.
    private static DateOnly VolleMaan(int jaar)
    {
        var gulden = jaar % 19 + 1;
        var eeuw = jaar / 100 + 1;
        var epacta = ((11 * gulden + 20 + (8 * eeuw + 5) / 25 - 5 - (3 * eeuw / 4 - 12)) % 30 + 30) % 30;
        if ((epacta == 25 && gulden > 11) || epacta == 24) epacta++;
        var dag = 44 - epacta;
        return new DateOnly(jaar, 3, 1).AddDays((dag < 21 ? dag + 30 : dag) - 1);
    }
}
