using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Vertegenwoordigers.Lijst;

/// <summary>Who may decide for the inwoner, about what, on which paper and until when; and who might before.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel : Toestemmingspagina
{
    public IReadOnlyList<Vertegenwoordiger> Geldig { get; private set; } = [];

    public IReadOnlyList<Vertegenwoordiger> Eerder { get; private set; } = [];

    /// <summary>Who of them can sign in.</summary>
    public IReadOnlySet<PersoonId> Aangemeld { get; private set; } = new HashSet<PersoonId>();

    protected override IQueryable<Inwonerdossier> Dossiers => Geheel;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Binnen('R') is { } antwoord) return antwoord;
        return await Toon();
    }

    /// <summary>From today on this person decides nothing any more.</summary>
    public async Task<IActionResult> OnPostStopAsync(Guid wie)
    {
        if (await Binnen('U') is { } antwoord) return antwoord;
        // Neither the inwoner nor a representative can end what a court decided; whoever sees the paper that ends it writes that down.
        if (!Kader.IsTandem) return Forbid();
        return await Herhaal(async () =>
        {
            var dossier = await HaalGeheel();
            var uitkomst = dossier.BeeindigVertegenwoordiging(wie, Vandaag);
            if (!ModelState.Neem(uitkomst)) return await Toon();
            return await Bewaar("Vertegenwoordiging gestopt", DossierId, Kader.Pad + "/vertegenwoordigers", "Gestopt. Deze persoon beslist nu niet meer.", uitkomst.Waarde);
        });
    }

    private async Task<IActionResult> Toon()
    {
        var alle = Kader.Dossier.Vertegenwoordigers.OrderByDescending(v => v.Vanaf).ToList();
        (Geldig, Eerder) = (alle.FindAll(v => v.GeldtOp(Vandaag)), alle.FindAll(v => !v.GeldtOp(Vandaag)));
        var personen = Geldig.Select(v => (PersoonId?)v.PersoonId).ToList();
        Aangemeld = (await Db.Set<Account>().Where(a => a.Rol == Rol.Vertegenwoordiger && personen.Contains(a.PersoonId)).Select(a => a.PersoonId!.Value).ToListAsync(Stop)).ToHashSet();
        return Page();
    }
}
