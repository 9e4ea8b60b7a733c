using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bijlagen;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bijlagen.Lijst;

/// <summary>The files of a dossier; who may change the dossier also sees what was taken away, and can put it back.</summary>
[Vereist(DossierRechten.Dossier)]
public sealed class IndexModel : Dossierpagina
{
    public IReadOnlyList<Bijlage> Bijlagen { get; private set; } = [];

    public IReadOnlyList<Bijlage> Weg { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("de bestanden")) return NotFound();
        return await Toon();
    }

    public async Task<IActionResult> OnPostTerugAsync(Guid bijlage)
    {
        if (await OpenSamen("de bestanden", 'U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var gevonden = await Db.Set<Bijlage>().SingleOrDefaultAsync(b => b.Id == new BijlageId(bijlage) && b.DossierId == DossierId, Stop);
            if (gevonden is null || !gevonden.IsTeZienMet(Kader.Soorten)) return NotFound();
            var uitkomst = gevonden.ZetTerug();
            if (!ModelState.Neem(uitkomst)) return await Toon();
            return await Bewaar("Bestand teruggezet", DossierId, Kader.Pad + "/bijlagen", "Teruggezet.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult> Toon()
    {
        var alle = await Bijlagelijst.Haal(Db, DossierId, Kader.Soorten, null, Stop);
        Bijlagen = [.. alle.Where(b => b.VerwijderdOp is null)];
        Weg = Kader.MagWijzigen ? [.. alle.Where(b => b.VerwijderdOp is not null)] : [];
        return Page();
    }
}
