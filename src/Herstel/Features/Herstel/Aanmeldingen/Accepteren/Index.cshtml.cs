using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Accepteren;

/// <summary>Accept: person, dossier, consent and traject come into being together. Asks once.</summary>
[Vereist(HerstelRechten.AanmeldingBeslissen)]
public sealed class IndexModel : Aanmeldingpagina
{
    // Which toestemmingsverklaring kernpartners use now; kept with the consent, so that one can show later what was agreed to.
    private const string Tekstversie = "toestemming-2026-1";

    [BindProperty]
    public Besluit Invoer { get; set; } = new();

    /// <summary>What is still needed; with something in it there is no button.</summary>
    public IReadOnlyList<string> Nodig { get; private set; } = [];

    /// <summary>The inwoner is somebody who is known already.</summary>
    public bool IsBekend => Aanmelding.GekoppeldePersoonId is not null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Haal("een aanmelding om te accepteren")) return NotFound();
        if (Aanmelding.Status != Aanmeldstatus.Nieuw) return LocalRedirect(Pad);
        Invoer.BeslotenOp = Datuminvoer.Van(Vandaag);
        Nodig = [.. Aanmelding.KanAccepteren(Vandaag, Vandaag, await Dubbelen()).Weigeringen.Select(w => w.Zin)];
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Haal("een aanmelding om te accepteren", 'U')) return NotFound();
        if (!ModelState.Neem(Invoer.BeslotenOp.Lees(nameof(Invoer.BeslotenOp)), "Invoer.")) return Page();
        var uitkomst = Opname.Accepteer(Aanmelding, await Feiten(), Door);
        if (!ModelState.Neem(uitkomst, "Invoer.")) return Page();

        var opgenomen = uitkomst.Waarde;
        if (opgenomen.PersoonIsNieuw) Db.Add(opgenomen.Persoon);
        if (opgenomen.DossierIsNieuw) Db.Add(opgenomen.Dossier);
        Db.Add(opgenomen.Traject);
        return await Bewaar("Aanmelding geaccepteerd", opgenomen.Dossier.Id, $"/trajecten/{opgenomen.Traject.Id}/tandem",
            $"{Wie} doet mee. Vorm nu het tandem.", opgenomen.Gebeurtenissen);
    });

    private async Task<int> Dubbelen() => (await Gedeeld.Dubbelen.Zoek(Db, Aanmelding, Toegang.Gesloten(), Stop)).Count;

    private async Task<Opnamefeiten> Feiten()
    {
        var op = Invoer.BeslotenOp.Lees(nameof(Invoer.BeslotenOp)).Waarde;
        if (Aanmelding.GekoppeldePersoonId is not { } id) return new(op, Vandaag, await Dubbelen(), null, null, false, Tekstversie);
        var persoon = await Db.Set<Persoon>().SingleAsync(p => p.Id == id, Stop);
        var dossier = await Db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery()
            .SingleOrDefaultAsync(d => d.InwonerId == id, Stop);
        var loopt = dossier is not null && await Db.Set<Traject>().AnyAsync(t => t.DossierId == dossier.Id && t.Status == Trajectstatus.Lopend, Stop);
        return new(op, Vandaag, await Dubbelen(), persoon, dossier, loopt, Tekstversie);
    }
}

/// <summary>The day of a decision.</summary>
public sealed class Besluit
{
    public Datuminvoer BeslotenOp { get; set; } = new();
}
