using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarmaken;

/// <summary>The inwoner, or who decides for the inwoner, objects to the decision; being in time is what counts, the reasons may follow.</summary>
[Vereist(WmoRechten.MijnOndersteuning), MetConcept]
public sealed class IndexModel : Besluitingang
{
    [BindProperty]
    public Eigenbezwaar Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() =>
        !await OpenEigen() ? NotFound() : Lopend is { } loopt ? LocalRedirect($"/mijn/bezwaren/{loopt}") : Page();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen('C')) return NotFound();
        var gemaakt = Maak(new(Bezwaarwijze.MijnSpil, null, Vandaag, Voor is null ? Bezwaarmaker.Inwoner : Bezwaarmaker.Vertegenwoordiger, Namens, Invoer.Gronden, Invoer.Later));
        if (!ModelState.Neem(gemaakt, "Invoer.")) return Page();
        Db.Add(gemaakt.Waarde.Nieuw);
        return await Bewaar("Bezwaar gemaakt", Tegen.DossierId, $"/mijn/bezwaren/{gemaakt.Waarde.Nieuw.Id}", Voor is null ? "Je bezwaar is verstuurd." : "Het bezwaar is verstuurd. Jouw naam staat erbij.", gemaakt.Waarde.Gebeurtenis);
    });

    private async Task<bool> OpenEigen(char actie = 'R') => await Open("bezwaar maken", actie) && (Inwoner.Id == Gebruiker.Persoon || Voor is not null);
}

/// <summary>Why, now or later.</summary>
public sealed class Eigenbezwaar
{
    public string? Gronden { get; set; }

    public bool Later { get; set; }
}
