using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Spil.Domein.Tests.Kern;
using Spil.Kern;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Indicaties;
using Xunit;

namespace Spil.Domein.Tests.Wmo.Herindicaties;

/// <summary>What a round shows to who does not work with the cases: nothing of a few people, and nothing with which that could be worked out.</summary>
public sealed class RondebeeldTests
{
    private static readonly Herindicatieuitkomst[] Richtingen =
        [Herindicatieuitkomst.Lager, Herindicatieuitkomst.Lager, Herindicatieuitkomst.Lager, Herindicatieuitkomst.Gelijk, Herindicatieuitkomst.Hoger, Herindicatieuitkomst.Hoger];

    // Everybody in a step, in a household, above the threshold or not; some sorts many times.
    private static readonly Gen<List<(int Stap, bool Huishouden, bool Boven)>> Mensen =
        (from keer in Gen.Frequency((3, Gen.Choose(1, 4)), (1, Gen.Choose(5, 40)))
         from stap in Gen.Choose(0, 5)
         from huishouden in Gen.Elements(true, false)
         from boven in Gen.Elements(true, false)
         select Enumerable.Repeat((stap, huishouden, boven), keer)).ListOf().Select(soorten => soorten.SelectMany(s => s).ToList());

    [Fact]
    public void Het_team_ziet_alles_precies()
    {
        var beeld = Rondebeeld.Van(Uitkomst([.. Veel(4, 0, true, true), .. Veel(1200, 3, false, true)]), buitenTeam: false);
        beeld.Totaal.ShouldBe(new("Iedereen", "1.204", "4", "1.200", "190,5", "150"));
        (beeld.Gelijk, beeld.Hoger, beeld.Uren, beeld.Besparing, beeld.Later, beeld.ZonderSituatie, beeld.IsKlein).ShouldBe(("1.200", "0", "1.234,5", "12,3%", "3", "2", false));
        beeld.Verdeling.Select(b => (b.Aantal, b.Lengte)).ShouldBe([("4", 0.33m), ("0", 0), ("0", 0), ("1.200", 100), ("0", 0), ("0", 0)]);
        beeld.Euros(Uitkomst([.. Veel(20, 0, true, true)]), 30).ShouldBe("37.035");
    }

    [Fact]
    public void Buiten_het_team_gaat_weg_wat_klein_is_en_waaruit_dat_te_halen_is()
    {
        var beeld = Rondebeeld.Van(Uitkomst([.. Veel(4, 0, true, true), .. Veel(30, 1, true, true), .. Veel(20, 1, false, false), .. Veel(50, 3, false, false), .. Veel(40, 3, true, true)]), buitenTeam: true);
        (beeld.Totaal.Aantal, beeld.Totaal.Lager, beeld.Later, beeld.Uren).ShouldBe(("144", "54", "minder dan 10", "1.234,5"));
        beeld.Verdeling.Select(b => b.Aantal).ShouldBe(["minder dan 10", "niet getoond", "0", "90", "0", "0"]);
        beeld.Verdeling.Take(2).ShouldAllBe(b => b.Lengte == 0, "A bar is as telling as a number.");
        beeld.Groepen.ShouldAllBe(g => g.Aantal != Onderdrukking.Weg && g.GemiddeldOud == "190,5");

        var klein = Rondebeeld.Van(Uitkomst([.. Veel(9, 0, true, true)]), buitenTeam: true);
        (klein.IsKlein, klein.Totaal.Aantal, klein.Totaal.Lager, klein.Totaal.GemiddeldOud, klein.Uren, klein.Besparing, klein.Euros(Uitkomst([]), 30)).ShouldBe((true, "minder dan 10", "minder dan 10", "niet getoond", "niet getoond", "niet getoond", "niet getoond"));
    }

    [Fact]
    public void Van_een_groep_van_weinig_mensen_staat_er_geen_gemiddelde_en_van_de_andere_ook_niet()
    {
        var beeld = Rondebeeld.Van(Uitkomst([.. Veel(5, 0, true, true), .. Veel(60, 0, false, true)]), buitenTeam: true);
        beeld.Totaal.GemiddeldOud.ShouldBe("190,5");
        beeld.Groepen.Take(2).ShouldAllBe(g => g.GemiddeldOud == "niet getoond" && g.GemiddeldNieuw == "niet getoond");
        beeld.Groepen[2].GemiddeldOud.ShouldBe("190,5");
    }

