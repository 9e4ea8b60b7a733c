using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Live;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Toegang;

/// <summary>
/// Who may see what of a dossier. One query collects per involvement what the rule asks; <see cref="Zichtregel"/> decides, as it does in
/// <see cref="Inwonerdossier.MagZien"/>. Only a list over many dossiers asks the same rule of the database; a test compares all three.
/// </summary>
internal sealed class DossierToegang(AppDbContext db, IDatabase database, Inzagelog log, Inzagedekking dekking, IAanbiederbron aanbieders, TimeProvider klok, IHttpContextAccessor http) : IDossierToegang, IOpslagwacht
{
    private const string DoelInNood = "noodtoegang";
    private const string DoelBijOverdracht = "warme overdracht";

    // What this request came in on to write; asked again when it is saved.
    private readonly List<Schrijfgrond> gevraagd = [];

    private readonly Gebruiker? gebruiker = http.Wie();

    public async Task<bool> Open(DossierId dossier, Inzage inzage, CancellationToken ct) => (await OpenMet(dossier, inzage, [], ct)).Count > 0;

    public async Task<IReadOnlyCollection<Gegevenssoort>> OpenMet(
        DossierId dossier, Inzage inzage, IReadOnlyCollection<Gegevenssoort> ook, CancellationToken ct)
    {
        List<Gegevenssoort> alles = [.. inzage.Soorten.Union(ook)];
        var gronden = await Gezien(alles, dossier, ct);
        // Who broke the glass may look, and write nothing; so may who only reads along before taking over.
        if (inzage.Actie != 'R' || IsPost)
            gronden.RemoveAll(g => g.Slag != Grondslag.Betrokken);
        var mag = gronden.Select(g => g.Soort).ToHashSet();
        var gezien = inzage.Soorten.All(mag.Contains) ? alles.FindAll(mag.Contains) : [];
        var toegestaan = gezien.Count > 0;
        var nood = toegestaan && gronden.Exists(g => g.Slag == Grondslag.Nood);
        if (toegestaan && IsPost)
            gevraagd.Add(new(dossier, inzage.Soorten, ook, null));
        var doel = nood ? DoelInNood : toegestaan && gronden.Exists(g => g.Slag == Grondslag.Meekijken) ? DoelBijOverdracht : inzage.Doel;
        var soorten = string.Join(", ", toegestaan ? gezien : inzage.Soorten.Count > 0 ? inzage.Soorten : ook);
        var gedekt = toegestaan && !nood ? Dekking(dossier, inzage, soorten) : null;
        if (gedekt is not null && dekking.Geldt(gedekt))
            return gezien;
        var regel = Regel(gedekt is null ? inzage.Wat : $"{inzage.Wat}, op een scherm dat open bleef", toegestaan, "", inzage.Actie, dossier, doel, new(
            soorten, Relatie: toegestaan && !nood && gebruiker?.Rol != Rol.Projectleider, Toestemming: toegestaan && !nood, Noodknop: nood));
        await log.Schrijf(regel, ct);
        if (gedekt is not null)
            dekking.Schreef(gedekt, regel.Tijdstip);
        return gezien;
    }

    // What a line for a page that fetches itself again is about; null for every other look, which has a line of its own.
    private Inzagedekking.Sleutel? Dekking(DossierId dossier, Inzage inzage, string soorten) =>
        inzage.Actie == 'R' && gebruiker is not null && http.HttpContext is { } context && Verversing.Van(context)
            ? new(gebruiker.Account, Guid.TryParse(context.User.FindFirst(Sessies.Claim)?.Value, out var sessie) ? sessie : null, dossier, context.Request.Path, inzage.Wat, soorten)
            : null;

