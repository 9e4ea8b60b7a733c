using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Features.Herstel.Mijn.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Mijn.Bij;

/// <summary>The plan of one person whom one supports, for who supports more than one.</summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel : Mijnpagina
{
    /// <summary>The dossier.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Mijnbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var dossier = new Kern.DossierId(Id);
        if (await Open(dossier, [.. (await Zichtbaar())[dossier]], $"/mijn/bij/{Id}") is not { } beeld) return NotFound();
        Beeld = beeld;
        return Page();
    }
}
