using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Herindicaties.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Herindicaties.Heropenen;

/// <summary>Opens a decision again, with what changed or what was missed.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Herindicatiepagina
{
    [BindProperty]
    public Heropenformulier Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Open("een besluit opnieuw bekijken") && Zaak.KanHeropenen ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Open("een besluit opnieuw bekijken", 'C')) return NotFound();
        var heropend = Zaak.Heropen(Indicatie, new(Gebruiker.Ik, Gebruiker.Naam), Invoer.Reden, Vandaag);
        if (!ModelState.Neem(heropend, "Invoer.")) return Page();
        Db.Add(heropend.Waarde.Nieuw);
        return await BewaarZaak("Besluit na herindicatie opnieuw bekeken", $"/wmo/herindicaties/{heropend.Waarde.Nieuw.Id}", "Je bekijkt dit besluit opnieuw. Kondig het eerst aan.", heropend.Waarde.Gebeurtenis);
    });
}

/// <summary>Why a decision is opened again.</summary>
public sealed class Heropenformulier
{
    public string? Reden { get; set; }
}
