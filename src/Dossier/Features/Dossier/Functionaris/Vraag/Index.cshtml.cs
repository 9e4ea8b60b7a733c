using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Personen;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Vraag;

/// <summary>One question, with what the line of the log said; the functionaris answers, or mends the answer.</summary>
[Vereist(DossierRechten.InzagevragenBeantwoorden), MetConcept]
public sealed class IndexModel(Toezichtlog toezicht) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    /// <summary>The version that was on the screen.</summary>
    [BindProperty]
    public int? Gelezen { get; set; }

    public Inzagevraag Vraag { get; private set; } = null!;

    public string Inwoner { get; private set; } = "";

    public DateOnly Op => Vandaag;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Neem();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var uitkomst = Vraag.Beantwoord(Antwoord, Gebruiker.Naam, Nu, Gelezen ?? 0);
        if (ModelState.Neem(uitkomst))
            return await Bewaar("Vraag over wie keek beantwoord", Vraag.DossierId, "/functionaris", "Je antwoord staat nu in Mijn Spil.", uitkomst.Waarde);
        if (uitkomst.Weigeringen.Any(w => w.Regel == Inzagevraagregels.Verouderd))
        {
            Neem();
            ToonVerouderd(nameof(Gelezen));
        }

        return Page();
    });

    private void Neem() => (Antwoord, Gelezen) = (Vraag.Antwoord, Vraag.Versie);

    private async Task<bool> Laad(char actie)
    {
        if (await Db.Set<Inzagevraag>().SingleOrDefaultAsync(v => v.Id == new InzagevraagId(Id), Stop) is not { } vraag) return false;
        await toezicht.Schrijf("jouw vraag over wie er keek", $"inzagevraag {Id}", actie, vraag.DossierId, Stop);
        Vraag = vraag;
        Inwoner = (await Db.Set<Inwonerdossier>().AsNoTracking().Where(d => d.Id == vraag.DossierId).Join(Db.Set<Persoon>(), d => d.InwonerId, p => p.Id, (d, p) => p.Naam).SingleAsync(Stop)).Volledig;
        return true;
    }
}
