using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Spil.Platform.Rechten;

namespace Spil.Platform.Aanmelden;

/// <summary>Puts in the cookie what every request needs, so that no page asks the database who somebody is.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identiteit = await base.GenerateClaimsAsync(user);
        identiteit.AddClaim(new(Gebruiker.NaamClaim, user.Naam));
        identiteit.AddClaim(new(Gebruiker.RolClaim, user.Rol.ToString()));
        if (user.PersoonId is { } persoon)
            identiteit.AddClaim(new(Gebruiker.PersoonClaim, persoon.ToString()));
        if (user.OrganisatieId is { } organisatie)
            identiteit.AddClaim(new(Gebruiker.OrganisatieClaim, organisatie.ToString()));
        identiteit.AddClaim(new(Gebruiker.OrganisatienaamClaim, user.Organisatienaam));
        return identiteit;
    }
}
