using System.Globalization;
using Spil.Kern;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>A line of who loses and who gains, as people read it.</summary>
/// <param name="Naam">Which people.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Lager">How many of them get less.</param>
/// <param name="GelijkOfHoger">How many as much or more.</param>
/// <param name="GemiddeldOud">Minutes per week before.</param>
/// <param name="GemiddeldNieuw">Minutes per week by the norms.</param>
public sealed record Rondegroep(string Naam, string Aantal, string Lager, string GelijkOfHoger, string GemiddeldOud, string GemiddeldNieuw);

/// <summary>A part of a whole with its bar; no bar for a count that is not told.</summary>
/// <param name="Naam">Which people.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Lengte">Of a hundred, how long the bar is.</param>
public sealed record Rondebalk(string Naam, string Aantal, decimal Lengte);

/// <summary>
/// A scenario as it is shown. Who does not work with the cases reads no small count, no average of few people, and nothing with which one could be worked
/// out. What is kept stays exact.
/// </summary>
public sealed record Rondebeeld(Rondegroep Totaal, string Gelijk, string Hoger, string Later, string ZonderSituatie, string Uren, string Besparing, IReadOnlyList<Rondebalk> Verdeling, IReadOnlyList<Rondegroep> Groepen)
{
    private const string Niets = "–";

    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    // Everybody, less, as much, more, as much or more; then the steps, then the groups: how many, less, as much or more.
    private const int Allen = 0, Minder = 1, Evenveel = 2, Meer = 3, NietMinder = 4, Stappen = 5;

    /// <summary>True when everybody together are so few that nothing is told of them.</summary>
    public bool IsKlein { get; private init; }

    /// <summary>Shows it.</summary>
    /// <param name="uitkomst">What would come out.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static Rondebeeld Van(Scenariouitkomst uitkomst, bool buitenTeam)
    {
        var (totaal, stappen) = (uitkomst.Totaal, uitkomst.Verdeling.Count);
        var groepen = Stappen + stappen;
        long[] waarden = [totaal.Aantal, totaal.Lager, uitkomst.Gelijk, uitkomst.Hoger, totaal.GelijkOfHoger, .. uitkomst.Verdeling.Select(s => s.Aantal), .. uitkomst.Groepen.SelectMany(g => new[] { g.Aantal, g.Lager, g.GelijkOfHoger })];
        var weg = buitenTeam ? Onderdrukking.Sommen(waarden, Sommen(uitkomst)) : new bool[waarden.Length];
        string Toon(int plek) => Getal(waarden[plek], weg[plek]);
        Rondegroep Groep(Scenariogroep g, int aantal, int lager, int anders) => new(g.Naam, Toon(aantal), Toon(lager), Toon(anders), Gemiddelde(g.GemiddeldOud, weg[aantal]), Gemiddelde(g.GemiddeldNieuw, weg[aantal]));
        var hoogste = Math.Max(1, Enumerable.Range(Stappen, stappen).Where(i => !weg[i]).Select(i => waarden[i]).DefaultIfEmpty().Max());
        return new(Groep(totaal, Allen, Minder, NietMinder), Toon(Evenveel), Toon(Meer), Los(uitkomst.Later, buitenTeam), Los(uitkomst.ZonderSituatie, buitenTeam),
            weg[Allen] ? Onderdrukking.Weg : uitkomst.UrenPerJaar.ToString("N1", Nederlands), weg[Allen] ? Onderdrukking.Weg : uitkomst.Besparing is { } b ? b.ToString("0.#", Nederlands) + "%" : Niets,
            [.. uitkomst.Verdeling.Select((s, i) => Balk(s.Naam, s.Aantal, hoogste, weg[Stappen + i]))],
            [.. uitkomst.Groepen.Select((g, i) => Groep(g, groepen + (3 * i), groepen + (3 * i) + 1, groepen + (3 * i) + 2))])
        { IsKlein = buitenTeam && Onderdrukking.IsKlein(totaal.Aantal) };
    }

