using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Domein.Indicaties;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Domein.Signalen;
using Spil.Wmo.Features.Wmo.Signalen.Gedeeld;
using Spil.Wmo.Signalen;

namespace Spil.Wmo.Features.Wmo.Signalen.Bekijken;

/// <summary>One signal: look at it with fresh eyes, ask on, and say what comes of it. Calculating again begins a new melding.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Signaalpagina
{
    [BindProperty]
    public Afhandelformulier Invoer { get; set; } = new();

    /// <summary>Minutes per week today.</summary>
    public int Minuten { get; private set; }

    /// <summary>The newest melding of this inwoner.</summary>
    public string? Meldingpad { get; private set; }

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

        // A melding that runs already takes what was said along; otherwise it begins one.
        if (await Db.Set<Melding>().AsSplitQuery().FirstOrDefaultAsync(m => m.InwonerId == Zaak.InwonerId && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt, Stop) is { } loopt)
            return await Bewaar("Signaal afgehandeld", Zaak.DossierId, $"/wmo/meldingen/{loopt.Id}", "Afgehandeld. Het signaal staat nu bij de melding die al liep.", af.Waarde, loopt.MeldVerandering(Woorden, Signaalwoorden.Van(Zaak), Vandaag).Waarde);
        var van = Zaak.Gever == Signaalgever.Inwoner;
        var gedaan = Domein.Meldingen.Melding.Doe(Zaak.DossierId, Zaak.InwonerId, new(Zaak.GemeenteId, Meldwijze.Telefoon, Vandaag, Woorden, !van, Zaak.GeverNaam, Zaak.Relatie.Length > 0 ? Zaak.Relatie : "hulp van de aanbieder"), Vandaag).Waarde;
        var onderzoek = Onderzoek.Begin(gedaan.Nieuw);
        Db.AddRange(gedaan.Nieuw, onderzoek.Nieuw);
        return await Bewaar("Signaal afgehandeld", Zaak.DossierId, $"/wmo/meldingen/{gedaan.Nieuw.Id}", "Er is een nieuwe melding begonnen, met wat in het signaal stond.",
            af.Waarde, gedaan.Gebeurtenis, onderzoek.Gebeurtenis, gedaan.Nieuw.PakOp(Gebruiker.Ik, Gebruiker.Naam).Waarde);
    });

    // What fits in a melding: the signal itself comes first.
    private string Woorden => $"{Zaak.Soort.Naam()}. {Zaak.Wat}\n{Zaak.Waarom}" is { Length: > 2000 } lang ? lang[..2000] : $"{Zaak.Soort.Naam()}. {Zaak.Wat}\n{Zaak.Waarom}";

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("een signaal over de hulp", actie)) return false;
        Minuten = (await Db.Set<Indicatie>().AsNoTracking().AsSingleQuery().SingleOrDefaultAsync(i => i.DossierId == Zaak.DossierId, Stop))?.MinutenOp(Vandaag) ?? 0;
        if (Zaak.Uitkomst == Signaaluitkomst.OpnieuwBerekenen)
            Meldingpad = await Db.Set<Melding>().IgnoreAutoIncludes().Where(m => m.DossierId == Zaak.DossierId).OrderByDescending(m => m.Id).Select(m => m.Id).FirstOrDefaultAsync(Stop) is { } melding ? $"/wmo/meldingen/{melding}" : null;
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
