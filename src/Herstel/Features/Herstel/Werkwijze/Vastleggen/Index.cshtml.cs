using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Vastleggen;

/// <summary>The casusregisseur writes down what has no form: the folder was handed over, the explanation was given, the regiebehandelaar agrees.</summary>
[Vereist(HerstelRechten.TrajectLeiden), MetConcept]
public sealed class IndexModel : Werkwijzepagina
{
    [BindProperty(SupportsGet = true)]
    public int Stap { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Stuk { get; set; } = "";

    [BindProperty]
    public Vastlegformulier Invoer { get; set; } = new();

    public bool IsInstemming => Vastlegging.IsInstemming(Stuk);

    public bool IsUitleg => Stuk == Stapvoorwaarde.Uitleg.Code();

    public string Kop => IsInstemming ? "Instemming van de regiebehandelaar" : IsUitleg ? "Mondelinge uitleg" : "Folder uitgereikt";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal('R')) return NotFound();
        Invoer.Op = Datuminvoer.Van(Vandaag);
        if (!IsInstemming) Invoer.Wie = Gebruiker.Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Haal('U') ? NotFound() : await Herhaal(async () =>
    {
        var datum = Invoer.Op.Lees(nameof(Invoer.Op));
        if (!ModelState.Neem(datum, "Invoer.")) return Page();
        var uitkomst = Vastlegging.Leg(Werkproces, Kader.Traject, new(Stap, Stuk, datum.Waarde, Invoer.Wie, Invoer.Tekst), Kader.Door, Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar(Kop, Kader.Traject.DossierId, Kader.Werkproces, "Dit is vastgelegd.", uitkomst.Waarde.Gebeurtenis);
    });

    private async Task<bool> Haal(char actie) => await Laad(actie, "een vastlegging in het werkproces") && MagLeiden && Vastlegging.Kan(Werkproces, Stap, Stuk);
}

/// <summary>What is written down, as it is typed.</summary>
public sealed class Vastlegformulier
{
    public Datuminvoer Op { get; set; } = new();

    public string? Wie { get; set; }

    public string? Tekst { get; set; }
}
