using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Spil.Iwmo;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Bestanden;
using Spil.Platform.Rechten;
using Spil.Wmo.Toewijzingen;

namespace Spil.Wmo.Features.Wmo.Toewijzen.Overzicht;

/// <summary>What is assigned to whom in one dossier, what a provider does not know yet, and all messages.</summary>
[Vereist(WmoRechten.Verwerken), MetBestanden]
public sealed class IndexModel : Toewijzingpagina
{
    private static readonly Regel BestandOntbreekt = new("WMO-BFORM-001", "Kies een bestand met het bericht.");

    public IReadOnlyList<Aanbiedervak> Vakken { get; private set; } = [];

    /// <summary>What is wrong with a file that is no message, or is not built as one.</summary>
    public IReadOnlyList<Berichtfout> Berichtfouten { get; private set; } = [];

    [BindProperty]
    public string? AntwoordOp { get; set; }

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostVerstuurAsync(Guid aanbieder) => Herhaal(async () =>
    {
        if (!await Laad('C')) return NotFound();
        var verstuurd = await Boek.Verstuur(Stand, new OrganisatieId(aanbieder), Guid.TryParse(AntwoordOp, out var verzoek) ? verzoek : null, Gebruiker.Naam, Nu, Stop);
        if (ModelState.Neem(verstuurd)) return await Klaar("Toewijzing verstuurd", "De toewijzing is verstuurd.", verstuurd.Waarde);
        await Herstel();
        Vakken = Stand.Vakken(Vandaag);
        return Page();
    });

    public Task<IActionResult> OnPostLeesAsync() => Herhaal(async () =>
    {
        if (!await Laad('C')) return NotFound();
        if (Bestand is null or { Length: 0 }) return Weiger(BestandOntbreekt);
        if (Bestand.Length > Toewijzingsboek.MeesteBytes)
        {
            Berichtfouten = [Iwmoregels.TeGroot.Bij("/")];
            return Page();
        }
        var xml = await Bestand.Inhoud(Stop);
        var gelezen = Berichtlezer.Lees(new MemoryStream(xml));
        if (gelezen.Bericht is null)
        {
            Berichtfouten = gelezen.Fouten;
            return Page();
        }
        var genomen = await Boek.Neem(Stand, xml, gelezen, Gebruiker.Naam, Nu, Stop);
        return ModelState.Neem(genomen) ? await Klaar("Bericht van de aanbieder ingelezen", "Het bericht is ingelezen. Hieronder staat wat erin staat.", genomen.Waarde) : Page();
    });

    private Task<IActionResult> Klaar(string waarom, string melding, Verzending verzending) => Bewaar(waarom, DossierId, $"{Pad}/berichten/{verzending.Bericht}", melding, verzending.Gebeurd);

    private PageResult Weiger(Regel regel)
    {
        ModelState.Neem(Uitkomst.Geweigerd(regel.Bij(nameof(Bestand))));
        return Page();
    }

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("de toewijzing van hulp bij het huishouden", actie)) return false;
        Vakken = Stand.Vakken(Vandaag);
        return true;
    }
}
