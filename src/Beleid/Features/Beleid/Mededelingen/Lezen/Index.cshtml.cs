using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Beleid.Mededelingen;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Beleid.Features.Beleid.Mededelingen.Lezen;

/// <summary>The mededeling as the committee reads it, every number with the way to its definition, and what changed since the one before.</summary>
[Vereist(BeleidRechten.Mededelen)]
public sealed class IndexModel : Mededelingpagina
{
    /// <summary>The version that was read: what is adopted is what was on the screen.</summary>
    [BindProperty]
    public int GelezenVersie { get; set; }

    public IReadOnlyList<Tekstblok> Blokken { get; private set; } = [];

    public Mededeling? Eerder { get; private set; }

    public IReadOnlyList<Cijferverschil> Verschillen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        GelezenVersie = Mededeling.Versie;
        return Page();
    }

    public async Task<IActionResult> OnGetWordAsync() => !await Haal() ? NotFound()
        : File(Mededelingsword.Schrijf(Mededeling), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"mededeling-{Mededeling.Peildatum:yyyy-MM-dd}.docx");

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad()) return NotFound();
        var vast = Mededeling.StelVast(GelezenVersie, Gebruiker.Naam, Nu);
        if (ModelState.Neem(vast)) return await Bewaar("Mededeling vastgesteld", null, Pad, "De mededeling is vastgesteld. Hij verandert niet meer.", vast.Waarde);
        ModelState.Remove(nameof(GelezenVersie));
        GelezenVersie = Mededeling.Versie;
        return Page();
    });

    private async Task<bool> Laad()
    {
        if (!await Haal()) return false;
        Blokken = Mededelingstekst.Lees(Mededeling.Tekst);
        var (gemeente, dag) = (Mededeling.GemeenteId, Mededeling.Peildatum);
        Eerder = await Db.Set<Mededeling>().AsNoTracking().Where(m => m.GemeenteId == gemeente && m.Peildatum < dag).OrderByDescending(m => m.Peildatum).ThenByDescending(m => m.GemaaktOp).FirstOrDefaultAsync(Stop);
        if (Eerder is not null) Verschillen = Mededeling.Sinds(Eerder);
        return true;
    }
}
