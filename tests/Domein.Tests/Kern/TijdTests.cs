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
