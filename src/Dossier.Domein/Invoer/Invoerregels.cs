using Spil.Kern;

namespace Spil.Dossier.Domein.Invoer;

/// <summary>Rules for any input, and the lengths that are kept.</summary>
public static class Invoerregels
{
    /// <summary>A name, a place, a relation: one line.</summary>
    public const int KorteTekst = 200;

    /// <summary>Own words: a story of about a page.</summary>
    public const int LangeTekst = 2000;

    /// <summary>The text does not fit. The sentence of a refusal names the real number.</summary>
    public static readonly Regel TeLang = new("DOS-INV-001", "Dit is te lang. Maak de tekst korter.");
}
