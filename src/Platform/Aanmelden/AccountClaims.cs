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
        identiteit.AddClaims(new Gebruiker(new(user.Id), user.PersoonId, user.Naam, user.Rol, user.OrganisatieId, user.Organisatienaam).Claims());
        return identiteit;
    }
}
