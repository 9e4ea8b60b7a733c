using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Rondes.Wijzigen;

/// <summary>Changes the agreements of a round that has not started.</summary>
[Vereist(WmoRechten.Rondes), MetConcept]
public sealed class IndexModel : Rondeinvulpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Herindicatieronde Ronde { get; private set; } = null!;

    public override string Terug => $"/wmo/rondes/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Invoer = Rondeformulier.Van(Ronde);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad()) return NotFound();
        var verouderd = Invoer.GelezenVersie != Ronde.Versie;
        if (Neem(invoer => Ronde.Wijzig(invoer, Invoer.GelezenVersie), out var gewijzigd)) return await Bewaar("Ronde gewijzigd", null, Terug, "Bewaard. Dit is wat de ronde nu zou doen.", gewijzigd!);
        if (verouderd)
        {
            Invoer = Rondeformulier.Van(Ronde);
            ToonVerouderd("Invoer.GelezenVersie");
        }

        Db.ChangeTracker.Clear();
        return Page();
    });

    private async Task<bool> Laad()
    {
        var (id, gemeente) = (new HerindicatierondeId(Id), Gebruiker.Organisatie);
        if (await Db.Set<Herindicatieronde>().SingleOrDefaultAsync(r => r.Id == id && r.GemeenteId == gemeente && r.GestartOp == null, Stop) is not { } ronde) return false;
        Ronde = ronde;
        await Bereid();
        return true;
    }
}
