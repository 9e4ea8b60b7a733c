using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Bijlagen;

/// <summary>The files, on the page of a dossier.</summary>
internal sealed class Bijlagedeel(AppDbContext db) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct)
    {
        var aantal = (await Bijlagelijst.Haal(db, dossier, soorten, null, ct)).Count(b => b.VerwijderdOp is null);
        var zin = aantal switch { 0 => "Er zijn nog geen bestanden bewaard.", 1 => "Er is 1 bestand bewaard.", _ => $"Er zijn {aantal} bestanden bewaard." };
        return [new Dossierdeel("Bestanden", zin, $"/dossiers/{dossier}/bijlagen", "Naar de bestanden", null)];
    }
}
