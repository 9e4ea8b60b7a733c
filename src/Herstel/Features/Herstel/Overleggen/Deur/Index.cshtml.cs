using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Deur;

/// <summary>Somebody promises secrecy at the door, on the device of the casusregisseur, who was there. That is seen beside the promise.</summary>
[Vereist(HerstelRechten.OverlegLeiden)]
public sealed class IndexModel : Overlegpagina
{
    private static readonly Regel NietErbij = new("HER-FORM-012", "Zet het vinkje als je erbij was. Niemand tekent voor een ander.");

    [BindProperty(SupportsGet = true)]
    public Guid Gid { get; set; }

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public bool Beloofd { get; set; }

    /// <summary>The casusregisseur was there.</summary>
    [BindProperty]
    public bool Gezien { get; set; }

    public Genodigde Wie { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        if (!Gezien)
        {
            ModelState.Neem(Uitkomst.Van([NietErbij.Bij(nameof(Gezien))]));
            return Page();
        }

        return await Doe("Geheimhouding beloofd bij de deur", $"{Pad}/geheimhouding", $"{Wie.Naam} heeft geheimhouding beloofd.", o => o.Teken(Gid, Naam, Beloofd, Overlegteksten.Belofteversie, Kader.Door, Nu));
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("tekenen bij de deur", actie, z => z.IsCasusregisseur) || Overleg.Zoek(Gid) is not { Komt: true } wie || !Geheimhouders.Tekent(wie, Kader.Tandem) || Overleg.Stand == Overlegstand.Afgezegd)
            return false;
        Wie = wie;
        return true;
    }
}
