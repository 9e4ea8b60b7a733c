using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Iwmo;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Declaraties;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Toewijzingen;

/// <summary>Loads what is assigned in a dossier, sends messages and takes them in. Asks nobody's way in: the page did.</summary>
public sealed class Toewijzingsboek(AppDbContext db, Wmoinstellingen instellingen)
{
    /// <summary>Most bytes of a message about one inwoner.</summary>
    public const int MeesteBytes = 1_000_000;

    /// <summary>All that is assigned in one dossier; the parts that can change are tracked.</summary>
    public async Task<Toewijzingsstand> Haal(DossierId dossier, CancellationToken ct)
    {
        var wie = await db.Set<Inwonerdossier>().Where(d => d.Id == dossier).Select(d => d.InwonerId).SingleAsync(ct);
        var inwoner = await db.Set<Persoon>().AsNoTracking().SingleAsync(p => p.Id == wie, ct);
        var indicatie = await db.Set<Indicatie>().AsNoTracking().SingleOrDefaultAsync(i => i.DossierId == dossier, ct);
        var toewijzingen = await db.Set<Toewijzing>().Where(t => t.DossierId == dossier).OrderBy(t => t.Ingang).ThenBy(t => t.Nummer).ToListAsync(ct);
        var berichten = await db.Set<Iwmobericht>().Where(b => b.DossierId == dossier).OrderByDescending(b => b.Id)
            .Select(b => new Berichtrij(b.Id, b.Soort, b.Richting, b.Identificatie, b.Referentie, b.AanbiederId, b.Op, b.Door, b.Fouten == "", b.IsAfwijzing, b.AntwoordOp)).ToListAsync(ct);
        var ids = toewijzingen.Select(t => t.AanbiederId).Concat(indicatie?.Delen.Select(d => d.AanbiederId).OfType<OrganisatieId>() ?? []).Concat(berichten.Select(b => b.Aanbieder))
            .Append(indicatie?.GemeenteId ?? default).Distinct().ToList();
        var organisaties = await db.Set<Organisatie>().Where(o => ids.Contains(o.Id)).Select(o => new Berichtorganisatie(o.Id, o.Naam, o.AgbCode, o.Gemeentecode)).ToListAsync(ct);
        var gedeclareerd = await db.Set<Declaratieregel>().Where(r => r.DossierId == dossier && r.IsGoed).GroupBy(r => r.Nummer).Select(g => new { g.Key, Volume = g.Sum(r => r.Volume) }).ToDictionaryAsync(g => g.Key, g => g.Volume, ct);
        return new(dossier, inwoner, indicatie, toewijzingen, berichten, organisaties, gedeclareerd);
    }

    /// <summary>The codes of the municipality and a provider; null when one is missing.</summary>
    public Berichtpartijen? Partijen(Toewijzingsstand stand, OrganisatieId aanbieder) =>
        stand.Indicatie is { } i && stand.Organisatie(i.GemeenteId) is { Gemeentecode.Length: > 0 } gemeente && stand.Organisatie(aanbieder) is { AgbCode.Length: > 0 } bij
            ? new(gemeente.Gemeentecode, bij.AgbCode, instellingen.Productcode) : null;

