using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Features.Dossier.Bewaren.Mijn;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Bewaren.Vastleggen;

/// <summary>Writes down that an inwoner asked to destroy something: on the phone, at the table or by letter.</summary>
[Vereist(DossierRechten.VerwijderverzoekVastleggen), MetConcept]
public sealed class IndexModel : Dossierpagina
{
    [BindProperty]
    public Verwijderinvoer Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Stukken { get; private set; } = [];

    public bool IsGevraagd { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.OntvangenOp = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad('C')) return NotFound();
        var datum = Invoer.OntvangenOp.Lees(nameof(Invoer.OntvangenOp));
        var keus = Invoer.Keus is null ? Verwijderregels.NietsGekozen.Bij("Keus") : IsGevraagd ? Verwijderregels.AlGevraagd.Weiger() : Uitkomst.Gelukt();
        if (!(ModelState.Neem(datum, "Invoer.") & ModelState.Neem(keus, "Invoer."))) return Page();
        var gekozen = Stukken.Gekozen(Invoer.Documenten);
        var uitkomst = Verwijderverzoek.Vraag(DossierId, Invoer.Keus == Verwijderkeus.Alles, gekozen, Invoer.Woorden, datum.Waarde, Gebruiker.Naam, Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Verzoek om te verwijderen opgeschreven", DossierId, Kader.Pad, "Opgeschreven. De projectleider en de functionaris zien het meteen.", uitkomst.Waarde.Gebeurtenis);
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een verzoek om te verwijderen", actie, Gegevenssoort.Contact)) return false;
        IsGevraagd = await Db.Set<Verwijderverzoek>().AnyAsync(v => v.DossierId == DossierId && v.Stand == Verzoekstand.Open, Stop);
        Stukken = await Stukkeuzes.Van(Db, DossierId, "van", Stop);
        return true;
    }
}
