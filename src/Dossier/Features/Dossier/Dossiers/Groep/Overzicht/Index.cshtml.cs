using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Groepen;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Groep.Overzicht;

/// <summary>Where the group is, and whom the inwoner named.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetConcept]
public sealed class IndexModel : Groepspagina
{
    [BindProperty]
    public Noemformulier Invoer { get; set; } = new();

    /// <summary>The phase that a button asks for.</summary>
    [BindProperty]
    public string? Fase { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Begin('R') ?? Page();

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (await Begin('C') is { } antwoord) return antwoord;
        if (Groep is not null) return LocalRedirect(Pad);
        var gemaakt = Resourcegroep.Begin(DossierId, Vandaag);
        Db.Add(gemaakt.Nieuw);
        return await Bewaar("Groep begonnen", Pad, "De groep is begonnen. Wie komt erin?", gemaakt.Gebeurtenis);
    }

    /// <summary>Names somebody for the group.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            if (await Groepen().SingleOrDefaultAsync(Stop) is not { } groep) return NotFound();
            var uitkomst = groep.Nomineer(Invoer.Naam, Invoer.Relatie);
            if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
            return await Bewaar("Iemand genoemd voor de groep", Pad, "Op de lijst gezet.", uitkomst.Waarde);
        });
    }

    /// <summary>Goes to another phase.</summary>
    public async Task<IActionResult> OnPostFaseAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            if (await Groepen().SingleOrDefaultAsync(Stop) is not { } groep || !Enum.TryParse<Groepsfase>(Fase, out var naar)) return NotFound();
            var uitkomst = groep.GaNaar(naar, Vandaag);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar("Groep naar een andere stap", Pad, $"De groep is nu bij: {naar.Naam()}", uitkomst.Waarde);
        });
    }
}

/// <summary>Somebody for the group, as typed.</summary>
public sealed class Noemformulier
{
    public string? Naam { get; set; }

    public string? Relatie { get; set; }
}
