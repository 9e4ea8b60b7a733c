using Spil.Kern;

namespace Spil.Dossier.Domein.Dossiers;

/// <summary>What a consent is for. Every purpose has its own switch, which is off; none gives another (AVG art. 4 onder 11 and art. 7).</summary>
public enum Toestemmingsdoel
{
    /// <summary>Taking part: a casusregisseur and an ervaringsdeskundige may work with the inwoner in Spil.</summary>
    Deelname,

    /// <summary>Sharing with the people the inwoner chose; what each of them sees is chosen per person.</summary>
    DelenMetKring,

    /// <summary>Asking a municipality what help did cost (Methodiekbeschrijving, bijlage 3, stap 1).</summary>
    NulmetingGemeente,

    /// <summary>Asking a health insurer what care did cost; apart from the one before (Methodiekbeschrijving, bijlage 3, stap 1).</summary>
    NulmetingZorgverzekeraar,

    /// <summary>Figures without a name, to see whether the method helps (research methodiek.md 8.3: case-level data need a consent of their own).</summary>
    Evaluatie,

    /// <summary>Being asked later what the inwoner thinks of the help (research methodiek.md 8.4; that this is a consent of its own is our design).</summary>
    Navraag,

    /// <summary>Talking with one organisation outside the kring (research methodiek.md 9.2: ask again for another recipient or another kind).</summary>
    Overleg,

    /// <summary>Handing over to another organisation, with the inwoner there. Our design, after the same rule.</summary>
    Overdracht,
}

/// <summary>What a consent for a purpose consists of.</summary>
/// <param name="Doel">The purpose.</param>
/// <param name="MetOrganisatie">It is about one organisation; several of these can hold side by side.</param>
/// <param name="KiestSoorten">The inwoner chooses the kinds of data; otherwise <paramref name="Soorten"/> are all of it.</param>
/// <param name="Soorten">The kinds of data that belong to the purpose; empty when the inwoner chooses, or chooses per person.</param>
/// <param name="HoogstensMaanden">The longest it can hold: our own design, so that everybody is asked again. Empty: until withdrawn.</param>
public sealed record Toestemmingsvorm(Toestemmingsdoel Doel, bool MetOrganisatie, bool KiestSoorten, IReadOnlyList<Gegevenssoort> Soorten, int? HoogstensMaanden)
{
    /// <summary>Every purpose, in the order in which it is explained.</summary>
    public static IReadOnlyList<Toestemmingsvorm> Alle { get; } =
    [
        // The access rule asks only whether these two hold; their end is that somebody stops, and per person there is a last day in the kring.
        new(Toestemmingsdoel.Deelname, false, false, [.. Enum.GetValues<Gegevenssoort>().Where(Zichtregel.ZietAlsTandem)], null),
        new(Toestemmingsdoel.DelenMetKring, false, false, [], null),
        new(Toestemmingsdoel.Overleg, true, true, [], 12),
        new(Toestemmingsdoel.Overdracht, true, true, [], 6),
        new(Toestemmingsdoel.NulmetingGemeente, true, false, [Gegevenssoort.Kosten], 36),
        new(Toestemmingsdoel.NulmetingZorgverzekeraar, true, false, [Gegevenssoort.Kosten], 36),
        new(Toestemmingsdoel.Evaluatie, false, false, [Gegevenssoort.Schijf, Gegevenssoort.Kosten, Gegevenssoort.Tevredenheid], 36),
        new(Toestemmingsdoel.Navraag, false, false, [Gegevenssoort.Contact], 24),
    ];

    /// <summary>The organisation is told something; of the other organisations something is asked.</summary>
    public bool Ontvangt => Doel is Toestemmingsdoel.Overleg or Toestemmingsdoel.Overdracht;

    /// <summary>True when it has a last day.</summary>
    public bool HeeftEinde => HoogstensMaanden is not null;

    /// <summary>The form of a purpose.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
    public static Toestemmingsvorm Van(Toestemmingsdoel doel) =>
        Alle.FirstOrDefault(v => v.Doel == doel) ?? throw new ArgumentOutOfRangeException(nameof(doel), doel, "No such purpose.");

    /// <summary>The latest last day of a consent that is given on a day; empty when it needs none.</summary>
    public DateOnly? UiterlijkTot(DateOnly gegevenOp) => HoogstensMaanden is { } maanden ? gegevenOp.AddMonths(maanden) : null;
}
