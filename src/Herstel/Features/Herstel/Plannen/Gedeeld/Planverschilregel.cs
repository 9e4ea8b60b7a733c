using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>One difference between two versions of the plan, as the page tells it.</summary>
/// <param name="Woord">"Nieuwe afspraak", "Ander doel", "Niet meer in het plan".</param>
/// <param name="Delen">The line, word by word.</param>
/// <param name="Uitleg">What changed when the line itself did not: done, reached, or the explanation.</param>
public sealed record Planverschilregel(string Woord, IReadOnlyList<Woorddeel> Delen, string Uitleg)
{
    /// <summary>All differences between a version and the one before it.</summary>
    public static IReadOnlyList<Planverschilregel> Van(Planinhoud vorige, Planinhoud dit) =>
        [.. Planvergelijking.Vergelijk(vorige, dit).Select(v => Van(v, vorige, dit))];

    private static Planverschilregel Van(Planverschil verschil, Planinhoud vorige, Planinhoud dit) => verschil.Wijziging switch
    {
        Planwijziging.Nieuw => new($"{(verschil.Wat == "doel" ? "Nieuw" : "Nieuwe")} {verschil.Wat}", Woordverschil.Tussen("", verschil.Nieuw), ""),
        Planwijziging.Weg => new($"{Hoofdletter(verschil.Wat)} staat er niet meer in", Woordverschil.Tussen(verschil.Oud, ""), ""),
        _ => new($"{Hoofdletter(verschil.Wat)} veranderd", Woordverschil.Tussen(verschil.Oud, verschil.Nieuw), Anders(verschil.VoorstelId, vorige, dit)),
    };

    private static string Anders(Guid id, Planinhoud vorige, Planinhoud dit) => (Klaar(vorige, id), Klaar(dit, id)) switch
    {
        (null, { } zin) => zin,
        ({ }, null) => "Dit staat weer op ‘nog niet gedaan’.",
        _ => "",
    };

    private static string? Klaar(Planinhoud plan, Guid id) =>
        plan.Doelen.FirstOrDefault(d => d.VoorstelId == id)?.BereiktOp is { } bereikt ? $"Bereikt op {bereikt.InWoorden()}."
        : plan.Doelen.SelectMany(d => d.Afspraken.Concat(d.Acties)).FirstOrDefault(r => r.VoorstelId == id)?.GedaanOp is { } gedaan ? $"Gedaan op {gedaan.InWoorden()}."
        : null;

    private static string Hoofdletter(string woord) => char.ToUpperInvariant(woord[0]) + woord[1..];
}
