using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Bekijken;

/// <summary>One voorstel: the text, who said what, who is still to be asked, and one's own answer.</summary>
[Vereist(HerstelRechten.PlanZien)]
public sealed class IndexModel : Planpagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Vid { get; set; }

    /// <summary>The version that was on an open screen, to show there what changed since.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Gelezen { get; set; }

    [BindProperty]
    public Stemformulier Invoer { get; set; } = new();

    public Voorstelbeeld Beeld { get; private set; } = null!;

    /// <summary>Text of the goal it hangs under; null for a goal.</summary>
    public string? Doel { get; private set; }

    /// <summary>Who would be asked on a concept, and who of them is not asked yet on what was brought in. Only for who writes along.</summary>
    public IReadOnlyList<Deelnemerinvoer> Mensen { get; private set; } = [];

    public string Hier => $"{Kader.Voorstellen}/{Vid}";

    /// <summary>The people who decide along are not the people who are involved now.</summary>
    public bool MensenVeranderd => Beeld.Voorstel.Status == Voorstelstatus.Ingebracht && Kader is { IsTandem: true, Loopt: true }
        && !Beeld.Versie.Deelnemers.Where(d => d.IsActief).Select(d => d.PersoonId).ToHashSet().SetEquals(Mensen.Select(m => m.Persoon));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Open("een voorstel")) return NotFound();
        await VolgLive(Kader.Traject.DossierId, $"{Herstellive.Voorstel}/{Vid}");
        return await HaalVoorstel(Vid) is { } voorstel ? await Toon(voorstel, Gelezen) : NotFound();
    }

    /// <summary>The own stem.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Mag(HerstelRechten.StemGeven)) return Forbid();
        if (!await Open("een voorstel", 'U')) return NotFound();
        return await Herhaal(async () =>
        {
            if (await HaalVoorstel(Vid) is not { } voorstel) return NotFound();
            var gegeven = voorstel.GeefStem(Invoer.Zelf(Kader.Ik), Kader.Door, Nu);
            if (!ModelState.Neem(gegeven, "Invoer.")) return await Toon(voorstel, Invoer.Versienummer);
            return await Bewaar("Stem gegeven", Kader.Traject.DossierId, Verder(Hier),
                "Je antwoord is bewaard. " + (gegeven.Waarde.NuAangenomen ? "Nu is iedereen het eens." : Standwoorden.Van(voorstel, Kader, Vandaag).Zin), gegeven.Waarde);
        });
    }

    /// <summary>Lays a concept before everybody.</summary>
    public async Task<IActionResult> OnPostVoorleggenAsync()
    {
        if (!Mag(HerstelRechten.VoorstelDoen)) return Forbid();
        if (!await Open("een voorstel", 'U')) return NotFound();
        if (!Kader.SchrijftMee) return Forbid();
        var mensen = await Beslissers.Van(Db, Kader.Traject.DossierId, Vandaag, Stop);
        return await Herhaal(async () =>
        {
            if (await HaalVoorstel(Vid) is not { } voorstel) return NotFound();
            var ingebracht = voorstel.BrengIn(Kader.Traject, mensen, Nu);
            if (!ModelState.Neem(ingebracht)) return await Toon(voorstel);
            return await Bewaar("Voorstel voorgelegd", Kader.Traject.DossierId, Hier, "Voorgelegd. Iedereen die meedoet, kan nu antwoord geven.", ingebracht.Waarde);
        });
    }

    private async Task<IActionResult> Toon(Voorstel voorstel, int? gelezen = null)
    {
        Beeld = Voorstelbeeld.Maak(voorstel, Kader, Vandaag, gelezen);
        if (voorstel.DoelId is { } doel)
            Doel = await Db.Set<Voorstel>().Where(v => v.Id == doel).SelectMany(v => v.Versies).OrderByDescending(v => v.Nummer).Select(v => v.Inhoud.Tekst).FirstAsync(Stop);
        if (Kader.SchrijftMee && (voorstel.Status == Voorstelstatus.Concept || Kader.IsTandem))
            Mensen = await Beslissers.Van(Db, Kader.Traject.DossierId, Vandaag, Stop);
        return Page();
    }
}
