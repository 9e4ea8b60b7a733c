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
        var regels = Hulp().Where(r => gemeente == null || r.Gemeente == gemeente).OrderBy(r => r.Dossier);
        await foreach (var zaak in Aaneen(regels, r => r.Dossier, ct)) yield return Zaakvorm.Maak(zaak);
    }

    public async IAsyncEnumerable<Bezwaarfeit> Bezwaren(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var regels = from b in db.Set<Bezwaar>()
                     from hulp in Hulp().Where(r => r.Dossier == b.DossierId && r.Gemeente == b.GemeenteId).DefaultIfEmpty()
                     where gemeente == null || b.GemeenteId == gemeente
                     orderby b.DossierId, b.Id
                     select new { b.Id, b.DossierId, b.GemeenteId, b.OntvangenOp, b.BeslistOp, b.Uitkomst, Hulp = hulp };
        await foreach (var rijen in Aaneen(regels, r => r.Id, ct))
        {
            var b = rijen[0];
            yield return new(b.DossierId, b.GemeenteId, Zaakvorm.MaakOfGeen(rijen.Select(r => r.Hulp)), b.OntvangenOp, b.BeslistOp, Afloop(b.Uitkomst));
        }
    }

    public async IAsyncEnumerable<Signaalfeit> Signalen(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        var regels = from s in db.Set<Signaal>()
                     from hulp in Hulp().Where(r => r.Dossier == s.DossierId && r.Gemeente == s.GemeenteId).DefaultIfEmpty()
                     where gemeente == null || s.GemeenteId == gemeente
                     orderby s.DossierId, s.Id
                     select new { s.Id, s.DossierId, s.GemeenteId, s.Soort, s.GegevenOp, s.AfgehandeldOp, Hulp = hulp };
        await foreach (var rijen in Aaneen(regels, r => r.Id, ct))
        {
            var s = rijen[0];
            yield return new(s.DossierId, s.GemeenteId, Zaakvorm.MaakOfGeen(rijen.Select(r => r.Hulp)),
                s.Soort switch { Signaalsoort.TeWeinig => Signaalrichting.TeWeinig, Signaalsoort.TeVeel => Signaalrichting.TeVeel, _ => Signaalrichting.Anders }, s.GegevenOp, s.AfgehandeldOp);
        }
    }

    public async IAsyncEnumerable<Termijnfeit> Termijnen(OrganisatieId? gemeente, [EnumeratorCancellation] CancellationToken ct)
    {
        // The term is the business of the melding itself, with the days it stood still: so this one reads meldingen and not only columns.
        var meldingen = db.Set<Melding>().AsNoTracking().IgnoreAutoIncludes().Include(m => m.Opschortingen).Where(m => gemeente == null || m.GemeenteId == gemeente)
            .OrderBy(m => m.DossierId).ThenBy(m => m.Id).Select(m => new { Melding = m, Hulp = Hulp().Where(r => r.Dossier == m.DossierId && r.Gemeente == m.GemeenteId).ToList() });
        await foreach (var rij in meldingen.AsSingleQuery().AsAsyncEnumerable().WithCancellation(ct))
        {
            var (melding, hulp) = (rij.Melding, Zaakvorm.MaakOfGeen(rij.Hulp));
            if (melding.VerslagOp is { } verslag)
                yield return new(melding.DossierId, melding.GemeenteId, hulp, Termijnstuk.Onderzoek, verslag, !(melding.Onderzoekstermijn.LaatsteDag < verslag));
            if (melding is { Stand: Meldstand.Besloten, GeslotenOp: { } besloten, Beslistermijn: { } termijn })
                yield return new(melding.DossierId, melding.GemeenteId, hulp, Termijnstuk.Besluit, besloten, !(termijn.LaatsteDag < besloten));
        }
    }

    // Every part of the support of an inwoner with every decision of a herindicatie.
    private IQueryable<Feitregel> Hulp() => from i in db.Set<Indicatie>().IgnoreAutoIncludes()
                                            from d in i.Delen
                                            from b in db.Set<Besluit>().Where(b => b.DossierId == i.DossierId && b.HerindicatieId != null && b.VerstuurdOp != null).DefaultIfEmpty()
                                            select new Feitregel
                                            {
                                                Dossier = i.DossierId, Gemeente = i.GemeenteId, UitgestroomdOp = i.UitgestroomdOp, Reden = i.Uitstroomreden, Deel = d.Id, Minuten = d.MinutenPerWeek, Ingang = d.Ingang,
                                                Einde = d.Einde, Herkomst = d.Herkomst, DeelBesluit = d.BesluitId, Besluit = b == null ? null : b.Id, VerstuurdOp = b == null ? null : b.VerstuurdOp,
                                                BesluitMinuten = b == null ? 0 : b.MinutenPerWeek, BesluitIngang = b == null ? null : b.Ingang,
                                            };

    // Puts together the rows with the same key that lie side by side.
    private static async IAsyncEnumerable<IReadOnlyList<T>> Aaneen<T, TSleutel>(IQueryable<T> regels, Func<T, TSleutel> sleutel, [EnumeratorCancellation] CancellationToken ct) where T : class
    {
        List<T> groep = [];
        await foreach (var regel in regels.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (groep.Count > 0 && !EqualityComparer<TSleutel>.Default.Equals(sleutel(groep[0]), sleutel(regel)))
            {
                yield return groep;
                groep = [];
            }
            groep.Add(regel);
        }
        if (groep.Count > 0) yield return groep;
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
