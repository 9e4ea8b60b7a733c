using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Domein.Formulieren;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Controleren;

/// <summary>Before rounding off: everything that is missing with a link, and the whole text to read once more.</summary>
[Vereist(DossierRechten.DocumentInvullen)]
public sealed class IndexModel : Documentpagina
{
    public Documentversie Versie { get; private set; } = null!;

    /// <summary>What is missing: the question, and where it stands.</summary>
    public IReadOnlyList<(string Vraag, string Pad)> Mist { get; private set; } = [];

    public IReadOnlyList<string> Tekenaars { get; private set; } = [];

    public Leesbeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ?? Page();

    /// <param name="wijziging">The text that was read: what somebody else changed since is read first.</param>
    public async Task<IActionResult> OnPostAsync(int wijziging)
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var document = await HaalDocument();
            if (document.Laatste?.Wijziging != wijziging)
            {
                ModelState.AddModelError("", "Iemand anders heeft net nog iets veranderd. Lees het nog een keer door.");
                return Page();
            }

            var uitkomst = document.RondAf(Beeld.Formulier, Nu);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar($"Document afgerond: {Document.Titel}", DossierId, Docpad, "Dit document is klaar.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (!await OpenDocument(actie)) return NotFound();
        if (Document.Laatste is not { IsInvulbaar: true } versie) return LocalRedirect(Docpad);
        var formulier = await Formulier(versie);
        if (!MagInvullen(formulier)) return Forbid();
        Versie = versie;
        Beeld = new(formulier, versie.Teksten());
        Mist = [.. Volledigheid.Van(formulier, Beeld.Antwoorden).Ontbreekt
            .Select(w => (formulier.Padnaam(w.Veld, Beeld.Antwoorden.Rijen), Begin.IndexModel.Plek(formulier, w.Veld)))];
        Tekenaars = [.. formulier.Tekenaars.Select(t => t.Rol.Naam()).Distinct()];
        return null;
    }
}
