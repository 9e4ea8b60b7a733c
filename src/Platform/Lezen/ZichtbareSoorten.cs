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
        var (contact, aanmelding) = (toegang.Zichtbaar(Gegevenssoort.Contact), toegang.Zichtbaar(Gegevenssoort.Aanmelding));
        var (schijf, plan) = (toegang.Zichtbaar(Gegevenssoort.Schijf), toegang.Zichtbaar(Gegevenssoort.Plan));
        var dossiers = soorten.Select(toegang.Zichtbaar).Aggregate((a, b) => a.Union(b));
        if (alleen is { } een)
            dossiers = dossiers.Where(d => d == een);
        var rijen = await dossiers.Select(d => new
        {
            Dossier = d,
            Contact = contact.Contains(d),
            Aanmelding = aanmelding.Contains(d),
            Schijf = schijf.Contains(d),
            Plan = plan.Contains(d),
        }).ToListAsync(ct);
        return rijen.DistinctBy(r => r.Dossier)
            .SelectMany(r => soorten.Where(s => s switch
            {
                Gegevenssoort.Contact => r.Contact,
                Gegevenssoort.Aanmelding => r.Aanmelding,
                Gegevenssoort.Schijf => r.Schijf,
                _ => r.Plan,
            }).Select(s => (r.Dossier, Soort: s)))
            .ToLookup(z => z.Dossier, z => z.Soort);
    }
}
