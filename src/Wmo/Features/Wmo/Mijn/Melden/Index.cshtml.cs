using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;

namespace Spil.Wmo.Features.Wmo.Mijn.Melden;

/// <summary>The inwoner asks for household support. One question; the municipality calls.</summary>
[Vereist(WmoRechten.ZelfMelden), MetConcept]
public sealed class IndexModel : Wmopagina
{
    [BindProperty]
    public Vraagformulier Invoer { get; set; } = new();

    public IReadOnlyList<Optie> Gemeenten { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Eigen('R') is null ? NotFound() : Page();

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (await Eigen('C') is not { } dossier) return NotFound();
        OrganisatieId? gemeente = Gemeenten.Count == 1 ? OrganisatieId.Van(Guid.Parse(Gemeenten[0].Waarde))
            : Gemeenten.FirstOrDefault(g => g.Waarde == Invoer.Gemeente) is { } gekozen ? OrganisatieId.Van(Guid.Parse(gekozen.Waarde)) : null;
        var loopt = await Db.Set<Melding>().AnyAsync(m => m.DossierId == dossier && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt, Stop);
        var gedaan = Domein.Meldingen.Melding.Doe(dossier, Gebruiker.Ik, new(gemeente, Meldwijze.Website, Vandaag, Invoer.Vraag), Vandaag, loopt);
        if (!ModelState.Neem(gedaan, "Invoer.")) return Page();
        var onderzoek = Onderzoek.Begin(gedaan.Waarde.Nieuw);
        Db.AddRange(gedaan.Waarde.Nieuw, onderzoek.Nieuw);
        return await Bewaar("Hulp bij het huishouden gevraagd", dossier, $"/mijn/ondersteuning/{gedaan.Waarde.Nieuw.Id}", "Jouw vraag is verstuurd. Iemand van de gemeente belt je.",
            gedaan.Waarde.Gebeurtenis, onderzoek.Gebeurtenis);
    });

    // Only in the own dossier; with the municipalities that can decide.
    private async Task<DossierId?> Eigen(char actie)
    {
        var ik = Gebruiker.Ik;
        if (await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == ik).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop) is not { } dossier) return null;
        if (!await Binnen(dossier, "hulp bij het huishouden vragen", actie, Gegevenssoort.Ondersteuning)) return null;
        Gemeenten = Optie.Van(await Db.Set<Organisatie>().AsNoTracking().Where(o => o.Soort == Organisatiesoort.Gemeente).OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
        return dossier;
    }
}

/// <summary>The question.</summary>
public sealed class Vraagformulier
{
    public string? Vraag { get; set; }

    public string? Gemeente { get; set; }
}
