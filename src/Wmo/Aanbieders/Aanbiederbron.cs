using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Wmo.Domein.Indicaties;

namespace Spil.Wmo.Aanbieders;

/// <summary>Whom a provider helps: who has a part of their indicatie from it. After the last day there is time to report the end and to declare what was given.</summary>
internal sealed class Aanbiederbron(AppDbContext db) : IAanbiederbron
{
    private const int MaandenErna = 3;

    public IQueryable<DossierId> Dossiers(OrganisatieId aanbieder, DateOnly vandaag)
    {
        var vanaf = vandaag.AddMonths(-MaandenErna);
        return db.Set<Indicatie>().IgnoreAutoIncludes().Where(i => i.Delen.Any(d => d.AanbiederId == aanbieder && (d.Einde == null || d.Einde >= vanaf))).Select(i => i.DossierId);
    }
}
