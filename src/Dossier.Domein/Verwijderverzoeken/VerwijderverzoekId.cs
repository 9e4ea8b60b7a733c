using Spil.Kern;

namespace Spil.Dossier.Domein.Verwijderverzoeken;

/// <summary>A request of an inwoner to destroy what is kept.</summary>
public readonly record struct VerwijderverzoekId(Guid Waarde) : IId<VerwijderverzoekId>
{
    /// <inheritdoc cref="IId{TZelf}.Nieuw"/>
    public static VerwijderverzoekId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static VerwijderverzoekId Van(Guid waarde) => new(waarde);

    /// <inheritdoc/>
    public override string ToString() => Waarde.ToString();
}

/// <summary>An inwoner asked to destroy all, or so many documents.</summary>
public sealed record VerwijderingGevraagd(VerwijderverzoekId Verzoek, DossierId Dossier, int Documenten) : Gebeurtenis;

/// <summary>The term to decide was lengthened.</summary>
public sealed record VerwijdertermijnVerlengd(VerwijderverzoekId Verzoek, DossierId Dossier, DateOnly Tot) : Gebeurtenis;

/// <summary>It was decided on a request.</summary>
public sealed record OverVerwijderingBeslist(VerwijderverzoekId Verzoek, DossierId Dossier, Verzoekstand Besluit) : Gebeurtenis;

/// <summary>The inwoner took the request back.</summary>
public sealed record VerwijderverzoekIngetrokken(VerwijderverzoekId Verzoek, DossierId Dossier) : Gebeurtenis;

/// <summary>Who decides was reminded that the term of a request is near.</summary>
public sealed record AanVerwijderverzoekHerinnerd(VerwijderverzoekId Verzoek, DossierId Dossier, DateOnly Uiterlijk) : Gebeurtenis;
