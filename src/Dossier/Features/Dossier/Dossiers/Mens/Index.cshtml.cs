using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Dossiers.Mens;

/// <summary>One person whom the inwoner chose: change what they see, or stop at once.</summary>
[Vereist(DossierRechten.DossierWijzigen)]
public sealed class IndexModel : Dossierpagina
{
    /// <summary>The involvement in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Wie { get; set; }

    /// <summary>What this person may see.</summary>
    [BindProperty]
    public List<string> Bereik { get; set; } = [];

    /// <summary>What this person could see when the page was opened.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    public Betrokkene Betrokkene { get; private set; } = null!;

    public Naam Naam { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Begin('R') is { } antwoord) return antwoord;
        Neem(Betrokkene);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var dossier = await HaalDossier();
            // What the inwoner took away in the meantime may not come back with an older form.
            if (dossier.Betrokkenen.FirstOrDefault(b => b.Id == Wie) is { } nu && (Gelezen ?? "") != Stond(nu))
            {
                ModelState.AddModelError(nameof(Bereik), "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies opnieuw.");
                Neem(nu);
                ToonVerouderd(nameof(Gelezen));
                return Page();
            }

            var uitkomst = dossier.WijzigBereik(Wie, Bereikkeuze.Lees(Bereik));
            if (!ModelState.Neem(uitkomst)) return Page();
            var zin = $"{Naam.Aanspreek} {(uitkomst.Waarde.Bereik.Count == 0 ? "ziet nu niets meer" : $"mag nu dit zien: {Kringwoorden.InZin(uitkomst.Waarde.Bereik)}")}.";
            return await BewaarKring("Wat iemand mag zien veranderd", Kader.Kring, zin, uitkomst.Waarde);
        });
    }

    /// <summary>Ends it now; no reason is asked.</summary>
    public Task<IActionResult> OnPostStopAsync() => Doe(d => d.Beeindig(Wie, Vandaag), "Iemand doet niet meer mee", "doet niet meer mee en ziet nu niets meer.");

    /// <summary>Pauses it now; no reason is asked.</summary>
    public Task<IActionResult> OnPostPauzeAsync() => Doe(d => d.Pauzeer(Wie, Vandaag), "Iemand heeft pauze", "heeft nu pauze en ziet niets.");

    /// <summary>Goes on as it was.</summary>
    public Task<IActionResult> OnPostHervatAsync() => Doe(d => d.Hervat(Wie, Vandaag), "Iemand doet weer mee", "doet weer mee en ziet hetzelfde als voor de pauze.");

    private async Task<IActionResult> Doe<T>(Func<Inwonerdossier, Uitkomst<T>> daad, string waarom, string zin) where T : Gebeurtenis
    {
        if (await Begin('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var uitkomst = daad(await HaalDossier());
            if (!ModelState.Neem(uitkomst))
            {
                Neem(Betrokkene);
                return Page();
            }

            return await BewaarKring(waarom, Kader.Kring, $"{Naam.Aanspreek} {zin}", uitkomst.Waarde);
        });
    }

    private void Neem(Betrokkene wie) => (Bereik, Gelezen) = ([.. wie.Bereik.Select(b => b.ToString())], Stond(wie));

    private static string Stond(Betrokkene wie) => string.Join(' ', wie.Bereik.Select(b => b.ToString()).Order(StringComparer.Ordinal));

    // The tandem changes through the traject, and who ended is not here any more.
    private async Task<IActionResult?> Begin(char actie)
    {
        if (await OpenSamen("wie er meedoet", actie, Gegevenssoort.Contact) is { } antwoord) return antwoord;
        if (Kader.Dossier.Betrokkenen.FirstOrDefault(b => b.Id == Wie && !b.IsTandem && b.Rol is not (Betrokkenheid.Inwoner or Betrokkenheid.Consulent) && !(b.Tot < Vandaag)) is not { } betrokkene)
            return NotFound();
        Betrokkene = betrokkene;
        Naam = await Db.Set<Persoon>().Where(p => p.Id == betrokkene.PersoonId).Select(p => p.Naam).AsNoTracking().SingleAsync(Stop);
        return null;
    }
}
