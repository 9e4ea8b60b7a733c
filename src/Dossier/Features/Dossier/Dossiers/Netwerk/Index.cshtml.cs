using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Netwerk;

/// <summary>Somebody who is in the drawing of the kring and does not take part: put there, changed, taken out.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetConcept]
public sealed class IndexModel : Dossierpagina
{
    /// <summary>The one in the address; nobody for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Lid { get; set; }

    [BindProperty]
    public Netwerkformulier Invoer { get; set; } = new();

    /// <summary>Who it is about; null for a new one.</summary>
    public Netwerklid? Wie { get; private set; }

    public bool MagUitnodigen => HttpContext.RequestServices.GetRequiredService<Rollentabel>().Heeft(Gebruiker.Rol, DossierRechten.Uitnodigen);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        if (Wie is not null) Invoer = Netwerkformulier.Van(Wie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            if (Lid is null)
            {
                var gezet = Netwerklid.Zet(DossierId, Invoer.Als());
                if (!ModelState.Neem(gezet, "Invoer.")) return Page();
                Db.Add(gezet.Waarde.Nieuw);
                return await Bewaar("Iemand in de tekening gezet", DossierId, Kader.Kring, $"{gezet.Waarde.Nieuw.Naam} staat nu in de tekening.", gezet.Waarde.Gebeurtenis);
            }

            if (await Haal() is not { } lid) return NotFound();
            var uitkomst = lid.Wijzig(Invoer.Als(), Invoer.Gelezen);
            if (Invoer.Gelezen != lid.Versie && !uitkomst.IsGelukt)
            {
                ModelState.AddModelError("Invoer.Naam", uitkomst.Weigeringen[0].Zin);
                Invoer = Netwerkformulier.Van(lid);
                ToonVerouderd("Invoer.Gelezen");
                return Page();
            }

            if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
            return await Bewaar("Iemand in de tekening veranderd", DossierId, Kader.Kring, $"{lid.Naam} is veranderd.", uitkomst.Waarde);
        });
    }

    /// <summary>Out of the drawing, with what was written.</summary>
    public async Task<IActionResult> OnPostWegAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            if (Lid is null || await Haal() is not { } lid) return NotFound();
            Db.Remove(lid);
            return await Bewaar("Iemand uit de tekening gehaald", DossierId, Kader.Kring, $"{lid.Naam} staat niet meer in de tekening.", lid.HaalWeg());
        });
    }

    private Task<Netwerklid?> Haal() => Db.Set<Netwerklid>().SingleOrDefaultAsync(l => l.Id == new NetwerklidId(Lid!.Value) && l.DossierId == DossierId, Stop);

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("de kring", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (Lid is null) return null;
        Wie = await Haal();
        if (Wie is null) return NotFound();
        Db.ChangeTracker.Clear();
        return null;
    }
}
