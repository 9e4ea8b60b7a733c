using Spil.Kern;
using Spil.Kern.Feiten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Feiten;

/// <summary>A part of the support of an inwoner beside a decision of a herindicatie: every part with every such decision.</summary>
internal sealed record Feitregel
{
    public required DossierId Dossier { get; init; }

    public required OrganisatieId Gemeente { get; init; }

    public DateOnly? UitgestroomdOp { get; init; }

    public Uitstroomreden? Reden { get; init; }

    public required Guid Deel { get; init; }

    public required int Minuten { get; init; }

    public required DateOnly Ingang { get; init; }

    public DateOnly? Einde { get; init; }

    public required Herkomst Herkomst { get; init; }

    public BesluitId? DeelBesluit { get; init; }

    public BesluitId? Besluit { get; init; }

    public DateOnly? VerstuurdOp { get; init; }

    public int BesluitMinuten { get; init; }

    public DateOnly? BesluitIngang { get; init; }
}

/// <summary>Makes a case of its rows.</summary>
internal static class Zaakvorm
{
    /// <summary>None when there is not one row.</summary>
    public static Zaakfeit? MaakOfGeen(IEnumerable<Feitregel?> regels) => regels.OfType<Feitregel>().ToList() is { Count: > 0 } hulp ? Maak(hulp) : null;

    public static Zaakfeit Maak(IReadOnlyList<Feitregel> regels)
    {
        List<Feitregel> delen = [.. regels.DistinctBy(r => r.Deel).OrderBy(r => r.Ingang)];
        var zaak = regels[0];
        return new(zaak.Dossier, zaak.Gemeente, [.. delen.Select(d => new Volumefeit(d.Minuten, d.Ingang, d.Einde, Bron(d.Herkomst)))],
            [.. regels.Where(r => r.Besluit is not null).DistinctBy(r => r.Besluit).OrderBy(r => r.VerstuurdOp).Select(b => Herindicatie(b, delen)).OfType<Herindicatiefeit>()],
            zaak is { UitgestroomdOp: { } laatste, Reden: { } reden } ? new(laatste, Soort(reden)) : null);
    }

    // What was in force on the day of sending, or the last before it; not what this decision itself brought.
    private static Herindicatiefeit? Herindicatie(Feitregel besluit, List<Feitregel> delen)
    {
        var op = besluit.VerstuurdOp!.Value;
        var nieuw = delen.Find(d => d.DeelBesluit == besluit.Besluit);
        return delen.LastOrDefault(d => d.DeelBesluit != besluit.Besluit && d.Ingang <= op) is not { } oud ? null
            : new(op, oud.Minuten, nieuw?.Minuten ?? besluit.BesluitMinuten, nieuw?.Ingang ?? besluit.BesluitIngang ?? op.AddDays(1));
    }

    private static Volumebron Bron(Herkomst herkomst) => herkomst switch
    {
        Herkomst.Overgenomen => Volumebron.Overgenomen,
        Herkomst.Besluit => Volumebron.Besluit,
        _ => Volumebron.Herziening,
    };

    private static Uitstroomsoort Soort(Uitstroomreden reden) => reden switch
    {
        Uitstroomreden.Overleden => Uitstroomsoort.Overleden,
        Uitstroomreden.Verhuisd => Uitstroomsoort.Verhuisd,
        Uitstroomreden.Wlz => Uitstroomsoort.Wlz,
        _ => Uitstroomsoort.Anders,
    };
}
