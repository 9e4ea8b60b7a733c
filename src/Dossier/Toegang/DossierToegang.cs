using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Toegang;

/// <summary>
/// Who may see what of a dossier. One rule as a query, used for a single dossier and for lists alike; its twin in the domain is
/// <see cref="Inwonerdossier.MagZien"/>, and a test compares the two.
/// </summary>
internal sealed class DossierToegang(AppDbContext db, Inzagelog log, TimeProvider klok, IHttpContextAccessor http) : IDossierToegang
{
    private readonly Gebruiker? gebruiker = http.HttpContext is { } context ? Gebruiker.Van(context.User) : null;

    public async Task<bool> Open(DossierId dossier, Inzage inzage, CancellationToken ct)
    {
        var vraag = Zichtbaar(inzage.Soorten[0]).Where(id => id == dossier);
        foreach (var soort in inzage.Soorten.Skip(1))
        {
            var ook = Zichtbaar(soort);
            vraag = vraag.Where(id => ook.Contains(id));
        }

        var toegestaan = gebruiker is not null && await vraag.AnyAsync(ct);
        var viaProject = gebruiker?.Rol == Rol.Projectleider;
        await log.Schrijf(new Inzageregel(klok.GetUtcNow())
        {
            Gebeurtenis = inzage.Wat,
            Actie = inzage.Actie.ToString(),
            Toegestaan = toegestaan,
            AccountId = gebruiker?.Account,
            Naam = gebruiker?.Naam ?? "",
            Rol = gebruiker?.Rol.Naam() ?? "",
            Organisatie = gebruiker?.Organisatienaam ?? "",
            Doel = inzage.Doel,
            DossierId = dossier,
            Soorten = string.Join(", ", inzage.Soorten),
            Autorisatie = true, // The page's own right was checked before it got here.
            Relatie = toegestaan && !viaProject,
            Toestemming = toegestaan,
        }, ct);
        return toegestaan;
    }

    public IQueryable<DossierId> Zichtbaar(Gegevenssoort soort)
    {
        if (gebruiker is { Rol: Rol.Projectleider } && soort is Gegevenssoort.Contact or Gegevenssoort.Aanmelding)
            return db.Set<Inwonerdossier>().Select(d => d.Id);

        var persoon = gebruiker?.Persoon ?? default;
        var vandaag = klok.Vandaag();
        var gezocht = "|" + soort + "|";
        var geldig = db.Set<Toestemming>().Where(t => t.GegevenOp <= vandaag && (t.IngetrokkenOp == null || vandaag < t.IngetrokkenOp));
        return db.Set<Betrokkene>()
            .Where(b => b.PersoonId == persoon && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot))
            .Where(b => b.Rol == Betrokkenheid.Inwoner
                || ((b.Rol == Betrokkenheid.Casusregisseur || b.Rol == Betrokkenheid.Ervaringsdeskundige || b.Rol == Betrokkenheid.FamilieErvaringsdeskundige)
                    && geldig.Any(t => t.Doel == Toestemmingsdoel.Deelname && EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam)))
                || (((string)(object)b.Bereik).Contains(gezocht)
                    && geldig.Any(t => t.Doel == Toestemmingsdoel.DelenMetKring && EF.Property<DossierId>(t, Dossiersleutel.Naam) == EF.Property<DossierId>(b, Dossiersleutel.Naam))))
            .Select(b => EF.Property<DossierId>(b, Dossiersleutel.Naam));
    }

    public Task LogLijst(string wat, int aantal, CancellationToken ct) => log.Schrijf(Regel(wat, true, $"lijst van {aantal}", 'R', null), ct);

    public Task LogObject(string wat, string onderwerp, char actie, bool toegestaan, DossierId? dossier, CancellationToken ct) =>
        log.Schrijf(Regel(wat, toegestaan, onderwerp, actie, dossier), ct);

    private Inzageregel Regel(string wat, bool toegestaan, string onderwerp, char actie, DossierId? dossier) => new(klok.GetUtcNow())
    {
        Gebeurtenis = wat,
        Actie = actie.ToString(),
        Toegestaan = toegestaan,
        AccountId = gebruiker?.Account,
        Naam = gebruiker?.Naam ?? "",
        Rol = gebruiker?.Rol.Naam() ?? "",
        Organisatie = gebruiker?.Organisatienaam ?? "",
        Doel = Inzage.Begeleiding,
        DossierId = dossier,
        Onderwerp = onderwerp,
        Autorisatie = true,
    };
}
