using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;
using Spil.Web.Accounts;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>New recovery codes; the old ones stop working. Shown once.</summary>
[Vereist(Basisrechten.EigenAccount)]
public sealed class HerstelcodesModel(UserManager<Account> accounts, IServiceProvider diensten) : Accountpagina
{
    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    public bool HeeftApp { get; private set; }

    public async Task<IActionResult> OnGet()
    {
        HeeftApp = (await Eigen()).TwoFactorEnabled;
        return EerstBewijzen() ?? Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (EerstBewijzen() is { } eerst)
            return eerst;
        var account = await Eigen();
        if (!account.TwoFactorEnabled)
            return LocalRedirect("/mijn-account/app");
        Herstelcodes = [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10))!];
        diensten.GetRequiredService<Accountpost>().Veranderd(account.Email, "Er zijn nieuwe herstelcodes gemaakt voor je account. De oude werken niet meer.");
        var antwoord = await Bewaar("Herstelcodes gemaakt", null, "/mijn-account/herstelcodes", "", new HerstelcodesGemaakt(Gebruiker.Account, Herstelcodes.Count));
        return Db.Entry(account).State == Microsoft.EntityFrameworkCore.EntityState.Detached ? antwoord : Page();
    }
}
