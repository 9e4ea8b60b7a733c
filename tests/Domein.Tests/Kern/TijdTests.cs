using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class TijdTests
{
    [Theory]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    [InlineData("2026-12-31T22:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00Z", "2027-01-01")]
    public void Vandaag_is_de_dag_in_nederland_in_zomer_en_winter(string moment, string dag)
    {
        var klok = new Klok(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        $"{klok.Vandaag():yyyy-MM-dd}".ShouldBe(dag);
        $"{klok.GetUtcNow().InNederland():yyyy-MM-dd}".ShouldBe(dag);
    }

    [Theory]
    [InlineData("2026-11-12", "00:00", "2026-11-11T23:00:00Z")]
    [InlineData("2026-06-30", "20:00", "2026-06-30T18:00:00Z")]
    [InlineData("2027-03-28", "07:00", "2027-03-28T05:00:00Z")]
    public void Een_wandklok_wijst_een_moment_aan(string dag, string tijd, string moment)
    {
        var dit = DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);
        dit.Moment(TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));
        dit.Begin().Datum().ShouldBe(dit);
        dit.Begin().AddTicks(-1).Datum().ShouldBe(dit.AddDays(-1));
    }

    [Fact]
    public void Ids_houden_de_volgorde_van_maken_en_zijn_uniek()
    {
        var ids = Enumerable.Range(0, 100).Select(_ => DossierId.Nieuw()).ToArray();
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Waarde.Version == 7);
        DossierId.Van(ids[0].Waarde).ShouldBe(ids[0]);
        ids[0].ToString().ShouldBe(ids[0].Waarde.ToString());
    }

    private sealed class Klok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
