using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Overdragen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Overdragen.Nieuw;

/// <summary>Hand over one inwoner or a whole caseload: who, to whom, from when, with a note. Before it is sent the page shows what goes along.</summary>
[Vereist(DossierRechten.Overdragen), MetConcept]
public sealed class IndexModel(Overdrachtlader lader, Overdrachtpost post) : SpilPagina
{
    /// <summary>Whose work; empty for one's own.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Van { get; set; }

    /// <summary>The inwoner with whom this began; that one is chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Dossier { get; set; }

    /// <summary>Choose all.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    [BindProperty]
    public Overdrachtformulier Invoer { get; set; } = new();

    public Medewerker Wie { get; private set; } = null!;

    public bool IsEigen { get; private set; }

    public IReadOnlyList<Werkgeval> Werk { get; private set; } = [];

    public ILookup<DossierId, string> Punten { get; private set; } = null!;

    public IReadOnlyList<Optie> Collegas { get; private set; } = [];

    public DateOnly Op => Vandaag;

    /// <summary>The case of a row of the form; null when it is not there any more.</summary>
    public Werkgeval? Geval(Overdrachtformulier.Rij rij) => Werk.FirstOrDefault(w => w.Betrokkene == rij.Id);

    public async Task<IActionResult> OnGetAsync()
    {
        // The projectleider guides nobody, and chooses first whose work it is.
        if (Van is null && Gebruiker.Rol == Rol.Projectleider) return LocalRedirect("/overdragen");
        if (!await Laad()) return NotFound();
        var over = Werk.Where(w => !w.Loopt).ToList();
        Invoer.Rijen = over.ConvertAll(w => new Overdrachtformulier.Rij { Id = w.Betrokkene, Gekozen = Alles || over.Count == 1 || w.Dossier.Waarde == Dossier });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Laad()) return NotFound();
        return await Herhaal(async () =>
        {
            var gekozen = Invoer.Rijen.Select((rij, nummer) => (Rij: rij, Nummer: nummer, Geval: Geval(rij))).Where(r => r.Rij.Gekozen && r.Geval is not null).ToList();
            var ingang = Invoer.Ingang.Lees(nameof(Invoer.Ingang));
            ModelState.Neem(ingang, "Invoer.");
            var naar = Guid.TryParse(Invoer.Naar, out var collega) ? await lader.Medewerker(new(collega), Stop) : null;
            if (naar is null) ModelState.AddModelError("Invoer.Naar", Keuzeregels.CollegaOntbreekt.Zin);
            if (gekozen.Count == 0) ModelState.AddModelError("", Keuzeregels.NiemandGekozen.Zin);
            if (!ModelState.IsValid || naar is null) return Page();

            var bundel = Guid.CreateVersion7();
            var door = new Overdrager(Gebruiker.Ik, Gebruiker.Naam, Gebruiker.Rol == Rol.Projectleider, bundel);
            var dossiers = await Dossiers([.. gekozen.Select(g => g.Geval!.Dossier)]);
            var gebeurd = new List<Gevolgd>();
            foreach (var (rij, nummer, geval) in gekozen)
            {
                if ((await Toegang.OpenMet(geval!.Dossier, new([], "de overdracht") { Actie = 'U' }, Enum.GetValues<Gegevenssoort>(), Stop)).Count == 0) return NotFound();
                var voorstel = geval.Loopt ? Keuzeregels.AlVoorgesteld.Weiger() : Overdracht.StelVoor(dossiers[geval.Dossier], new(
                    geval.Betrokkene, new(Wie.Persoon, Wie.Naam, Wie.Organisatie), new(naar.Persoon, naar.Naam, naar.Organisatie), Overdrachtlader.Nodig(geval.Rol) == naar.Rol,
                    naar.Tot is null || naar.Tot > ingang.Waarde.Begin(), ingang.Waarde, rij.Notitie, Invoer.Bericht, rij.Verteld), door, Nu);
                if (!Neem(voorstel, nummer)) continue;
                Db.Add(voorstel.Waarde.Nieuw);
                gebeurd.Add(new(geval.Dossier, voorstel.Waarde.Gebeurtenis));
            }

            if (!ModelState.IsValid)
            {
                Db.ChangeTracker.Clear();
                return Page();
            }

            await post.Gevraagd(naar.Persoon, Stop);
            return await BewaarAlles("Overdracht voorgesteld", $"/overdragen/{bundel}", $"{naar.Naam} krijgt bericht en zegt of het goed is.", gebeurd);
        });
    }

    // What is about one inwoner stands at that inwoner; what is about the colleague or the day stands there once.
    private bool Neem(Uitkomst uitkomst, int nummer)
    {
        foreach (var w in uitkomst.Weigeringen)
        {
            var veld = w.Veld switch { "Naar" or "Ingang" or "Bericht" => "Invoer." + w.Veld, "Notitie" => $"Invoer.Rijen[{nummer}].Notitie", _ => $"Invoer.Rijen[{nummer}].Gekozen" };
            if (ModelState[veld]?.Errors.Any(e => e.ErrorMessage == w.Zin) != true) ModelState.AddModelError(veld, w.Zin);
        }

        return uitkomst.IsGelukt;
    }

    private Task<Dictionary<DossierId, Inwonerdossier>> Dossiers(List<DossierId> ids) => Db.Set<Inwonerdossier>().AsNoTracking().AsSplitQuery()
        .Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, Stop);

    private async Task<bool> Laad()
    {
        if (Gebruiker.Persoon is not { } ik) return false;
        IsEigen = Van is null || Van == ik.Waarde;
        if (!IsEigen && Gebruiker.Rol != Rol.Projectleider) return false;
        if (await lader.Medewerker(IsEigen ? ik : new(Van!.Value), Stop) is not { } wie) return false;
        Wie = wie;
        Werk = await lader.Werk(wie.Persoon, IsEigen, Stop);
        Punten = await lader.Punten([.. Werk.Select(w => w.Dossier)], wie.Persoon, Gebruiker, Stop);
        var rollen = Werk.Select(w => Overdrachtlader.Nodig(w.Rol)).OfType<Rol>().Append(wie.Rol).Distinct().ToList();
        Collegas = Optie.Van((await lader.Medewerkers(rollen, false, Stop)).Where(m => m.Persoon != wie.Persoon).OrderBy(m => m.Organisatie != wie.Organisatie), m => m.Persoon, m => m.Naam,
            m => $"{m.Rol.Naam()}, {m.Organisatienaam}");
        await Toegang.LogLijst(IsEigen ? "wie je kunt overdragen" : "het werk van een collega, om over te dragen", Werk.Count, Stop);
        return true;
    }
}
