using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Contacten.Leggen;

/// <summary>Writes down how it goes with somebody who has support.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : Signaalingang
{
    [BindProperty(SupportsGet = true)]
    public Guid Dossier { get; set; }

    [BindProperty]
    public Contactformulier Invoer { get; set; } = new();

    public IReadOnlyList<Contact> Eerder { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('C')) return NotFound();
        var op = Invoer.Op.Lees(nameof(Invoer.Op));
        var gelegd = Contact.Leg(DossierId, op.IsGelukt ? op.Waarde : Vandaag, Invoer.Bevinding, Gebruiker.Naam, Vandaag);
        if (!ModelState.Neem(op.En(gelegd), "Invoer.")) return Page();
        Db.Add(gelegd.Waarde.Nieuw);
        return await Bewaar("Contact over de hulp", DossierId, "/wmo/contacten", $"Opgeschreven. Het volgende contact is uiterlijk {Contact.Volgende(gelegd.Waarde.Nieuw.Op).InWoorden()}.", gelegd.Waarde.Gebeurtenis);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await OpenDossier(new(Dossier), Gegevenssoort.Ondersteuning, actie)) return false;
        Eerder = await Db.Set<Contact>().AsNoTracking().Where(c => c.DossierId == DossierId).OrderByDescending(c => c.Op).ThenByDescending(c => c.Id).ToListAsync(Stop);
        return true;
    }
}

/// <summary>When, and how it goes.</summary>
public sealed class Contactformulier
{
    public Datuminvoer Op { get; set; } = new();

    public string? Bevinding { get; set; }
}
