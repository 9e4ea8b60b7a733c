using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bijlagen.Erbij;

/// <summary>A file is added: what it is, and what it is about.</summary>
[Vereist(DossierRechten.DossierWijzigen), MetBestanden]
public sealed class IndexModel(Bestandskeuring keuring, Bestandsinstellingen instellingen) : Dossierpagina
{
    [BindProperty]
    public Bijlageinvoer Invoer { get; set; } = new();

    public int HoogsteMb => instellingen.HoogsteMb;

    /// <summary>Only what this person may see: nobody hides a file from themselves.</summary>
    public IReadOnlyList<Optie> Soorten => [.. Bereikkeuze.Opties.Where(o => Kader.Ziet(Enum.Parse<Gegevenssoort>(o.Waarde))).Select(o => new Optie(o.Waarde, o.Tekst))];

    /// <summary>Where somebody came from: a document, or all files.</summary>
    public string Terug => Invoer.Document is { } document ? $"/documenten/{document}" : Kader.Pad + "/bijlagen";

    public async Task<IActionResult> OnGetAsync(Guid? document)
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Invoer.Document = document;
        if (await Document() is { } bij) Invoer.Gegevens = [.. bij.Gegevens.Select(g => g.ToString())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('C') is { } antwoord) return antwoord;
        var gekeurd = await keuring.Keur(Invoer.Bestand, nameof(Invoer.Bestand), Stop);
        var bestand = gekeurd.Probeer(out var keur) ? new Bestandsgegevens(keur.Naam, keur.Soort, keur.Grootte, keur.Merk) : new("", default, 0, "");
        var gegevens = Soorten.Where(o => Invoer.Gegevens.Contains(o.Waarde)).Select(o => Enum.Parse<Gegevenssoort>(o.Waarde)).ToList();
        var document = await Document();
        if (document is null) Invoer.Document = null;
        var nieuw = Bijlage.Voeg(DossierId, document?.Id, Invoer.Omschrijving, gegevens, bestand, Gebruiker.Naam, Nu);
        if (!(ModelState.Neem(gekeurd, "Invoer.") & ModelState.Neem(nieuw, "Invoer."))) return Page();
        if (await Db.Set<Bijlage>().Where(b => b.DossierId == DossierId && b.Merk == bestand.Merk && b.VerwijderdOp == null).Select(b => b.Omschrijving).FirstOrDefaultAsync(Stop) is { } eerder)
        {
            ModelState.AddModelError("Invoer.Bestand", $"Dit bestand is al bewaard. Het heet: {eerder}.");
            return Page();
        }

        await keuring.Bewaar(Invoer.Bestand!, keur!, Stop);
        Db.Add(nieuw.Waarde.Nieuw);
        return await Bewaar("Bestand toegevoegd", DossierId, Terug, $"Het bestand is bewaard. {keur!.Opmerking}".TrimEnd(), nieuw.Waarde.Gebeurtenis);
    }

    private Task<IActionResult?> Begin(char actie) => OpenSamen("een bestand erbij", actie);

    private async Task<Document?> Document() => Invoer.Document is { } id
        ? await Db.Set<Document>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DocumentId(id) && d.DossierId == DossierId, Stop)
        : null;
}

/// <summary>A file, as it was sent.</summary>
public sealed class Bijlageinvoer
{
    public IFormFile? Bestand { get; set; }

    public string? Omschrijving { get; set; }

    public List<string> Gegevens { get; set; } = [];

    public Guid? Document { get; set; }
}
