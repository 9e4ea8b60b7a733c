using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Herindicaties;

/// <summary>A herindicatie in a list, with who it is about.</summary>
public sealed record Herindicatierij(Herindicatie Zaak, Naam Wie)
{
    public string Pad => $"/wmo/herindicaties/{Zaak.Id}";
}

/// <summary>The herindicaties of a consulent and those of the team. A list tells who and how far; what is in a case opens for who is involved only.</summary>
internal sealed class Herindicatielijst(AppDbContext db, IDossierToegang toegang)
{
    /// <summary>Those of this consulent.</summary>
    public IQueryable<Herindicatie> Mijn(Gebruiker gebruiker)
    {
        var ik = gebruiker.Ik;
        return Open().Where(h => h.ConsulentId == ik);
    }

    /// <summary>Those of the municipality.</summary>
    public IQueryable<Herindicatie> Team(Gebruiker gebruiker)
    {
        var gemeente = gebruiker.Organisatie;
        return Open().Where(h => h.GemeenteId == gemeente);
    }

    /// <summary>With names, in this order: a name of a column with a minus for the other way round.</summary>
    public IQueryable<Herindicatierij> Gesorteerd(IQueryable<Herindicatie> zaken, string kolom, bool af)
    {
        var rijen = zaken.AsNoTracking().Join(db.Set<Persoon>(), h => h.InwonerId, p => p.Id, (h, p) => new { h, p });
        var gesorteerd = (kolom, af) switch
        {
            ("naam", false) => rijen.OrderBy(r => r.p.Sorteersleutel),
            ("naam", true) => rijen.OrderByDescending(r => r.p.Sorteersleutel),
            ("nu", false) => rijen.OrderBy(r => r.h.OudMinuten),
            ("nu", true) => rijen.OrderByDescending(r => r.h.OudMinuten),
            ("einde", false) => rijen.OrderBy(r => r.h.EindeOud),
            ("einde", true) => rijen.OrderByDescending(r => r.h.EindeOud),
            ("stand", true) => rijen.OrderByDescending(r => r.h.Stand == Herindicatiestand.Berekend ? 0 : r.h.Stand == Herindicatiestand.Bekeken ? 1 : r.h.Stand == Herindicatiestand.Aangekondigd ? 2 : r.h.Stand == Herindicatiestand.TeDoen ? 3 : 4),
            // What is furthest comes first: it can be finished. In so many words, because a state is kept as a word.
            _ => rijen.OrderBy(r => r.h.Stand == Herindicatiestand.Berekend ? 0 : r.h.Stand == Herindicatiestand.Bekeken ? 1 : r.h.Stand == Herindicatiestand.Aangekondigd ? 2 : r.h.Stand == Herindicatiestand.TeDoen ? 3 : 4),
        };
        return gesorteerd.ThenBy(r => r.p.Sorteersleutel).ThenBy(r => r.h.Id).Select(r => new Herindicatierij(r.h, r.p.Naam));
    }

    /// <summary>The next case of this consulent that can be worked on today; null when there is none.</summary>
    public async Task<HerindicatieId?> Volgende(Gebruiker gebruiker, HerindicatieId na, DateOnly vandaag, CancellationToken ct) =>
        await Mijn(gebruiker).Lopend().Where(h => h.Id != na && h.Stand != Herindicatiestand.TeDoen && (h.BezoekOp == null || h.BezoekOp <= vandaag))
            .OrderBy(h => h.Stand == Herindicatiestand.Berekend ? 0 : h.Stand == Herindicatiestand.Bekeken ? 1 : 2).ThenBy(h => h.EindeOud).ThenBy(h => h.Id).Select(h => (HerindicatieId?)h.Id).FirstOrDefaultAsync(ct);

    /// <summary>What this consulent can work on today, what can be finished first.</summary>
    public async Task<List<Herindicatierij>> AanDeBeurt(Gebruiker gebruiker, DateOnly vandaag, int hoogstens, CancellationToken ct) =>
        await Gesorteerd(Mijn(gebruiker).Lopend().Where(h => h.BezoekOp == null || h.BezoekOp <= vandaag), "", false).Take(hoogstens).ToListAsync(ct);

    private IQueryable<Herindicatie> Open()
    {
        var gesloten = toegang.Gesloten();
        return db.Set<Herindicatie>().Where(h => !gesloten.Any(g => g.Id == h.DossierId));
    }
}
