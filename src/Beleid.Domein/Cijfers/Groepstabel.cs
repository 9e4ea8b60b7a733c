using System.Globalization;
using Spil.Kern;
using static Spil.Beleid.Domein.Cijfers.Maat;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>A line of a table by group, as people read it.</summary>
/// <param name="Code">By which its cases are found; empty for an average or a share.</param>
/// <param name="Naam">What it is.</param>
/// <param name="Zin">What is counted.</param>
/// <param name="Cellen">One for each group of the table, and together.</param>
public sealed record Groepsregel(string Code, string Naam, string Zin, IReadOnlyList<string> Cellen);

/// <summary>A whole in parts by group, as people read it.</summary>
/// <param name="Kop">Its heading.</param>
/// <param name="Zin">What is counted.</param>
/// <param name="Groepen">The groups of the columns.</param>
/// <param name="Regels">The parts; the last line is the whole.</param>
public sealed record Verdeling(string Kop, string Zin, IReadOnlyList<Groep> Groepen, IReadOnlyList<Groepsregel> Regels);

/// <summary>The figures of a month by group: counts, and the averages and shares that are made of them.</summary>
public static class Groepstabel
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The groups that have support.</summary>
    public static IReadOnlyList<Groep> MetHulp { get; } = [Groep.Boven, Groep.TotEnMet, Groep.Nieuw];

    /// <summary>Those, and who never had support.</summary>
    public static IReadOnlyList<Groep> Alle { get; } = [.. MetHulp, Groep.Zonder];

    // What is divided, by what, and the count that has to be large enough.
    private static readonly (string Naam, string Zin, Func<Func<Maat, long>, long> Teller, Func<Func<Maat, long>, long> Noemer, Func<Func<Maat, long>, long> Aantal, string Achter)[] Verhoudingen =
    [
        ("Gemiddeld aantal minuten", "Minuten per week die in kracht zijn, per inwoner met hulp.", m => m(VoorraadMinuten), m => m(Voorraad), m => m(Voorraad), ""),
        ("Gemiddeld voor de herindicatie", "Minuten per week daarvoor, van wie nog hulp heeft.", m => m(MinutenOud), Metzorg, Metzorg, ""),
        ("Gemiddeld na de herindicatie", "Minuten per week die zijn besloten, van dezelfde inwoners.", m => m(MinutenNieuw), Metzorg, Metzorg, ""),
        ("Besparing", "Het deel van de minuten dat eraf gaat, van wie nog hulp heeft.", m => 100 * (m(MinutenOud) - m(MinutenNieuw)), m => m(MinutenOud), Metzorg, "%"),
    ];

    /// <summary>Makes the table of a month: the support and the herindicaties.</summary>
    /// <param name="standen">What was counted.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static IReadOnlyList<Groepsregel> Maak(Groepsstanden standen, bool buitenTeam)
    {
        var herzien = Verdeel(Groepstellingen.Herzien, standen, MetHulp, buitenTeam);
        return
        [
            .. Groepstellingen.Hulp.Select(t => Regel(t, standen, buitenTeam)), herzien[^1], .. herzien.Take(herzien.Count - 1), Regel(Groepstellingen.OvergangLoopt, standen, buitenTeam),
            .. Verhoudingen.Select(v => new Groepsregel("", v.Naam, v.Zin,
                [.. MetHulp.Select(g => Verhouding(v.Teller, v.Noemer, v.Aantal, v.Achter, m => standen.Nu[g, m], buitenTeam)), Verhouding(v.Teller, v.Noemer, v.Aantal, v.Achter, m => standen.Nu[m], buitenTeam)])),
        ];
    }

    /// <summary>Makes the tables of wholes in parts. Only facts that need no support have a column for who has none.</summary>
    /// <param name="standen">What was counted.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static IReadOnlyList<Verdeling> Verdelingen(Groepsstanden standen, bool buitenTeam) =>
    [
        .. from v in Groepstellingen.Verdelingen let groepen = v.Geheel.Feit == Feitsoort.Hulp ? MetHulp : Alle
           select new Verdeling(v.Kop, v.Geheel.Zin, groepen, Verdeel(v, standen, groepen, buitenTeam)),
    ];

    private static Groepsregel Regel(Groepstelling telling, Groepsstanden standen, bool buitenTeam)
    {
        long[] aantallen = [.. MetHulp.Select(g => telling.Tel(standen, g))];
        return Regel(telling, [.. aantallen, aantallen.Sum()], [.. Onderdrukking.Verdeling(aantallen), Onderdrukking.IsKlein(aantallen.Sum())], buitenTeam);
    }

    private static List<Groepsregel> Verdeel(Groepsverdeling verdeling, Groepsstanden standen, IReadOnlyList<Groep> groepen, bool buitenTeam)
    {
        long[][] aantallen = [.. verdeling.Delen.Append(verdeling.Geheel).Select(t => groepen.Select(g => t.Tel(standen, g)).ToArray())];
        var weg = Onderdrukking.Tabel(aantallen[..^1]);
        return [.. verdeling.Delen.Append(verdeling.Geheel).Select((t, r) => Regel(t, [.. aantallen[r], aantallen[r].Sum()], weg[r], buitenTeam))];
    }

    private static Groepsregel Regel(Groepstelling telling, IReadOnlyList<long> aantallen, bool[] weg, bool buitenTeam) =>
        new(telling.Code, telling.Naam, telling.Zin, [.. aantallen.Select((n, k) => buitenTeam && weg[k] ? Onderdrukking.Plaats(n) : n.ToString("#,0", Nederlands))]);

    private static string Verhouding(Func<Func<Maat, long>, long> teller, Func<Func<Maat, long>, long> noemer, Func<Func<Maat, long>, long> aantal, string achter, Func<Maat, long> maat, bool buitenTeam) =>
        buitenTeam && Onderdrukking.IsKlein(aantal(maat)) ? Onderdrukking.Weg
        : noemer(maat) is > 0 and var n ? Math.Round((decimal)teller(maat) / n, MidpointRounding.AwayFromZero).ToString("#,0", Nederlands) + achter : "–";

    private static long Metzorg(Func<Maat, long> maat) => maat(Lager) + maat(Gelijk) + maat(Hoger);
}
