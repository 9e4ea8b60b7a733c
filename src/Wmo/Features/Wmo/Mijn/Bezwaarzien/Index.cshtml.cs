using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarzien;

/// <summary>How the own objection stands, what comes next and by which day; and the place to write what lacked.</summary>
[Vereist(WmoRechten.MijnOndersteuning)]
public sealed class IndexModel : Bezwaarpagina
{
    [BindProperty]
    public Antwoordformulier Invoer { get; set; } = new();

    public bool MagAanvullen => Zaak is { Loopt: true, WachtOpAanvulling: true };

    public async Task<IActionResult> OnGetAsync() => await OpenEigen("het eigen bezwaar") ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen("de aanvulling van het eigen bezwaar", 'U')) return NotFound();
        var aangevuld = Zaak.VulAan(Invoer.Tekst, Vandaag, Vandaag, Namens);
        return ModelState.Neem(aangevuld, "Invoer.") ? await Bewaar("Bezwaar aangevuld", Zaak.DossierId, MijnPad, "Verstuurd. De gemeente gaat ermee verder.", aangevuld.Waarde) : Page();
    });
}

/// <summary>What lacked.</summary>
public sealed class Antwoordformulier
{
    public string? Tekst { get; set; }
}
