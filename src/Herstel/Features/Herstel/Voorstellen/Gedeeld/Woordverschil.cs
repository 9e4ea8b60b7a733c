using System.Text.RegularExpressions;
using DiffPlex;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>What happened to a few words between two texts.</summary>
public enum Woordwijziging
{
    Gelijk,
    Weg,
    Erbij,
}

/// <summary>Words that belong together: the same in both texts, gone, or new.</summary>
public sealed record Woorddeel(Woordwijziging Wijziging, string Tekst);

/// <summary>One field of a voorstel that differs, word by word.</summary>
public sealed record Veldverschil(string Veld, IReadOnlyList<Woorddeel> Delen);

/// <summary>Compares texts by word, for "what changed since my yes".</summary>
public static partial class Woordverschil
{
    /// <summary>The pieces of both texts in reading order; what is gone stands before what came in its place.</summary>
    public static IReadOnlyList<Woorddeel> Tussen(string oud, string nieuw)
    {
        var verschil = new Differ().CreateCustomDiffs(oud, nieuw, ignoreWhiteSpace: false, ignoreCase: false, Stukken);
        var (was, wordt) = (verschil.PiecesOld, verschil.PiecesNew);
        List<Woorddeel> delen = [];
        var (oudTot, nieuwTot) = (0, 0);
        for (var i = 0; i < verschil.DiffBlocks.Count; i++)
        {
            var blok = verschil.DiffBlocks[i];
            var (oudVan, nieuwVan) = (blok.DeleteStartA, blok.InsertStartB);
            Voeg(delen, Woordwijziging.Gelijk, wordt, nieuwTot, nieuwVan);
            (oudTot, nieuwTot) = (oudVan + blok.DeleteCountA, nieuwVan + blok.InsertCountB);
            // Changes with only white space in between read better as one.
            for (; i + 1 < verschil.DiffBlocks.Count && verschil.DiffBlocks[i + 1] is var volgend
                && Array.TrueForAll(wordt[nieuwTot..volgend.InsertStartB], string.IsNullOrWhiteSpace); i++)
                (oudTot, nieuwTot) = (volgend.DeleteStartA + volgend.DeleteCountA, volgend.InsertStartB + volgend.InsertCountB);
            Voeg(delen, Woordwijziging.Weg, was, oudVan, oudTot);
            Voeg(delen, Woordwijziging.Erbij, wordt, nieuwVan, nieuwTot);
        }

        Voeg(delen, Woordwijziging.Gelijk, wordt, nieuwTot, wordt.Length);
        return delen;
    }

    /// <summary>The fields of a voorstel that differ between two versions, in the order of the page.</summary>
    public static IReadOnlyList<Veldverschil> Tussen(Voorstelinhoud oud, Voorstelinhoud nieuw, Voorstelsoort soort, Plankader kader) =>
    [
        .. new (string Naam, string Oud, string Nieuw)[]
        {
            (soort.MetHoofdletter(), oud.Tekst, nieuw.Tekst),
            ("Waarom", oud.Waarom, nieuw.Waarom),
            ("Zo is het nu", oud.Beginsituatie, nieuw.Beginsituatie),
            ("Zo moet het worden", oud.GewensteSituatie, nieuw.GewensteSituatie),
            ("Wie", oud.Wie, nieuw.Wie),
            ("Klaar op", Dag(oud.Wanneer), Dag(nieuw.Wanneer)),
            ("Leefgebied", oud.Gebied?.Naam() ?? "", nieuw.Gebied?.Naam() ?? ""),
            ("Voor wie", oud.Op.Zin(kader), nieuw.Op.Zin(kader)),
        }.Where(v => v.Oud != v.Nieuw).Select(v => new Veldverschil(v.Naam, Tussen(v.Oud, v.Nieuw))),
    ];

    private static string[] Stukken(string tekst) => [.. Stuk().Matches(tekst).Select(m => m.Value)];

    // Words with their accents and apostrophes, white space, and every other sign by itself; together they are the whole text.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Stuk();

    private static string Dag(DateOnly? dag) => dag is { } d ? d.InWoorden() : "";

    private static void Voeg(List<Woorddeel> delen, Woordwijziging wijziging, string[] stukken, int van, int tot)
    {
        if (van < tot) delen.Add(new(wijziging, string.Concat(stukken.AsSpan(van, tot - van))));
    }
}
