using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;
using Spil.Web.Features.Web.MijnAccount;

namespace Spil.Web.Features.Web.Accounts;

/// <summary>One account: role, organisation, invitation, block, and help for who lost the second step.</summary>
[Vereist(Basisrechten.Accounts)]
public sealed class BekijkenModel(UserManager<Account> accounts, Sessies sessies, Aanmeldlinks links, IServiceProvider diensten) : Accountpagina
{
    [BindProperty]
    public Rol? Rol { get; set; }

    [BindProperty]
    public Guid? Organisatie { get; set; }

    /// <summary>The role and organisation that were on the screen.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    public Account Account { get; private set; } = null!;

    public Accountstand Stand { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int Apparaten { get; private set; }

    public bool HeeftIngang { get; private set; }

    public bool Geblokkeerd => Account.IsGeblokkeerd(Nu);

    public bool IsEigen => Account.Id == Gebruiker.Account.Waarde;

    public bool IsMedewerker => !Account.Rol.IsBurger();

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGet(Guid id)
    {
        if (!await Laad(id))
            return NotFound();
        Neem();
        return Page();
    }

    public async Task<IActionResult> OnPostRol(Guid id)
    {
        if (!await Laad(id))
            return NotFound();
        if (EerstBewijzen() is { } eerst)
            return eerst;
        if (!ModelState.Neem(Accountregels.MagRol(Account, Rol, Gebruiker.Account.Waarde)))
            return Page();
        if (Gelezen != Kenmerk)
        {
            ModelState.Neem(Accountregels.Verouderd.Weiger());
            Neem();
            ToonVerouderd(nameof(Gelezen));
            return Page();
        }

        var werkgever = Organisatie is { } o ? await Db.Set<Organisatie>().AsNoTracking().SingleOrDefaultAsync(x => x.Id == new OrganisatieId(o), Stop) : null;
        var veranderd = Accountwijziging.Zet(Account, Rol!.Value, werkgever);
        if (veranderd.Count == 0)
            return LocalRedirect(Pad(id));
        return await Bewaar("Rol of organisatie veranderd", null, Pad(id), $"Veranderd. {Account.Naam} moet zich opnieuw aanmelden.",
            [.. veranderd, .. await sessies.BeeindigAlle(id, null, Stop)]);
    }

    public async Task<IActionResult> OnPostBlokkeer(Guid id)
    {
        if (!await Laad(id))
            return NotFound();
        if (!ModelState.Neem(Accountregels.MagBlokkeren(Account, Gebruiker.Account.Waarde)))
            return Page();
        Account.GeblokkeerdOp = Nu;
        Wachtwoordregels.Verander(Account);
        return await Bewaar("Account geblokkeerd", null, Pad(id), $"{Account.Naam} kan Spil niet meer in en is overal afgemeld.",
            [new AccountGeblokkeerd(new(id)), .. await sessies.BeeindigAlle(id, null, Stop)]);
    }

    public async Task<IActionResult> OnPostAfmelden(Guid id)
    {
        if (!await Laad(id) || Apparaten == 0)
            return NotFound();
        return await Bewaar("Overal afgemeld", null, Pad(id), $"{Account.Naam} is overal afgemeld.", await sessies.BeeindigAlle(id, null, Stop));
    }

    public async Task<IActionResult> OnPostVrij(Guid id)
    {
        if (!await Laad(id))
            return NotFound();
        if (Account.GeblokkeerdOp is null)
            return LocalRedirect(Pad(id));
        Account.GeblokkeerdOp = null;
        Wachtwoordregels.Verander(Account);
        return await Bewaar("Account vrijgegeven", null, Pad(id), $"{Account.Naam} kan zich weer aanmelden.", new AccountVrijgegeven(new(id)));
    }

    public async Task<IActionResult> OnPostNodigUit(Guid id)
    {
        if (!await Laad(id) || HeeftIngang || Account.IsGeblokkeerd(Nu))
            return NotFound();
        diensten.GetRequiredService<Accountpost>().Uitnodiging(Account.Email!, await links.Maak(Account, Linksoort.Uitnodiging, Account.Email!, Stop));
        return await Bewaar("Opnieuw uitgenodigd", null, Pad(id), "Er is een nieuwe link verstuurd. De oude werkt niet meer.", new AccountUitgenodigd(new(id)));
    }

    public async Task<IActionResult> OnPostHerstel(Guid id)
    {
        if (!await Laad(id) || IsEigen)
            return NotFound();
        if (EerstBewijzen() is { } eerst)
            return eerst;
        await Accountwijziging.HaalTweedeStapWeg(accounts, Account);
        diensten.GetRequiredService<Accountpost>().Veranderd(Account.Email, "Een beheerder heeft je passkeys en je app met codes weggehaald. Je stelt ze opnieuw in als je je aanmeldt.");
        return await Bewaar("Tweede stap weggehaald", null, Pad(id), "De passkeys en de app met codes zijn weg. Bij het aanmelden stelt deze persoon ze opnieuw in.",
            [new TweedeStapHersteld(new(id)), .. await sessies.BeeindigAlle(id, null, Stop)]);
    }

    private string Kenmerk => $"{Account.Rol} {Account.OrganisatieId?.Waarde}";

    private void Neem() => (Rol, Organisatie, Gelezen) = (Account.Rol, Account.OrganisatieId?.Waarde, Kenmerk);

    private static string Pad(Guid id) => $"/beheer/accounts/{id}";

    private async Task<bool> Laad(Guid id)
    {
        if (await Db.Set<Account>().SingleOrDefaultAsync(a => a.Id == id, Stop) is not { } account)
            return false;
        Account = account;
        Passkeys = (await accounts.GetPasskeysAsync(account)).Count;
        Apparaten = (await sessies.Open(id, Stop)).Count;
        HeeftIngang = account.PasswordHash is not null || account.Demonaam is not null || Passkeys > 0 || (await accounts.GetLoginsAsync(account)).Count > 0;
        var uitnodiging = await Db.Set<Aanmeldlink>().AsNoTracking().Where(l => l.AccountId == id && l.Soort == Linksoort.Uitnodiging).OrderByDescending(l => l.Id).FirstOrDefaultAsync(Stop);
        Stand = Accountstand.Van(HeeftIngang, account.IsGeblokkeerd(Nu), uitnodiging, Nu);
        Organisaties = Optie.Van(await Db.Set<Organisatie>().AsNoTracking().OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
        return true;
    }
}
