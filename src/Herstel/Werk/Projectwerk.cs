using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>What waits for the projectleider: aanmeldingen to decide on and trajecten without a tandem. The oldest first; two queries.</summary>
internal sealed class Projectwerk(AppDbContext db, IDossierToegang toegang)
{
    private const int Hoogstens = 10;

    /// <summary>After two weeks somebody has waited too long (own choice; the sources name no term).</summary>
    private const int TeLang = 14;

    public async Task<IReadOnlyList<Werkdeel>> Haal(DateOnly vandaag, CancellationToken ct) =>
    [
        new("Aanmeldingen die wachten op een besluit", await Aanmeldingen(vandaag, ct), "Er wacht nu geen aanmelding.", "/aanmeldingen", "Alle aanmeldingen"),
        .. await ZonderCasusregisseur(vandaag, ct) is { Count: > 0 } zonder
            ? new Werkdeel[] { new("Trajecten zonder casusregisseur", zonder, "", "/overdragen", "Werk van een collega overdragen") } : [],
        new("Trajecten zonder tandem", await ZonderTandem(vandaag, ct), "Ieder traject heeft een tandem.", "/trajecten", "Alle trajecten"),
    ];

    private async Task<IReadOnlyList<Werkitem>> Aanmeldingen(DateOnly vandaag, CancellationToken ct)
    {
        var rijen = await (
            from a in db.Set<Aanmelding>().AsNoTracking()
            where a.Status == Aanmeldstatus.Nieuw
            orderby a.OntvangenOp, a.Id
            select new { Aanmelding = a, Van = db.Set<Organisatie>().Where(o => (OrganisatieId?)o.Id == a.AanmelderOrganisatieId).Select(o => o.Naam).FirstOrDefault() })
            .Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Select(r =>
        {
            var nodig = r.Aanmelding.KanAccepteren(vandaag, vandaag, 0).Weigeringen;
            return Item(r.Aanmelding.Inwoner.Naam, $"/aanmeldingen/{r.Aanmelding.Id}", $"Aangemeld door {r.Van ?? r.Aanmelding.AanmelderNaam}", r.Aanmelding.OntvangenOp, vandaag,
                nodig.Count == 0 ? "Alles is ingevuld. Je kunt beslissen." : string.Join(" ", nodig.Select(n => n.Zin).Take(1)));
        })];
    }

    private async Task<IReadOnlyList<Werkitem>> ZonderTandem(DateOnly vandaag, CancellationToken ct)
    {
        var gesloten = toegang.Gesloten();
        var rijen = await (
            from t in db.Set<Traject>()
            where t.Status == Trajectstatus.Lopend && t.Tandem == null && !gesloten.Any(g => g.Id == t.DossierId)
            orderby t.GestartOp, t.Id
            join p in db.Set<Persoon>() on t.InwonerId equals p.Id
            select new { t.Id, t.GestartOp, p.Naam }).AsNoTracking().Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.Select(r => Item(r.Naam, $"/trajecten/{r.Id}/tandem", $"Gestart op {r.GestartOp.InZin(vandaag)}", r.GestartOp, vandaag,
            "Kies een casusregisseur en een ervaringsdeskundige."))];
    }

    // Found from who left, who are few, and never by walking through all trajecten.
    private async Task<IReadOnlyList<Werkitem>> ZonderCasusregisseur(DateOnly vandaag, CancellationToken ct)
    {
        var (gesloten, betrokken) = (toegang.Gesloten(), db.Set<Betrokkene>());
        var rijen = await (
            from b in betrokken.AsNoTracking()
            where b.Rol == Betrokkenheid.Casusregisseur && b.AfwezigheidId != null && b.Tot < vandaag
            join t in db.Set<Traject>() on EF.Property<DossierId>(b, "DossierId") equals t.DossierId
            where t.Status == Trajectstatus.Lopend && !gesloten.Any(g => g.Id == t.DossierId)
                && !betrokken.Any(a => EF.Property<DossierId>(a, "DossierId") == t.DossierId && a.Rol == Betrokkenheid.Casusregisseur && a.Vanaf <= vandaag && (a.Tot == null || vandaag <= a.Tot))
            orderby b.Tot, t.Id
            join p in db.Set<Persoon>() on t.InwonerId equals p.Id
            join weg in db.Set<Persoon>() on b.PersoonId equals weg.Id
            select new { t.Id, Sinds = b.Tot!.Value, p.Naam, Weg = weg.Naam, b.PersoonId }).Take(Hoogstens).ToListAsync(ct);
        return [.. rijen.DistinctBy(r => r.Id).Select(r => Item(r.Naam, $"/overdragen/nieuw?van={r.PersoonId}", $"{r.Weg.Volledig} is weg", r.Sinds, vandaag, "Kies wie het overneemt."))];
    }

    private static Werkitem Item(Naam naam, string pad, string stand, DateOnly sinds, DateOnly vandaag, string zin)
    {
        var dagen = vandaag.DayNumber - sinds.DayNumber;
        var (dringend, pil) = dagen > TeLang ? (Dringend.TeLaat, $"Wacht {dagen} dagen") : (Dringend.NuNodig, dagen == 0 ? "Vandaag" : dagen == 1 ? "Wacht 1 dag" : $"Wacht {dagen} dagen");
        return new(naam.Volledig, naam.Sorteersleutel, pad, stand, dringend, pil, zin, "", "", null, []);
    }
}