    [Fact]
    public void Geen_klein_aantal_staat_er_en_geen_is_uit_een_som_te_halen() => Wet.Geldt(Mensen, mensen =>
    {
        var uitkomst = Uitkomst(mensen);
        var (team, buiten) = (Cellen(Rondebeeld.Van(uitkomst, false)), Cellen(Rondebeeld.Van(uitkomst, true)));
        bool Weg(int i) => buiten[i] is Onderdrukking.Woord or Onderdrukking.Weg;
        bool Nul(int i) => team[i] == "0";
        int[][] sommen = [[0, 1, 2, 3], [0, 1, 4], [4, 2, 3], [1, 5, 6, 7], [2, 8], [3, 9, 10], [0, 11, 14], [1, 12, 15], [4, 13, 16], [11, 12, 13], [14, 15, 16], [0, 17, 20], [1, 18, 21], [4, 19, 22], [17, 18, 19], [20, 21, 22]];
        return Enumerable.Range(0, team.Length).All(i => Weg(i) ? !Nul(i) : buiten[i] == team[i] && !Onderdrukking.IsKlein(long.Parse(team[i], System.Globalization.CultureInfo.InvariantCulture)))
            && sommen.All(som => som.Count(Weg) != 1);
    });

    [Fact]
    public void De_voortgang_verraadt_niet_hoe_ver_een_enkeling_is()
    {
        (string, long)[] standen = [("Nieuw", 3), ("Aangekondigd", 40), ("Besloten", 400), ("Uit de ronde", 0)];
        Rondebeeld.Voortgang(standen, buitenTeam: true).Select(b => (b.Aantal, b.Lengte)).ShouldBe([("minder dan 10", 0), ("niet getoond", 0), ("400", 90.29m), ("0", 0)]);
        Rondebeeld.Voortgang(standen, buitenTeam: false).Select(b => b.Aantal).ShouldBe(["3", "40", "400", "0"]);
        Rondebeeld.Voortgang([("Nieuw", 0)], buitenTeam: false).ShouldBe([new("Nieuw", "0", 0)]);
    }

    [Theory]
    [InlineData(3, 515, "minder dan 10 van 515 klaar", "3 van 515 klaar")]
    [InlineData(510, 515, "minder dan 10 van 515 nog niet klaar", "510 van 515 klaar")]
    [InlineData(2, 5, "Loopt", "2 van 5 klaar")]
    [InlineData(0, 515, "0 van 515 klaar", "0 van 515 klaar")]
    [InlineData(1515, 1515, "1.515 van 1.515 klaar", "1.515 van 1.515 klaar")]
    public void Hoeveel_er_klaar_zijn(long klaar, long aantal, string buiten, string team) =>
        (Rondebeeld.Klaar(klaar, aantal, true), Rondebeeld.Klaar(klaar, aantal, false)).ShouldBe((buiten, team));

    private static string[] Cellen(Rondebeeld b) => [b.Totaal.Aantal, b.Totaal.Lager, b.Gelijk, b.Hoger, b.Totaal.GelijkOfHoger, .. b.Verdeling.Select(v => v.Aantal), .. b.Groepen.SelectMany(g => new[] { g.Aantal, g.Lager, g.GelijkOfHoger })];

    private static IEnumerable<(int, bool, bool)> Veel(int aantal, int stap, bool huishouden, bool boven) => Enumerable.Repeat((stap, huishouden, boven), aantal);

    private static Scenariouitkomst Uitkomst(IReadOnlyList<(int Stap, bool Huishouden, bool Boven)> mensen)
    {
        Scenariogroep Groep(string naam, Func<(int Stap, bool Huishouden, bool Boven), bool> wie) => new(naam, mensen.Count(wie), mensen.Count(m => wie(m) && m.Stap < 3), mensen.Count(m => wie(m) && m.Stap >= 3), 190.5m, 150m);
        return new(Groep("Iedereen", _ => true), mensen.Count(m => m.Stap == 3), mensen.Count(m => m.Stap > 3), 3, 2, 1234.5m, 12.3m, [.. Richtingen.Select((r, i) => new Scenariostap($"stap {i}", mensen.Count(m => m.Stap == i), r))],
            [Groep("meer werk", m => m.Huishouden), Groep("gewoon", m => !m.Huishouden), Groep("boven", m => m.Boven), Groep("tot en met", m => !m.Boven)]);
    }
}
