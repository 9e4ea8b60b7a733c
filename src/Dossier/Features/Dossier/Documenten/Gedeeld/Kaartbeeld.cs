using Spil.Dossier.Beelden;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>A card for the wallet, ID-1 size, two sides to fold. The code on it holds the address of a public page and nothing about the person.</summary>
/// <param name="Beeld">The document.</param>
/// <param name="Naam">Whose card it is.</param>
/// <param name="Dag">From which day it is.</param>
/// <param name="Adres">Address of the page that explains the card.</param>
public sealed record Kaartbeeld(Leesbeeld Beeld, string Naam, DateOnly Dag, string Adres)
{
    /// <summary>The public page that explains what such a card is.</summary>
    public const string Uitleg = "/kaart";

    // As many characters as can be read on one side; the code takes its part of the second.
    private static readonly int[] Ruimte = [340, 260];

    /// <summary>The answers on each side: the first section in front, the others behind.</summary>
    public IReadOnlyList<IReadOnlyList<(string Vraag, string Woorden)>> Zijden { get; } =
        [Regels(Beeld, Beeld.Secties.Take(1)), Regels(Beeld, Beeld.Secties.Skip(1))];

    /// <summary>The code: how many squares wide, and the path of the dark ones.</summary>
    public (int Breedte, string Pad) Code { get; } = Vierkantjescode.Van(Adres);

    public bool IsTeVol => Zijden.Zip(Ruimte).Any(z => z.First.Sum(r => r.Vraag.Length + r.Woorden.Length) > z.Second);

    private static List<(string, string)> Regels(Leesbeeld beeld, IEnumerable<Sectie> secties) => [.. secties.SelectMany(beeld.Velden).SelectMany(v => Van(beeld, v)).Where(r => r.Woorden.Length > 0)];

    private static IEnumerable<(string Vraag, string Woorden)> Van(Leesbeeld beeld, Veld veld) => veld.Soort switch
    {
        Veldsoort.Lijst => [(veld.Vraag, string.Join("; ", beeld.Rijen(veld).Select(rij => Samen(beeld, veld, rij))))],
        Veldsoort.Fasen => veld.Fasen.Select(f => (f.Naam, Samen(beeld, veld, f.Code))),
        Veldsoort.Matrix => veld.Rijen.Select(r => (r.Tekst, string.Join(", ", veld.Kolommen.Select(k => beeld.Cel(veld, r, k)).Where(t => t.Length > 0)))),
        _ => [(veld.Vraag, beeld.Woorden(veld, veld.Code))],
    };

    private static string Samen(Leesbeeld beeld, Veld veld, string deel) =>
        string.Join(", ", beeld.Binnen(veld).Select(v => beeld.Woorden(v, $"{veld.Code}/{deel}/{v.Code}")).Where(t => t.Length > 0));
}
