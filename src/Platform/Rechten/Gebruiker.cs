using System.Security.Claims;
using Spil.Kern;

namespace Spil.Platform.Rechten;

/// <summary>The signed-in person of this request.</summary>
public sealed record Gebruiker(AccountId Account, PersoonId? Persoon, string Naam, Rol Rol, OrganisatieId? Organisatie, string Organisatienaam)
{
    internal const string PersoonClaim = "spil:persoon";
    internal const string RolClaim = "spil:rol";
    internal const string OrganisatieClaim = "spil:organisatie";
    internal const string OrganisatienaamClaim = "spil:organisatienaam";
    internal const string NaamClaim = "spil:naam";

    /// <summary>Reads the person from the cookie's claims; null when nobody is signed in.</summary>
    public static Gebruiker? Van(ClaimsPrincipal principal)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            || !Enum.TryParse<Rol>(principal.FindFirstValue(RolClaim), out var rol))
            return null;
        return new(
            new AccountId(account),
            Lees(PersoonClaim) is { } persoon ? new PersoonId(persoon) : null,
            principal.FindFirstValue(NaamClaim) ?? "",
            rol,
            Lees(OrganisatieClaim) is { } organisatie ? new OrganisatieId(organisatie) : null,
            principal.FindFirstValue(OrganisatienaamClaim) ?? "");

        Guid? Lees(string claim) => Guid.TryParse(principal.FindFirstValue(claim), out var waarde) ? waarde : null;
    }

    /// <summary>First name, to greet somebody with.</summary>
    public string Voornaam => Naam.Split(' ')[0];

    /// <summary>True for the two roles that use the pages in A2 Dutch.</summary>
    public bool IsInwonerOfNaaste => Rol is Rol.Inwoner or Rol.Naaste;
}
