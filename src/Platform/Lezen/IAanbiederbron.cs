using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>The module that decides on support says whom a provider helps. A query, so that a list stays one question to the database.</summary>
public interface IAanbiederbron
{
    /// <summary>The dossiers of the people whom this provider helps, is going to help, or stopped helping a short while ago.</summary>
    IQueryable<DossierId> Dossiers(OrganisatieId aanbieder, DateOnly vandaag);
}
