using Shouldly;
using Spil.Kern;
using Xunit;

namespace Spil.Domein.Tests.Kern;

public sealed class UitkomstTests
{
    private static readonly Regel Regel = new("TEST-001", "Doe het anders.", "Awb art. 1:1");

    [Fact]
    public void Uitkomst_zonder_weigering_is_gelukt()
    {
        Uitkomst.Gelukt().IsGelukt.ShouldBeTrue();
        Uitkomst.Van([]).IsGelukt.ShouldBeTrue();
        Uitkomst<int> met = 5;
        met.Waarde.ShouldBe(5);
        met.Probeer(out var vijf).ShouldBeTrue();
        vijf.ShouldBe(5);
    }

    [Fact]
    public void Uitkomst_met_weigering_heeft_geen_waarde()
    {
        Uitkomst<int> uitkomst = Regel.Bij("Veld");
        uitkomst.IsGelukt.ShouldBeFalse();
        uitkomst.Probeer(out var waarde).ShouldBeFalse();
        waarde.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => uitkomst.Waarde).Message.ShouldContain("TEST-001");
        Uitkomst.Van([Regel.Weiger()]).IsGelukt.ShouldBeFalse();
    }

    [Fact]
    public void Uitkomst_weigert_niet_zonder_reden()
    {
        Should.Throw<ArgumentException>(() => Uitkomst.Geweigerd());
        Should.Throw<ArgumentException>(() => Uitkomst<int>.Geweigerd());
    }

    [Fact]
    public void En_zegt_alles_en_van_een_veld_dat_niet_te_lezen_was_alleen_dat()
    {
        Uitkomst gelezen = Regel.Bij("Datum.Jaar");
        var verder = Uitkomst.Geweigerd(Regel.Bij("Datum"), Regel.Bij("datum"), Regel.Bij("Reden"), Regel.Weiger());
        gelezen.En(verder).Weigeringen.Select(w => w.Veld).ShouldBe(["Datum.Jaar", "Reden", ""]);
        Uitkomst.Geweigerd(Regel.Weiger()).En(verder).Weigeringen.Count.ShouldBe(5, "What belongs to no field hides nothing.");
        Uitkomst.Gelukt().En(verder).Weigeringen.ShouldBe(verder.Weigeringen);
        gelezen.En(Uitkomst.Gelukt()).Weigeringen.ShouldBe(gelezen.Weigeringen);
        Uitkomst.Gelukt().En(Uitkomst.Gelukt()).IsGelukt.ShouldBeTrue();
    }

    [Fact]
    public void Weigering_zegt_de_zin_van_de_regel_of_een_preciezere()
    {
        Regel.Bij("Veld").ShouldBe(new Weigering(Regel, "Veld", "Doe het anders."));
        Regel.Weiger("Nu niet.").ShouldBe(new Weigering(Regel, "", "Nu niet."));
    }

    [Fact]
    public void Regels_van_kern_hebben_elk_een_eigen_code_en_een_zin()
    {
        var regels = typeof(KernRegels).GetFields().Select(veld => (Regel)veld.GetValue(null)!).ToArray();
        regels.Length.ShouldBeGreaterThan(15);
        regels.Select(regel => regel.Code).ShouldBeUnique();
        regels.ShouldAllBe(regel => System.Text.RegularExpressions.Regex.IsMatch(regel.Code, "^KERN-[A-Z]+-[0-9]{3}$"));
        regels.ShouldAllBe(regel => char.IsUpper(regel.Zin[0]) && regel.Zin.EndsWith('.'));
    }
}
