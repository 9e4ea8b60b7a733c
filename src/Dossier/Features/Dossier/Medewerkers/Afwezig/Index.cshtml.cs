using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Afwezig;
using Spil.Dossier.Overdragen;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Medewerkers.Afwezig;

/// <summary>One member of staff: goes away for a while or for good, or is back. Before it is written down the page shows who is left without a casusregisseur.</summary>
[Vereist(DossierRechten.Afwezigheid)]
public sealed class IndexModel(Afwezigwerk werk) : SpilPagina
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Afwezigformulier Invoer { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public Afwezigheid? Weg { get; private set; }

    public int Zonder { get; private set; }

    public IReadOnlyList<Naam> Namen { get; private set; } = [];

    public DateOnly Op => Vandaag;

    public bool IsEigen => Account.Id == Gebruiker.Account.Waarde;

    public bool MagOverdragen => Gebruiker.Rol == Rol.Projectleider;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        Invoer.Vanaf = Datuminvoer.Van(Vandaag);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Herhaal(async () =>
    {
        if (!await Laad() || IsEigen) return NotFound();
        var vanaf = Invoer.Vanaf.Lees(nameof(Invoer.Vanaf));
        var goed = ModelState.Neem(vanaf, "Invoer.") & ModelState.Neem(Invoer.Verwacht.LeesOptioneel(nameof(Invoer.Verwacht), out var verwacht), "Invoer.");
        if (!Enum.TryParse<Afwezigheidsoort>(Invoer.Soort, out var soort) || !Enum.IsDefined(soort))
        {
            ModelState.AddModelError("Invoer.Soort", Keuzeregels.SoortOntbreekt.Zin);
            goed = false;
        }

        if (!goed) return Page();
        var gemeld = Afwezigheid.Meld(Account.PersoonId!.Value, Account.Naam, new(soort, vanaf.Waarde, verwacht), Weg is not null, Gebruiker.Naam, Nu);
        if (!ModelState.Neem(gemeld, "Invoer.")) return Page();
        Db.Add(gemeld.Waarde.Nieuw);
        return await BewaarAlles("Medewerker gaat weg", $"/medewerkers/{Id}", $"Opgeschreven. Vanaf {vanaf.Waarde.InZin(Vandaag)} kan {Account.Naam} nergens meer bij.",
            [new(null, gemeld.Waarde.Gebeurtenis), .. await werk.Meld(Account, gemeld.Waarde.Nieuw, Stop)]);
    });

    public Task<IActionResult> OnPostTerugAsync() => Herhaal(async () =>
    {
        if (!await Laad() || IsEigen || Weg is not { } weg) return NotFound();
        var terug = weg.Terug(Vandaag);
        if (!ModelState.Neem(terug)) return Page();
        return await BewaarAlles("Medewerker is terug", $"/medewerkers/{Id}", $"{Account.Naam} is terug, en ziet weer wie nog niet was overgedragen.",
            [new(null, terug.Waarde), .. await werk.Terug(Account, weg, Stop)]);
    });

    private async Task<bool> Laad()
    {
        var rollen = Lijst.IndexModel.Rollen(Gebruiker.Rol);
        if (await Db.Set<Account>().SingleOrDefaultAsync(a => a.Id == Id && a.PersoonId != null && rollen.Contains(a.Rol), Stop) is not { } account) return false;
        (Account, var persoon) = (account, account.PersoonId!.Value);
        Weg = await Db.Set<Afwezigheid>().SingleOrDefaultAsync(a => a.PersoonId == persoon && a.TerugOp == null, Stop);
        (Zonder, Namen) = await werk.ZonderCasusregisseur(persoon, Stop);
        if (Namen.Count > 0) await Toegang.LogLijst("wie geen casusregisseur meer heeft", Namen.Count, Stop);
        return true;
    }
}

/// <summary>Going away as it is typed.</summary>
public sealed class Afwezigformulier
{
    public string? Soort { get; set; }

    public Datuminvoer Vanaf { get; set; } = new();

    public Datuminvoer Verwacht { get; set; } = new();
}
