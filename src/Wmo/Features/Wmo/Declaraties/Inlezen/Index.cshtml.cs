using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Iwmo;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Declaraties;

namespace Spil.Wmo.Features.Wmo.Declaraties.Inlezen;

/// <summary>Reads in a declaration (323) of a provider. A file that is no message is not kept; what is wrong with a message is kept with it.</summary>
[Vereist(WmoRechten.Verwerken), MetBestanden]
public sealed class IndexModel(Declaratieboek boek) : SpilPagina
{
    private static readonly Regel BestandOntbreekt = new("WMO-DFORM-001", "Kies een bestand met de declaratie.");

    /// <summary>What is wrong with a file that is no message, or is not built as one.</summary>
    public IReadOnlyList<Berichtfout> Berichtfouten { get; private set; } = [];

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Bestand is null or { Length: 0 })
        {
            ModelState.Neem(Uitkomst.Geweigerd(BestandOntbreekt.Bij(nameof(Bestand))));
            return Page();
        }
        if (Bestand.Length > Declaratieboek.MeesteBytes) return Fout([Iwmoregels.TeGroot.Bij("/", "Dit bestand is groter dan 10 MB. Vraag de aanbieder om de declaratie in delen te sturen.")]);
        var inhoud = await Bestand.Inhoud(Stop);
        // Client by client: the file is never a tree in memory.
        var clienten = new List<Client323>();
        var gelezen = Berichtlezer.Lees(new MemoryStream(inhoud), perClient: clienten.Add);
        if (gelezen.Bericht is null) return Fout(gelezen.Fouten);
        return await Herhaal(async () =>
        {
            if (Gebruiker.Organisatie is not { } gemeente) return NotFound();
            var genomen = await boek.Neem(gemeente, gelezen, clienten, inhoud, Gebruiker.Naam, Nu, Stop);
            if (!ModelState.Neem(genomen)) return Page();
            var declaratie = genomen.Waarde.Declaratie;
            await Toegang.LogObject("een declaratie inlezen en naast de toewijzingen leggen", $"declaratie {declaratie.Id}", 'C', true, null, Stop);
            return await Bewaar("Declaratie van een aanbieder ingelezen", null, $"/wmo/declaraties/{declaratie.Id}", "De declaratie is ingelezen. Hieronder staat wat eruit komt.", genomen.Waarde.Gebeurtenis);
        });
    }

    private PageResult Fout(IReadOnlyList<Berichtfout> fouten)
    {
        Berichtfouten = fouten;
        return Page();
    }
}
