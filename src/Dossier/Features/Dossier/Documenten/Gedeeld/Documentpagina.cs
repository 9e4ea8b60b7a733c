using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Formulieren;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>A page about one document. Who may see all the kinds of data in it may see it; for others it is not there.</summary>
public abstract class Documentpagina : Dossierpagina
{
    /// <summary>The document in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Doc { get; set; }

    /// <summary>The document with all its versions; read only.</summary>
    public Document Document { get; private set; } = null!;

    public string Docpad => $"/documenten/{Doc}";

    public string Lijstpad => $"{Kader.Pad}/documenten";

    protected Formulierregister Register => HttpContext.RequestServices.GetRequiredService<Formulierregister>();

    /// <summary>Goes in; false when there is no such document or it is not for this person.</summary>
    protected async Task<bool> OpenDocument(char actie)
    {
        var document = await Documenten().AsNoTracking().SingleOrDefaultAsync(d => d.Id == new DocumentId(Doc), Stop);
        if (document is null) return false;
        Id = document.DossierId.Waarde;
        if (!await Open($"het document “{document.Titel}”", actie, document.Gegevens.Nodig())) return false;
        Document = document;
        return true;
    }

    /// <summary>The document to change, tracked.</summary>
    protected Task<Document> HaalDocument() => Documenten().SingleAsync(d => d.Id == new DocumentId(Doc), Stop);

    /// <summary>The form in the version that this version of the document is filled in with, also when it was withdrawn since.</summary>
    protected async Task<Formulierdefinitie> Formulier(Documentversie versie) => await Register.Geef(Document.Formulier, versie.Formulierversie, Stop)
        ?? throw new InvalidOperationException($"Form {Document.Formulier} {versie.Formulierversie} is gone, and document {Doc} is filled in with it.");

    /// <summary>True when this person may fill in this form.</summary>
    protected bool MagInvullen(Formulierdefinitie formulier) => formulier.MagInvullen(Kader.Dossier, Gebruiker.Persoon, Vandaag);

    private IQueryable<Document> Documenten() => Db.Set<Document>().AsSplitQuery()
        .Include(d => d.Versies).ThenInclude(v => v.Antwoorden).Include(d => d.Versies).ThenInclude(v => v.Handtekeningen);
}
