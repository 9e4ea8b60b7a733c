using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Data;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Trajecten;

/// <summary>
/// How one voorstel stands, counted by the database: the present version, and the last one that was adopted. The same rule as
/// <see cref="Stemregel"/> and <see cref="Voorstel.LaatstAangenomen"/>; a test compares them.
/// </summary>
internal sealed record Voorstelfeiten(TrajectId TrajectId, VoorstelId Id, Voorstelsoort Soort, VoorstelId? DoelId, Voorstelstatus Status, bool IsGedaan,
    Versiefeiten Huidige, Versiefeiten? Aangenomen)
{
    public bool IsConcept => Status == Voorstelstatus.Concept;

    public bool IsDoel => Soort == Voorstelsoort.Doel;

    public bool IsAangenomen => IsIngebracht && Huidige.IsAangenomen;

    public bool WachtOpStemmen => IsIngebracht && !Huidige.IsAangenomen && Huidige is { NietEens: 0, Zwijgt.Count: > 0 };

    public bool IsGeparkeerd => IsIngebracht && !Huidige.IsAangenomen && !WachtOpStemmen;

    public bool IsIngebracht => Status == Voorstelstatus.Ingebracht;

    public bool IsTeLaat(DateOnly vandaag) => !IsDoel && !IsGedaan && Aangenomen?.Taak.Wanneer < vandaag;

    public static async Task<IReadOnlyList<Voorstelfeiten>> Haal(AppDbContext db, List<TrajectId> ids, CancellationToken ct)
    {
        var rijen = await (
            from v in db.Set<Voorstel>()
            where ids.Contains(v.TrajectId) && v.Status != Voorstelstatus.Ingetrokken
            from w in v.Versies
                // Only the present version, and the highest that was ever adopted.
            where !v.Versies.Any(h => h.Nummer > w.Nummer)
                || (w.AangenomenOp != null && !v.Versies.Any(h => h.Nummer > w.Nummer && h.AangenomenOp != null))
            select new
            {
                v.TrajectId,
                v.Id,
                v.Soort,
                v.DoelId,
                v.Status,
                IsGedaan = v.GedaanOp != null,
                w.Nummer,
                w.AangenomenOp,
                w.Inhoud.Tekst,
                w.Inhoud.Wie,
                w.Inhoud.WiePersoonId,
                w.Inhoud.Wanneer,
                // By the key of the deelnemer and not by w: SQLite cannot join on what refers to the row outside.
                Zwijgt = w.Deelnemers.Where(d => d.AfgemeldOp == null && d.UitgenodigdOp != null && !db.Set<Stem>().Any(
                        s => s.PersoonId == d.PersoonId && EF.Property<Guid>(s, VoorstelversieMapping.Sleutel) == EF.Property<Guid>(d, VoorstelversieMapping.Sleutel)))
                    .Select(d => new Zwijger(d.PersoonId, d.Naam)).ToList(),
                NietEens = w.Deelnemers.Count(d => d.AfgemeldOp == null && d.UitgenodigdOp != null
                    && w.Stemmen.Any(s => s.PersoonId == d.PersoonId && s.Keuze == Stemkeuze.NietEens
                        && !w.Stemmen.Any(l => l.PersoonId == s.PersoonId && l.Volgnummer > s.Volgnummer))),
                InwonerEens = w.Deelnemers.Count(d => d.IsInwoner && d.AfgemeldOp == null && d.UitgenodigdOp != null
                    && w.Stemmen.Any(s => s.PersoonId == d.PersoonId && s.Keuze == Stemkeuze.Eens
                        && !w.Stemmen.Any(l => l.PersoonId == s.PersoonId && l.Volgnummer > s.Volgnummer))),
                LaatsteStem = w.Stemmen.Max(s => (DateTimeOffset?)s.Op),
                LaatsteAfmelding = w.Deelnemers.Max(d => d.AfgemeldOp),
            }).AsNoTracking().ToListAsync(ct);

        return [.. rijen.GroupBy(r => r.Id).Select(groep =>
        {
            var versies = groep.Select(r => new Versiefeiten(r.Nummer, r.AangenomenOp, new(r.Tekst, r.Wie, r.WiePersoonId, r.Wanneer), r.Zwijgt, r.NietEens, r.InwonerEens,
                Laatste(r.LaatsteStem, r.LaatsteAfmelding))).OrderBy(w => w.Nummer).ToList();
            var besluit = versies.FindLast(w => w.AangenomenOp is not null);
            var v = groep.First();
            return new Voorstelfeiten(v.TrajectId, v.Id, v.Soort, v.DoelId, v.Status, v.IsGedaan, versies[^1],
                v.Status == Voorstelstatus.Ingebracht && besluit?.IsAangenomen == true ? besluit : null);
        })];
    }

    private static DateTimeOffset? Laatste(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b : a;
}

/// <summary>How one version stands.</summary>
/// <param name="Nummer">Which.</param>
/// <param name="AangenomenOp">When it was adopted for the first time.</param>
/// <param name="Taak">What it says is done, by whom and when.</param>
/// <param name="Zwijgt">Deelnemers who did not answer.</param>
/// <param name="NietEens">Deelnemers whose last word is niet eens.</param>
/// <param name="InwonerEens">1 when the inwoner's last word is eens.</param>
/// <param name="Veranderd">When somebody last gave a stem or left.</param>
internal sealed record Versiefeiten(int Nummer, DateTimeOffset? AangenomenOp, Taak Taak, IReadOnlyList<Zwijger> Zwijgt, int NietEens, int InwonerEens,
    DateTimeOffset? Veranderd)
{
    public bool IsAangenomen => InwonerEens > 0 && NietEens == 0 && Zwijgt.Count == 0;
}

/// <summary>The text of a version as far as a list needs it.</summary>
internal sealed record Taak(string Tekst, string Wie, PersoonId? WiePersoonId, DateOnly? Wanneer);

/// <summary>Somebody who was asked and did not answer yet.</summary>
internal sealed record Zwijger(PersoonId Persoon, string Naam);
