using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Mijn.Papier;

/// <summary>A paper with the question: the inwoner keeps it with the dossier, and the consulent sees it.</summary>
[Vereist(WmoRechten.MijnOndersteuning), MetBestanden]
public sealed class IndexModel(Bestandskeuring keuring, Bestandsinstellingen instellingen) : Meldingpagina
{
    [BindProperty]
    public Papierinvoer Invoer { get; set; } = new();

    public int HoogsteMb => instellingen.HoogsteMb;

    public async Task<IActionResult> OnGetAsync() => await OpenEigen("een papier bij de vraag om hulp") ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await OpenEigen("een papier bij de vraag om hulp", 'C')) return NotFound();
        var gekeurd = await keuring.Keur(Invoer.Bestand, nameof(Invoer.Bestand), Stop);
        var bestand = gekeurd.Probeer(out var keur) ? new Bestandsgegevens(keur.Naam, keur.Soort, keur.Grootte, keur.Merk) : new("", default, 0, "");
        var nieuw = Bijlage.Voeg(Zaak.DossierId, null, Invoer.Omschrijving, [Gegevenssoort.Ondersteuning], bestand, Namens.Length > 0 ? Namens : Gebruiker.Naam, Nu);
        if (!(ModelState.Neem(gekeurd, "Invoer.") & ModelState.Neem(nieuw, "Invoer."))) return Page();
        if (await Db.Set<Bijlage>().Where(b => b.DossierId == Zaak.DossierId && b.Merk == bestand.Merk && b.VerwijderdOp == null).Select(b => b.Omschrijving).FirstOrDefaultAsync(Stop) is { } eerder)
        {
            ModelState.AddModelError("Invoer.Bestand", $"Dit bestand is al verstuurd. Het heet: {eerder}.");
            return Page();
        }

        await keuring.Bewaar(Invoer.Bestand!, keur!, Stop);
        Db.Add(nieuw.Waarde.Nieuw);
        return await BewaarMelding("Papier bij de vraag om hulp", MijnPad, $"Verstuurd. De consulent ziet het papier. {keur!.Opmerking}".TrimEnd(), nieuw.Waarde.Gebeurtenis);
    }
}

/// <summary>A paper, as it was sent.</summary>
public sealed class Papierinvoer
{
    public IFormFile? Bestand { get; set; }

    public string? Omschrijving { get; set; }
}
