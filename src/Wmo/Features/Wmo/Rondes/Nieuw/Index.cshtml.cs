using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Features.Wmo.Rondes.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Rondes.Nieuw;

/// <summary>Draws a round up. It starts nothing: first comes what it would do.</summary>
[Vereist(WmoRechten.Rondes), MetConcept]
public sealed class IndexModel : Rondeinvulpagina
{
    public override string Terug => "/wmo/rondes";

    public async Task OnGetAsync()
    {
        await Bereid();
        (Invoer.Peildatum, Invoer.Start) = (Datuminvoer.Van(Vandaag), Datuminvoer.Van(Vandaag));
        Invoer.Kader = Kaders.Opties[0].Waarde; // One that a decision of today can rest on stands first.
        Invoer.Consulenten = [.. Mensen.Select(m => m.Waarde)];
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        await Bereid();
        if (Gebruiker.Organisatie is not { } gemeente) return NotFound();
        if (!Neem(invoer => Herindicatieronde.Maak(gemeente, invoer), out var gemaakt)) return Page();
        Db.Add(gemaakt!.Nieuw);
        return await Bewaar("Ronde opgezet", null, $"/wmo/rondes/{gemaakt.Nieuw.Id}", "Bewaard. Dit is wat de ronde zou doen.", gemaakt.Gebeurtenis);
    });
}