    /// <summary>Sends one provider all that runs and changed. Nothing is kept when the message would break a rule.</summary>
    /// <param name="verzoek">The request that it answers; null when it answers none.</param>
    public async Task<Uitkomst<Verzending>> Verstuur(Toewijzingsstand stand, OrganisatieId aanbieder, Guid? verzoek, string door, DateTimeOffset nu, CancellationToken ct)
    {
        if (stand.Indicatie is not { } indicatie) return Toewijzingregels.NietsToeTeWijzen.Weiger();
        var (stappen, partijen) = (Toewijzingsplan.Van(indicatie, stand.Toewijzingen, aanbieder, nu.Datum()), Partijen(stand, aanbieder));
        var referentie = verzoek is { } v ? stand.Berichten.FirstOrDefault(b => b.Id.Waarde == v && b.Aanbieder == aanbieder && b.IsVerzoek)?.Referentie : "";
        var keur = Berichtkeur.Verzenden(stappen, partijen, stand.Inwoner, referentie is not null && (referentie.Length == 0 || !stand.IsBeantwoord(aanbieder, referentie)));
        if (!keur.IsGelukt) return Uitkomst<Verzending>.Geweigerd(keur.Weigeringen);

        var hoogste = await db.Set<Toewijzing>().Where(t => t.GemeenteId == indicatie.GemeenteId).MaxAsync(t => (int?)t.Nummer, ct) ?? 0;
        var (alle, nieuw, gebeurd) = stappen.Voer(indicatie, hoogste, partijen!.Productcode, nu);
        var (bericht, fouten) = Berichtmaker.Toewijzing(partijen!, stand.Inwoner, alle, referentie!, nu);
        var klopt = Berichtkeur.Klopt(fouten);
        if (!klopt.IsGelukt) return Uitkomst<Verzending>.Geweigerd(klopt.Weigeringen);
        db.AddRange(nieuw);
        return Bewaar(new(stand.Dossier, indicatie.GemeenteId, aanbieder), bericht, Berichtschrijver.Schrijf(bericht), [], gebeurd, nu, door);
    }

    /// <summary>Takes in a message of a provider: keeps it, also when a rule is broken, and does what it says when none is.</summary>
    public async Task<Uitkomst<Verzending>> Neem(Toewijzingsstand stand, byte[] xml, Gelezenbericht gelezen, string door, DateTimeOffset nu, CancellationToken ct)
    {
        var bericht = gelezen.Bericht!;
        var (afzender, soort, identificatie) = (bericht.Header.Verzender, gelezen.Soort!.Nummer, bericht.Header.Kenmerk);
        var aanbieder = stand.Organisaties.FirstOrDefault(o => o.AgbCode == afzender);
        var bekend = aanbieder is not null && stand.Indicatie is { } hulp && stand.Organisatie(hulp.GemeenteId)?.Gemeentecode == bericht.Header.Bestemming;
        var nieuw = !await db.Set<Iwmobericht>().AnyAsync(b => b.Afzender == afzender && b.Soort == soort && b.Identificatie == identificatie, ct);
        var keur = Berichtkeur.Lezen(bericht, stand.Inwoner, bekend, nieuw,
            bericht is not Wmo302 || (aanbieder is not null && stand.Verstuurd(aanbieder.Id, bericht.Header.BerichtIdentificatie.Identificatie) is not null));
        if (!keur.IsGelukt) return Uitkomst<Verzending>.Geweigerd(keur.Weigeringen);

        var (fouten, gebeurd) = gelezen.IsGoed
            ? Berichtverwerking.Verwerk(bericht, [.. stand.Toewijzingen.Where(t => t.AanbiederId == aanbieder!.Id)], nu.Datum()) : (gelezen.Fouten, []);
        if (fouten.Count > 0)
            foreach (var toewijzing in db.ChangeTracker.Entries<Toewijzing>()) toewijzing.State = EntityState.Detached; // Of a message with a mistake nothing is done.
        return Bewaar(new(stand.Dossier, stand.Indicatie!.GemeenteId, aanbieder!.Id), bericht, xml, fouten, gebeurd, nu, door);
    }

    /// <summary>Keeps a message with what it did.</summary>
    public Verzending Bewaar(Berichtplek plek, IBericht bericht, byte[] xml, IReadOnlyList<Berichtfout> fouten, IReadOnlyList<Gebeurtenis> gebeurd, DateTimeOffset nu, string door)
    {
        var bewaard = Iwmobericht.Bewaar(plek, bericht, xml, fouten, nu, door);
        db.Add(bewaard.Nieuw);
        return new(bewaard.Nieuw.Id, [.. gebeurd, bewaard.Gebeurtenis]);
    }
}

/// <summary>A message that is about to be kept, and what happened with it.</summary>
public sealed record Verzending(IwmoberichtId Bericht, IReadOnlyList<Gebeurtenis> Gebeurd);
