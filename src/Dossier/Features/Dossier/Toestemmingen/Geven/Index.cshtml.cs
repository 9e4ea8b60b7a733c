using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Geven;

/// <summary>
/// Gives consent for one purpose, or changes one that holds: the text, who, what and until when. The inwoner says yes on the screen; the
/// casusregisseur writes down how it was given, and by whom when somebody may decide for the inwoner.
/// </summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel : Toestemmingspagina
{
    private const int HoogstensOrganisaties = 300;
    private const string Zelf = "inwoner";

    [BindProperty(SupportsGet = true)]
    public string? Doel { get; set; }

    /// <summary>The consent that is changed; empty for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Welke { get; set; }

    [BindProperty]
    public Geefinvoer Invoer { get; set; } = new();

    public Toestemmingsvorm Vorm { get; private set; } = null!;

    public Toestemmingstekst Tekst { get; private set; } = null!;

    public Toestemming? Oud { get; private set; }

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    /// <summary>Who gave it: the inwoner, or who may decide for the inwoner. Empty when nobody may.</summary>
    public IReadOnlyList<Optie> Gevers { get; private set; } = [];

    protected override IQueryable<Inwonerdossier> Dossiers => Geheel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Laad('R') is { } antwoord) return antwoord;
        Invoer = Geefinvoer.Van(Oud, Vandaag);
        Invoer.Tekstversie = Tekst.Code;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalGeheel();
            var op = Kader.BeslistZelf ? Vandaag : Invoer.GegevenOp.Lees(nameof(Invoer.GegevenOp));
            var einde = Invoer.Tot.LeesOptioneel(nameof(Invoer.Tot), out var tot);
            if (!(ModelState.Neem(op, "Invoer.") & ModelState.Neem(einde, "Invoer.") & HoeEnDoorWie())) return Page();
            var naam = Organisaties.FirstOrDefault(o => o.Waarde == Invoer.Organisatie)?.Tekst ?? "";
            var invoer = Invoer.Als(Vorm.Doel, Kader.BeslistZelf, op.Waarde, tot, naam);
            if (Kader.Vertegenwoordiger is { } namens) invoer = invoer with { Vertegenwoordiger = namens.Id };
            if (Welke is { } welke)
            {
                var vervangen = dossier.WijzigToestemming(welke, invoer, Gebruiker.Naam, Vandaag);
                if (!ModelState.Neem(vervangen, "Invoer.")) return Page();
                return await BewaarKring("Toestemming veranderd", Begin, "Veranderd. Wat eerder gold, staat onderaan.", vervangen.Waarde);
            }

            var gegeven = dossier.GeefToestemming(invoer, Gebruiker.Naam, Vandaag);
            if (!ModelState.Neem(gegeven, "Invoer.")) return Page();
            return await BewaarKring("Toestemming gegeven", Begin, $"{Vorm.Doel.Doel()} staat nu aan.", gegeven.Waarde);
        });
    }

    // Both are proof later on, so neither is filled in for whoever forgets it.
    private bool HoeEnDoorWie()
    {
        if (Kader.BeslistZelf) return true;
        if (Invoer.Wijze is not (nameof(Toestemmingswijze.OpPapier) or nameof(Toestemmingswijze.MondelingMetGetuige)))
            ModelState.AddModelError("Invoer.Wijze", "Kies hoe de toestemming is gegeven.");
        if (Gevers.Count > 0 && Gevers.All(g => g.Waarde != Invoer.Vertegenwoordiger))
            ModelState.AddModelError("Invoer.Vertegenwoordiger", "Kies wie de toestemming geeft.");
        return ModelState.ErrorCount == 0;
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (await Binnen(actie) is { } antwoord) return antwoord;
        if (Toestemmingsvorm.Alle.FirstOrDefault(v => v.Doel.ToString() == Doel) is not { } vorm) return NotFound();
        (Vorm, Tekst) = (vorm, Toestemmingsteksten.Voor(vorm.Doel));
        Oud = Welke is { } welke ? Kader.Dossier.Toestemmingen.FirstOrDefault(t => t.Id == welke && t.Doel == vorm.Doel) : null;
        if (Welke is not null && Oud is null) return NotFound();
        if (vorm.MetOrganisatie)
        {
            var lijst = await Db.Set<Organisatie>().OrderBy(o => o.Naam).Take(HoogstensOrganisaties).Select(o => new { o.Id, o.Naam }).AsNoTracking().ToListAsync(Stop);
            Organisaties = Optie.Van(lijst, o => o.Id, o => o.Naam);
        }

        if (Kader.BeslistZelf) return null;
        var wie = Kader.Dossier.Vertegenwoordigers.Where(v => v.GeldtOp(Vandaag)).ToList();
        if (wie.Count > 0) Gevers = [new(Zelf, Kader.Inwoner.Volledig), .. Optie.Van(wie, v => v.Id, v => v.NaamEnSoort)];
        return null;
    }
}
