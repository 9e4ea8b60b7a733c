using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Bezwaren;

/// <summary>An objection in a list, with who it is about.</summary>
public sealed record Bezwaarrij(Bezwaar Bezwaar, Naam Wie, Termijnbeeld Termijn)
{
    public string Pad => $"/wmo/bezwaren/{Bezwaar.Id}";

    public string Kleur => Bezwaarwoorden.Kleur(Termijn, Bezwaar.Loopt);
}

/// <summary>The objections of the municipality. A list tells who, where and by when; what is in it opens for who is involved only.</summary>
internal sealed class Bezwaarlijst(AppDbContext db, IDossierToegang toegang)
{
    /// <summary>Those of one's own that have something to do.</summary>
    public async Task<IReadOnlyList<Bezwaarrij>> Mijn(Gebruiker ik, int hoogstens, DateOnly vandaag, CancellationToken ct) => Beeld(await
        Rijen(db.Set<Bezwaar>().Where(b => b.BehandelaarId == ik.Ik && (b.BeslistOp == null || (b.IngebrekeOp != null && b.DwangsomVastgesteldOp == null))))
            .OrderBy(r => r.Bezwaar.BeslisUiterlijk).ThenBy(r => r.Bezwaar.Id).Take(hoogstens).ToListAsync(ct), vandaag);

    /// <summary>Those that nobody took up.</summary>
    public async Task<IReadOnlyList<Bezwaarrij>> Nieuw(Gebruiker ik, int hoogstens, DateOnly vandaag, CancellationToken ct)
    {
        var gemeente = ik.Organisatie;
        return Beeld(await Rijen(db.Set<Bezwaar>().Where(b => b.GemeenteId == gemeente && b.BehandelaarId == null && b.BeslistOp == null))
            .OrderBy(r => r.Bezwaar.BeslisUiterlijk).ThenBy(r => r.Bezwaar.Id).Take(hoogstens).ToListAsync(ct), vandaag);
    }

    /// <summary>One's own, those of the team or those that are over, in the order that was asked.</summary>
    public IQueryable<Bezwaarregel> Alles(Gebruiker ik, string toon, Sortering sorteer)
    {
        var (wie, gemeente) = (ik.Ik, ik.Organisatie);
        var bezwaren = toon switch
        {
            "team" => db.Set<Bezwaar>().Where(b => b.GemeenteId == gemeente && b.BeslistOp == null),
            "klaar" => db.Set<Bezwaar>().Where(b => b.GemeenteId == gemeente && b.BeslistOp != null),
            _ => db.Set<Bezwaar>().Where(b => b.BehandelaarId == wie && b.BeslistOp == null),
        };
        var rijen = Rijen(bezwaren);
        return sorteer switch
        {
            { Kolom: "naam", Aflopend: false } => rijen.OrderBy(r => r.Sleutel).ThenBy(r => r.Bezwaar.Id),
            { Kolom: "naam" } => rijen.OrderByDescending(r => r.Sleutel).ThenByDescending(r => r.Bezwaar.Id),
            { Kolom: "ontvangen", Aflopend: false } => rijen.OrderBy(r => r.Bezwaar.OntvangenOp).ThenBy(r => r.Bezwaar.Id),
            { Kolom: "ontvangen" } => rijen.OrderByDescending(r => r.Bezwaar.OntvangenOp).ThenByDescending(r => r.Bezwaar.Id),
            { Kolom: "termijn", Aflopend: true } => rijen.OrderByDescending(r => r.Bezwaar.BeslisUiterlijk).ThenByDescending(r => r.Bezwaar.Id),
            _ => rijen.OrderBy(r => r.Bezwaar.BeslisUiterlijk).ThenBy(r => r.Bezwaar.Id),
        };
    }

    public static IReadOnlyList<Bezwaarrij> Beeld(IEnumerable<Bezwaarregel> regels, DateOnly vandaag) =>
        [.. regels.Select(r => new Bezwaarrij(r.Bezwaar, r.Naam, Bezwaarwoorden.Termijn(r.Bezwaar, vandaag)))];

    private IQueryable<Bezwaarregel> Rijen(IQueryable<Bezwaar> bezwaren)
    {
        var gesloten = toegang.Gesloten();
        return from b in bezwaren.AsNoTracking()
               where !gesloten.Any(g => g.Id == b.DossierId)
               join p in db.Set<Persoon>() on b.InwonerId equals p.Id
               select new Bezwaarregel { Bezwaar = b, Naam = p.Naam, Sleutel = p.Sorteersleutel };
    }
}

/// <summary>A row as the database gives it.</summary>
internal sealed class Bezwaarregel
{
    public required Bezwaar Bezwaar { get; init; }

    public required Naam Naam { get; init; }

    public required string Sleutel { get; init; }
}
