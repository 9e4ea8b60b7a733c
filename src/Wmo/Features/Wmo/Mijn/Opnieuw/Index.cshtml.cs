using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Opnieuw;

/// <summary>The inwoner sees that somebody looks again, what comes of it, and the old and the new time with their days.</summary>
[Vereist(WmoRechten.Lezen)]
public sealed class IndexModel : Herindicatiepagina
{
    /// <summary>Where the inwoner tells that something changed: with the question that is there, or as a new one.</summary>
    public string Veranderd { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de herindicatie") || Zaak.AangekondigdOp is null) return NotFound(); // The letter comes first.
        var dossier = Zaak.DossierId;
        var melding = await Db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.DossierId == dossier).OrderByDescending(m => m.Id).Select(m => (Guid?)m.Id.Waarde).FirstOrDefaultAsync(Stop);
        Veranderd = melding is { } id ? $"/mijn/ondersteuning/{id}/veranderd" : "/mijn/ondersteuning/nieuw";
        return Page();
    }
}
