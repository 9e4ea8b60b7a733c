using System.Globalization;
using static Spil.Beleid.Domein.Cijfers.Maat;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>A line of the table by group, as people read it.</summary>
/// <param name="Naam">What it is.</param>
/// <param name="Zin">What is counted.</param>
/// <param name="Cellen">Above 120, up to 120, new, and together.</param>
public sealed record Groepsregel(string Naam, string Zin, IReadOnlyList<string> Cellen);

/// <summary>The figures of a month by group: counts, and the averages and shares that are made of them.</summary>
public static class Groepstabel
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly Groep[] Groepen = [Groep.Boven, Groep.TotEnMet, Groep.Nieuw];

    private static readonly (string Naam, string Zin, bool InMaand, Maat[] Maten)[] Tellingen =
    [
        ("Inwoners met hulp", "Op de laatste dag van de maand is er hulp in kracht.", false, [Voorraad]),
        ("Instroom in deze maand", "De eerste dag van de eerste hulp ligt in deze maand.", true, [Instroom]),
        ("Uitstroom in deze maand", "De hulp is gestopt: overleden, verhuisd, Wlz of anders.", true, [UitstroomOverleden, UitstroomVerhuisd, UitstroomWlz, UitstroomAnders]),
        ("Herindicaties tot nu toe", "Het besluit is verstuurd.", false, [Herindicaties]),
        ("Daarvan lager", "Minder minuten dan daarvoor, en nog hulp.", false, [Lager]),
        ("Daarvan gelijk", "Evenveel minuten als daarvoor, en nog hulp.", false, [Gelijk]),
        ("Daarvan hoger", "Meer minuten dan daarvoor, en nog hulp.", false, [Hoger]),
        ("Daarvan uitgestroomd", "De hulp is na de herindicatie gestopt.", false, [HerindicatieUitstroom]),
        ("Overgang loopt", "Lager, en het oude aantal minuten geldt nog.", false, [Overgang]),
    ];

    private static readonly int[] Optellend = [4, 5, 6, 7];

    // What is divided, by what, and the count that has to be large enough.
    private static readonly (string Naam, string Zin, Func<Func<Maat, long>, long> Teller, Func<Func<Maat, long>, long> Noemer, Func<Func<Maat, long>, long> Aantal, string Achter)[] Verhoudingen =
    [
        ("Gemiddeld aantal minuten", "Minuten per week die in kracht zijn, per inwoner met hulp.", m => m(VoorraadMinuten), m => m(Voorraad), m => m(Voorraad), ""),
        ("Gemiddeld voor de herindicatie", "Minuten per week daarvoor, van wie nog hulp heeft.", m => m(MinutenOud), Metzorg, Metzorg, ""),
        ("Gemiddeld na de herindicatie", "Minuten per week die zijn besloten, van dezelfde inwoners.", m => m(MinutenNieuw), Metzorg, Metzorg, ""),
        ("Besparing", "Het deel van de minuten dat eraf gaat, van wie nog hulp heeft.", m => 100 * (m(MinutenOud) - m(MinutenNieuw)), m => m(MinutenOud), Metzorg, "%"),
    ];

    /// <summary>Makes the table of a month.</summary>
    /// <param name="gebeurd">What changed in the month.</param>
    /// <param name="einde">The stand at its end.</param>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public static IReadOnlyList<Groepsregel> Maak(Cijferstand gebeurd, Cijferstand einde, bool buitenTeam)
    {
        long[][] aantallen = [.. Tellingen.Select(t => Groepen.Select(g => t.Maten.Sum(m => (t.InMaand ? gebeurd : einde)[g, m])).ToArray())];
        var weg = Onderdrukking.Tabel(aantallen, Optellend);
        return
        [
            .. Tellingen.Select((t, r) => new Groepsregel(t.Naam, t.Zin,
                [.. aantallen[r].Select((n, k) => Telling(n, buitenTeam && weg[r][k])), Telling(aantallen[r].Sum(), buitenTeam && Onderdrukking.IsKlein(aantallen[r].Sum()))])),
            .. Verhoudingen.Select(v => new Groepsregel(v.Naam, v.Zin,
                [.. Groepen.Select(g => Verhouding(v.Teller, v.Noemer, v.Aantal, v.Achter, m => einde[g, m], buitenTeam)), Verhouding(v.Teller, v.Noemer, v.Aantal, v.Achter, m => einde[m], buitenTeam)])),
        ];
    }

    private static string Telling(long aantal, bool weg) => !weg ? aantal.ToString("#,0", Nederlands) : Onderdrukking.IsKlein(aantal) ? Onderdrukking.Woord : Onderdrukking.Weg;

    private static string Verhouding(Func<Func<Maat, long>, long> teller, Func<Func<Maat, long>, long> noemer, Func<Func<Maat, long>, long> aantal, string achter, Func<Maat, long> maat, bool buitenTeam) =>
        buitenTeam && Onderdrukking.IsKlein(aantal(maat)) ? Onderdrukking.Weg
        : noemer(maat) is > 0 and var n ? Math.Round((decimal)teller(maat) / n, MidpointRounding.AwayFromZero).ToString("#,0", Nederlands) + achter : "–";

    private static long Metzorg(Func<Maat, long> maat) => maat(Lager) + maat(Gelijk) + maat(Hoger);
}
