using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Afvinken;

/// <summary>
/// Says that an adopted agreement or action is done, or is not done after all: by who does it, or by the tandem. Other pages post to it
/// with <c>naar</c>, the address to go back to.
/// </summary>
[Vereist(HerstelRechten.PlanZien)]
public sealed class IndexModel : Voorstelpagina
{
    [BindProperty]
    public Afvinkinvoer Invoer { get; set; } = new();

    public DateOnly? GedaanOp { get; private set; }

    public string Terug => Verder(Hier);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een afspraak")) return NotFound();
        if (await HaalVoorstel(Vid) is not { Soort: not Voorstelsoort.Doel, LaatstAangenomen: not null } voorstel) return NotFound();
        if (!Mag(voorstel)) return Forbid();
        Toon(voorstel);
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    /// <summary>Done, on the given day or today.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open("een afspraak", 'U')) return NotFound();
        return await Doe(v => Gedaan(v), "Afspraak of actie gedaan", Terug, (_, gedaan) => $"Mooi, dit is gedaan op {gedaan.Op.InWoorden()}.");
    }

    /// <summary>Not done after all.</summary>
    public async Task<IActionResult> OnPostTochNietAsync()
    {
        if (!await Open("een afspraak", 'U')) return NotFound();
        return await Doe(v => v.MeldNietGedaan(Kader.Traject, Kader.Door), "Afspraak of actie toch niet gedaan", Terug, (_, _) => "Dit staat weer op ‘nog niet gedaan’.");
    }

    protected override bool Mag(Voorstel voorstel) => Kader.IsTandem || voorstel.LaatstAangenomen?.Inhoud.WiePersoonId == Kader.Ik;

    private Uitkomst<VoorstelGedaan> Gedaan(Voorstel voorstel)
    {
        var gelezen = Invoer.Op.IsLeeg ? Vandaag : Invoer.Op.Lees(nameof(Invoer.Op));
        return gelezen.Probeer(out var op) ? voorstel.MeldGedaan(Kader.Traject, Kader.Door, op, Vandaag) : Uitkomst<VoorstelGedaan>.Geweigerd(gelezen.Weigeringen);
    }

    protected override void Toon(Voorstel voorstel)
    {
        base.Toon(voorstel);
        GedaanOp = voorstel.GedaanOp;
    }
}

/// <summary>When it was done; empty means today.</summary>
public sealed class Afvinkinvoer
{
    public Datuminvoer Op { get; set; } = new();
}
