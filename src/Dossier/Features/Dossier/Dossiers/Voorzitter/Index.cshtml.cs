using Microsoft.AspNetCore.Mvc;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Voorzitter;

/// <summary>Who leads the meetings: the inwoner, unless the inwoner chooses somebody else.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Dossierpagina
{
    private const string Inwoner = "inwoner";

    /// <summary>The id of an involvement, or "inwoner".</summary>
    [BindProperty]
    public string? Voorzitter { get; set; }

    /// <summary>Who it was when the page was opened.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    public IReadOnlyList<Optie> Keuzes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Voorzitter = Gelezen = Keuze(Kader.Dossier.VoorzitterId);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            if (Gelezen != Keuze(dossier.VoorzitterId))
            {
                ModelState.AddModelError(nameof(Voorzitter), "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies opnieuw.");
                Voorzitter = Gelezen = Keuze(dossier.VoorzitterId);
                ToonVerouderd(nameof(Gelezen));
                return Page();
            }

            // What is not in the list is nobody who takes part; the domain says so at the field.
            var uitkomst = dossier.KiesVoorzitter(Voorzitter == Inwoner ? null : Guid.TryParse(Voorzitter, out var wie) ? wie : Guid.Empty, Vandaag);
            if (!ModelState.Neem(uitkomst)) return Page();
            var naam = Voorzitter == Inwoner && Kader.IsInwoner ? "Jij" : Keuzes.First(m => m.Waarde == Voorzitter).Tekst;
            return await Bewaar("Gekozen wie de bijeenkomsten leidt", DossierId, Kader.Kring, $"{naam} leidt de bijeenkomsten.", uitkomst.Waarde);
        });
    }

    private static string Keuze(Guid? voorzitter) => voorzitter?.ToString() ?? Inwoner;

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("wie er meedoet", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        Keuzes =
        [
            new(Inwoner, Kader.IsInwoner ? "Ik doe het zelf" : Kader.Inwoner.Volledig),
            .. (await Kringmensen()).Where(m => m.Wie.GeldtOp(Vandaag) && !m.Wie.IsReserve).Select(m => new Optie(m.Wie.Id.ToString(), m.Naam.Volledig, m.Wie.Rol())),
        ];
        return null;
    }
}
