using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Prikken;

/// <summary>
/// Says when one can. The casusregisseur may fill it in for somebody on the phone; that is seen. It shows the moments only, so who has not
/// promised secrecy yet can answer too.
/// </summary>
[Vereist(HerstelRechten.OverlegZien)]
public sealed class IndexModel : Overlegpagina, IPrikblad
{
    /// <summary>Somebody else on the list; empty for oneself.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    [BindProperty]
    public Prikformulier Invoer { get; set; } = new();

    public Genodigde Wie { get; private set; } = null!;

    public bool IsVoorAnder => Wie.Id != Zicht.Ik?.Id;

    public IReadOnlyList<Prikmoment> Momenten => Overleg.Momenten;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer = Prikformulier.Van(Overleg, Wie.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('U')) return NotFound();
        return await Doe("Gezegd wanneer het kan", Zicht.BereidtVoor ? Pad + "/datum" : Pad, IsVoorAnder ? $"Ingevuld voor {Wie.Naam}." : "Dank je wel. Jouw antwoord is bewaard.",
            o => Invoer.Geef(o, Wie.Id, IsVoorAnder ? Prikwijze.Opgeschreven : Prikwijze.Zelf, IsVoorAnder ? Kader.Door : null, Nu));
    }

    protected override void Geweigerd(Overleg overleg, bool verouderd) => (Invoer, ViewData[Verouderd]) = (Invoer.Opnieuw(overleg, Wie.Id, ModelState), verouderd);

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("wanneer je kunt bij het overleg", actie, z => z.Komt || z.IsCasusregisseur)) return false;
        if ((Voor is { } ander ? Overleg.Zoek(ander) : Zicht.Ik) is not { Komt: true } wie) return false;
        Wie = wie;
        return !IsVoorAnder || Zicht.IsCasusregisseur;
    }
}
