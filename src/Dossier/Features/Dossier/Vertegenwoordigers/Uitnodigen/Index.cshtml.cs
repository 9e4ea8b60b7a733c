using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;
using Spil.Dossier.Uitnodigingen;
using Spil.NlDesign;
using Spil.Platform.Rechten;

namespace Spil.Dossier.Features.Dossier.Vertegenwoordigers.Uitnodigen;

/// <summary>The casusregisseur, who saw the paper, invites a representative to sign in.</summary>
[Vereist(DossierRechten.ToestemmingVastleggen)]
public sealed class IndexModel(Uitnodigingsinstellingen instellingen, Uitnodigingsgeheimen geheimen, Uitnodigingspost post) : Toestemmingspagina
{
    /// <summary>The representative in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Wie { get; set; }

    [BindProperty]
    public Adresinvoer Invoer { get; set; } = new();

    public Vertegenwoordiger Vertegenwoordiger { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Laad('R') ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Laad('U') is { } antwoord) return antwoord;
        return await Herhaal(async () =>
        {
            var naam = await Db.Set<Persoon>().AsNoTracking().Where(p => p.Id == Vertegenwoordiger.PersoonId).Select(p => p.Naam).SingleAsync(Stop);
            var (geheim, link) = geheimen.Nieuw(string.IsNullOrWhiteSpace(Invoer.Email), Identiteitsbewijs.Code);
            var anderen = await Db.Set<Uitnodiging>().AsNoTracking().Where(u => u.DossierId == DossierId).ToListAsync(Stop);
            var gemaakt = Uitnodiging.NodigVertegenwoordiger(await HaalDossier(), Wie, naam, Invoer.Email, instellingen.Dagen, geheim, anderen, Gebruiker.Naam, Nu);
            if (!ModelState.Neem(gemaakt, "Invoer.")) return Page();
            var nieuw = gemaakt.Waarde.Nieuw;
            Db.Add(nieuw);
            return await Bewaar("Vertegenwoordiger uitgenodigd", DossierId, $"{Kader.Pad}/uitnodigingen/{nieuw.Id}", post.Bezorg(nieuw, link), gemaakt.Waarde.Gebeurtenis);
        });
    }

    private async Task<IActionResult?> Laad(char actie)
    {
        if (await Binnen(actie) is { } antwoord) return antwoord;
        if (!Kader.IsTandem) return Forbid();
        if (Kader.Dossier.Vertegenwoordigers.FirstOrDefault(v => v.Id == Wie && v.GeldtOp(Vandaag)) is not { } wie) return NotFound();
        Vertegenwoordiger = wie;
        return null;
    }
}

/// <summary>Where the link goes. Named as in the domain.</summary>
public sealed class Adresinvoer
{
    public string? Email { get; set; }
}
