using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.Dossier.Organisaties;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Afdrukken;

/// <summary>A document on paper: A4, or a card for the wallet.</summary>
[Vereist(DossierRechten.DocumentZien)]
public sealed class IndexModel(Briefhoofden briefhoofden) : Documentpagina
{
    /// <summary>Which version; the last one when left out.</summary>
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Nummer { get; set; }

    public Documentversie Versie { get; private set; } = null!;

    public Leesbeeld Beeld { get; private set; } = null!;

    public Kaartbeeld? Kaart { get; private set; }

    public string Organisatie { get; private set; } = "";

    /// <summary>Address of the logo of the organisation; null when there is none.</summary>
    public string? Logo { get; private set; }

    public DateOnly Dag => (Versie.VastOp ?? Nu).Datum();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenDocument('E')) return NotFound();
        var versie = Nummer is { } nummer ? Document.Versies.FirstOrDefault(v => v.Nummer == nummer) : Document.Laatste ?? Document.Versies.MaxBy(v => v.Nummer);
        if (versie is null) return NotFound();
        Versie = versie;
        Beeld = new(await Formulier(versie), versie.Teksten());
        var hoofd = await briefhoofden.Voor(DossierId, Stop) ?? await briefhoofden.Van(Gebruiker.Organisatie, Stop);
        (Organisatie, Logo) = (hoofd?.Naam ?? "", hoofd?.Logopad);
        if (Beeld.Formulier.Afdruk == Afdrukwijze.Kaart) Kaart = new(Beeld, Kader.Inwoner.Volledig, Dag, $"{Request.Scheme}://{Request.Host}{Kaartbeeld.Uitleg}");
        return Page();
    }
}
