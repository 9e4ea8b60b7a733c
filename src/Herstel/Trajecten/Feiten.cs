using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Domein.Trajecten;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>
/// Collects the <see cref="Trajectfeiten"/> of a set of trajecten, for <see cref="Traject.Stand"/> and <see cref="Traject.GaVerder"/>.
/// The number of queries does not depend on the number of trajecten: four, and a fifth when something was adopted since a plan.
/// </summary>
public static class Feiten
{
    /// <summary>The facts per traject. A traject that does not exist has no entry.</summary>
    public static async Task<IReadOnlyDictionary<TrajectId, Trajectfeiten>> Haal(
        AppDbContext db, IReadOnlyCollection<TrajectId> trajecten, DateOnly vandaag, CancellationToken ct) =>
        (await HaalMetVoorstellen(db, trajecten, vandaag, ct)).ToDictionary(b => b.Key, b => b.Value.Feiten);

    /// <summary>As <see cref="Haal"/>, with the voorstellen that were counted and the last number the inwoner gave when looking back.</summary>
    internal static async Task<IReadOnlyDictionary<TrajectId, Trajectbeeld>> HaalMetVoorstellen(
        AppDbContext db, IReadOnlyCollection<TrajectId> trajecten, DateOnly vandaag, CancellationToken ct)
    {
        if (trajecten.Count == 0)
            return new Dictionary<TrajectId, Trajectbeeld>();
        var ids = trajecten.Distinct().ToList();
        var dossiers = await Dossiers(db, ids, vandaag, ct);
        var metingen = await Metingen(db, ids, ct);
        var plannen = await Plannen(db, ids, ct);
        var voorstellen = (await Voorstelfeiten.Haal(db, ids, ct)).ToLookup(v => v.TrajectId);
        var nieuw = await NieuwSindsPlan.Tel(db, plannen, voorstellen, ct);

        return dossiers.ToDictionary(t => t.Key, t =>
        {
            var meting = metingen.GetValueOrDefault(t.Key);
            var plan = plannen.GetValueOrDefault(t.Key);
            var eigen = voorstellen[t.Key].ToList();
            return new Trajectbeeld(new Trajectfeiten(
                HeeftToestemming: t.Value.Toestemming,
                HeeftMeting: meting?.OoitIngevuld == true,
                GebiedenIngevuld: meting?.Ingevuld ?? 0,
                GebiedenTotaal: meting is null ? 0 : Leefgebieden.Voor(meting.MetVeiligheid).Count,
                Concepten: eigen.Count(v => v.IsConcept),
                NogTeStemmen: eigen.Count(v => v.WachtOpStemmen),
                Geparkeerd: eigen.Count(v => v.IsGeparkeerd),
                Aangenomen: eigen.Count(v => v.IsAangenomen),
                AangenomenDoelen: eigen.Count(v => v.IsAangenomen && v.IsDoel),
                HeeftPlan: plan is not null,
                NieuwSindsPlan: nieuw.GetValueOrDefault(t.Key),
                TeLaat: eigen.Count(v => v.IsTeLaat(vandaag)),
                LaatsteMetingOp: meting?.Op,
                EvaluatieOp: plan?.EvaluatieOp,
                GeevalueerdSinds: plan?.Geevalueerd == true)
            {
                Kaart = t.Value.KaartOp is { } op ? new(op) : null,
            }, eigen, plan?.LaatsteCijfer);
        });
    }

    // The day of the official crisiskaart stands in the registration that holds: answers are rows (ADR 0014), so it can be asked for.
    private static Task<Dictionary<TrajectId, Dossierfeit>> Dossiers(AppDbContext db, List<TrajectId> ids, DateOnly vandaag, CancellationToken ct) =>
        (from t in db.Set<Traject>()
         where ids.Contains(t.Id)
         join d in db.Set<Inwonerdossier>() on t.DossierId equals d.Id
         select new Dossierfeit(
             t.Id,
             d.Toestemmingen.Any(w => w.Doel == Toestemmingsdoel.Deelname && w.GegevenOp <= vandaag && (w.IngetrokkenOp == null || vandaag < w.IngetrokkenOp)),
             db.Set<Document>().Where(k => k.DossierId == d.Id && k.Formulier == Crisiskaart.Formulier)
                 .SelectMany(k => k.Versies.Where(v => v.Stand == Documentstand.Vast))
                 .SelectMany(v => v.Antwoorden.Where(a => a.Tot == null && a.Pad == Crisiskaart.Datumveld)).Max(a => a.Datum)))
        .ToDictionaryAsync(t => t.Id, ct);

    private static Task<Dictionary<TrajectId, Laatstemeting>> Metingen(AppDbContext db, List<TrajectId> ids, CancellationToken ct) =>
        (from m in db.Set<Meting>()
         where ids.Contains(m.TrajectId) && !db.Set<Meting>().Any(later => later.TrajectId == m.TrajectId && later.Nummer > m.Nummer)
         select new Laatstemeting(m.TrajectId, m.Op, m.MetVeiligheid,
             m.Beelden.Count(b => b.Rol == Beeldrol.Inwoner),
             db.Set<Meting>().Any(elke => elke.TrajectId == m.TrajectId && elke.Beelden.Any(b => b.Rol == Beeldrol.Inwoner))))
        .ToDictionaryAsync(m => m.TrajectId, ct);

    private static Task<Dictionary<TrajectId, Laatsteplan>> Plannen(AppDbContext db, List<TrajectId> ids, CancellationToken ct) =>
        (from p in db.Set<Plan>()
         where ids.Contains(p.TrajectId) && !db.Set<Plan>().Any(later => later.TrajectId == p.TrajectId && later.Nummer > p.Nummer)
         select new Laatsteplan(p.Id, p.TrajectId, p.VastgesteldOp, p.EvaluatieOp,
             db.Set<Evaluatie>().Any(e => e.TrajectId == p.TrajectId && e.Op >= p.EvaluatieOp),
             db.Set<Evaluatie>().Where(e => e.TrajectId == p.TrajectId && e.Kant == Evaluatiekant.Inwoner && e.Cijfer != null)
                 .OrderByDescending(e => e.Op).ThenByDescending(e => e.Id).Select(e => e.Cijfer).FirstOrDefault()))
        .ToDictionaryAsync(p => p.TrajectId, ct);

    private sealed record Dossierfeit(TrajectId Id, bool Toestemming, DateOnly? KaartOp);

    private sealed record Laatstemeting(TrajectId TrajectId, DateOnly Op, bool MetVeiligheid, int Ingevuld, bool OoitIngevuld);
}

internal sealed record Laatsteplan(PlanId Id, TrajectId TrajectId, DateTimeOffset VastgesteldOp, DateOnly EvaluatieOp, bool Geevalueerd, int? LaatsteCijfer);

/// <summary>The facts of a traject together with what they were counted from.</summary>
internal sealed record Trajectbeeld(Trajectfeiten Feiten, IReadOnlyList<Voorstelfeiten> Voorstellen, int? LaatsteCijfer);
