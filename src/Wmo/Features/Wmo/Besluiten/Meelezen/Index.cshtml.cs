using Microsoft.AspNetCore.Mvc;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Besluiten;

namespace Spil.Wmo.Features.Wmo.Besluiten.Meelezen;

/// <summary>Asks a named colleague to read along; that colleague reads the letter and answers.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel(Meeleesloket loket) : Besluitpagina, IMeeleespagina
{
    [BindProperty]
    public Meeleesformulier Invoer { get; set; } = new();

    public Meeleesbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        (Invoer.Goed, Invoer.GelezenVersie) = ("", Besluit!.Versie);
        return Page();
    }

    public Task<IActionResult> OnPostVraagAsync() => Doe(() => loket.Vraag(Beeld, Invoer.Lezer, Invoer.Vraag, Stop));

    public Task<IActionResult> OnPostAntwoordAsync() => Doe(() => loket.Antwoord(Beeld, Optie.LeesJaNee(Invoer.Goed), Invoer.Opmerking, Invoer.GelezenVersie, Stop));

    public Task<IActionResult> OnPostTrekInAsync() => Doe(() => loket.TrekIn(Beeld, Stop));

    private Task<IActionResult> Doe(Func<Task<Uitkomst<Meeleesstap>?>> stap) => Herhaal(async () =>
    {
        if (!await Laad('U') || await stap() is not { } gedaan) return NotFound();
        if (ModelState.Neem(gedaan, "Invoer.")) return await Bewaar(gedaan.Waarde.Waarom, Besluit!.DossierId, gedaan.Waarde.Naar, gedaan.Waarde.Melding, gedaan.Waarde.Gebeurd);
        ModelState.Remove("Invoer.GelezenVersie");
        Invoer.GelezenVersie = Besluit!.Versie;
        return Page();
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenBesluit("het meelezen met een besluit", actie) || Besluit is not { Soort: not null, VerstuurdOp: null }) return false;
        Beeld = await loket.Laad(Besluit, Gebruiker, Pad, Nu, Stop);
        await LaadBrief();
        return true;
    }
}
