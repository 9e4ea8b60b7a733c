using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Features.Herstel.Plannen.Gedeeld;

/// <summary>Something that everybody agrees on now and that does not stand in the plan, or with another text.</summary>
public sealed record Nieuwregel(Voorstelsoort Soort, Guid VoorstelId, string Tekst, string Wie, DateOnly? Wanneer, bool AndereTekst);

/// <summary>What is different now from the plan in force.</summary>
/// <param name="Nieuw">Adopted since.</param>
/// <param name="Vervallen">Stands in the plan, but not everybody agrees any more.</param>
/// <param name="Buiten">Parked, and why.</param>
public sealed record Sindsplan(IReadOnlyList<Nieuwregel> Nieuw, IReadOnlyList<(Guid VoorstelId, string Tekst)> Vervallen, IReadOnlyList<BuitenHetPlan> Buiten)
{
    /// <summary>Compares the plan in force (null when there is none) with what would stand in a plan made now.</summary>
    public static Sindsplan Van(Planinhoud? plan, IReadOnlyList<Voorstel> voorstellen)
    {
        var opname = Planopname.Maak(voorstellen);
        var was = plan is null ? [] : Regels(plan.Doelen).ToDictionary(r => r.Regel.VoorstelId);
        var nu = Regels(opname.Doelen).ToDictionary(r => r.Regel.VoorstelId);
        return new(
            [.. nu.Values.Where(r => !was.TryGetValue(r.Regel.VoorstelId, out var oud) || oud.Nummer != r.Nummer)
                .Select(r => r.Regel with { AndereTekst = was.ContainsKey(r.Regel.VoorstelId) })],
            [.. was.Values.Where(r => !nu.ContainsKey(r.Regel.VoorstelId)).Select(r => (r.Regel.VoorstelId, r.Regel.Tekst))],
            opname.Buiten);
    }

    private static IEnumerable<(Nieuwregel Regel, int Nummer)> Regels(IReadOnlyList<Plandoel> doelen) => doelen.SelectMany(d =>
        new[] { (new Nieuwregel(Voorstelsoort.Doel, d.VoorstelId, d.Tekst, "", null, false), d.Versienummer) }
            .Concat(d.Afspraken.Select(r => (Regel(Voorstelsoort.Afspraak, r), r.Versienummer)))
            .Concat(d.Acties.Select(r => (Regel(Voorstelsoort.Actie, r), r.Versienummer))));

    private static Nieuwregel Regel(Voorstelsoort soort, Planregel r) => new(soort, r.VoorstelId, r.Tekst, r.Wie, r.Wanneer, false);
}
