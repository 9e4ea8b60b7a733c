using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Bewaren;

/// <summary>Since when the dossier itself, its documents, its files and anything else in it were not changed.</summary>
internal sealed class Dossierfeiten(AppDbContext db, Formulierregister register) : IBewaarfeitbron
{
    // To think about destroying a dossier is no change of it.
    private static readonly string[] GeenWijziging =
        [nameof(DossierLangerBewaard), nameof(VernietigingVoorgesteld), nameof(VernietigingAfgewezen), nameof(VerwijderingGevraagd), nameof(VerwijdertermijnVerlengd),
            nameof(OverVerwijderingBeslist), nameof(VerwijderverzoekIngetrokken), nameof(AanVerwijderverzoekHerinnerd), nameof(VernietigingBevestigd), nameof(Vernietigd)];

    public async Task<IReadOnlyList<Bewaarfeit>> Haal(IReadOnlyCollection<DossierId> dossiers, CancellationToken ct)
    {
        var ids = dossiers.ToList();
        List<Bewaarfeit> feiten = [.. (await db.Set<Inwonerdossier>().Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.GeopendOp }).ToListAsync(ct))
            .Select(d => new Bewaarfeit(d.Id, Bewaarklassen.Traject, "Het dossier", d.GeopendOp))];
        feiten.AddRange(await Documenten(ids, ct));
        feiten.AddRange((await db.Set<Bijlage>().Where(b => ids.Contains(b.DossierId)).GroupBy(b => b.DossierId).Select(g => new { g.Key, Op = g.Max(b => b.Op) }).ToListAsync(ct))
            .Select(b => new Bewaarfeit(b.Key, Bewaarklassen.Traject, "Bestanden", b.Op.Datum())));
        feiten.AddRange((await db.Set<Wijzigingsregel>().Where(r => r.DossierId != null && ids.Contains(r.DossierId.Value) && !GeenWijziging.Contains(r.Soort))
            .GroupBy(r => r.DossierId!.Value).Select(g => new { g.Key, Op = g.Max(r => r.Tijdstip) }).ToListAsync(ct))
            .Select(r => new Bewaarfeit(r.Key, "", "Laatste wijziging", r.Op.Datum())));
        return feiten;
    }

    private async Task<IReadOnlyList<Bewaarfeit>> Documenten(List<DossierId> ids, CancellationToken ct)
    {
        var rijen = await db.Set<Document>().Where(d => ids.Contains(d.DossierId)).Select(d => new
        {
            d.Id, d.DossierId, d.Formulier, d.Titel, d.BegonnenOp,
            Versies = d.Versies.Select(v => new { v.Formulierversie, v.GemaaktOp, v.GewijzigdOp, v.VastOp }).ToList(),
        }).AsSingleQuery().ToListAsync(ct);
        List<Bewaarfeit> feiten = [];
        foreach (var d in rijen)
        {
            var klasse = (await register.Geef(d.Formulier, d.Versies.Select(v => v.Formulierversie).DefaultIfEmpty(1).Max(), ct))?.Bewaarklasse ?? Bewaarklassen.Traject;
            var laatst = d.Versies.SelectMany(v => new[] { v.GemaaktOp, v.GewijzigdOp ?? v.GemaaktOp, v.VastOp ?? v.GemaaktOp }).Append(d.BegonnenOp).Max();
            feiten.Add(new(d.DossierId, klasse, d.Titel, laatst.Datum(), Document: d.Id.Waarde));
        }

        return feiten;
    }
}
