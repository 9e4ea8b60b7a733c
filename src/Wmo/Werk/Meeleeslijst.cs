using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Meelezen;

namespace Spil.Wmo.Werk;

/// <summary>Reading along on Mijn werk: what was asked of me, and what a colleague said of mine that is not sent yet.</summary>
internal sealed class Meeleeslijst(AppDbContext db, IDossierToegang toegang)
{
    public async Task<IReadOnlyList<Werkdeel>> Haal(Gebruiker ik, DateOnly vandaag, CancellationToken ct)
    {
        var (wie, gesloten) = (ik.Ik, toegang.Gesloten());
        var rijen = await (
            from v in db.Set<Meeleesverzoek>().AsNoTracking()
            where v.IngetrokkenOp == null && !gesloten.Any(g => g.Id == v.DossierId)
                && ((v.LezerId == wie && v.BeantwoordOp == null && v.Tot >= vandaag) || (v.VragerId == wie && (v.BeantwoordOp != null || v.Tot < vandaag)))
            join b in db.Set<Besluit>() on v.BesluitId equals b.Id
            where b.VerstuurdOp == null
            join d in db.Set<Inwonerdossier>() on v.DossierId equals d.Id
            join p in db.Set<Persoon>() on d.InwonerId equals p.Id
            select new { Verzoek = v, b.MeldingId, b.HerindicatieId, p.Naam }).ToListAsync(ct);
        // Of a decision that was read more than once, the last word counts.
        var laatste = rijen.OrderBy(r => r.Verzoek.Id.Waarde).GroupBy(r => r.Verzoek.BesluitId).Select(g => g.Last()).OrderBy(r => r.Verzoek.Tot).ToList();
        return laatste.Count == 0 ? [] : [new("Meelezen", [.. laatste.Select(r => Item(r.Verzoek, r.MeldingId is { } melding ? $"/wmo/meldingen/{melding}" : $"/wmo/herindicaties/{r.HerindicatieId}", r.Naam, wie, vandaag))], "Er is niets om mee te lezen.", "/wmo/meldingen", "Naar mijn meldingen")];
    }

    private static Werkitem Item(Meeleesverzoek v, string zaak, Naam naam, PersoonId ik, DateOnly vandaag)
    {
        var pad = $"{zaak}/besluit/{(v.LezerId == ik ? "meelezen" : "brief")}";
        var (pil, zin) = v switch
        {
            _ when v.LezerId == ik => ("Lees mee", $"{v.Vrager} vraagt of je meeleest. Dat kan tot en met {v.Tot.InZinMetDag(vandaag)}."),
            { Goed: true } => ("Meegelezen", $"{v.Lezer} vindt het besluit goed. Je kunt het versturen."),
            { Goed: false } => ("Opmerking", $"{v.Lezer} schreef wat er anders moet."),
            _ => ("Geen antwoord", $"{v.Lezer} gaf geen antwoord op tijd. Vraag een ander."),
        };
        return new(naam.Volledig, $"{v.Tot:yyyy-MM-dd}{naam.Sorteersleutel}", pad, "Besluit", Dringend.NuNodig, pil, zin, "", "", null, []);
    }
}
