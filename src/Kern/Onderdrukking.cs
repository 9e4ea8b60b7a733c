namespace Spil.Kern;

/// <summary>Small counts are not told outside the team: in a town people would know who it is.</summary>
public static class Onderdrukking
{
    /// <summary>From this number on a count is told.</summary>
    public const int Grens = 10;

    /// <summary>What stands in its place.</summary>
    public const string Woord = "minder dan 10";

    /// <summary>What stands in the place of a count that would give a small one away.</summary>
    public const string Weg = "niet getoond";

    // Totals are the last to go: people look at them first.
    private const long Randkosten = 1_000_000_000;

    /// <summary>True for a count that is not told. That there is nobody may be told.</summary>
    public static bool IsKlein(long aantal) => aantal is > 0 and < Grens;

    /// <summary>What stands in the place of a count that is not told.</summary>
    public static string Plaats(long aantal) => IsKlein(aantal) ? Woord : Weg;

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
    /// The same for a table with totals: which cells are not told, with the totals as the last column and the last row. A cell that is not told can be
    /// worked out exactly when it is the only link between what is hidden on its two sides: rows and columns as points, hidden cells as lines between
    /// them. So every hidden cell lies in a ring of hidden cells.
    /// </summary>
    /// <param name="rijen">The counts, without totals, row by row.</param>
    public static bool[][] Tabel(IReadOnlyList<IReadOnlyList<long>> rijen)
    {
        var cellen = MetTotalen(rijen);
        var (hoog, breed) = (cellen.Length, cellen[0].Length);
        var weg = cellen.Select(rij => rij.Select(IsKlein).ToArray()).ToArray();
        int eerder;
        do
        {
            eerder = weg.Sum(rij => rij.Count(w => w));
            for (var r = 0; r < hoog; r++)
                if (!weg[r][^1]) Vul([.. Enumerable.Range(0, breed - 1).Select(k => (r, k))]);
            for (var k = 0; k < breed; k++)
                if (!weg[^1][k]) Vul([.. Enumerable.Range(0, hoog - 1).Select(r => (r, k))]);
            foreach (var (r, k) in Alle().Where(c => weg[c.R][c.K]).ToList())
                if (IsBrug(weg, r, k)) SluitRing(r, k);
        }
        while (weg.Sum(rij => rij.Count(w => w)) > eerder);
        return weg;

        IEnumerable<(int R, int K)> Alle() => from r in Enumerable.Range(0, hoog) from k in Enumerable.Range(0, breed) select (r, k);

        void Vul((int R, int K)[] lijn)
        {
            var nieuw = Verdeling([.. lijn.Select(c => cellen[c.R][c.K])], [.. lijn.Select(c => weg[c.R][c.K])]);
            for (var i = 0; i < lijn.Length; i++) weg[lijn[i].R][lijn[i].K] = nieuw[i];
        }

        // The cheapest ring of four; one with the grand total is always there, because what is hidden is not zero.
        void SluitRing(int r, int k)
        {
            var (_, rij, kolom) = Alle().Where(c => c.R != r && c.K != k && cellen[c.R][c.K] > 0 && cellen[c.R][k] > 0 && cellen[r][c.K] > 0)
                .Select(c => (Kosten: Kosten(c.R, c.K) + Kosten(c.R, k) + Kosten(r, c.K), c.R, c.K)).Min();
            weg[rij][kolom] = weg[rij][k] = weg[r][kolom] = true;
        }

        long Kosten(int r, int k) => weg[r][k] ? 0 : cellen[r][k] + (r == hoog - 1 ? Randkosten : 0) + (k == breed - 1 ? Randkosten : 0);
    }

    private static long[][] MetTotalen(IReadOnlyList<IReadOnlyList<long>> rijen)
    {
        long[][] heel = [.. rijen.Select(rij => (long[])[.. rij, rij.Sum()])];
        return [.. heel, [.. Enumerable.Range(0, heel[0].Length).Select(k => heel.Sum(rij => rij[k]))]];
    }

    // Without this cell there is no other way along hidden cells from its row to its column.
    private static bool IsBrug(bool[][] weg, int rij, int kolom)
    {
        var (rijen, kolommen) = (new HashSet<int> { rij }, new HashSet<int>());
        var nog = new Queue<(bool IsRij, int Plek)>([(true, rij)]);
        while (nog.TryDequeue(out var punt))
        {
            if (punt.IsRij)
            {
                for (var k = 0; k < weg[punt.Plek].Length; k++)
                    if (weg[punt.Plek][k] && (punt.Plek, k) != (rij, kolom) && kolommen.Add(k)) nog.Enqueue((false, k));
            }
            else
            {
                for (var r = 0; r < weg.Length; r++)
                    if (weg[r][punt.Plek] && (r, punt.Plek) != (rij, kolom) && rijen.Add(r)) nog.Enqueue((true, r));
            }
        }
        return !kolommen.Contains(kolom);
    }
}
