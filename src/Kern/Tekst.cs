using System.Globalization;
using System.Text;

namespace Spil.Kern;

/// <summary>
/// Texts in people's own words. They are kept as they were typed: emoji, right-to-left scripts and HTML stay literally what they are
/// (the page encodes them). Only what no storage or message format can hold is taken out.
/// </summary>
public static class Tekst
{
    /// <summary>
    /// The text as we keep it: line ends as <c>\n</c>, Unicode normal form C, no white space around it; without control characters
    /// other than newline and tab (PostgreSQL refuses NUL, XML 1.0 refuses the others), byte order marks, and halves of surrogate pairs.
    /// Cleaning a clean text changes nothing.
    /// </summary>
    /// <returns>The clean text; empty for <see langword="null"/>.</returns>
    public static string Schoon(string? tekst)
    {
        if (string.IsNullOrEmpty(tekst)) return "";
        var schoon = new StringBuilder(tekst.Length);
        for (var i = 0; i < tekst.Length; i++)
        {
            var c = tekst[i];
            if (c == '\r')
            {
                if (i + 1 == tekst.Length || tekst[i + 1] != '\n') schoon.Append('\n');
            }
            else if (IsRegeleinde(c)) schoon.Append('\n');
            else if (char.IsHighSurrogate(c) && i + 1 < tekst.Length && char.IsLowSurrogate(tekst[i + 1])) schoon.Append(c).Append(tekst[++i]);
            else if (IsTeBewaren(c)) schoon.Append(c);
        }
        return schoon.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>As <see cref="Schoon"/>, on one line: every run of white space becomes one space. For names and titles.</summary>
    public static string EenRegel(string? tekst) =>
        string.Join(' ', Schoon(tekst).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// True when the clean text has more than <paramref name="maximum"/> UTF-16 code units: the same count as <c>maxlength</c> in HTML,
    /// and never less than the count of a database column.
    /// </summary>
    public static bool IsTeLang(string? tekst, int maximum) => Schoon(tekst).Length > maximum;

    /// <summary>
    /// The form in which words are compared when searching: lower case, without diacritics and apostrophes, every run of other
    /// punctuation or white space one space, look-alikes such as ß, ø and ı in basic letters. Use it for what is stored and for what is typed.
    /// </summary>
    /// <returns>Letters, digits and single spaces only; empty when there are none.</returns>
    public static string Zoekvorm(string? tekst)
    {
        var vorm = new StringBuilder();
        foreach (var rune in Schoon(tekst).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) Voegtoe(vorm, Rune.ToLowerInvariant(rune));
            else if (IsScheiding(rune) && vorm.Length > 0 && vorm[^1] != ' ') vorm.Append(' ');
        }
        return vorm.ToString().TrimEnd();
    }

    private static void Voegtoe(StringBuilder vorm, Rune letter) => _ = letter.Value switch
    {
        'ß' => vorm.Append("ss"),
        'æ' => vorm.Append("ae"),
        'œ' => vorm.Append("oe"),
        'þ' => vorm.Append("th"),
        'ø' => vorm.Append('o'),
        'ı' => vorm.Append('i'),
        'ł' => vorm.Append('l'),
        'đ' or 'ð' => vorm.Append('d'),
        'ħ' => vorm.Append('h'),
        'ŧ' => vorm.Append('t'),
        _ => vorm.Append(letter),
    };

    // Marks and invisible characters belong to the letter before them, an apostrophe to the word around it: O'Brien is one word.
    private static bool IsScheiding(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        && rune.Value is not ('\'' or '`' or '´' or '‘' or '’' or 'ʼ' or 'ʻ');

    // NEXT LINE, LINE SEPARATOR and PARAGRAPH SEPARATOR.
    private static bool IsRegeleinde(char c) => c is '\u0085' or '\u2028' or '\u2029';

    private static bool IsTeBewaren(char c) =>
        c is '\n' or '\t' || !(char.IsControl(c) || char.IsSurrogate(c) || c is '\uFEFF' or '\uFFFE' or '\uFFFF');
}
