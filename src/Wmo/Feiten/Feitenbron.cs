using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Kern.Feiten;
using Spil.Platform.Data;
using Spil.Platform.Feiten;
using Spil.Wmo.Domein.Besluiten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Signalen;

namespace Spil.Wmo.Feiten;

/// <summary>
/// Tells the figures what is decided, without a name. Reads flat rows in the order of the dossiers and puts together what lies side by side, so that it
/// never holds more than one case.
/// </summary>
internal sealed class Feitenbron(AppDbContext db) : IFeitenbron
{
    public Task<IReadOnlyList<Gemeentefeit>> Gemeenten(CancellationToken ct) =>
        OpNaam(db.Set<Organisatie>().Where(o => db.Set<Indicatie>().Any(i => i.GemeenteId == o.Id) || db.Set<Melding>().Any(m => m.GemeenteId == o.Id)), ct);

    public Task<IReadOnlyList<Gemeentefeit>> Gemeenten(IReadOnlyCollection<OrganisatieId> welke, CancellationToken ct) =>
        OpNaam(db.Set<Organisatie>().Where(o => welke.Contains(o.Id)), ct);

    public async IAsyncEnumerable<Zaakfeit> Zaken(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var regels = from i in db.Set<Indicatie>().IgnoreAutoIncludes()
                     from d in i.Delen
                     from b in db.Set<Besluit>().Where(b => b.DossierId == i.DossierId && b.HerindicatieId != null && b.VerstuurdOp != null).DefaultIfEmpty()
                     where gemeente == null || i.GemeenteId == gemeente
                     orderby i.DossierId
                     select new Feitregel(i.DossierId, i.GemeenteId, i.UitgestroomdOp, i.Uitstroomreden, d.Id, d.MinutenPerWeek, d.Ingang, d.Einde, d.Herkomst, d.BesluitId,
                         b == null ? null : b.Id, b == null ? null : b.VerstuurdOp, b == null ? 0 : b.MinutenPerWeek, b == null ? null : b.Ingang);
        List<Feitregel> zaak = [];
        await foreach (var regel in regels.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (zaak.Count > 0 && zaak[0].Dossier != regel.Dossier)
            {
                yield return Zaakvorm.Maak(zaak);
                zaak.Clear();
            }
            zaak.Add(regel);
        }
        if (zaak.Count > 0) yield return Zaakvorm.Maak(zaak);
    }

    public async IAsyncEnumerable<Bezwaarfeit> Bezwaren(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var bezwaren = db.Set<Bezwaar>().AsNoTracking().Where(b => gemeente == null || b.GemeenteId == gemeente)
            .Select(b => new { b.DossierId, b.GemeenteId, b.OntvangenOp, b.BeslistOp, b.Uitkomst });
        await foreach (var b in bezwaren.AsAsyncEnumerable().WithCancellation(ct)) yield return new(b.DossierId, b.GemeenteId, b.OntvangenOp, b.BeslistOp, Afloop(b.Uitkomst));
    }

    public async IAsyncEnumerable<Signaalfeit> Signalen(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var signalen = db.Set<Signaal>().AsNoTracking().Where(s => gemeente == null || s.GemeenteId == gemeente).Select(s => new { s.DossierId, s.GemeenteId, s.Soort, s.GegevenOp, s.AfgehandeldOp });
        await foreach (var s in signalen.AsAsyncEnumerable().WithCancellation(ct))
            yield return new(s.DossierId, s.GemeenteId, s.Soort switch { Signaalsoort.TeWeinig => Signaalrichting.TeWeinig, Signaalsoort.TeVeel => Signaalrichting.TeVeel, _ => Signaalrichting.Anders }, s.GegevenOp, s.AfgehandeldOp);
    }

    public async IAsyncEnumerable<Termijnfeit> Termijnen(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var meldingen = db.Set<Melding>().AsNoTracking().IgnoreAutoIncludes().Include(m => m.Opschortingen).Where(m => gemeente == null || m.GemeenteId == gemeente);
        await foreach (var melding in meldingen.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (melding.VerslagOp is { } verslag)
                yield return new(melding.DossierId, melding.GemeenteId, Termijnstuk.Onderzoek, verslag, !(melding.Onderzoekstermijn.LaatsteDag < verslag));
            if (melding is { Stand: Meldstand.Besloten, GeslotenOp: { } besloten, Beslistermijn: { } termijn })
                yield return new(melding.DossierId, melding.GemeenteId, Termijnstuk.Besluit, besloten, !(termijn.LaatsteDag < besloten));
        }
    }

    private static async Task<IReadOnlyList<Gemeentefeit>> OpNaam(IQueryable<Organisatie> organisaties, CancellationToken ct) =>
        [.. (await organisaties.AsNoTracking().Select(o => new Gemeentefeit(o.Id, o.Naam)).ToListAsync(ct)).OrderBy(g => g.Naam, StringComparer.Ordinal)];

    private static Bezwaarafloop? Afloop(Bezwaaruitkomst? uitkomst) => uitkomst switch
    {
        null => null,
        Bezwaaruitkomst.Gegrond => Bezwaarafloop.Gegrond,
        Bezwaaruitkomst.DeelsGegrond => Bezwaarafloop.DeelsGegrond,
        Bezwaaruitkomst.Ongegrond => Bezwaarafloop.Ongegrond,
        Bezwaaruitkomst.NietOntvankelijk => Bezwaarafloop.NietOntvankelijk,
        _ => Bezwaarafloop.Ingetrokken,
    };
}
