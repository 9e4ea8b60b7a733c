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
    /// The same for counts of which some are the sum of others: which are not told, so that none of those can be worked out. What is hidden is the unknown
    /// of a few equations; when they leave one value for an unknown, the next smallest beside it goes too. A sum goes last: people look at it first.
    /// </summary>
    /// <param name="waarden">The counts.</param>
    /// <param name="sommen">Which count is the sum of which others.</param>
    public static bool[] Sommen(IReadOnlyList<long> waarden, IReadOnlyList<(int Geheel, int[] Delen)> sommen)
    {
        bool[] weg = [.. waarden.Select(IsKlein)];
        while (true)
        {
            foreach (var (geheel, delen) in sommen.Where(s => !weg[s.Geheel]))
                foreach (var (deel, nieuw) in delen.Zip(Verdeling([.. delen.Select(d => waarden[d])], [.. delen.Select(d => weg[d])]))) weg[deel] = nieuw;
            var bekend = UitTeRekenen(weg, sommen);
            if (bekend.Count == 0 || (Naast(bekend) ?? Naast([.. Enumerable.Range(0, weg.Length).Where(i => weg[i])])) is not { } volgende) return weg;
            weg[volgende] = true;
        }

        int? Naast(List<int> bij) => sommen.Select(s => (int[])[s.Geheel, .. s.Delen]).Where(s => bij.Exists(s.Contains)).SelectMany(s => s).Where(i => !weg[i] && waarden[i] > 0)
            .OrderBy(i => sommen.Count(s => s.Geheel == i)).ThenBy(i => waarden[i]).Select(i => (int?)i).FirstOrDefault();
    }

    /// <summary>The same for a table with totals; the last column and the last row are those totals.</summary>
    /// <param name="rijen">The counts, without totals, row by row.</param>
    public static bool[][] Tabel(IReadOnlyList<IReadOnlyList<long>> rijen)
    {
        var (hoog, breed) = (rijen.Count + 1, rijen[0].Count + 1);
        long[][] heel = [.. rijen.Select(rij => (long[])[.. rij, rij.Sum()])];
        heel = [.. heel, [.. Enumerable.Range(0, breed).Select(k => heel.Sum(rij => rij[k]))]];
        var weg = Sommen([.. heel.SelectMany(rij => rij)],
        [
            .. Enumerable.Range(0, hoog).Select(r => (Plek(r, breed - 1), Enumerable.Range(0, breed - 1).Select(k => Plek(r, k)).ToArray())),
            .. Enumerable.Range(0, breed).Select(k => (Plek(hoog - 1, k), Enumerable.Range(0, hoog - 1).Select(r => Plek(r, k)).ToArray())),
        ]);
        return [.. weg.Chunk(breed)];

        int Plek(int rij, int kolom) => (rij * breed) + kolom;
    }

    // Gauss and Jordan on the unknowns, in whole numbers. A row that is left with one unknown tells it.
    private static List<int> UitTeRekenen(bool[] weg, IReadOnlyList<(int Geheel, int[] Delen)> sommen)
    {
        List<int> onbekend = [.. Enumerable.Range(0, weg.Length).Where(i => weg[i])];
        List<long[]> stelsel = [.. sommen.Select(s => onbekend.Select(i => i == s.Geheel ? -1L : s.Delen.Contains(i) ? 1 : 0).ToArray())];
        var rang = 0;
        for (var v = 0; v < onbekend.Count && rang < stelsel.Count; v++)
        {
            var plek = stelsel.FindIndex(rang, rij => rij[v] != 0);
            if (plek < 0) continue;
            (stelsel[rang], stelsel[plek]) = (stelsel[plek], stelsel[rang]);
            for (var r = 0; r < stelsel.Count; r++)
                if (r != rang && stelsel[r][v] != 0) stelsel[r] = Min(stelsel[r], stelsel[rang], v);
            rang++;
        }
        return [.. stelsel.Where(rij => rij.Count(x => x != 0) == 1).Select(rij => onbekend[Array.FindIndex(rij, x => x != 0)]).Distinct()];
    }

    private static long[] Min(long[] rij, long[] spil, int v)
    {
        long[] nieuw = [.. rij.Select((x, j) => checked((x * spil[v]) - (spil[j] * rij[v])))];
        var deler = nieuw.Aggregate(0L, Ggd);
        return deler > 1 ? [.. nieuw.Select(x => x / deler)] : nieuw;
    }

    private static long Ggd(long a, long b) => b == 0 ? Math.Abs(a) : Ggd(b, a % b);
}
