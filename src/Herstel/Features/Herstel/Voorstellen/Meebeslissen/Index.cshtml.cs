using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Meebeslissen;

/// <summary>
/// Brings the people who decide on a voorstel in line with who is involved now: asks who joined, and no longer waits for who left.
/// Somebody who is still involved is never taken out: that would be silencing a no.
/// </summary>
[Vereist(HerstelRechten.VoorstelDoen)]
public sealed class IndexModel : Voorstelpagina
{
    [BindProperty]
    public Guid? Persoon { get; set; }

    public IReadOnlyList<Deelnemer> Deelnemers { get; private set; } = [];

    /// <summary>Involved now, not asked yet.</summary>
    public IReadOnlyList<Deelnemerinvoer> Nieuw => [.. Betrokken.Where(m => Deelnemers.All(d => d.PersoonId != m.Persoon))];

    private IReadOnlyList<Deelnemerinvoer> Betrokken { get; set; } = [];

    /// <summary>Asked, but not involved any more.</summary>
    public bool IsWeg(Deelnemer deelnemer) => Betrokken.All(m => m.Persoon != deelnemer.PersoonId);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        await VolgLive(Kader.Traject.DossierId, $"{Herstellive.Voorstel}/{Vid}", "kring");
        if (await HaalVoorstel(Vid) is not { Status: Voorstelstatus.Ingebracht } voorstel) return NotFound();
        Toon(voorstel);
        return Page();
    }

    public async Task<IActionResult> OnPostVraagAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        if (Betrokken.FirstOrDefault(m => m.Persoon.Waarde == Persoon) is not { } mens) return NotFound();
        return await Doe(v => v.VoegDeelnemerToe(mens, Nu), "Iemand beslist voortaan mee", Hier + "/mensen",
            (_, wie) => wie.WordtGevraagd ? $"{mens.Naam} kan nu ook antwoord geven." : $"{mens.Naam} beslist mee zodra de tekst verandert.");
    }

    public async Task<IActionResult> OnPostWegAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        if (Persoon is not { } id || Betrokken.Any(m => m.Persoon.Waarde == id)) return NotFound();
        return await Doe(v => v.MeldDeelnemerAf(new PersoonId(id), Nu), "Iemand beslist niet meer mee", Hier + "/mensen",
            (_, wie) => "We wachten niet meer op dit antwoord." + (wie.NuAangenomen ? " Nu is iedereen het eens." : ""));
    }

    private async Task<IActionResult?> Begin(char actie)
    {
        if (!await Open("een voorstel", actie)) return NotFound();
        if (!Kader.IsTandem) return Forbid();
        Betrokken = await Beslissers.Van(Db, Kader.Traject.DossierId, Vandaag, Stop);
        return null;
    }

    protected override void Toon(Voorstel voorstel)
    {
        base.Toon(voorstel);
        Deelnemers = [.. voorstel.Huidige.Deelnemers.Where(d => d.IsActief)];
    }
}
