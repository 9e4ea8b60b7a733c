using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>Walks through the questions of a form.</summary>
public static class Formuliervragen
{
    /// <summary>Every question below a field with its path: the field itself, the cells of a matrix, the fields of each row or phase.</summary>
    /// <param name="veld">The field.</param>
    /// <param name="rijen">The keys of the rows of a list.</param>
    public static IEnumerable<(string Pad, Veld Vraag)> Vragen(this Veld veld, Func<string, IEnumerable<string>> rijen) => veld.Soort switch
    {
        Veldsoort.Uitleg => [],
        Veldsoort.Lijst => rijen(veld.Code).SelectMany(veld.VragenIn),
        Veldsoort.Fasen => veld.Fasen.SelectMany(fase => veld.VragenIn(fase.Code)),
        Veldsoort.Matrix => veld.Rijen.SelectMany(veld.Cellen),
        _ => [(veld.Code, veld)],
    };

    /// <summary>The questions of one row of a list, or of one phase.</summary>
    public static IEnumerable<(string Pad, Veld Vraag)> VragenIn(this Veld veld, string deel) =>
        veld.Velden.Where(v => v.IsVraag).Select(v => ($"{veld.Code}/{deel}/{v.Code}", v));

    /// <summary>The cells of one row of a matrix; each asks for a text.</summary>
    public static IEnumerable<(string Pad, Veld Vraag)> Cellen(this Veld veld, Matrixas rij) =>
        veld.Kolommen.Select(k => ($"{veld.Code}/{rij.Code}/{k.Code}", new Veld(k.Code, Veldsoort.LangeTekst, k.Tekst) { Hoogstens = veld.Hoogstens }));

    /// <summary>The keys of the rows of a list that have an answer, oldest first: the keys are made in order of time.</summary>
    public static IReadOnlyList<string> Rijen(this IReadOnlyDictionary<string, string> antwoorden, string lijst) =>
        [.. antwoorden.Keys.Where(pad => pad.StartsWith(lijst + "/", StringComparison.Ordinal)).Select(pad => pad.Split('/')[1]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A key for a new row, that sorts after those that are there.</summary>
    public static string NieuweRij() => Guid.CreateVersion7().ToString("N");

    /// <summary>What a question is called outside its place: "Mensen, regel 2: Naam".</summary>
    /// <param name="formulier">The form.</param>
    /// <param name="pad">The path.</param>
    /// <param name="rijen">The rows of a list, to count in.</param>
    public static string Padnaam(this Formulierdefinitie formulier, string pad, Func<string, IReadOnlyList<string>> rijen)
    {
        var delen = pad.Split('/');
        if (formulier.Velden.FirstOrDefault(v => v.Code == delen[0]) is not { } veld) return pad;
        if (delen.Length < 3) return veld.Vraag;
        var waar = veld.Soort switch
        {
            Veldsoort.Lijst => rijen(veld.Code).ToList().IndexOf(delen[1]) is >= 0 and var plek ? $"regel {plek + 1}" : "een regel",
            Veldsoort.Fasen => veld.Fasen.FirstOrDefault(f => f.Code == delen[1])?.Naam ?? "",
            _ => veld.Rijen.FirstOrDefault(r => r.Code == delen[1])?.Tekst ?? "",
        };
        var vraag = veld.Velden.FirstOrDefault(v => v.Code == delen[2])?.Vraag ?? veld.Kolommen.FirstOrDefault(k => k.Code == delen[2])?.Tekst ?? "";
        return $"{veld.Vraag}, {waar}: {vraag}";
    }

    /// <summary>The question at a path with its kind, to put the answer in words; null when the form does not ask it.</summary>
    public static Veld? Vraag(this Formulierdefinitie formulier, string pad) => Veldpad.Van(formulier, pad)?.Vraag;
}
