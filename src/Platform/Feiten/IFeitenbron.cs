using Spil.Kern;
using Spil.Kern.Feiten;

namespace Spil.Platform.Feiten;

/// <summary>A municipality that has cases.</summary>
public sealed record Gemeentefeit(OrganisatieId Id, string Naam);

/// <summary>
/// What a module with cases tells a module with figures (ADR 0035): facts without names, one by one, so that a million of them take no more memory than
/// ten; those of one inwoner lie side by side. Only a job and the command line read all of them; a page asks the figures that were counted.
/// </summary>
public interface IFeitenbron
{
    /// <summary>The municipalities that have cases, by name. Looks among the cases: a page names the municipalities that have figures.</summary>
    Task<IReadOnlyList<Gemeentefeit>> Gemeenten(CancellationToken ct);

    /// <summary>These municipalities, by name.</summary>
    Task<IReadOnlyList<Gemeentefeit>> Gemeenten(IReadOnlyCollection<OrganisatieId> welke, CancellationToken ct);

    /// <summary>The support of every inwoner; of one municipality, or of all.</summary>
    IAsyncEnumerable<Zaakfeit> Zaken(OrganisatieId? gemeente, CancellationToken ct);

    /// <summary>The objections.</summary>
    IAsyncEnumerable<Bezwaarfeit> Bezwaren(OrganisatieId? gemeente, CancellationToken ct);

    /// <summary>The signals.</summary>
    IAsyncEnumerable<Signaalfeit> Signalen(OrganisatieId? gemeente, CancellationToken ct);

    /// <summary>What was done that has a term.</summary>
    IAsyncEnumerable<Termijnfeit> Termijnen(OrganisatieId? gemeente, CancellationToken ct);
}
