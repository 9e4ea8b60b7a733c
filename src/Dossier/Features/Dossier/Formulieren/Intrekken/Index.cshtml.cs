using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Formulieren.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Formulieren.Intrekken;

/// <summary>Withdraw a version of a form with a reason: no new documents, those that are there go on.</summary>
[Vereist(DossierRechten.FormulierenBeheren)]
public sealed class IndexModel(Formulierkast kast, Formulierregister register) : Formulierpagina(kast, register)
{
    [BindProperty]
    public Intrekinvoer Invoer { get; set; } = new();

    /// <summary>The version that new documents begin with afterwards; null when none can begin any more.</summary>
    public Formulierversie? Daarna { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad() || Eigen is null) return NotFound();
        return Eigen.Stand == Formulierstand.Gepubliceerd ? await Toon() : LocalRedirect(Hier);
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad() || Eigen is null) return NotFound();
        var uitkomst = Eigen.TrekIn(Invoer.Reden, Nu);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return await Toon();
        return await Bewaar($"Formulier ingetrokken: {Formulier.Titel}, versie {Versie}", null, Hier, "Ingetrokken. Wat er al is, blijft werken.", uitkomst.Waarde);
    });

    private async Task<IActionResult> Toon()
    {
        var andere = (await Register.Versies(Code, Stop)).Where(v => v.Nummer != Versie);
        Daarna = Formulierversie.VoorNieuw(Code, andere).Probeer(out var versie) ? versie : null;
        return Page();
    }
}

/// <summary>Why it is withdrawn.</summary>
public sealed class Intrekinvoer
{
    public string? Reden { get; set; }
}
