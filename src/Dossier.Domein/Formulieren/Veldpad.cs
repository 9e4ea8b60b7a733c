using System.Buffers;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>
/// A path of an answer, split: the field at the top, which row or phase within it, and the field that asks for the answer itself.
/// </summary>
/// <param name="Pad">The path as it is kept.</param>
/// <param name="Top">The field at the top.</param>
/// <param name="Deel">Key of the row, code of the row of a matrix, or code of the phase; empty for a plain field.</param>
/// <param name="Vraag">The field that asks: <paramref name="Top"/> itself, or the field within the row or phase.</param>
public sealed record Veldpad(string Pad, Veld Top, string Deel, Veld Vraag)
{
    /// <summary>Length of the key of a row: 32 hexadecimal digits, made by the page that adds the row.</summary>
    public const int Rijlengte = 32;

    private static readonly SearchValues<char> Rijtekens = SearchValues.Create("0123456789abcdef");

    /// <summary>True for a key of a row of a list.</summary>
    public static bool IsRij(ReadOnlySpan<char> sleutel) =>
        sleutel.Length == Rijlengte && !sleutel.ContainsAnyExcept(Rijtekens);

    /// <summary>Splits a path; null when the form has no such question.</summary>
    public static Veldpad? Van(Formulierdefinitie formulier, string pad) => Van(formulier.VeldenOpCode(), pad);

    internal static Veldpad? Van(IReadOnlyDictionary<string, Veld> velden, string pad)
    {
        var delen = pad.Split('/');
        if (delen.Length is not (1 or 3) || !velden.TryGetValue(delen[0], out var top)) return null;
        var vraag = top.Soort switch
        {
            Veldsoort.Uitleg => null,
            Veldsoort.Lijst => delen.Length == 3 && IsRij(delen[1]) ? Binnen(top, delen[2]) : null,
            Veldsoort.Fasen => delen.Length == 3 && top.Fasen.Any(f => f.Code == delen[1]) ? Binnen(top, delen[2]) : null,
            Veldsoort.Matrix => delen.Length == 3 ? Cel(top, delen[1], delen[2]) : null,
            _ => delen.Length == 1 ? top : null,
        };
        return vraag is null ? null : new(pad, top, delen.Length == 3 ? delen[1] : "", vraag);
    }

    private static Veld? Binnen(Veld top, string code) => top.Velden.FirstOrDefault(v => v.Code == code && v.IsVraag);

    // A cell of a matrix is a text, with the name of its row and column as question.
    private static Veld? Cel(Veld matrix, string rij, string kolom) =>
        matrix.Rijen.FirstOrDefault(r => r.Code == rij) is { } r && matrix.Kolommen.FirstOrDefault(k => k.Code == kolom) is { } k
            ? new Veld(k.Code, Veldsoort.LangeTekst, $"{r.Tekst}, {k.Tekst}") { Hoogstens = matrix.Hoogstens }
            : null;
}
