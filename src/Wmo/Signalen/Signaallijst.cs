using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Signalen;

/// <summary>A signal in a list, with who it is about.</summary>
public sealed class Signaalrij
{
    public required Signaal Signaal { get; init; }

    public required Naam Wie { get; init; }

    public required string Sleutel { get; init; }

    public string Pad => $"/wmo/signalen/{Signaal.Id}";
}

/// <summary>The signals of the municipality, and those that a provider gave.</summary>
internal sealed class Signaallijst(AppDbContext db, IDossierToegang toegang)
{
    public Task<List<Signaalrij>> Mijn(Gebruiker ik, int hoogstens, CancellationToken ct) =>
        Rijen(db.Set<Signaal>().Where(s => s.BehandelaarId == ik.Ik && s.Stand != Signaalstand.Afgehandeld)).OrderBy(r => r.Signaal.GegevenOp).ThenBy(r => r.Signaal.Id).Take(hoogstens).ToListAsync(ct);

    public Task<List<Signaalrij>> Nieuw(Gebruiker ik, int hoogstens, CancellationToken ct)
    {
        var gemeente = ik.Organisatie;
        return Rijen(db.Set<Signaal>().Where(s => s.GemeenteId == gemeente && s.Stand == Signaalstand.Nieuw)).OrderBy(r => r.Signaal.GegevenOp).ThenBy(r => r.Signaal.Id).Take(hoogstens).ToListAsync(ct);
    }

    public IQueryable<Signaalrij> Alles(Gebruiker ik, string toon, Sortering sorteer)
    {
        var (wie, gemeente) = (ik.Ik, ik.Organisatie);
        return Op(sorteer, Rijen(toon switch
        {
            "team" => db.Set<Signaal>().Where(s => s.GemeenteId == gemeente && s.Stand != Signaalstand.Afgehandeld),
            "klaar" => db.Set<Signaal>().Where(s => s.GemeenteId == gemeente && s.Stand == Signaalstand.Afgehandeld),
            _ => db.Set<Signaal>().Where(s => s.BehandelaarId == wie && s.Stand != Signaalstand.Afgehandeld),
        }));
    }

    /// <summary>What came through the provider of somebody, about the people whom it still helps.</summary>
    public IQueryable<Signaalrij> VanAanbieder(Gebruiker ik, Sortering sorteer)
    {
        var (aanbieder, zichtbaar) = (ik.Organisatie, toegang.Zichtbaar(Gegevenssoort.Toewijzing));
        return Op(sorteer, Rijen(db.Set<Signaal>().Where(s => s.AanbiederId == aanbieder && zichtbaar.Contains(s.DossierId))));
    }

    private static IQueryable<Signaalrij> Op(Sortering sorteer, IQueryable<Signaalrij> rijen) => sorteer switch
    {
        { Kolom: "naam", Aflopend: false } => rijen.OrderBy(r => r.Sleutel).ThenBy(r => r.Signaal.Id),
        { Kolom: "naam" } => rijen.OrderByDescending(r => r.Sleutel).ThenByDescending(r => r.Signaal.Id),
        { Kolom: "gegeven", Aflopend: false } => rijen.OrderBy(r => r.Signaal.GegevenOp).ThenBy(r => r.Signaal.Id),
        _ => rijen.OrderByDescending(r => r.Signaal.GegevenOp).ThenByDescending(r => r.Signaal.Id),
    };

    private IQueryable<Signaalrij> Rijen(IQueryable<Signaal> signalen)
    {
        var gesloten = toegang.Gesloten();
        return from s in signalen.AsNoTracking()
               where !gesloten.Any(g => g.Id == s.DossierId)
               join p in db.Set<Persoon>() on s.InwonerId equals p.Id
               select new Signaalrij { Signaal = s, Wie = p.Naam, Sleutel = p.Sorteersleutel };
    }
}
