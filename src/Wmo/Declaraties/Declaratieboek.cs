using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Wmo.Domein.Declaraties;
using Spil.Wmo.Domein.Toewijzingen;
using Declaratie = Spil.Wmo.Domein.Declaraties.Declaratie;

namespace Spil.Wmo.Declaraties;

/// <summary>Takes in a declaration: whether it belongs here, what it is checked against, and the check. A fixed number of questions, however many lines there are.</summary>
public sealed class Declaratieboek(AppDbContext db)
{
    /// <summary>Most bytes of a declaration on the page: about 20,000 lines. The command line checks what is longer.</summary>
    public const int MeesteBytes = 10_000_000;

    private const string Ingetrokken = Codes.Verwijderd;

    /// <summary>Keeps a declaration that was read, with what came out of the check.</summary>
    /// <param name="gemeente">The municipality of who reads it in.</param>
    /// <param name="gelezen">What reading it gave; there is a message in it.</param>
    /// <param name="clienten">Its clients.</param>
    /// <param name="inhoud">The file.</param>
    /// <param name="door">Name of who reads it in.</param>
    /// <param name="nu">Now.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Uitkomst<IngelezenDeclaratie>> Neem(OrganisatieId gemeente, Gelezenbericht gelezen, IReadOnlyList<Client323> clienten, byte[] inhoud, string door, DateTimeOffset nu, CancellationToken ct)
    {
        var kop = gelezen.Bericht!.Header;
        var partijen = await db.Set<Organisatie>().AsNoTracking().Where(o => o.Id == gemeente || (o.Soort == Organisatiesoort.Huishoudhulp && o.AgbCode == kop.Verzender)).Select(o => new { o.Id, o.AgbCode, o.Gemeentecode }).ToListAsync(ct);
        var (eigen, aanbieder) = (partijen.Exists(o => o.Id == gemeente && o.Gemeentecode == kop.Bestemming), partijen.Find(o => o.Id != gemeente && o.AgbCode == kop.Verzender)?.Id);
        var (identificatie, nummer) = (kop.Kenmerk, (gelezen.Bericht as Wmo323)?.Declaratie.DeclaratieNummer ?? "");
        var eerder = aanbieder is null ? [] : await db.Set<Declaratie>().Where(d => d.AanbiederId == aanbieder && (d.Nummer == nummer || d.Identificatie == identificatie)).Select(d => new { d.Nummer, d.Identificatie }).ToListAsync(ct);
        var keur = Declaratiekeuring.Lezen(gelezen.Bericht, eigen, aanbieder is not null, !eerder.Exists(d => d.Nummer == nummer), !eerder.Exists(d => d.Identificatie == identificatie));
        if (!keur.IsGelukt) return Uitkomst<IngelezenDeclaratie>.Geweigerd(keur.Weigeringen);

        var volgnummer = await db.Set<Declaratie>().Where(d => d.GemeenteId == gemeente && d.AanbiederId == aanbieder).MaxAsync(d => (int?)d.Volgnummer, ct) ?? 0;
        var keuring = Declaratiekeuring.Keur(clienten, gelezen.Fouten, await Basis(gemeente, aanbieder!.Value, clienten, ct));
        var genomen = Declaratie.Neem(new(gemeente, aanbieder.Value, volgnummer + 1), (Wmo323)gelezen.Bericht, keuring, inhoud, nu, door);
        db.Add(genomen.Declaratie);
        db.AddRange(genomen.Regels);
        db.Add(genomen.Bestand);
        return genomen;
    }

    // By the lowest and the highest number: what lies between is walked through and only what is asked for is kept, in three questions for any number of lines.
    private async Task<Declaratiebasis> Basis(OrganisatieId gemeente, OrganisatieId aanbieder, IReadOnlyList<Client323> clienten, CancellationToken ct)
    {
        var nummers = clienten.SelectMany(c => c.Prestaties).Select(p => p.ToewijzingNummer).ToHashSet();
        var (laagste, hoogste) = (nummers.Min(), nummers.Max());
        var toewijzingen = new List<Declareerbaar>();
        await foreach (var r in (from t in db.Set<Toewijzing>().AsNoTracking()
                                 where t.GemeenteId == gemeente && t.AanbiederId == aanbieder && t.Nummer >= laagste && t.Nummer <= hoogste && t.Reden != Ingetrokken
                                 join d in db.Set<Inwonerdossier>() on t.DossierId equals d.Id
                                 join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                                 where p.Bsn != null
                                 select new { Toewijzing = t, p.Bsn }).AsAsyncEnumerable().WithCancellation(ct))
            if (nummers.Contains(r.Toewijzing.Nummer)) toewijzingen.Add(new(r.Toewijzing.DossierId, r.Toewijzing.AlsVolume(r.Bsn!.Voluit())));

        var goed = db.Set<Declaratieregel>().Where(r => r.AanbiederId == aanbieder && r.GemeenteId == gemeente && r.Nummer >= laagste && r.Nummer <= hoogste && r.IsGoed);
        var eerder = new List<(int, DateOnly, long)>();
        await foreach (var r in goed.GroupBy(r => new { r.Nummer, r.Maand }).Select(g => new { g.Key.Nummer, g.Key.Maand, Volume = g.Sum(r => r.Volume) }).AsAsyncEnumerable().WithCancellation(ct))
            if (nummers.Contains(r.Nummer)) eerder.Add((r.Nummer, r.Maand, r.Volume));

        var credit = clienten.SelectMany(c => c.Prestaties).Where(p => p.ProductReferentie.VorigReferentieNummer is not null).ToList();
        if (credit.Count == 0) return new(toewijzingen, eerder, []);
        var (genoemd, van, tot) = (credit.Select(p => p.ToewijzingNummer).ToHashSet(), credit.Min(p => p.ProductPeriode.Begindatum).AddMonths(-1), credit.Max(p => p.ProductPeriode.Begindatum));
        var terug = new List<Eerdereregel>();
        await foreach (var r in goed.Where(r => r.Maand >= van && r.Maand <= tot).Select(r => new Eerdereregel(r.Referentie, r.Vorige, r.Nummer, r.Maand, r.Volume)).AsAsyncEnumerable().WithCancellation(ct))
            if (genoemd.Contains(r.Nummer)) terug.Add(r);
        return new(toewijzingen, eerder, terug);
    }
}
