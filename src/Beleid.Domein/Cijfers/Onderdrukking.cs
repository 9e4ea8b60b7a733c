namespace Spil.Beleid.Domein.Cijfers;

/// <summary>Small counts are not told outside the team: in a town people would know who it is.</summary>
public static class Onderdrukking
{
    /// <summary>From this number on a count is told.</summary>
    public const int Grens = 10;

    /// <summary>What stands in its place.</summary>
    public const string Woord = "minder dan 10";

    /// <summary>What stands in the place of a count that would give a small one away.</summary>
    public const string Weg = "niet getoond";

    /// <summary>True for a count that is not told. That there is nobody may be told.</summary>
    public static bool IsKlein(long aantal) => aantal is > 0 and < Grens;

    /// <summary>
    /// Which parts of a whole are not told: the small ones, and when what they hold together could be worked out from the whole, the next smallest too.
    /// </summary>
    /// <param name="delen">The parts.</param>
    /// <param name="alWeg">Which are not told for another reason.</param>
    public static IReadOnlyList<bool> Verdeling(IReadOnlyList<long> delen, IReadOnlyList<bool>? alWeg = null)
    {
        var weg = delen.Select((d, i) => IsKlein(d) || alWeg?[i] == true).ToArray();
        while (weg.Any(w => w) && (weg.Count(w => w) == 1 || Verborgen() < Grens))
        {
            var volgende = Enumerable.Range(0, delen.Count).Where(i => !weg[i] && delen[i] > 0).OrderBy(i => delen[i]).Select(i => (int?)i).FirstOrDefault();
            if (volgende is not { } plek) break;
            weg[plek] = true;
        }
        return weg;

        long Verborgen() => delen.Where((_, i) => weg[i]).Sum();
    }

    /// <summary>
    /// The same for a table of which the rows have a total, and of which some rows add up to another one as well: what is not told in one direction cannot
    /// be worked out in the other.
    /// </summary>
    /// <param name="rijen">The counts, row by row.</param>
    /// <param name="optellend">The rows that add up to another row, column by column.</param>
    public static bool[][] Tabel(IReadOnlyList<IReadOnlyList<long>> rijen, IReadOnlyList<int> optellend)
    {
        var weg = rijen.Select(r => new bool[r.Count]).ToArray();
        int eerder;
        do
        {
            eerder = Aantal();
            for (var r = 0; r < rijen.Count; r++) weg[r] = [.. Verdeling(rijen[r], weg[r])];
            for (var k = 0; k < (rijen.Count > 0 ? rijen[0].Count : 0); k++)
            {
                var kolom = Verdeling([.. optellend.Select(r => rijen[r][k])], [.. optellend.Select(r => weg[r][k])]);
                for (var i = 0; i < optellend.Count; i++) weg[optellend[i]][k] = kolom[i];
            }
        }
        while (Aantal() > eerder);
        return weg;

        int Aantal() => weg.Sum(rij => rij.Count(w => w));
    }
}
