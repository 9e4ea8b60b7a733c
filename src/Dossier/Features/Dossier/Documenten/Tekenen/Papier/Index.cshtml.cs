using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Papier;

/// <summary>A paper that somebody signed: the scan is kept, and who looked at it shows.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetBestanden]
public sealed class IndexModel(Bestandskeuring keuring, Bestandsinstellingen instellingen) : Handtekeningpagina
{
    [BindProperty]
    public Papierinvoer Invoer { get; set; } = new();

    public int HoogsteMb => instellingen.HoogsteMb;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await VoorEenAnder("vastleggen van een handtekening onder", 'R') is { } antwoord) return antwoord;
        Invoer.Datum = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await VoorEenAnder("vastleggen van een handtekening onder", 'U') is { } antwoord) return antwoord;
        var gekeurd = await keuring.Keur(Invoer.Scan, nameof(Invoer.Scan), Stop);
        var datum = Invoer.Datum.Lees(nameof(Invoer.Datum));
        if (!(Neem(gekeurd) & Neem(datum))) return Page();
        return await Doe(async () =>
        {
            var keur = gekeurd.Waarde;
            var scan = Bijlage.Scan(Kader.Document, Wie.Naam, new(keur.Naam, keur.Soort, keur.Grootte, keur.Merk), Gebruiker.Naam, Nu);
            var uitkomst = Kader.Document.TekenOpPapier(Kader.Formulier, Handtekening, datum.Waarde, scan.Nieuw.Id.Waarde, Gebruiker.Persoon, Gebruiker.Naam, Nu);
            if (!Neem(uitkomst)) return Page();
            await keuring.Bewaar(Invoer.Scan!, keur, Stop);
            Db.Add(scan.Nieuw);
            return await BewaarHandtekening("Handtekening op papier vastgelegd", uitkomst.Waarde, scan.Gebeurtenis);
        });
    }
}

/// <summary>A signed paper.</summary>
public sealed class Papierinvoer
{
    public Datuminvoer Datum { get; set; } = new();

    public IFormFile? Scan { get; set; }
}
