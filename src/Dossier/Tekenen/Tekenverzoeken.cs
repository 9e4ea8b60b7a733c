using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Tekenen;

/// <summary>A signature that is asked and not given yet.</summary>
/// <param name="Document">The document.</param>
/// <param name="Handtekening">The signature.</param>
/// <param name="Titel">Name of the document.</param>
/// <param name="Inwoner">Whom it is about.</param>
/// <param name="Wie">Who is asked.</param>
/// <param name="Stand">Asked, or refused.</param>
/// <param name="Sinds">When it was asked.</param>
/// <param name="Herinnerd">When the person was last reminded; null when not.</param>
public sealed record Tekenverzoek(DocumentId Document, Guid Handtekening, string Titel, Naam Inwoner, string Wie, Tekenstand Stand, DateTimeOffset Sinds, DateTimeOffset? Herinnerd)
{
    /// <summary>Where the one who is asked signs.</summary>
    public string Pad => $"/documenten/{Document}/tekenen/{Handtekening}";

    /// <summary>Where all signatures of the document stand.</summary>
    public string Overzicht => $"/documenten/{Document}/handtekeningen";
}

/// <summary>What the signed-in person is asked to sign, and what others did not sign yet of the people one guides.</summary>
public sealed class Tekenverzoeken(AppDbContext db, IDossierToegang toegang, TimeProvider klok, IHttpContextAccessor http)
{
    private const int Hoogstens = 200;

    private PersoonId? Ik => http.Wie()?.Persoon;

    /// <summary>Asked of the signed-in person, oldest first.</summary>
    public Task<List<Tekenverzoek>> VanMij(CancellationToken ct) =>
        Ik is { } ik ? Haal(Open().Where(v => v.Handtekening.PersoonId == ik && v.Handtekening.Stand == Tekenstand.Gevraagd), ct) : Task.FromResult<List<Tekenverzoek>>([]);

    /// <summary>Asked of others, in the dossiers of which the signed-in person is in the tandem, oldest first.</summary>
    public async Task<List<Tekenverzoek>> VanAnderen(CancellationToken ct)
    {
        if (Ik is not { } ik) return [];
        var (vandaag, zichtbaar) = (klok.Vandaag(), toegang.Zichtbaar(Gegevenssoort.Contact));
        // First the few dossiers one guides, then what is asked in those: never through all signatures there are.
        var mijn = await db.Set<Betrokkene>().Where(b => b.PersoonId == ik && Betrokkene.Tandemrollen.Contains(b.Rol) && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot))
            .Select(b => EF.Property<DossierId>(b, Dossiersleutel.Naam)).Join(zichtbaar, d => d, z => z, (d, z) => d).Distinct().ToListAsync(ct);
        return mijn.Count == 0 ? [] : await Haal(Open().Where(v => mijn.Contains(v.Document.DossierId) && (v.Handtekening.PersoonId == null || v.Handtekening.PersoonId != ik)), ct);
    }

    // A request in a dossier that is closed to who is asked waits until it is open again.
    private IQueryable<Rij> Open() => Open(toegang.Gesloten());

    private IQueryable<Rij> Open(IQueryable<GeslotenDossier> gesloten) => db.Set<Document>().Where(d => !gesloten.Any(g => g.Id == d.DossierId)).SelectMany(d => d.Versies.Where(v => v.Stand == Documentstand.TerTekening), (d, v) => new { d, v })
        .SelectMany(x => x.v.Handtekeningen.Where(h => h.Stand == Tekenstand.Gevraagd || h.Stand == Tekenstand.Geweigerd), (x, h) => new Rij { Document = x.d, Handtekening = h });

    private async Task<List<Tekenverzoek>> Haal(IQueryable<Rij> verzoeken, CancellationToken ct)
    {
        var rijen = await (from r in verzoeken
                           join d in db.Set<Inwonerdossier>() on r.Document.DossierId equals d.Id
                           join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                           orderby r.Handtekening.GevraagdOp, r.Handtekening.Id
                           select new { r.Document.Id, r.Document.Titel, Handtekening = r.Handtekening.Id, r.Handtekening.Naam, r.Handtekening.Stand, r.Handtekening.GevraagdOp, r.Handtekening.HerinnerdOp, Inwoner = p.Naam })
            .Take(Hoogstens).AsNoTracking().ToListAsync(ct);
        return [.. rijen.Select(r => new Tekenverzoek(r.Id, r.Handtekening, r.Titel, r.Inwoner, r.Naam, r.Stand, r.GevraagdOp, r.HerinnerdOp))];
    }

    private sealed class Rij
    {
        public required Document Document { get; init; }

        public required Handtekening Handtekening { get; init; }
    }
}
