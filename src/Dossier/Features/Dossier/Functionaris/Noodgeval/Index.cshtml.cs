using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Noodgeval;

/// <summary>One time that somebody broke the glass; the functionaris writes down what was found.</summary>
[Vereist(DossierRechten.NoodtoegangToetsen), MetConcept]
public sealed class IndexModel(Toezichtlog toezicht) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Bevinding { get; set; }

    /// <summary>The version that was on the screen.</summary>
    [BindProperty]
    public int? Gelezen { get; set; }

    public Noodtoegang Nood { get; private set; } = null!;

    public DateOnly Op => Vandaag;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Neem();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var uitkomst = Nood.Toets(Bevinding, Gebruiker.Naam, Gebruiker.Ik, Nu, Gelezen ?? 0);
        if (ModelState.Neem(uitkomst))
            return await Bewaar("Noodtoegang getoetst", Nood.DossierId, "/functionaris/noodtoegang", "Bewaard. Deze noodtoegang is bekeken.", uitkomst.Waarde);
        if (uitkomst.Weigeringen.Any(w => w.Regel == Noodregels.Verouderd))
        {
            Neem();
            ToonVerouderd(nameof(Gelezen));
        }

        return Page();
    });

    private void Neem() => (Bevinding, Gelezen) = (Nood.Bevinding, Nood.Versie);

    private async Task<bool> Laad(char actie)
    {
        if (await Db.Set<Noodtoegang>().SingleOrDefaultAsync(n => n.Id == new NoodtoegangId(Id), Stop) is not { } nood) return false;
        await toezicht.Schrijf("de noodtoegang, om te kijken of die nodig was", $"noodtoegang {Id}", actie, nood.DossierId, Stop);
        Nood = nood;
        return true;
    }
}
