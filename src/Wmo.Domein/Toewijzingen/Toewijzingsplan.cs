using Spil.Iwmo;
using Spil.Kern;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>What has to be assigned at one provider so that it is what the indicatie says.</summary>
/// <param name="Deel">The part of the indicatie; null when it is gone.</param>
/// <param name="Toewijzing">The assignment that there is for it; null when it is new.</param>
public sealed record Toewijsstap(Indicatiedeel? Deel, Toewijzing? Toewijzing)
{
    /// <summary>This part has no number yet.</summary>
    public bool IsNieuw => Toewijzing is null;

    /// <summary>The part is gone before it began: the assignment is withdrawn.</summary>
    public bool IsWeg => Deel is null;

    /// <summary>The last day is another than was assigned.</summary>
    public bool IsAnders => Toewijzing is { } t && Deel is { } d && t.Einde != d.Einde;
}

/// <summary>
/// Follows the indicatie at one provider: parts without a number get one, a last day that changed is changed with its reason, and what is gone is withdrawn.
/// Parts of an indicatie follow one another, so no day gets two volumes.
/// </summary>
public static class Toewijzingsplan
{
    private const int EersteNummer = 100_001;

    /// <summary>The steps, by their first day: all that runs on this day or later, and what has to be withdrawn.</summary>
    public static IReadOnlyList<Toewijsstap> Van(Indicatie indicatie, IReadOnlyList<Toewijzing> er, OrganisatieId aanbieder, DateOnly vandaag)
    {
        var bij = er.Where(t => t.AanbiederId == aanbieder && !t.IsIngetrokken).ToList();
        var delen = indicatie.Delen.Where(d => d.Vorm == Leveringsvorm.Natura && d.AanbiederId == aanbieder).ToList();
        return [.. delen.Select(d => new Toewijsstap(d, bij.Find(t => t.DeelId == d.Id)))
            .Concat(bij.Where(t => delen.TrueForAll(d => d.Id != t.DeelId)).Select(t => new Toewijsstap(null, t)))
            .Where(s => s.IsWeg || s.IsAnders || !(s.Deel!.Einde < vandaag))
            .OrderBy(s => s.Deel?.Ingang ?? s.Toewijzing!.Ingang)];
    }

    /// <summary>True when something has to be told to the provider.</summary>
    public static bool HeeftNieuws(this IReadOnlyList<Toewijsstap> stappen) => stappen.Any(s => s.IsNieuw || s.IsAnders || s.IsWeg);

    /// <summary>Takes the steps.</summary>
    /// <param name="stappen">What has to be done.</param>
    /// <param name="indicatie">The support.</param>
    /// <param name="hoogsteNummer">The highest number in the municipality; 0 when there is none.</param>
    /// <param name="productcode">The code of help in the household that the municipality uses now; an assignment that has not begun takes it over.</param>
    /// <param name="nu">Now.</param>
    /// <returns>All assignments of the message, those that are new, and what happened.</returns>
    public static (IReadOnlyList<Toewijzing> Alle, IReadOnlyList<Toewijzing> Nieuw, IReadOnlyList<Gebeurtenis> Gebeurd) Voer(this IReadOnlyList<Toewijsstap> stappen, Indicatie indicatie, int hoogsteNummer, string productcode, DateTimeOffset nu)
    {
        var (alle, nieuw, gebeurd) = (new List<Toewijzing>(), new List<Toewijzing>(), new List<Gebeurtenis>());
        foreach (var stap in stappen)
        {
            var toewijzing = stap.Toewijzing ?? Toewijzing.Geef(Math.Max(hoogsteNummer + 1, EersteNummer) + nieuw.Count, indicatie, stap.Deel!, productcode, nu);
            var (isWeg, isAnders) = (stap.IsWeg, stap.IsAnders);
            toewijzing.Neem(productcode);
            if (stap.IsNieuw) nieuw.Add(toewijzing);
            else if (isWeg) toewijzing.Volg(toewijzing.Ingang, Codes.Verwijderd, nu);
            else if (isAnders) toewijzing.Volg(stap.Deel!.Einde, Reden(toewijzing.Einde, stap.Deel.Einde, indicatie.Uitstroomreden), nu);
            if (stap.IsNieuw || isWeg || isAnders)
                gebeurd.Add(new HulpToegewezen(toewijzing.Id, toewijzing.Nummer, toewijzing.MinutenPerWeek, toewijzing.Ingang, toewijzing.Einde, toewijzing.Reden));
            alle.Add(toewijzing);
        }
        return (alle, nieuw, gebeurd);
    }

    // RedenWijziging (WMO002): 02 died, 04 longer, 05 shorter, 06 another domain such as the Wlz, 07 moved.
    private static string Reden(DateOnly? was, DateOnly? wordt, Uitstroomreden? uitgestroomd) => uitgestroomd switch
    {
        Uitstroomreden.Overleden => "02",
        Uitstroomreden.Wlz => "06",
        Uitstroomreden.Verhuisd => "07",
        _ => (wordt ?? DateOnly.MaxValue) > (was ?? DateOnly.MaxValue) ? "04" : Codes.Verkort,
    };
}
