using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Schermen;

namespace Spil.Web.Features.Web.MijnAccount;

/// <summary>A page about one's own account.</summary>
public abstract class Accountpagina : SpilPagina
{
    protected const string Overzicht = "/mijn-account";

    private static readonly TimeSpan Vers = TimeSpan.FromMinutes(15);

    protected async Task<Account> Eigen() => await Db.Set<Account>().SingleAsync(a => a.Id == Gebruiker.Account.Waarde, Stop);

    /// <summary>
    /// Who wants to change how they sign in has shown lately who they are, so that a phone left on a table does not give an account away.
    /// Null when that is so; otherwise the way to do it. The demo has no way to.
    /// </summary>
    protected IActionResult? EerstBewijzen()
    {
        if (User.HasClaim(Aanmelder.Wijze, nameof(Aanmeldwijze.Demo)))
            return null;
        _ = long.TryParse(User.FindFirstValue(Aanmelder.Bewezen), NumberStyles.None, CultureInfo.InvariantCulture, out var bewezen);
        return Nu - DateTimeOffset.FromUnixTimeSeconds(bewezen) < Vers
            ? null
            : LocalRedirect($"/aanmelden?opnieuw=true&naar={Uri.EscapeDataString(Request.Path)}");
    }
}
