using FsCheck.Fluent;
using Shouldly;
using Spil.Beleid.Domein.Cijfers;
using Spil.Domein.Tests.Kern;
using Xunit;

namespace Spil.Domein.Tests.Beleid;

public sealed class OnderdrukkingTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Onder_de_tien_wordt_niet_verteld(long aantal, bool weg) => Onderdrukking.IsKlein(aantal).ShouldBe(weg);

    [Fact]
    public void Wat_uit_het_geheel_te_halen_is_gaat_ook_weg()
    {
        Onderdrukking.Verdeling([400, 30, 4]).ShouldBe([false, true, true]);
        Onderdrukking.Verdeling([400, 30, 40]).ShouldBe([false, false, false]);
        Onderdrukking.Verdeling([400, 5, 6, 0]).ShouldBe([false, true, true, false]);
        Onderdrukking.Verdeling([400, 2, 3]).ShouldBe([true, true, true]);
    }

    [Fact]
    public void Geen_klein_deel_is_uit_te_rekenen() => Wet.Geldt(Gen.Frequency((2, Gen.Choose(0, 12)), (1, Gen.Choose(0, 500))).Select(n => (long)n).ListOf(), delen =>
    {
        var weg = Onderdrukking.Verdeling([.. delen]);
        var verborgen = delen.Where((_, i) => weg[i]).ToList();
        return delen.Select((d, i) => !Onderdrukking.IsKlein(d) || weg[i]).All(w => w)
            // Of more than one hidden part only the sum is known; or everything that is there is hidden.
            && (verborgen.Count == 0 || (verborgen.Count > 1 && verborgen.Sum() >= Onderdrukking.Grens) || delen.Where((_, i) => !weg[i]).All(d => d == 0));
    });

    [Fact]
    public void Een_klein_aantal_staat_er_buiten_het_team_niet()
    {
        var stand = new Cijferstand().Tel(Groep.Boven, Maat.Herindicaties, 100).Tel(Groep.Boven, Maat.Lager, 9).Tel(Groep.Boven, Maat.Gelijk, 85).Tel(Groep.Boven, Maat.HerindicatieUitstroom, 6);
        var cijfers = Cijferlijst.Maak(Cijferstanden.Van(stand, new(), new())).ToDictionary(c => c.Definitie.Code);
        cijfers["lager-boven"].InWoorden(buitenTeam: true).ShouldBe("minder dan 10");
        cijfers["lager-boven"].InWoorden(buitenTeam: false).ShouldBe("9%");
        cijfers["gelijk-of-hoger-boven"].InWoorden(buitenTeam: true).ShouldBe("85%");
        cijfers["bezwaren"].InWoorden(buitenTeam: true).ShouldBe("0");
        cijfers["besparing"].InWoorden(buitenTeam: true).ShouldBe("niet bekend");
    }

    [Theory]
    [InlineData(4, 8, "50%")]
    [InlineData(1, 8, "13%")]
    [InlineData(1, 200, "1%")]
    public void Afronden_gaat_op_hele_getallen_en_een_half_omhoog(long deel, long geheel, string tekst)
    {
        var stand = new Cijferstand().Tel(Groep.Boven, Maat.Herindicaties, geheel).Tel(Groep.Boven, Maat.Lager, deel);
        Cijferlijst.Zoek("lager-boven")!.Tel(Cijferstanden.Van(stand, new(), new())).InWoorden(buitenTeam: false).ShouldBe(tekst);
        Cijferlijst.Zoek("niets").ShouldBeNull();
    }

    [Fact]
    public void Elk_cijfer_heeft_een_eigen_code_en_een_definitie()
    {
        Cijferlijst.Alle.Select(d => d.Code).ShouldBeUnique();
        Cijferlijst.Alle.ShouldAllBe(d => d.Zin.EndsWith('.') && d.Naam.Length > 0 && d.Eenheid.Length > 0 && d.Bron.Length > 0);
    }
}
