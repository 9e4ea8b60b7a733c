using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>The official crisiskaart of one inwoner, with the document in which it is registered.</summary>
internal static class Kaartzoeker
{
    /// <summary>The newest card; null when none is registered. Answers are rows (ADR 0014), so it can be asked for.</summary>
    public static async Task<(DocumentId Document, Crisiskaart Kaart)?> Zoek(AppDbContext db, DossierId dossier, CancellationToken ct)
    {
        var gevonden = await (
            from d in db.Set<Document>()
            where d.DossierId == dossier && d.Formulier == Crisiskaart.Formulier
            from v in d.Versies
            where v.Stand == Documentstand.Vast
            from a in v.Antwoorden
            where a.Tot == null && a.Pad == Crisiskaart.Datumveld && a.Datum != null
            orderby a.Datum descending
            select new { d.Id, a.Datum }).FirstOrDefaultAsync(ct);
        return gevonden is null ? null : (gevonden.Id, new Crisiskaart(gevonden.Datum!.Value));
    }
}