    public async Task<Toegangsweg> OpenStuk(DossierId dossier, Inzage inzage, Guid stuk, CancellationToken ct)
    {
        var gezien = (await Soorten(inzage.Soorten, dossier, ct))[dossier].ToHashSet();
        if (inzage.Soorten.All(gezien.Contains) || !await Tekenverzoeken(dossier).AnyAsync(d => d == new DocumentId(stuk), ct))
            return await Open(dossier, inzage, ct) ? Toegangsweg.Dossier : Toegangsweg.Geen;
        if (IsPost)
            gevraagd.Add(new(dossier, inzage.Soorten, [], stuk));
        await log.Schrijf(Regel(inzage.Wat, true, "tekenverzoek", inzage.Actie, dossier, inzage.Doel, new(string.Join(", ", inzage.Soorten), Relatie: true, Toestemming: false)), ct);
        return Toegangsweg.Verzoek;
    }

    // The documents of which the text lies before this person. Refusing is no end: one may read it again and sign after all.
    private IQueryable<DocumentId> Tekenverzoeken(DossierId dossier)
    {
        var persoon = gebruiker?.Ik ?? default;
        var (gesloten, vandaag) = (Gesloten(), klok.Vandaag());
        // Who took part and handed over or left is asked nothing any more from that day on, also before the request itself has moved.
        var erbij = db.Set<Betrokkene>().Where(b => b.PersoonId == persoon && EF.Property<DossierId>(b, Dossiersleutel.Naam) == dossier);
        var weg = erbij.Where(b => b.Tot < vandaag && b.Tot >= b.Vanaf);
        var nog = erbij.Where(b => b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot));
        return db.Set<Document>().Where(d => d.DossierId == dossier && (!weg.Any() || nog.Any()) && !gesloten.Any(g => g.Id == d.DossierId) && d.Versies.Any(v => v.Stand == Documentstand.TerTekening
            && v.Handtekeningen.Any(h => h.PersoonId == persoon && (h.Stand == Tekenstand.Gevraagd || h.Stand == Tekenstand.Geweigerd)))).Select(d => d.Id);
    }

    public async Task<ILookup<DossierId, Gegevenssoort>> Soorten(IReadOnlyCollection<Gegevenssoort> soorten, DossierId? alleen, CancellationToken ct) =>
        (await Gezien(soorten, alleen, ct)).ToLookup(z => z.Dossier, z => z.Soort);

    public IQueryable<DossierId> Zichtbaar(Gegevenssoort soort)
    {
        var gesloten = Gesloten();
        if (IsProjectleider && Zichtregel.ZietVanAlle(soort, false, false))
            return db.Set<Inwonerdossier>().Where(d => !d.AlleenOndersteuning && !gesloten.Any(g => g.Id == d.Id)).Select(d => d.Id);

        if (IsVertegenwoordiger && Vertegenwoordigingen.Any(als => Zichtregel.ZietAlsVertegenwoordiger(soort, als, false)))
            return Vertegenwoordigd(soort).Select(v => v.Dossier);

        if (IsAanbieder && Zichtregel.ZietAlsAanbieder(soort, false))
            return Geholpen();

        var gezocht = Dossiersleutel.AlsTekst([soort]);
        var (consulent, tandem) = (Zichtregel.ZietAlsConsulent(soort), Zichtregel.ZietAlsTandem(soort));
        return Betrokken()
            .Where(b => b.Wie.Rol == Betrokkenheid.Inwoner
                || (!b.Gesloten && (b.Wie.Rol == Betrokkenheid.Consulent ? consulent
                    : Betrokkene.Tandemrollen.Contains(b.Wie.Rol) ? tandem && b.Deelname : b.Delen && ((string)(object)b.Wie.Bereik).Contains(gezocht))))
            .Select(b => b.Dossier)
            .Concat(Nood().Where(n => (n.OokAfgeschermd || !gesloten.Any(g => g.Id == n.DossierId)) && ((string)(object)n.Soorten).Contains(gezocht)).Select(n => n.DossierId));
    }

    public IQueryable<GeslotenDossier> Gesloten()
    {
        var (vandaag, ik) = (klok.Vandaag(), Groepstekst.Van([gebruiker?.Ik ?? default]));
        return db.Set<Afscherming>().Where(a => a.Vanaf <= vandaag && (a.Tot == null || vandaag < a.Tot) && !((string)(object)a.Groep).Contains(ik))
            .Select(a => new GeslotenDossier { Id = EF.Property<DossierId>(a, Dossiersleutel.Naam) });
    }

    public Task LogNood(DossierId? dossier, bool toegestaan, CancellationToken ct) =>
        log.Schrijf(Regel("het dossier, met noodtoegang", toegestaan, dossier is null ? "gezocht op precieze gegevens" : "", 'R', dossier, DoelInNood,
            Gronden.Geen with { Noodknop = true }), ct);

    public Task LogLijst(string wat, int aantal, CancellationToken ct) =>
        log.Schrijf(Regel(wat, true, $"lijst van {aantal}", 'R', null, Inzage.Begeleiding, Gronden.Geen), ct);

    public Task LogObject(string wat, string onderwerp, char actie, bool toegestaan, DossierId? dossier, CancellationToken ct) =>
        log.Schrijf(Regel(wat, toegestaan, onderwerp, actie, dossier, Inzage.Begeleiding, Gronden.Geen), ct);

    public async Task<bool> MagNog(CancellationToken ct)
    {
        foreach (var dossier in gevraagd.Select(g => g.Dossier).Distinct().OrderBy(d => d.Waarde))
        {
            // Whoever changes who is involved or what is consented to, changes this row too.
            await db.Database.ExecuteSqlRawAsync(database.RijMetSlot("dossier_dossier"), [dossier.Waarde], ct);
        }

        foreach (var grond in gevraagd.Distinct())
        {
            if (!await Geldt(grond, ct))
                return false;
        }

        return true;
    }

    private async Task<bool> Geldt(Schrijfgrond grond, CancellationToken ct)
    {
        if (grond.Stuk is { } stuk && await Tekenverzoeken(grond.Dossier).AnyAsync(d => d == new DocumentId(stuk), ct))
            return true;
        var nog = (await Gezien([.. grond.Nodig.Union(grond.Ook)], grond.Dossier, ct)).Where(g => g.Slag == Grondslag.Betrokken).Select(g => g.Soort).ToHashSet();
        return nog.Count > 0 && grond.Nodig.All(nog.Contains);
    }

    private static readonly Vertegenwoordiging[] Vertegenwoordigingen = Enum.GetValues<Vertegenwoordiging>();

    private bool IsPost => http.HttpContext is { } context && HttpMethods.IsPost(context.Request.Method);

    // Only with an account of that role, so that nobody else pays for the question.
    private bool IsVertegenwoordiger => gebruiker is { Rol: Rol.Vertegenwoordiger, Persoon: not null };

    // The open dossiers of whom this person is the representative today.
    private IQueryable<Vertegenwoordigde> Vertegenwoordigd(Gegevenssoort? soort)
    {
        var soorten = soort is { } een ? Vertegenwoordigingen.Where(als => Zichtregel.ZietAlsVertegenwoordiger(een, als, false)).ToArray() : Vertegenwoordigingen;
        var (persoon, vandaag, gesloten) = (gebruiker?.Ik ?? default, klok.Vandaag(), Gesloten());
        return db.Set<Vertegenwoordiger>().Where(v => v.PersoonId == persoon && soorten.Contains(v.Soort) && v.Vanaf <= vandaag && (v.Tot == null || vandaag <= v.Tot))
            .Select(v => new Vertegenwoordigde { Dossier = EF.Property<DossierId>(v, Dossiersleutel.Naam), Als = v.Soort }).Where(v => !gesloten.Any(g => g.Id == v.Dossier));
    }

    private bool IsAanbieder => gebruiker is { Rol: Rol.Aanbieder, Organisatie: not null };

    // The open dossiers of whom this person's organisation helps.
    private IQueryable<DossierId> Geholpen()
    {
        var gesloten = Gesloten();
        return aanbieders.Dossiers(gebruiker!.Organisatie!.Value, klok.Vandaag()).Where(d => !gesloten.Any(g => g.Id == d));
    }

    private bool IsProjectleider => gebruiker?.Rol == Rol.Projectleider;

    // What this person may see, each kind once, and whether only the broken glass gives it.
    private async Task<List<Grond>> Gezien(IReadOnlyCollection<Gegevenssoort> soorten, DossierId? alleen, CancellationToken ct)
    {
        var relaties = await Relaties(alleen, ct);
        var gezien = relaties.Where(r => !r.KijktMee).SelectMany(r => soorten.Where(r.Ziet).Select(soort => new Grond(r.Dossier, soort, Grondslag.Betrokken))).ToHashSet();
        if (IsVertegenwoordiger)
        {
            var voor = await Vertegenwoordigd(null).Where(v => alleen == null || v.Dossier == alleen).ToListAsync(ct);
            gezien.UnionWith(voor.SelectMany(v => soorten.Where(s => Zichtregel.ZietAlsVertegenwoordiger(s, v.Als, false)).Select(s => new Grond(v.Dossier, s, Grondslag.Betrokken))));
        }

        if (IsAanbieder)
        {
            var hulp = await Geholpen().Where(d => alleen == null || d == alleen).ToListAsync(ct);
            gezien.UnionWith(hulp.SelectMany(d => soorten.Where(s => Zichtregel.ZietAlsAanbieder(s, false)).Select(s => new Grond(d, s, Grondslag.Betrokken))));
        }

        if (IsProjectleider && soorten.Any(s => Zichtregel.ZietVanAlle(s, false, false)))
        {
            var open = relaties.Where(r => !r.Gesloten).Select(r => r.Dossier).ToHashSet();
            if (alleen is { } een && relaties.Count == 0 && await IsVanTraject(een, ct))
                open = [een];
            gezien.UnionWith(open.SelectMany(d => soorten.Where(s => Zichtregel.ZietVanAlle(s, false, false)).Select(s => new Grond(d, s, Grondslag.Betrokken))));
        }

        foreach (var straks in relaties.Where(r => r.KijktMee))
            gezien.UnionWith(soorten.Where(straks.Ziet).Where(s => !gezien.Contains(new(straks.Dossier, s, Grondslag.Betrokken))).Select(s => new Grond(straks.Dossier, s, Grondslag.Meekijken)));

        // Who sees everything that an emergency can give needs none, and inwoner and naaste have none.
        bool Al(DossierId dossier, Gegevenssoort soort) => gezien.Contains(new(dossier, soort, Grondslag.Betrokken)) || gezien.Contains(new(dossier, soort, Grondslag.Meekijken));
        var alles = alleen is { } dit && soorten.Where(Noodtoegang.TeVragen.Contains).All(s => Al(dit, s));
        if (!alles && gebruiker is { Persoon: not null } && !gebruiker.Rol.IsBurger())
        {
            foreach (var nood in await Noodgevallen(alleen, ct))
                gezien.UnionWith(soorten.Where(s => nood.Ziet(s) && !Al(nood.Dossier, s)).Select(s => new Grond(nood.Dossier, s, Grondslag.Nood)));
        }

        return [.. gezien];
    }

    private Task<bool> IsVanTraject(DossierId dossier, CancellationToken ct)
    {
        var gesloten = Gesloten();
        return db.Set<Inwonerdossier>().AnyAsync(d => d.Id == dossier && !d.AlleenOndersteuning && !gesloten.Any(g => g.Id == d.Id), ct);
    }

    private Task<List<Noodgeval>> Noodgevallen(DossierId? alleen, CancellationToken ct)
    {
        var (nood, gesloten) = (Nood(), Gesloten());
        if (alleen is { } een)
            nood = nood.Where(n => n.DossierId == een);
        return nood.Select(n => new Noodgeval(n.DossierId, n.Soorten, gesloten.Any(g => g.Id == n.DossierId), n.OokAfgeschermd)).ToListAsync(ct);
    }

    private IQueryable<Noodtoegang> Nood()
    {
        var (persoon, nu) = (gebruiker?.Ik ?? default, klok.GetUtcNow());
        return db.Set<Noodtoegang>().AsNoTracking().Where(n => n.PersoonId == persoon && n.Begonnen <= nu && nu < n.Tot);
    }

    private async Task<List<Relatie>> Relaties(DossierId? alleen, CancellationToken ct)
    {
        if (gebruiker?.Persoon is null)
            return [];
        var betrokken = Betrokken();
        if (alleen is { } een)
            betrokken = betrokken.Where(b => b.Dossier == een);
        return await betrokken.Select(b => new Relatie(b.Dossier, b.Wie.Rol, b.Wie.Bereik, b.Deelname, b.Delen, b.Gesloten, b.KijktMee)).ToListAsync(ct);
    }

    // Starts from the person, who is involved with few, and never from all dossiers.
    private IQueryable<Betrokkenmet> Betrokken()
    {
        var persoon = gebruiker?.Ik ?? default;
        var (vandaag, gesloten) = (klok.Vandaag(), Gesloten());
        var geldig = db.Set<Toestemming>().Where(t => t.GegevenOp <= vandaag && (t.IngetrokkenOp == null || vandaag < t.IngetrokkenOp));
        return db.Set<Betrokkene>().AsNoTracking()
            .Where(b => b.PersoonId == persoon && (b.Vanaf <= vandaag || b.MeekijkenVanaf <= vandaag) && (b.Tot == null || (vandaag <= b.Tot && b.Vanaf <= b.Tot))
                && (b.GepauzeerdOp == null || vandaag < b.GepauzeerdOp))
            .Select(b => new Betrokkenmet
            {
                Wie = b,
                KijktMee = vandaag < b.Vanaf,
                Dossier = EF.Property<DossierId>(b, Dossiersleutel.Naam),
                Deelname = geldig.Any(t => EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam) && t.Doel == Toestemmingsdoel.Deelname),
                Delen = geldig.Any(t => EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam) && t.Doel == Toestemmingsdoel.DelenMetKring),
                Gesloten = gesloten.Any(g => g.Id == EF.Property<DossierId>(b, Dossiersleutel.Naam)),
            });
    }

    private Inzageregel Regel(string wat, bool toegestaan, string onderwerp, char actie, DossierId? dossier, string doel, Gronden gronden) => new(klok.GetUtcNow(), gebruiker)
    {
        Gebeurtenis = wat,
        Actie = actie.ToString(),
        Toegestaan = toegestaan,
        Doel = doel,
        DossierId = dossier,
        Onderwerp = onderwerp,
        Soorten = gronden.Soorten,
        Autorisatie = true, // The page's own right was checked before it got here.
        Relatie = gronden.Relatie,
        Toestemming = gronden.Toestemming,
        Noodknop = gronden.Noodknop,
    };

    /// <summary>Somebody involved today with one dossier, as a query.</summary>
    private sealed class Betrokkenmet
    {
        public required Betrokkene Wie { get; init; }

        public DossierId Dossier { get; init; }

        public bool KijktMee { get; init; }

        public bool Deelname { get; init; }

        public bool Delen { get; init; }

        public bool Gesloten { get; init; }
    }

    /// <summary>Somebody decides for the inwoner of a dossier, as what.</summary>
    private sealed class Vertegenwoordigde
    {
        public DossierId Dossier { get; init; }

        public Vertegenwoordiging Als { get; init; }
    }

    /// <summary>What a post came in on: the kinds of data it needs, or the one document that was asked to be signed.</summary>
    private sealed record Schrijfgrond(DossierId Dossier, IReadOnlyList<Gegevenssoort> Nodig, IReadOnlyCollection<Gegevenssoort> Ook, Guid? Stuk);
}
