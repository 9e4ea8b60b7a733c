using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Organisaties;
using Spil.Platform.Data;

namespace Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;

/// <summary>Brings together what the letter with a decision says.</summary>
public sealed class Brieflader(AppDbContext db, Briefhoofden briefhoofden)
{
    public async Task<Verwijderbrief> Maak(Verwijderverzoek verzoek, string inwoner, CancellationToken ct)
    {
        var weg = verzoek.Toegekend.Select(t => new DocumentId(t)).ToList();
        var titels = weg.Count == 0 ? [] : await db.Set<Document>().Where(d => weg.Contains(d.Id)).OrderBy(d => d.Titel).Select(d => d.Titel).ToListAsync(ct);
        return new(verzoek, inwoner, titels, await briefhoofden.Voor(verzoek.DossierId, ct));
    }
}
