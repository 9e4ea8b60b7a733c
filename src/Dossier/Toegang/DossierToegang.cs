using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Toegang;

/// <summary>
/// Who may see what of a dossier. One query collects per involvement what the rule asks; <see cref="Zichtregel"/> decides, as it does in
/// <see cref="Inwonerdossier.MagZien"/>. Only a list over many dossiers asks the same rule of the database; a test compares all three.
/// </summary>
internal sealed class DossierToegang(AppDbContext db, Inzagelog log, TimeProvider klok, IHttpContextAccessor http) : IDossierToegang
{
    private static readonly Betrokkenheid[] Tandemrollen = [.. Enum.GetValues<Betrokkenheid>().Where(Betrokkene.IsTandemrol)];

    private readonly Gebruiker? gebruiker = http.HttpContext is { } context ? Gebruiker.Van(context.User) : null;

    public async Task<bool> Open(DossierId dossier, Inzage inzage, CancellationToken ct) => (await OpenMet(dossier, inzage, [], ct)).Count > 0;

    public async Task<IReadOnlyCollection<Gegevenssoort>> OpenMet(
        DossierId dossier, Inzage inzage, IReadOnlyCollection<Gegevenssoort> ook, CancellationToken ct)
    {
        List<Gegevenssoort> gevraagd = [.. inzage.Soorten.Union(ook)];
        var mag = (await Soorten(gevraagd, dossier, ct))[dossier].ToHashSet();
        var gezien = inzage.Soorten.All(mag.Contains) ? gevraagd.FindAll(mag.Contains) : [];
        var toegestaan = gezien.Count > 0;
        await log.Schrijf(Regel(inzage.Wat, toegestaan, "", inzage.Actie, dossier, inzage.Doel, new(
            string.Join(", ", toegestaan ? gezien : inzage.Soorten.Count > 0 ? inzage.Soorten : ook),
            Relatie: toegestaan && gebruiker?.Rol != Rol.Projectleider,
            Toestemming: toegestaan)), ct);
        return gezien;
    }

    public async Task<Toegangsweg> OpenStuk(DossierId dossier, Inzage inzage, Guid stuk, CancellationToken ct)
    {
        var gezien = (await Soorten(inzage.Soorten, dossier, ct))[dossier].ToHashSet();
        if (inzage.Soorten.All(gezien.Contains) || !await Tekenverzoeken(dossier).AnyAsync(d => d == new DocumentId(stuk), ct))
            return await Open(dossier, inzage, ct) ? Toegangsweg.Dossier : Toegangsweg.Geen;
        await log.Schrijf(Regel(inzage.Wat, true, "tekenverzoek", inzage.Actie, dossier, inzage.Doel, new(string.Join(", ", inzage.Soorten), Relatie: true, Toestemming: false)), ct);
        return Toegangsweg.Verzoek;
    }

    // The documents of which the text lies before this person. Refusing is no end: one may read it again and sign after all.
    private IQueryable<DocumentId> Tekenverzoeken(DossierId dossier)
    {
        var persoon = gebruiker?.Persoon ?? default;
        return db.Set<Document>().Where(d => d.DossierId == dossier && d.Versies.Any(v => v.Stand == Documentstand.TerTekening
            && v.Handtekeningen.Any(h => h.PersoonId == persoon && (h.Stand == Tekenstand.Gevraagd || h.Stand == Tekenstand.Geweigerd)))).Select(d => d.Id);
    }

    public async Task<ILookup<DossierId, Gegevenssoort>> Soorten(IReadOnlyCollection<Gegevenssoort> soorten, DossierId? alleen, CancellationToken ct)
    {
        var relaties = await Relaties(alleen, ct);
        var gezien = relaties.SelectMany(r => soorten.Where(r.Ziet).Select(soort => (r.Dossier, soort)));
        if (soorten.Any(ZietVanAllen))
        {
            var dossiers = relaties.Select(r => r.Dossier);
            if (alleen is { } een && relaties.Count == 0 && await db.Set<Inwonerdossier>().AnyAsync(d => d.Id == een, ct))
                dossiers = [een];
            gezien = gezien.Concat(dossiers.SelectMany(d => soorten.Where(ZietVanAllen).Select(soort => (d, soort))));
        }

        return gezien.Distinct().ToLookup(z => z.Item1, z => z.Item2);
    }

