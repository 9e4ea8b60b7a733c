using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Normenkaders;
using Spil.Wmo.Normenkaders;

namespace Spil.Wmo.Features.Wmo.Normenkaders.Verschil;

/// <summary>What differs between two versions, line by line.</summary>
[Vereist(WmoRechten.NormenkadersBeheren)]
public sealed class IndexModel(Normenkaderboek boek) : Normenkaderpagina(boek)
{
    /// <summary>With which version; the one before it when none is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Met { get; set; }

    public Normenkader? Ander { get; private set; }

    public IReadOnlyList<Normverschil> Verschillen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal()) return NotFound();
        Ander = Versies.FirstOrDefault(k => k.Versie != Versie && $"{k.Versie}" == Met) ?? Vorige ?? Versies.FirstOrDefault(k => k.Versie != Versie);
        if (Ander is not null) Verschillen = Normvergelijking.Vergelijk(Ander, Kader);
        return Page();
    }
}
