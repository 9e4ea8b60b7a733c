using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Signalen.Bekijken;

/// <summary>One signal: look at it with fresh eyes, ask on, and say what comes of it. Calculating again opens the decision again, or begins a melding.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel(Opnieuwkijken kijken) : Signaalpagina
{
    [BindProperty]
    public Afhandelformulier Invoer { get; set; } = new();

    /// <summary>Minutes per week today.</summary>
    public int Minuten { get; private set; }

    /// <summary>Where somebody looks again.</summary>
    public string? Vervolg { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ? Page() : NotFound();

    public Task<IActionResult> OnPostVraagAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var gevraagd = Zaak.VraagDoor(Invoer.Vraag, Vandaag);
        return ModelState.Neem(gevraagd, "Invoer.") ? await Bewaar("Over een signaal doorgevraagd", Zaak.DossierId, $"/wmo/signalen/{Id}", "De vraag is gesteld.", gevraagd.Waarde) : Page();
    });

    public Task<IActionResult> OnPostAfAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        var af = Zaak.HandelAf(Optie.Lees<Signaaluitkomst>(Invoer.Uitkomst), Invoer.Toelichting, Vandaag);
        if (!ModelState.Neem(af, "Invoer.")) return Page();
        if (Zaak.Uitkomst != Signaaluitkomst.OpnieuwBerekenen) return await Bewaar("Signaal afgehandeld", Zaak.DossierId, $"/wmo/signalen/{Id}", "Afgehandeld. Wie het signaal gaf, leest het antwoord.", af.Waarde);

        var opnieuw = await kijken.Begin(Zaak, Gebruiker, Vandaag, Stop);
        return await Bewaar("Signaal afgehandeld", Zaak.DossierId, opnieuw.Pad, opnieuw.Melding, [af.Waarde, .. opnieuw.Gebeurd]);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een signaal over de hulp", actie)) return false;
        Minuten = (await Db.Set<Indicatie>().AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(i => i.DossierId == Zaak.DossierId, Stop))?.MinutenOp(Vandaag) ?? 0;
        if (Zaak.Uitkomst == Signaaluitkomst.OpnieuwBerekenen) Vervolg = await kijken.Waar(Zaak, Stop);
        return true;
    }
}

/// <summary>What comes of it, or what is asked.</summary>
public sealed class Afhandelformulier
{
    public string? Uitkomst { get; set; } = "";

    public string? Toelichting { get; set; }

    public string? Vraag { get; set; }
}
