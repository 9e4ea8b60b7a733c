using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Mijn;

/// <summary>The inwoner asks to destroy all or a part, sees when there is an answer, and reads it.</summary>
[Vereist(Basisrechten.Mijn), MetConcept]
public sealed class IndexModel(Brieflader lader) : SpilPagina
{
    private const string Hier = "/mijn/verwijderen";

    [BindProperty]
    public Verwijderinvoer Invoer { get; set; } = new();

    public bool HeeftDossier { get; private set; }

    /// <summary>The last request; null when there was none.</summary>
    public Verwijderverzoek? Verzoek { get; private set; }

    /// <summary>The letter, once it was decided.</summary>
    public Verwijderbrief? Brief { get; private set; }

    public IReadOnlyList<Optie> Stukken { get; private set; } = [];

    public DateOnly Op => Vandaag;

    public async Task<IActionResult> OnGetAsync()
    {
        await Laad('R');
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('C') is not { } dossier) return NotFound();
        if (Verzoek?.IsOpen == true) return LocalRedirect(Hier);
        if (!ModelState.Neem(Invoer.Keus is null ? Verwijderregels.NietsGekozen.Bij("Keus") : Uitkomst.Gelukt(), "Invoer.")) return Page();
        var gekozen = Stukken.Gekozen(Invoer.Documenten);
        var uitkomst = Verwijderverzoek.Vraag(dossier, Invoer.Keus == Verwijderkeus.Alles, gekozen, Invoer.Woorden, Vandaag, "", Vandaag);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();
        Db.Add(uitkomst.Waarde.Nieuw);
        return await Bewaar("Gevraagd om te verwijderen", dossier, Hier, "Je vraag is verstuurd.", uitkomst.Waarde.Gebeurtenis);
    }

    /// <summary>Takes the question back.</summary>
    public async Task<IActionResult> OnPostTochNietAsync() => await Herhaal(async () =>
    {
        if (await Laad('U') is not { } dossier || Verzoek is null) return NotFound();
        var ingetrokken = Verzoek.TrekIn();
        return ModelState.Neem(ingetrokken) ? await Bewaar("Vraag om te verwijderen ingetrokken", dossier, Hier, "Goed. Alles blijft staan.", ingetrokken.Waarde) : Page();
    });

    private async Task<DossierId?> Laad(char actie)
    {
        if (await Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop) is not { } dossier
            || !await Toegang.Open(dossier, Inzage.Van(Gegevenssoort.Contact, "gegevens laten weghalen") with { Actie = actie }, Stop))
            return null;
        HeeftDossier = true;
        Verzoek = await Db.Set<Verwijderverzoek>().Where(v => v.DossierId == dossier).OrderByDescending(v => v.Id).FirstOrDefaultAsync(Stop);
        Stukken = await Stukkeuzes.Van(Db, dossier, "van", Stop);
        if (Verzoek?.BeslistOp is not null) Brief = await lader.Maak(Verzoek, Gebruiker.Naam, Stop);
        return dossier;
    }
}

/// <summary>What the inwoner wants gone.</summary>
public enum Verwijderkeus
{
    Alles,
    Deel,
}

/// <summary>The question, as it was typed.</summary>
public sealed class Verwijderinvoer
{
    public Verwijderkeus? Keus { get; set; }

    public List<string> Documenten { get; set; } = [];

    public string? Woorden { get; set; }

    /// <summary>The day it came in; only who writes it down for somebody else fills it in.</summary>
    public Datuminvoer OntvangenOp { get; set; } = new();
}
