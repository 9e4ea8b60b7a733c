using System.Text.Json;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>The words of a definition file: enum members in lower camel case, and the word that somebody probably meant.</summary>
internal static class Jsonwoorden
{
    public static string Woord<T>(T waarde) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString());

    public static IReadOnlyList<string> Alle<T>() where T : struct, Enum => Woorden<T>.Lijst;

    public static T? Lees<T>(string woord) where T : struct, Enum => Woorden<T>.Waarden.TryGetValue(woord, out var waarde) ? waarde : null;

    /// <summary>A sentence with the word that differs at most two letters; empty when none comes near.</summary>
    public static string Bedoel(string woord, IEnumerable<string> bekend)
    {
        // A long word is no slip of the finger; and it would take long to compare.
        if (woord.Length > 60) return "";
        var beste = bekend.Select(b => (Woord: b, Afstand: Afstand(woord, b))).OrderBy(b => b.Afstand).FirstOrDefault();
        return beste.Woord is { Length: > 2 } && beste.Afstand <= 2 ? $" Bedoel je \"{beste.Woord}\"?" : "";
    }

    /// <summary>A word of a file in a sentence: short, on one line.</summary>
    public static string Kort(string woord)
    {
        var regel = Kern.Tekst.EenRegel(woord);
        return regel.Length <= 40 ? regel : Kern.Tekst.EenRegel(regel[..40]) + "…";
    }

    // The number of letters to add, take away or change.
    private static int Afstand(string a, string b)
    {
        var vorige = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var rij = new int[b.Length + 1];
            rij[0] = i;
            for (var j = 1; j <= b.Length; j++)
                rij[j] = Math.Min(Math.Min(rij[j - 1], vorige[j]) + 1, vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            vorige = rij;
        }
        return vorige[b.Length];
    }

    private static class Woorden<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Waarden = Enum.GetValues<T>().ToDictionary(Woord);
        public static readonly IReadOnlyList<string> Lijst = [.. Enum.GetValues<T>().Select(Woord)];
    }
}
