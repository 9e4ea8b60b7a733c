using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>Another password. All other devices are signed out.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class WachtwoordModel(UserManager<Account> accounts, Aanmelder aanmelder, Sessies sessies, Pogingen pogingen, IServiceProvider diensten) : Accountpagina
{
    [BindProperty]
    public string? Huidigwachtwoord { get; set; }

    [BindProperty]
    public string? Wachtwoord { get; set; }

    public bool HeeftWachtwoord { get; private set; }

    public string Email { get; private set; } = "";

    public async Task<IActionResult> OnGet()
    {
        await Laad();
        return HeeftWachtwoord ? Page() : EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        var account = await Laad();
        if (!HeeftWachtwoord && EerstBewijzen() is { } eerst)
            return eerst;
        if (HeeftWachtwoord && !pogingen.Mag("wachtwoord " + account.Id, Aanmelder.HoogstePogingen, Aanmelder.Slottijd))
            ModelState.AddModelError("", "Het is te vaak misgegaan. Wacht vijf minuten en probeer het dan opnieuw.");
        else if (HeeftWachtwoord && !await accounts.CheckPasswordAsync(account, Huidigwachtwoord ?? ""))
            ModelState.AddModelError(nameof(Huidigwachtwoord), "Dit is niet je wachtwoord van nu.");
        else
            ModelState.Neem(Wachtwoordregels.Zet(account, Wachtwoord ?? "", accounts.PasswordHasher));
        if (!ModelState.IsValid)
            return Page();

        var geeindigd = await sessies.BeeindigAlle(account.Id, sessies.Deze, Stop);
        diensten.GetRequiredService<Accountpost>().Veranderd(account.Email, "Het wachtwoord van je account is veranderd.");
        var antwoord = await Bewaar("Wachtwoord veranderd", null, Overzicht, "Je wachtwoord is veranderd. Op andere apparaten ben je afgemeld.", [new WachtwoordVeranderd(Gebruiker.Account), .. geeindigd]);
        await aanmelder.Ververs(account);
        return antwoord;
    }

    private async Task<Account> Laad()
    {
        var account = await Eigen();
        (HeeftWachtwoord, Email) = (account.PasswordHash is not null, account.Email ?? "");
        return account;
    }
}
