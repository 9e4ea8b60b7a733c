using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;

namespace Spil.Beleid.Monitor;

/// <summary>A part of a whole.</summary>
public sealed record Deel(string Naam, string Aantal);

/// <summary>A whole in parts: outflow by reason, objections by how they ended.</summary>
public sealed record Verdeling(string Kop, string Zin, IReadOnlyList<Deel> Delen, string Samen);

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
        return new(nu.Begin, Cijferlijst.Maak(standen), Groepstabel.Maak(nu.Gebeurd, nu.Einde, buitenTeam),
        [
            Deel("Uitstroom dit jaar", "Waarom de hulp stopte, van januari tot en met deze maand.", standen.DitJaar, buitenTeam,
                ("Overleden", Maat.UitstroomOverleden), ("Verhuisd", Maat.UitstroomVerhuisd), ("Langdurige zorg (Wlz)", Maat.UitstroomWlz), ("Anders", Maat.UitstroomAnders)),
            Deel("Bezwaren waarop is beslist", "Hoe het afliep, tot en met deze maand.", standen.Nu, buitenTeam,
                ("Gegrond", Maat.BezwaarGegrond), ("Deels gegrond", Maat.BezwaarDeels), ("Ongegrond", Maat.BezwaarOngegrond), ("Niet-ontvankelijk", Maat.BezwaarNietOntvankelijk), ("Ingetrokken", Maat.BezwaarIngetrokken)),
            Deel("Signalen dit jaar", "Wat een hulp, een inwoner of iemand anders liet weten, van januari tot en met deze maand.", standen.DitJaar, buitenTeam,
                ("Te weinig hulp", Maat.SignaalTeWeinig), ("Te veel hulp", Maat.SignaalTeVeel), ("Iets anders", Maat.SignaalAnders)),
            Deel("Besluiten op tijd", "Besluiten op een aanvraag binnen twee weken, met de dagen dat de termijn stilstond. Van januari tot en met deze maand.", standen.DitJaar, buitenTeam,
                ("Op tijd", Maat.BesluitOpTijd), ("Te laat", Maat.BesluitTeLaat)),
            Deel("Onderzoeken op tijd", "Onderzoeken die binnen zes weken klaar waren, met de dagen dat de termijn stilstond. Van januari tot en met deze maand.", standen.DitJaar, buitenTeam,
                ("Op tijd", Maat.OnderzoekOpTijd), ("Te laat", Maat.OnderzoekTeLaat)),
        ],
        [.. reeks.TakeLast(Maanden).Select(m => new Maandrij(m.Begin,
            [.. new[] { m.Einde[Maat.Voorraad], m.Gebeurd[Maat.Instroom], Weg.Sum(w => m.Gebeurd[w]), m.Gebeurd[Maat.Herindicaties], m.Gebeurd[Maat.Bezwaren] }
                .Select(n => buitenTeam && Onderdrukking.IsKlein(n) ? null : (long?)n)]))]);
    }

    private static Verdeling Deel(string kop, string zin, Cijferstand stand, bool buitenTeam, params (string Naam, Maat Maat)[] delen)
    {
        long[] aantallen = [.. delen.Select(d => stand[d.Maat])];
        var weg = Onderdrukking.Verdeling(aantallen);
        return new(kop, zin, [.. delen.Select((d, i) => new Deel(d.Naam, Tekst(aantallen[i], weg[i])))], Tekst(aantallen.Sum(), Onderdrukking.IsKlein(aantallen.Sum())));

        string Tekst(long aantal, bool verborgen) => !buitenTeam || !verborgen ? Getal(aantal) : Onderdrukking.IsKlein(aantal) ? Onderdrukking.Woord : Onderdrukking.Weg;
    }

    /// <summary>A count with a Dutch point.</summary>
    public static string Getal(long aantal) => aantal.ToString("#,0", new System.Globalization.NumberFormatInfo { NumberGroupSeparator = "." });
}
