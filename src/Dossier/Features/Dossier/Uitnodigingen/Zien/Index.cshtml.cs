using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Uitnodigingen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Zien;

/// <summary>One invitation: how it stands and the code to tell; send it again, make the letter, take it back.</summary>
[Vereist(DossierRechten.Uitnodigen)]
public sealed class IndexModel(Uitnodigingsgeheimen geheimen, Uitnodigingspost post, Opslag opslag) : Dossierpagina
{
    /// <summary>The invitation in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Welke { get; set; }

    public Uitnodiging Uitnodiging { get; private set; } = null!;

    /// <summary>The code on the letter, only in the answer that makes it.</summary>
    public string? Brief { get; private set; }

    public string Code => geheimen.Code(Uitnodiging);

    public Uitnodigingspost Post => post;

    public DateTimeOffset Moment => Nu;

    private string Pad => $"{Kader.Pad}/uitnodigingen/{Welke}";

    public async Task<IActionResult> OnGetAsync() => await Begin('R') ?? Page();

    /// <summary>From this moment on the link does not work.</summary>
    public async Task<IActionResult> OnPostIntrekkenAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var uitkomst = (await Haal()).TrekIn(Nu);
            if (!ModelState.Neem(uitkomst)) return Page();
            return await Bewaar("Uitnodiging ingetrokken", DossierId, Pad, "Ingetrokken. De link werkt nu niet meer.", uitkomst.Waarde);
        });
    }

    /// <summary>Another link by mail; the old one is dead.</summary>
    public async Task<IActionResult> OnPostOpnieuwAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var uitkomst = Vernieuw(await Haal(), opPapier: false, out var link);
            if (!ModelState.Neem(uitkomst)) return Page();
            post.Verstuur(Uitnodiging, link);
            return await Bewaar("Uitnodiging opnieuw gestuurd", DossierId, Pad, $"{Uitnodiging.Naam.Aanspreek} krijgt een nieuw bericht. De oude link werkt niet meer.", uitkomst.Waarde);
        });
    }

    /// <summary>The letter, in the answer itself: its code is kept nowhere, so there is no page to go on to.</summary>
    public async Task<IActionResult> OnPostBriefAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        var uitkomst = Vernieuw(await Haal(), opPapier: true, out var link);
        if (!ModelState.Neem(uitkomst)) return Page();
        if (await opslag.Opslaan(new(Gebruiker, Nu, "Brief gemaakt", DossierId, uitkomst.Waarde), Pad, Stop) != Opslagresultaat.Opgeslagen) return LocalRedirect(Pad);
        Brief = link;
        return Page();
    }

    private Uitkomst<UitnodigingOpnieuwVerstuurd> Vernieuw(Uitnodiging uitnodiging, bool opPapier, out string link)
    {
        (var geheim, link) = geheimen.Nieuw(opPapier, uitnodiging.Bewijs);
        if (opPapier != (uitnodiging.Email.Length == 0)) return Uitnodigingsregels.NietOpnieuw.Weiger();
        return Kader.IsAfgeschermd ? Uitnodigingsregels.Afgeschermd.Weiger() : uitnodiging.Opnieuw(geheim, uitnodiging.Dagen, Nu);
    }

    private async Task<Uitnodiging> Haal() => Uitnodiging = await Db.Set<Uitnodiging>().SingleAsync(u => u.Id == new UitnodigingId(Welke) && u.DossierId == DossierId, Stop);

    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("een uitnodiging", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (await Db.Set<Uitnodiging>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == new UitnodigingId(Welke) && u.DossierId == DossierId, Stop) is not { } uitnodiging) return NotFound();
        Uitnodiging = uitnodiging;
        return null;
    }
}
