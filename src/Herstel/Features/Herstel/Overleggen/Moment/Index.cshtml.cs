using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Overleggen.Moment;

/// <summary>Sets the moment without asking around, moves it, or calls the meeting off. Who was invited hears of it.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel : Overlegpagina
{
    [BindProperty]
    public Momentformulier Invoer { get; set; } = new();

    [BindProperty]
    public bool InwonerKan { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenSamen("de datum van het overleg")) return NotFound();
        Invoer = Momentformulier.Van(Overleg.Dag, Overleg.Tijd);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await OpenSamen("de datum van het overleg", 'U')) return NotFound();
        if (!ModelState.Neem(Invoer.Lees(out var dag, out var tijd), "Invoer.")) return Page();
        var vorige = Overleg.Dag;
        return await Doe("Datum van het overleg gezet", Pad, $"Het overleg is op {Overlegwoorden.InWoorden(dag, tijd)}. Iedereen krijgt bericht.", o => Bij(o.Plan(dag, tijd, InwonerKan, Nu)), async o =>
        {
            await Post.NodigUit(o, Stop);
            return await Trajectmoment.Zet(Db, o, vorige, Vandaag, Stop);
        });
    }

    public async Task<IActionResult> OnPostZegAfAsync()
    {
        if (!await OpenSamen("de datum van het overleg", 'U')) return NotFound();
        Invoer = Momentformulier.Van(Overleg.Dag, Overleg.Tijd);
        return await Doe("Overleg afgezegd", Pad, "Het overleg gaat niet door. Wie een uitnodiging had, krijgt bericht.", o => o.ZegAf(Reden), async o =>
        {
            await Post.ZegAf(o, o.Komenden, Stop);
            return await Trajectmoment.Zet(Db, o, o.Dag, Vandaag, Stop);
        });
    }

    // Day and time stand in a part of the form, the rest does not.
    private static Kern.Uitkomst<OverlegGepland> Bij(Kern.Uitkomst<OverlegGepland> uitkomst) => uitkomst.IsGelukt ? uitkomst
        : Kern.Uitkomst<OverlegGepland>.Geweigerd([.. uitkomst.Weigeringen.Select(w => w.Veld is nameof(Momentformulier.Dag) or nameof(Momentformulier.Tijd) ? w with { Veld = "Invoer." + w.Veld } : w)]);
}
