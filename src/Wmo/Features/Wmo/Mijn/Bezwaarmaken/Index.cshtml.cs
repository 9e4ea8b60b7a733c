using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Features.Wmo.Bezwaren.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Bezwaarmaken;

/// <summary>The inwoner objects to the own decision; being in time is what counts, the reasons may follow.</summary>
[Vereist(WmoRechten.ZelfMelden), MetConcept]
public sealed class IndexModel : Besluitingang
{
    [BindProperty]
    public Eigenbezwaar Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() =>
        !await OpenEigen() ? NotFound() : Lopend is { } loopt ? LocalRedirect($"/mijn/bezwaren/{loopt}") : Page();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await OpenEigen('C')) return NotFound();
        var gemaakt = Maak(new(Bezwaarwijze.MijnSpil, null, Vandaag, Bezwaarmaker.Inwoner, "", Invoer.Gronden, Invoer.Later));
        if (!ModelState.Neem(gemaakt, "Invoer.")) return Page();
        Db.Add(gemaakt.Waarde.Nieuw);
        return await Bewaar("Bezwaar gemaakt", Tegen.DossierId, $"/mijn/bezwaren/{gemaakt.Waarde.Nieuw.Id}", "Je bezwaar is verstuurd.", gemaakt.Waarde.Gebeurtenis);
    });

    private async Task<bool> OpenEigen(char actie = 'R') => await Open("bezwaar maken", actie) && Inwoner.Id == Gebruiker.Persoon;
}

/// <summary>Why, now or later.</summary>
public sealed class Eigenbezwaar
{
    public string? Gronden { get; set; }

    public bool Later { get; set; }
}
