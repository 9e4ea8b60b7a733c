using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werk;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Mijn.Gedeeld;

/// <summary>Collects Mijn Spil of one dossier. A fixed number of queries, whatever is in it.</summary>
internal sealed class Mijnlader(AppDbContext db, Meekijkers meekijkers, TimeProvider klok)
{
    private const int HoogstensGedaan = 5;
    private const int DagenGedaan = 30;
    private const int DagenGezien = 7;
    private const int HoogstensGezien = 500;

    /// <param name="dossier">The dossier, for which the way in was asked already.</param>
    /// <param name="ik">Who looks.</param>
    /// <param name="soorten">The kinds of data that the way in was asked for.</param>
    /// <param name="hier">The page, to come back to.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Mijnbeeld> Laad(Inwonerdossier dossier, Gebruiker ik, IReadOnlyCollection<Gegevenssoort> soorten, string hier, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var isInwoner = ik.Persoon == dossier.InwonerId;
        var namen = await Namen(dossier, ct);
        // The one that runs comes first; without one, the last.
        var traject = await db.Set<Traject>().AsNoTracking().Where(t => t.DossierId == dossier.Id)
            .OrderByDescending(t => t.Status == Trajectstatus.Lopend).ThenByDescending(t => t.GestartOp).FirstOrDefaultAsync(ct);
        var beeld = new Mijnbeeld
        {
            Inwoner = namen[dossier.InwonerId].Naam, Dossier = dossier.Id, Hier = hier, IsInwoner = isInwoner, Soorten = soorten, Traject = traject, Vandaag = vandaag,
            Uitleg = isInwoner ? Mijnwoorden.Begin(traject, dossier.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag)) : "",
            Mensen = soorten.Contains(Gegevenssoort.Contact) ? Mensen(dossier, ik, namen, vandaag) : [],
            Gezien = isInwoner
                ? Mijnwoorden.Gezien(await meekijkers.Haal(dossier.Id, ik.Account, klok.GetUtcNow().AddDays(-DagenGezien), 0, HoogstensGezien, ct))
                : "",
        };
        if (traject is null || ik.Persoon is not { } persoon) return beeld;
        if (isInwoner && beeld.Loopt && await Kaartzoeker.Zoek(db, dossier.Id, ct) is var (document, kaart) && Mijnwoorden.Kaart(kaart, $"/documenten/{document}", vandaag) is { } verzoek)
            beeld = beeld with { Verzoeken = [verzoek] };
        if (beeld.ZietSchijf) beeld = beeld with { Schijf = (await Kleineschijven.Haal(db, [traject.Id], ct, 120)).GetValueOrDefault(traject.Id) };
        return beeld.ZietPlan ? await MetPlan(beeld, traject.Id, persoon, vandaag, ct) : beeld;
    }

    private async Task<Mijnbeeld> MetPlan(Mijnbeeld beeld, TrajectId traject, PersoonId ik, DateOnly vandaag, CancellationToken ct)
    {
        var voorstellen = await db.Set<Voorstel>().AsNoTracking().Where(v => v.TrajectId == traject && v.Status == Voorstelstatus.Ingebracht)
            .Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen).AsSplitQuery().ToListAsync(ct);
        var plan = await db.Set<Plan>().Where(p => p.TrajectId == traject).MaxAsync(p => (DateTimeOffset?)p.VastgesteldOp, ct);
        var afgesproken = voorstellen.Where(v => v.Soort != Voorstelsoort.Doel && v.LaatstAangenomen is not null)
            .OrderBy(v => v.GedaanOp is not null).ThenByDescending(v => v.GedaanOp).ThenBy(v => v.LaatstAangenomen!.Inhoud.Wanneer ?? DateOnly.MaxValue).ToList();
        var vanMij = afgesproken.Where(v => v.LaatstAangenomen!.Inhoud.WiePersoonId == ik).ToList();
        var doelen = voorstellen.Where(v => v.Soort == Voorstelsoort.Doel).ToDictionary(v => v.Id, v => (v.LaatstAangenomen ?? v.Huidige).Inhoud.Tekst);
        return beeld with
        {
            PlanVan = plan?.Datum(),
            DoeIk =
            [
                .. vanMij.Where(v => v.GedaanOp is null).Select(v => Taak(v, beeld, vandaag)),
                .. vanMij.Where(v => v.GedaanOp >= vandaag.AddDays(-DagenGedaan)).Take(HoogstensGedaan).Select(v => Taak(v, beeld, vandaag)),
            ],
            Anderen = [.. afgesproken.Where(v => v.GedaanOp is null && v.LaatstAangenomen!.Inhoud.WiePersoonId != ik).Select(v => Taak(v, beeld, vandaag))],
            Vragen = beeld.Loopt ? [.. voorstellen.Where(v => Vraagt(v, ik)).OrderBy(v => v.Id.Waarde).Select(v => new Mijnvraag(
                v.Huidige.Inhoud.Tekst, v.Huidige.Nummer, v.DoelId is { } doel ? doelen.GetValueOrDefault(doel, "") : "", Mijnwoorden.Uitleg(v, ik, beeld.IsInwoner), Pad(beeld, v)))] : [],
        };
    }

    private static Mijntaak Taak(Voorstel voorstel, Mijnbeeld beeld, DateOnly vandaag)
    {
        var inhoud = voorstel.LaatstAangenomen!.Inhoud;
        return new(inhoud.Tekst, inhoud.Wie.Roepnaam(), Mijnwoorden.Onder(voorstel, inhoud, vandaag), voorstel.GedaanOp is not null, Pad(beeld, voorstel));
    }

    private static string Pad(Mijnbeeld beeld, Voorstel voorstel) => $"{beeld.Pad}/voorstellen/{voorstel.Id}";

    private static bool Vraagt(Voorstel voorstel, PersoonId ik) =>
        voorstel.Huidige.Deelnemers.Any(d => d.PersoonId == ik && d.TeltMee) && voorstel.Huidige.StemVan(ik) is null;

    private static IReadOnlyList<Mijnmens> Mensen(Inwonerdossier dossier, Gebruiker ik, Dictionary<PersoonId, (Naam Naam, string Telefoon)> namen, DateOnly vandaag) =>
    [
        .. dossier.Betrokkenen.Where(b => b.Rol != Betrokkenheid.Inwoner && b.GeldtOp(vandaag) && b.PersoonId != ik.Persoon)
            .OrderBy(b => Volgorde(b.Rol)).ThenBy(b => namen[b.PersoonId].Naam.Sorteersleutel, StringComparer.Ordinal).DistinctBy(b => b.PersoonId)
            .Select(b => new Mijnmens(namen[b.PersoonId].Naam.Aanspreek, Mijnwoorden.Rolwoord(b, ik.Persoon == dossier.InwonerId), b.IsTandem ? namen[b.PersoonId].Telefoon : "")),
    ];

    private static int Volgorde(Betrokkenheid rol) => rol switch
    {
        Betrokkenheid.Ervaringsdeskundige => 0,
        Betrokkenheid.Casusregisseur => 1,
        Betrokkenheid.FamilieErvaringsdeskundige => 2,
        Betrokkenheid.Naaste => 3,
        _ => 4,
    };

    private async Task<Dictionary<PersoonId, (Naam Naam, string Telefoon)>> Namen(Inwonerdossier dossier, CancellationToken ct)
    {
        var ids = dossier.Betrokkenen.Select(b => b.PersoonId).Distinct().ToList();
        var mensen = await db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam, p.Telefoon }).AsNoTracking().ToListAsync(ct);
        return mensen.ToDictionary(p => p.Id, p => (p.Naam, p.Telefoon));
    }
}
