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
        cijfers["lager-boven"].InWoorden(buitenTeam: true).ShouldBe("niet getoond", "less than ten percent would be untrue");
        (cijfers["lager-boven"].EenheidInWoorden(buitenTeam: true), cijfers["bezwaren"].EenheidInWoorden(buitenTeam: true)).ShouldBe(("", cijfers["bezwaren"].Definitie.Eenheid));
        (cijfers["gemiddelde-oud-boven"].EenheidInWoorden(buitenTeam: false), cijfers["besparing"].EenheidInWoorden(buitenTeam: false)).ShouldBe(("minuten", ""));
        cijfers["lager-boven"].InWoorden(buitenTeam: false).ShouldBe("9%");
        cijfers["gelijk-of-hoger-boven"].InWoorden(buitenTeam: true).ShouldBe("85%");
        cijfers["bezwaren"].InWoorden(buitenTeam: true).ShouldBe("0");
        cijfers["besparing"].InWoorden(buitenTeam: true).ShouldBe("niet bekend");
    }

    [Fact]
    public void Een_tabel_verraadt_niets_in_de_andere_richting()
    {
        var tabel = Gen.Frequency((2, Gen.Choose(0, 12)), (1, Gen.Choose(0, 300))).Select(n => (long)n).ListOf(3).ListOf(4);
        Wet.Geldt(tabel, rijen =>
        {
            var weg = Onderdrukking.Tabel([.. rijen.Select(r => (IReadOnlyList<long>)[.. r])], [1, 2, 3]);
            bool Heel(IEnumerable<(long Waarde, bool Weg)> lijn)
            {
                var (verborgen, open) = (lijn.Where(c => c.Weg).ToList(), lijn.Where(c => !c.Weg).ToList());
                return open.All(c => !Onderdrukking.IsKlein(c.Waarde)) && (verborgen.Count != 1 || open.All(c => c.Waarde == 0));
            }
            return rijen.Select((r, i) => r.Zip(weg[i])).All(Heel) && Enumerable.Range(0, 3).All(k => Heel(Enumerable.Range(1, 3).Select(r => (rijen[r][k], weg[r][k]))));
        });
    }

    [Fact]
    public void De_groepstabel_laat_buiten_het_team_weg_wat_klein_is()
    {
        var einde = new Cijferstand().Tel(Groep.Boven, Maat.Voorraad, 40).Tel(Groep.Boven, Maat.VoorraadMinuten, 7200).Tel(Groep.TotEnMet, Maat.Voorraad, 3).Tel(Groep.TotEnMet, Maat.VoorraadMinuten, 270)
            .Tel(Groep.Boven, Maat.Lager, 12).Tel(Groep.Boven, Maat.MinutenOud, 2400).Tel(Groep.Boven, Maat.MinutenNieuw, 1800);
        var gebeurd = new Cijferstand().Tel(Groep.Nieuw, Maat.Instroom, 11).Tel(Groep.Boven, Maat.UitstroomWlz, 2).Tel(Groep.Boven, Maat.UitstroomOverleden, 9);
        Dictionary<string, IReadOnlyList<string>> Maak(bool buiten) => Groepstabel.Maak(gebeurd, einde, buiten).ToDictionary(r => r.Naam, r => r.Cellen);
        var (team, buiten) = (Maak(false), Maak(true));
        team["Inwoners met hulp"].ShouldBe(["40", "3", "0", "43"]);
        buiten["Inwoners met hulp"].ShouldBe(["niet getoond", "minder dan 10", "0", "43"]);
        buiten["Gemiddeld aantal minuten"].ShouldBe(["180", "niet getoond", "–", "174"]);
        buiten["Uitstroom in deze maand"].ShouldBe(["11", "0", "0", "11"]);
        buiten["Besparing"].ShouldBe(["25%", "–", "–", "25%"]);
        team.Keys.ShouldBe(buiten.Keys);
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
