using Spil.Kern;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>What happened to a line between two versions of a plan.</summary>
public enum Planwijziging
{
    /// <summary>It was not there before.</summary>
    Nieuw,

    /// <summary>Its text, who or when is different.</summary>
    Veranderd,

    /// <summary>It is not there any more.</summary>
    Weg,
}

/// <summary>One difference between two versions of a plan.</summary>
/// <param name="Wijziging">What happened.</param>
/// <param name="Wat">"doel", "afspraak" or "actie".</param>
/// <param name="VoorstelId">The voorstel it is about.</param>
/// <param name="Oud">The line as it was; empty when new. With who and when.</param>
/// <param name="Nieuw">The line as it is; empty when gone. With who and when.</param>
public sealed record Planverschil(Planwijziging Wijziging, string Wat, Guid VoorstelId, string Oud, string Nieuw);

/// <summary>Compares two versions of a plan by what stands in them, not by who agreed when.</summary>
public static class Planvergelijking
{
    private sealed record Lijn(string Wat, Guid VoorstelId, string Tekst, object Inhoud);

    /// <summary>What changed: first new and changed lines in the order of the new plan, then what is gone.</summary>
    public static IReadOnlyList<Planverschil> Vergelijk(Planinhoud oud, Planinhoud nieuw)
    {
        var was = Lijnen(oud).ToDictionary(l => l.VoorstelId);
        var wordt = Lijnen(nieuw).ToList();
        var blijft = wordt.Select(l => l.VoorstelId).ToHashSet();
        return
        [
            .. from lijn in wordt
               let vorige = was.GetValueOrDefault(lijn.VoorstelId)
               where vorige is null || !vorige.Inhoud.Equals(lijn.Inhoud)
               select new Planverschil(vorige is null ? Planwijziging.Nieuw : Planwijziging.Veranderd, lijn.Wat, lijn.VoorstelId,
                   vorige?.Tekst ?? "", lijn.Tekst),
            .. was.Values.Where(l => !blijft.Contains(l.VoorstelId))
                .Select(l => new Planverschil(Planwijziging.Weg, l.Wat, l.VoorstelId, l.Tekst, "")),
        ];
    }

    private static IEnumerable<Lijn> Lijnen(Planinhoud plan) => plan.Doelen.SelectMany(d => new[] { Van(d) }
        .Concat(d.Afspraken.Select(r => Van("afspraak", r)))
        .Concat(d.Acties.Select(r => Van("actie", r))));

    private static Lijn Van(Plandoel d) => new("doel", d.VoorstelId, d.Tekst,
        (d.Gebied, d.Op, d.Tekst, d.Waarom, d.Beginsituatie, d.GewensteSituatie, d.BereiktOp));

    private static Lijn Van(string wat, Planregel r) => new(wat, r.VoorstelId,
        string.Join(" · ", new[] { r.Tekst, r.Wie, r.Wanneer is { } dag ? dag.InWoorden() : "" }.Where(deel => deel.Length > 0)),
        (r.Op, r.Tekst, r.Waarom, r.Wie, r.Wanneer, r.GedaanOp));
}
