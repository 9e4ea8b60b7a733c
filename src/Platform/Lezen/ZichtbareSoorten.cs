using Microsoft.EntityFrameworkCore;
using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>Which kinds of data the signed-in person may see, of several dossiers or of one, in one query.</summary>
public static class ZichtbareSoorten
{
    /// <param name="toegang">The rule.</param>
    /// <param name="soorten">The kinds that are asked about.</param>
    /// <param name="alleen">Only this dossier; null for all of which at least one kind may be seen.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<ILookup<DossierId, Gegevenssoort>> Soorten(
        this IDossierToegang toegang, IReadOnlyList<Gegevenssoort> soorten, DossierId? alleen, CancellationToken ct)
    {
        // One row per dossier and kind: the same rule for each kind, asked in one go.
        var zichtbaar = soorten.Select((soort, i) => toegang.Zichtbaar(soort).Select(d => new { Dossier = d, Plek = i })).Aggregate((a, b) => a.Union(b));
        if (alleen is { } een)
            zichtbaar = zichtbaar.Where(z => z.Dossier == een);
        return (await zichtbaar.ToListAsync(ct)).OrderBy(z => z.Plek).ToLookup(z => z.Dossier, z => soorten[z.Plek]);
    }
}
