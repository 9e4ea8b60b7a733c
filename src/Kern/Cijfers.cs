namespace Spil.Kern;

/// <summary>What the numbers that people copy (BSN, AGB-code) have in common.</summary>
internal static class Cijfers
{
    /// <summary>The text without the spaces (also the unbreakable ones of a word processor) and dots people put between digits.</summary>
    public static string Kaal(string? s) => s is null ? "" : string.Concat(s.Where(c => c != '.' && !char.IsWhiteSpace(c)));

    /// <summary>Only 0 to 9: digits of other scripts would make a second spelling of the same number.</summary>
    public static bool ZijnHet(ReadOnlySpan<char> s) => !s.IsEmpty && !s.ContainsAnyExceptInRange('0', '9');
}
