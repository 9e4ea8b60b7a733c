using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Domein.Documenten;
using Spil.Dossier.Features.Dossier.Documenten.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Documenten.Weg;

/// <summary>Asks once before a version that is being filled in is thrown away. It can be put back.</summary>
[Vereist(DossierRechten.DocumentInvullen)]
public sealed class IndexModel : Documentpagina
{
    public Documentversie Versie { get; private set; } = null!;

    public IReadOnlyList<string> Schrijvers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('D') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var uitkomst = (await HaalDocument()).GooiWeg(Gebruiker.Naam, Nu);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar($"Document weggegooid: {Document.Titel}", DossierId, Lijstpad, "Weggegooid. Je kunt het onderaan deze bladzijde terugzetten.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (!await OpenDocument(actie)) return NotFound();
        if (Document.Laatste is not { IsInvulbaar: true } versie) return LocalRedirect(Docpad);
        if (!MagInvullen(await Formulier(versie))) return Forbid();
        Versie = versie;
        Schrijvers = [.. versie.Antwoorden.Select(a => a.Door).Distinct().Order(StringComparer.Ordinal)];
        return null;
    }
}
