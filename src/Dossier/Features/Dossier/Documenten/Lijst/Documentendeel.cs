using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Documenten.Lijst;

/// <summary>The documents on the page of a dossier: how many, how they stand, and where they are. One query.</summary>
internal sealed class Documentendeel(AppDbContext db, IHttpContextAccessor http, Rollentabel rollen) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct)
    {
        if (http.Wie() is not { } gebruiker || !rollen.Heeft(gebruiker.Rol, DossierRechten.DocumentZien)) return [];
        var documenten = await db.Set<Document>().AsNoTracking().Include(d => d.Versies).Where(d => d.DossierId == dossier).ToListAsync(ct);
        var standen = documenten.Where(d => d.Gegevens.Nodig().All(soorten.Contains)).Select(d => d.Laatste?.Stand).ToList();
        var delen = new[] { (Documentstand.Concept, "nog mee bezig"), (Documentstand.TerTekening, "om te tekenen"), (Documentstand.Vast, "klaar") }
            .Select(s => (Aantal: standen.Count(stand => stand == s.Item1), s.Item2)).Where(s => s.Aantal > 0).Select(s => $"{s.Aantal} {s.Item2}");
        var zin = string.Join(", ", delen);
        return [new("Documenten", zin.Length > 0 ? $"{zin}." : "Er is nog niets ingevuld of getekend.", $"/dossiers/{dossier}/documenten", "Naar de documenten", null)];
    }
}
