using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;

namespace Spil.Beleid.Monitor;

/// <summary>A month of the course; null for a count that is not told.</summary>
public sealed record Maandrij(DateOnly Maand, IReadOnlyList<long?> Aantallen);

/// <summary>What the monitor shows of a municipality in a month. Made of the figures per month alone.</summary>
public sealed record Monitorbeeld(DateOnly Maand, IReadOnlyList<Cijfer> Cijfers, IReadOnlyList<Groepsregel> Groepen, IReadOnlyList<Verdeling> Verdelingen, IReadOnlyList<Maandrij> Verloop)
{
    /// <summary>What a month of the course tells.</summary>
    public static IReadOnlyList<string> Kolommen { get; } = ["Inwoners met hulp", "Instroom", "Uitstroom", "Herindicaties", "Bezwaren"];

    private const int Maanden = 13;
    private static readonly Maat[] Weg = [Maat.UitstroomOverleden, Maat.UitstroomVerhuisd, Maat.UitstroomWlz, Maat.UitstroomAnders];

    /// <param name="reeks">Every month up to and including the one that is shown.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static Monitorbeeld? Van(IReadOnlyList<Maandstand> reeks, bool buitenTeam)
    {
        if (reeks is not [.., var nu]) return null;
        Cijferstand Einde(DateOnly dag) => reeks.LastOrDefault(m => m.Begin <= dag)?.Einde ?? new();
        var standen = Cijferstanden.Van(nu.Einde, Einde(new(nu.Begin.Year - 1, 12, 1)), Einde(new(nu.Begin.Year - 2, 12, 1)));
        var groepen = new Groepsstanden(nu.Einde, standen.DitJaar, nu.Gebeurd);
        return new(nu.Begin, Cijferlijst.Maak(standen), Groepstabel.Maak(groepen, buitenTeam), Groepstabel.Verdelingen(groepen, buitenTeam),
        [.. reeks.TakeLast(Maanden).Select(m => new Maandrij(m.Begin,
            [.. new[] { m.Einde[Maat.Voorraad], m.Gebeurd[Maat.Instroom], Weg.Sum(w => m.Gebeurd[w]), m.Gebeurd[Maat.Herindicaties], m.Gebeurd[Maat.Bezwaren] }
                .Select(n => buitenTeam && Onderdrukking.IsKlein(n) ? null : (long?)n)]))]);
    }

    /// <summary>A count with a Dutch point.</summary>
    public static string Getal(long aantal) => aantal.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = "." });
}