    /// <summary>Shows the euros of a year.</summary>
    public string Euros(Scenariouitkomst uitkomst, decimal tarief) => Uren == Onderdrukking.Weg ? Onderdrukking.Weg : uitkomst.Euros(tarief).ToString("N0", Nederlands);

    /// <summary>Shows how far a round is: so many in each stand, together everybody.</summary>
    /// <param name="standen">How many where.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static IReadOnlyList<Rondebalk> Voortgang(IReadOnlyList<(string Naam, long Aantal)> standen, bool buitenTeam)
    {
        long[] aantallen = [.. standen.Select(s => s.Aantal)];
        var weg = Onderdrukking.Verdeling(aantallen);
        return [.. standen.Select((s, i) => Balk(s.Naam, s.Aantal, Math.Max(1, aantallen.Sum()), buitenTeam && weg[i]))];
    }

    /// <summary>Shows how many are ready, of how many.</summary>
    /// <param name="klaar">How many are ready.</param>
    /// <param name="aantal">How many there are.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static string Klaar(long klaar, long aantal, bool buitenTeam) => !buitenTeam || !(Onderdrukking.IsKlein(klaar) || Onderdrukking.IsKlein(aantal - klaar)) ? $"{Getal(klaar, false)} van {Getal(aantal, false)} klaar"
        : Onderdrukking.IsKlein(aantal) ? "Loopt" : Onderdrukking.IsKlein(klaar) ? $"{Onderdrukking.Woord} van {Getal(aantal, false)} klaar" : $"{Onderdrukking.Woord} van {Getal(aantal, false)} nog niet klaar";

    /// <summary>A count that is no part of anything on the page.</summary>
    /// <param name="aantal">How many.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static string Los(long aantal, bool buitenTeam) => Getal(aantal, buitenTeam && Onderdrukking.IsKlein(aantal));

    // The steps follow each other from less to more; the groups come in pairs that are everybody.
    private static List<(int Geheel, int[] Delen)> Sommen(Scenariouitkomst uitkomst)
    {
        int[] Van(Indicaties.Herindicatieuitkomst richting) => [.. Enumerable.Range(0, uitkomst.Verdeling.Count).Where(i => uitkomst.Verdeling[i].Richting == richting).Select(i => Stappen + i)];
        List<(int, int[])> sommen =
        [
            (Allen, [Minder, Evenveel, Meer]), (Allen, [Minder, NietMinder]), (NietMinder, [Evenveel, Meer]),
            (Minder, Van(Indicaties.Herindicatieuitkomst.Lager)), (Evenveel, Van(Indicaties.Herindicatieuitkomst.Gelijk)), (Meer, Van(Indicaties.Herindicatieuitkomst.Hoger)),
        ];
        for (var paar = Stappen + uitkomst.Verdeling.Count; paar < Stappen + uitkomst.Verdeling.Count + (3 * uitkomst.Groepen.Count); paar += 6)
        {
            for (var maat = 0; maat < 3; maat++) sommen.Add((new[] { Allen, Minder, NietMinder }[maat], [paar + maat, paar + 3 + maat]));
            sommen.AddRange([(paar, [paar + 1, paar + 2]), (paar + 3, [paar + 4, paar + 5])]);
        }
        return sommen;
    }

    private static Rondebalk Balk(string naam, long aantal, long hoogste, bool weg) => new(naam, Getal(aantal, weg), weg ? 0 : Math.Round(100m * aantal / hoogste, 2));

    private static string Getal(long aantal, bool weg) => weg ? Onderdrukking.Plaats(aantal) : aantal.ToString("#,0", Nederlands);

    private static string Gemiddelde(decimal? getal, bool weg) => weg ? Onderdrukking.Weg : getal is { } g ? g.ToString("0.#", Nederlands) : Niets;
}