    public IQueryable<DossierId> Zichtbaar(Gegevenssoort soort)
    {
        if (ZietVanAllen(soort))
            return db.Set<Inwonerdossier>().Select(d => d.Id);

        var gezocht = Dossiersleutel.AlsTekst([soort]);
        return Betrokken()
            .Where(b => b.Wie.Rol == Betrokkenheid.Inwoner
                || (Tandemrollen.Contains(b.Wie.Rol) ? b.Deelname : b.Delen && ((string)(object)b.Wie.Bereik).Contains(gezocht)))
            .Select(b => b.Dossier);
    }

    public Task LogLijst(string wat, int aantal, CancellationToken ct) =>
        log.Schrijf(Regel(wat, true, $"lijst van {aantal}", 'R', null, Inzage.Begeleiding, Gronden.Geen), ct);

    public Task LogObject(string wat, string onderwerp, char actie, bool toegestaan, DossierId? dossier, CancellationToken ct) =>
        log.Schrijf(Regel(wat, toegestaan, onderwerp, actie, dossier, Inzage.Begeleiding, Gronden.Geen), ct);

    // Of every dossier: what the projectleider needs to decide on an aanmelding and to form a tandem.
    private bool ZietVanAllen(Gegevenssoort soort) => gebruiker?.Rol == Rol.Projectleider && soort is Gegevenssoort.Contact or Gegevenssoort.Aanmelding;

    private async Task<List<Relatie>> Relaties(DossierId? alleen, CancellationToken ct)
    {
        if (gebruiker?.Persoon is null)
            return [];
        var betrokken = Betrokken();
        if (alleen is { } een)
            betrokken = betrokken.Where(b => b.Dossier == een);
        return await betrokken.Select(b => new Relatie(b.Dossier, b.Wie.Rol, b.Wie.Bereik, b.Deelname, b.Delen)).ToListAsync(ct);
    }

    // Starts from the person, who is involved with few, and never from all dossiers.
    private IQueryable<Betrokkenmet> Betrokken()
    {
        var persoon = gebruiker?.Persoon ?? default;
        var vandaag = klok.Vandaag();
        var geldig = db.Set<Toestemming>().Where(t => t.GegevenOp <= vandaag && (t.IngetrokkenOp == null || vandaag < t.IngetrokkenOp));
        return db.Set<Betrokkene>().AsNoTracking()
            .Where(b => b.PersoonId == persoon && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot)
                && (b.GepauzeerdOp == null || vandaag < b.GepauzeerdOp))
            .Select(b => new Betrokkenmet
            {
                Wie = b,
                Dossier = EF.Property<DossierId>(b, Dossiersleutel.Naam),
                Deelname = geldig.Any(t => EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam) && t.Doel == Toestemmingsdoel.Deelname),
                Delen = geldig.Any(t => EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam) && t.Doel == Toestemmingsdoel.DelenMetKring),
            });
    }

    private Inzageregel Regel(string wat, bool toegestaan, string onderwerp, char actie, DossierId? dossier, string doel, Gronden gronden) => new(klok.GetUtcNow())
    {
        Gebeurtenis = wat,
        Actie = actie.ToString(),
        Toegestaan = toegestaan,
        AccountId = gebruiker?.Account,
        Naam = gebruiker?.Naam ?? "",
        Rol = gebruiker?.Rol.Naam() ?? "",
        Organisatie = gebruiker?.Organisatienaam ?? "",
        Doel = doel,
        DossierId = dossier,
        Onderwerp = onderwerp,
        Soorten = gronden.Soorten,
        Autorisatie = true, // The page's own right was checked before it got here.
        Relatie = gronden.Relatie,
        Toestemming = gronden.Toestemming,
    };

    /// <summary>Somebody involved today with one dossier, as a query.</summary>
    private sealed class Betrokkenmet
    {
        public required Betrokkene Wie { get; init; }

        public DossierId Dossier { get; init; }

        public bool Deelname { get; init; }

        public bool Delen { get; init; }
    }

    /// <summary>All that the rule asks of one involvement, in one row.</summary>
    private sealed record Relatie(DossierId Dossier, Betrokkenheid Rol, IReadOnlyList<Gegevenssoort> Bereik, bool Deelname, bool Delen)
    {
        public bool Ziet(Gegevenssoort soort) => Zichtregel.Ziet(Rol, Bereik, soort, Deelname, Delen);
    }

    /// <summary>What the decision rests on, for the log.</summary>
    private sealed record Gronden(string Soorten, bool Relatie, bool Toestemming)
    {
        public static readonly Gronden Geen = new("", false, false);
    }
}
