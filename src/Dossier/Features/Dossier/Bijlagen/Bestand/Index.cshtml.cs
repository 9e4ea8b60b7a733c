using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bijlagen.Bestand;

/// <summary>The content of a file, for who may see every kind of data in it. The look is in the log with the name of the file.</summary>
[Vereist(DossierRechten.Dossier)]
public sealed class IndexModel : SpilPagina
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid bijlage)
    {
        var dossier = new DossierId(id);
        var bestand = await Db.Set<Bijlage>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == new BijlageId(bijlage) && b.DossierId == dossier && b.VerwijderdOp == null, Stop);
        var inzage = new Inzage(bestand?.Gegevens ?? [Gegevenssoort.Contact], bestand is null ? "een bestand" : $"het bestand {bestand.Omschrijving}");
        if (!await Toegang.Open(dossier, inzage, Stop) || bestand is null) return NotFound();
        return new Bestandsantwoord(bestand.Merk, bestand.Naam, bestand.Soort, bestand.Grootte);
    }
}
