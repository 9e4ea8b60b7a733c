namespace Spil.Beleid.Domein.Cijfers;

/// <summary>Small counts are not told outside the team: in a town people would know who it is.</summary>
public static class Onderdrukking
{
    /// <summary>From this number on a count is told.</summary>
    public const int Grens = 10;

    /// <summary>What stands in its place.</summary>
    public const string Woord = "minder dan 10";

    /// <summary>True for a count that is not told. That there is nobody may be told.</summary>
    public static bool IsKlein(long aantal) => aantal is > 0 and < Grens;

    /// <summary>
    /// Which parts of a whole are not told: the small ones, and when what they hold together could be worked out from the whole, the next smallest too.
    /// </summary>
    public static IReadOnlyList<bool> Verdeling(IReadOnlyList<long> delen)
    {
        var weg = delen.Select(IsKlein).ToArray();
        while (weg.Any(w => w) && (weg.Count(w => w) == 1 || Verborgen() < Grens))
        {
            var volgende = Enumerable.Range(0, delen.Count).Where(i => !weg[i] && delen[i] > 0).OrderBy(i => delen[i]).Select(i => (int?)i).FirstOrDefault();
            if (volgende is not { } plek) break;
            weg[plek] = true;
        }
        return weg;

        long Verborgen() => delen.Where((_, i) => weg[i]).Sum();
    }
}
