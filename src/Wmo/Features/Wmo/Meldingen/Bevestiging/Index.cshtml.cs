using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Wmo.Features.Wmo.Meldingen.Gedeeld;

namespace Spil.Wmo.Features.Wmo.Meldingen.Bevestiging;

/// <summary>The letter that confirms the receipt, and the day it went out.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Meldingpagina
{
    [BindProperty]
    public Verzending Invoer { get; set; } = new();

    public string Gemeente { get; private set; } = "";

    public string Telefoon { get; private set; } = "";

    /// <summary>By when the onderzoek is done; not promised while the term stands still.</summary>
    public string Klaar => Zaak.Onderzoekstermijn.LaatsteDag is { } dag ? $"Dat is klaar uiterlijk op {dag.InWoordenMetDag()}." : "Het onderzoek staat nu even stil.";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad('R')) return NotFound();
        Invoer.Op = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad('U')) return NotFound();
        if (!Invoer.Op.Lees(nameof(Invoer.Op)).Probeer(out var op))
        {
            ModelState.Neem(Invoer.Op.Lees(nameof(Invoer.Op)), "Invoer.");
            return Page();
        }

        var bevestigd = Zaak.Bevestig(op, Invoer.GewezenOpOndersteuning, Vandaag);
        if (!ModelState.Neem(bevestigd, "Invoer.")) return Page();
        return await BewaarMelding("Bevestiging verstuurd", Pad, "Opgeschreven. Maak nu een afspraak voor het gesprek.", bevestigd.Waarde);
    });

    private async Task<bool> Laad(char actie)
    {
        if (!await Open("de bevestiging van een melding", actie)) return false;
        Gemeente = await Db.Set<Organisatie>().Where(o => o.Id == Zaak.GemeenteId).Select(o => o.Naam).SingleAsync(Stop);
        Telefoon = await Db.Set<Persoon>().Where(p => p.Id == Zaak.ConsulentId).Select(p => p.Telefoon).SingleOrDefaultAsync(Stop) ?? "";
        return true;
    }
}

/// <summary>The day a letter went out.</summary>
public sealed class Verzending
{
    public Datuminvoer Op { get; set; } = new();

    public bool GewezenOpOndersteuning { get; set; }
}
