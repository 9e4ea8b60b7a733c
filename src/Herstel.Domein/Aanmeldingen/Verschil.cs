namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>How much two words differ.</summary>
internal static class Verschil
{
    /// <summary>True when one letter more, less or other, or two neighbours changed places, makes the one into the other.</summary>
    public static bool IsHoogstensEen(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        var begin = 0;
        while (begin < a.Length && a[begin] == b[begin]) begin++;
        var restA = a.AsSpan(begin);
        var restB = b.AsSpan(begin);
        if (a.Length < b.Length) return restA.SequenceEqual(restB[1..]);
        if (restA.Length == 0 || restA[1..].SequenceEqual(restB[1..])) return true;
        return restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
