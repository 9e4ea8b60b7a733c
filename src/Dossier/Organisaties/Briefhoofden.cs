using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Dossier.Organisaties;

/// <summary>What stands above a printed document: the name of an organisation and, when it has one, its logo.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Organisatie">Which organisation.</param>
/// <param name="Logo">Key of the logo; empty when there is none.</param>
/// <param name="LogoSoort">What kind of picture it is.</param>
public sealed record Briefhoofd(string Naam, OrganisatieId Organisatie, string Logo, Bestandssoort? LogoSoort)
{
    /// <summary>The address of the logo; null when there is none. Another logo has another address.</summary>
    public string? Logopad => Logo.Length == 0 ? null : $"/organisaties/{Organisatie}/logo?v={Logo[..8]}";
}

/// <summary>Finds whose name stands above a document: the organisation of the casusregisseur, who has final responsibility for the case.</summary>
public sealed class Briefhoofden(AppDbContext db, TimeProvider klok)
{
    /// <summary>For the documents of a dossier; null when there is no casusregisseur with an organisation now.</summary>
    public async Task<Briefhoofd?> Voor(DossierId dossier, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var dragers = db.Set<Inwonerdossier>().Where(d => d.Id == dossier).SelectMany(d => d.Betrokkenen)
            .Where(b => b.Rol == Betrokkenheid.Casusregisseur && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot)).Select(b => b.PersoonId);
        var organisatie = await db.Set<Persoon>().Where(p => dragers.Contains(p.Id) && p.OrganisatieId != null).OrderBy(p => p.Id)
            .Select(p => p.OrganisatieId).FirstOrDefaultAsync(ct);
        return await Van(organisatie, ct);
    }

    /// <summary>For a blank form: the organisation of who prints it.</summary>
    public async Task<Briefhoofd?> Van(OrganisatieId? organisatie, CancellationToken ct) => organisatie is null ? null
        : await db.Set<Organisatie>().AsNoTracking().Where(o => o.Id == organisatie)
            .Select(o => new Briefhoofd(o.Naam, o.Id, o.Logo, o.LogoSoort)).SingleOrDefaultAsync(ct);
}
