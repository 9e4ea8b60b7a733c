using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Formulieren;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Onderzoeken;
using Spil.Wmo.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Nieuw;

/// <summary>Somebody calls, or stands at the counter. A known inwoner keeps the own dossier; a new one gets one.</summary>
[Vereist(WmoRechten.Verwerken), MetConcept]
public sealed class IndexModel : SpilPagina
{
    /// <summary>Value of the choice that it is somebody else.</summary>
    public const string Ander = "ander";

    private static readonly Regel KiesWie = new("WMO-FORM-001", "Kies of dit dezelfde persoon is.");

    [BindProperty]
    public Meldformulier Invoer { get; set; } = new();

    /// <summary>Somebody with the same name and date of birth; null when there is none.</summary>
    public string? Bekende { get; private set; }

    public void OnGet() => Invoer.GemeldOp = Datuminvoer.Van(Vandaag);

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        // All that is wrong at once: the dates, the melding, and the person.
        var gelezen = Invoer.Lees(Gebruiker.Organisatie, out var melding, out var gegevens);
        var gekeurd = Domein.Meldingen.Melding.Keur(melding, Vandaag);
        var proef = Persoon.Maak(gegevens, Vandaag);
        if (!ModelState.Neem(gelezen.En(gekeurd).En(proef), "Invoer.")) return Page();

        var bekend = await Zoek(proef.Waarde.Nieuw);
        if (Bekende is not null && Invoer.Dezelfde != Bekende && Invoer.Dezelfde != Ander)
        {
            ModelState.Neem(KiesWie.Bij(nameof(Invoer.Dezelfde)), "Invoer.");
            return Page();
        }

        var gebeurd = new List<Gebeurtenis>();
        var persoon = Bekende is not null && Invoer.Dezelfde == Ander ? null : bekend;
        if (persoon is null)
        {
            persoon = proef.Waarde.Nieuw;
            Db.Add(persoon);
            gebeurd.Add(proef.Waarde.Gebeurtenis);
        }

        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).SingleOrDefaultAsync(d => d.InwonerId == persoon.Id, Stop);
        if (dossier is null)
        {
            var geopend = Inwonerdossier.Open(persoon.Id, Vandaag, Vandaag, Gebruiker.Naam, alleenOndersteuning: true).Waarde;
            Db.Add(dossier = geopend.Nieuw);
            gebeurd.Add(geopend.Gebeurtenis);
        }

        var loopt = await Db.Set<Melding>().AnyAsync(m => m.InwonerId == persoon.Id && m.Stand != Meldstand.Besloten && m.Stand != Meldstand.Gestopt, Stop);
        var gedaan = Domein.Meldingen.Melding.Doe(dossier.Id, persoon.Id, gekeurd.Waarde, Vandaag, loopt);
        if (!ModelState.Neem(gedaan, "Invoer."))
        {
            Db.ChangeTracker.Clear();
            return Page();
        }

        var nieuw = gedaan.Waarde.Nieuw;
        Db.Add(nieuw);
        var onderzoek = Onderzoek.Begin(nieuw);
        Db.Add(onderzoek.Nieuw);
        gebeurd.AddRange([gedaan.Waarde.Gebeurtenis, onderzoek.Gebeurtenis, .. Consulentschap.Betrek(dossier, Gebruiker, Vandaag), nieuw.PakOp(Gebruiker.Ik, Gebruiker.Naam).Waarde]);
        return await Bewaar("Melding opgenomen", dossier.Id, $"/wmo/meldingen/{nieuw.Id}", $"De melding van {persoon.Naam} is opgenomen. Stuur nu de bevestiging.", gebeurd);
    });

    // By BSN it is that person; by name and date of birth somebody has to say so.
    private async Task<Persoon?> Zoek(Persoon getypt)
    {
        Bekende = null;
        if (getypt.Bsn is { } bsn && await Db.Set<Persoon>().FirstOrDefaultAsync(p => p.Bsn == bsn, Stop) is { } zelfde) return zelfde;
        if (getypt.Geboortedatum is not { } geboren) return null;
        var gelijk = await Db.Set<Persoon>().Where(p => p.Geboortedatum == geboren && p.Zoeksleutel == getypt.Zoeksleutel && Db.Set<Inwonerdossier>().Any(d => d.InwonerId == p.Id)).FirstOrDefaultAsync(Stop);
        // Two different BSNs are two people.
        if (gelijk is null || (gelijk.Bsn is not null && getypt.Bsn is not null)) return null;
        Bekende = gelijk.Id.ToString();
        return gelijk;
    }
}
