using FsCheck.Fluent;
using Shouldly;
using Spil.Beleid.Domein.Cijfers;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
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
    public void Geen_cel_van_een_tabel_is_uit_te_rekenen()
    {
        var tabel = from breed in Gen.Choose(2, 5)
                    from hoog in Gen.Choose(2, 6)
                    from rijen in Gen.Frequency((3, Gen.Choose(0, 12)), (1, Gen.Choose(0, 300)), (1, Gen.Constant(0))).Select(n => (long)n).ListOf(breed).ListOf(hoog)
                    select rijen;
        Wet.Geldt(tabel, rijen =>
        {
            long[][] cellen = [.. rijen.Select(r => (long[])[.. r, r.Sum()])];
            cellen = [.. cellen, [.. Enumerable.Range(0, cellen[0].Length).Select(k => cellen.Sum(r => r[k]))]];
            var weg = Onderdrukking.Tabel([.. rijen.Select(r => (IReadOnlyList<long>)[.. r])]);
            return cellen.Zip(weg).All(r => r.First.Zip(r.Second).All(c => c.Second ? c.First > 0 : !Onderdrukking.IsKlein(c.First))) && !IsUitTeRekenen(weg);
        });
    }

    [Fact]
    public void In_een_tabel_gaan_de_totalen_als_laatste_weg_en_twee_kleine_samen_ook()
    {
        Onderdrukking.Tabel([[40, 30], [50, 60]]).SelectMany(r => r).ShouldAllBe(w => !w);
        Onderdrukking.Tabel([[4, 30, 70], [50, 60, 90]]).ShouldBe([[true, true, false, false], [true, true, false, false], [false, false, false, false]]);
        // Only one row has anything: the totals of its columns say the same, so they go too.
        Onderdrukking.Tabel([[4, 30], [0, 0]]).ShouldBe([[true, true, false], [false, false, false], [true, true, false]]);
        // Two small ones that are three together: that they are three may not be told either.
        var drie = Onderdrukking.Tabel([[1, 2, 80, 70], [40, 50, 60, 90]]);
        drie[0].Count(w => w).ShouldBe(3);
    }

    // Every row and column is an equation; a hidden cell is known when the equations leave one value for it. Gauss-Jordan; such a table only gives 1 and -1.
    private static bool IsUitTeRekenen(bool[][] weg)
    {
        List<(int R, int K)> cellen = [.. from r in Enumerable.Range(0, weg.Length) from k in Enumerable.Range(0, weg[0].Length) where weg[r][k] select (r, k)];
        long[] Lijn(Func<(int R, int K), bool> er, Func<(int R, int K), bool> totaal) => [.. cellen.Select(c => !er(c) ? 0L : totaal(c) ? -1 : 1)];
        List<long[]> stelsel = [.. Enumerable.Range(0, weg.Length).Select(r => Lijn(c => c.R == r, c => c.K == weg[0].Length - 1)), .. Enumerable.Range(0, weg[0].Length).Select(k => Lijn(c => c.K == k, c => c.R == weg.Length - 1))];
        var rang = 0;
        for (var v = 0; v < cellen.Count && rang < stelsel.Count; v++)
        {
            var spil = stelsel.FindIndex(rang, rij => rij[v] != 0);
            if (spil < 0) continue;
            (stelsel[rang], stelsel[spil]) = (stelsel[spil], stelsel[rang]);
            foreach (var rij in stelsel.Where((rij, i) => i != rang && rij[v] != 0))
            {
                var keer = rij[v] * stelsel[rang][v];
                for (var j = 0; j < rij.Length; j++) rij[j] -= keer * stelsel[rang][j];
            }
            rang++;
        }
        return stelsel.Exists(rij => rij.Count(x => x != 0) == 1);
    }

    [Fact]
    public void De_groepstabel_laat_buiten_het_team_weg_wat_klein_is()
    {
        var einde = new Cijferstand().Tel(Groep.Boven, Maat.Voorraad, 40).Tel(Groep.Boven, Maat.VoorraadMinuten, 7200).Tel(Groep.TotEnMet, Maat.Voorraad, 3).Tel(Groep.TotEnMet, Maat.VoorraadMinuten, 270)
            .Tel(Groep.Boven, Maat.Lager, 12).Tel(Groep.Boven, Maat.MinutenOud, 2400).Tel(Groep.Boven, Maat.MinutenNieuw, 1800);
        var gebeurd = new Cijferstand().Tel(Groep.Nieuw, Maat.Instroom, 11).Tel(Groep.Boven, Maat.UitstroomWlz, 2).Tel(Groep.Boven, Maat.UitstroomOverleden, 9);
        Dictionary<string, IReadOnlyList<string>> Maak(bool buiten) => Groepstabel.Maak(new(einde, gebeurd, gebeurd), buiten).ToDictionary(r => r.Naam, r => r.Cellen);
        var (team, buiten) = (Maak(false), Maak(true));
        team["Inwoners met hulp"].ShouldBe(["40", "3", "0", "43"]);
        buiten["Inwoners met hulp"].ShouldBe(["niet getoond", "minder dan 10", "0", "43"]);
        buiten["Gemiddeld aantal minuten"].ShouldBe(["180", "niet getoond", "–", "174"]);
        buiten["Uitstroom in deze maand"].ShouldBe(["11", "0", "0", "11"]);
        buiten["Besparing"].ShouldBe(["25%", "–", "–", "25%"]);
        team.Keys.ShouldBe(buiten.Keys);
    }

    [Fact]
    public void Ook_bezwaren_en_signalen_per_groep_laten_weg_wat_klein_is()
    {
        var stand = new Cijferstand().Tel(Groep.Boven, Maat.Bezwaren, 30).Tel(Groep.Boven, Maat.BezwaarOngegrond, 26).Tel(Groep.TotEnMet, Maat.Bezwaren, 14).Tel(Groep.TotEnMet, Maat.BezwaarOngegrond, 14)
            .Tel(Groep.Zonder, Maat.Bezwaren, 20).Tel(Groep.Zonder, Maat.BezwaarOngegrond, 20);
        Verdeling Maak(bool buiten) => Groepstabel.Verdelingen(new(stand, stand, stand), buiten).Single(v => v.Kop == "Bezwaren");
        string[] Rij(bool buiten, string naam) => [.. Maak(buiten).Regels.Single(r => r.Naam == naam).Cellen];
        Maak(true).Groepen.ShouldBe([Groep.Boven, Groep.TotEnMet, Groep.Nieuw, Groep.Zonder]);
        Groepstabel.Verdelingen(new(stand, stand, stand), true)[0].Groepen.ShouldBe(Groepstabel.MetHulp, "Who leaves had support.");
        Rij(false, "Ongegrond").ShouldBe(["26", "14", "0", "20", "60"]);
        Rij(false, "Loopt nog").ShouldBe(["4", "0", "0", "0", "4"]);
        Rij(true, "Loopt nog").ShouldBe(["minder dan 10", "0", "0", "0", "minder dan 10"]);
        Rij(true, "Ongegrond").ShouldBe(["niet getoond", "14", "0", "20", "niet getoond"]);
        Rij(true, "Samen").ShouldBe(["30", "14", "0", "20", "64"]);
    }

    [Fact]
    public void Een_klein_cijfer_is_ook_uit_de_andere_cijfers_niet_te_halen()
    {
        var stand = new Cijferstand().Tel(Groep.Boven, Maat.Herindicaties, 100).Tel(Groep.Boven, Maat.Lager, 80).Tel(Groep.Boven, Maat.Gelijk, 15).Tel(Groep.Boven, Maat.HerindicatieUitstroom, 5)
            .Tel(Groep.TotEnMet, Maat.Herindicaties, 12).Tel(Groep.TotEnMet, Maat.Lager, 12);
        Dictionary<string, Cijfer> Maak() => Cijferlijst.Maak(Cijferstanden.Van(stand, new(), new())).ToDictionary(c => c.Definitie.Code);
        Maak().Values.Where(c => c.IsVerborgen).Select(c => c.Definitie.Code).ShouldBe(["gelijk-of-hoger-boven", "uitstroom-boven"], "Together they are a hundred.");
        stand.Tel(Groep.TotEnMet, Maat.Herindicaties, -4).Tel(Groep.TotEnMet, Maat.Lager, -4);
        var cijfers = Maak();
        (cijfers["herindicaties"].InWoorden(true), cijfers["herindicaties-boven"].InWoorden(true), cijfers["herindicaties-tot-en-met"].InWoorden(true)).ShouldBe(("108", "niet getoond", "minder dan 10"));
        (cijfers["lager-boven"].InWoorden(true), cijfers["lager-boven"].InWoorden(false)).ShouldBe(("niet getoond", "80%"));
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
