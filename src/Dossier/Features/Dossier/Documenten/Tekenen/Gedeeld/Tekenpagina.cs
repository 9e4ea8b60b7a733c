using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Formulieren;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Documenten.Tekenen.Gedeeld;

/// <summary>A page about the signatures under a document. Who is only asked to sign gets in too, to this document alone.</summary>
public abstract class Tekenpagina : SpilPagina
{
    /// <summary>The document in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Doc { get; set; }

    public Tekenkader Kader { get; private set; } = null!;

    /// <summary>Goes in, and loads the document tracked; false when there is no such document or it is not for this person.</summary>
    /// <param name="wat">What is done, as the inwoner reads it in the log: "de handtekeningen onder".</param>
    /// <param name="actie">C, R or U (NEN 7513).</param>
    protected async Task<bool> Open(string wat, char actie = 'R')
    {
        var plek = await Db.Set<Document>().Where(d => d.Id == new DocumentId(Doc)).Select(d => new { d.DossierId, d.Gegevens, d.Titel }).AsNoTracking().SingleOrDefaultAsync(Stop);
        if (plek is null) return false;
        var weg = await Toegang.OpenStuk(plek.DossierId, new Inzage(plek.Gegevens.Nodig(), $"{wat} “{plek.Titel}”") { Actie = actie }, Doc, Stop);
        if (weg == Toegangsweg.Geen) return false;
        var dossier = await Db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Betrokkenen).SingleAsync(d => d.Id == plek.DossierId, Stop);
        var inwoner = await Db.Set<Persoon>().Where(p => p.Id == dossier.InwonerId).Select(p => p.Naam).AsNoTracking().SingleAsync(Stop);
        return await Haal(dossier, inwoner, weg);
    }

    /// <summary>As <see cref="SpilPagina.Herhaal"/>, with the document as it is now.</summary>
    protected Task<IActionResult> Doe(Func<Task<IActionResult>> werk) => Herhaal(async () =>
        await Haal(Kader.Dossier, Kader.Inwoner, Kader.Weg) ? await werk() : NotFound());

    /// <summary>Puts refusals at the fields of the form; what is about the whole stands on top.</summary>
    protected bool Neem(Uitkomst uitkomst) => ModelState.Neem(uitkomst, "Invoer.");

    /// <summary>Saves a signature and says what comes next.</summary>
    protected Task<IActionResult> BewaarHandtekening(string waarom, Ondertekening getekend, params IReadOnlyList<Gebeurtenis> ook)
    {
        var nog = Kader.Versie.Tellend().Where(h => h.Verplicht && h.Stand != Tekenstand.Getekend).Select(h => h.Naam).ToList();
        var zin = getekend.Vast is not null ? "Getekend. Het document is nu klaar." : $"Getekend. Nu nog: {Documentwoorden.InZin(nog)}.";
        return Bewaar(waarom, Kader.Document.DossierId, Kader.Daarna, zin, [.. ook, .. getekend.Gebeurtenissen]);
    }

    private async Task<bool> Haal(Inwonerdossier dossier, Naam inwoner, Toegangsweg weg)
    {
        var document = await Db.Set<Document>().AsSplitQuery().Include(d => d.Versies).ThenInclude(v => v.Antwoorden)
            .Include(d => d.Versies).ThenInclude(v => v.Handtekeningen).SingleAsync(d => d.Id == new DocumentId(Doc), Stop);
        if (document.Laatste is not { } versie) return false;
        var formulier = await HttpContext.RequestServices.GetRequiredService<Formulierregister>().Geef(document.Formulier, versie.Formulierversie, Stop);
        if (formulier is null) return false;
        Kader = new(document, versie, formulier, dossier, inwoner, Gebruiker, weg, Vandaag);
        return true;
    }
}
