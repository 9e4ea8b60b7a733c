using System.Security.Claims;
using Spil.Kern;

namespace Spil.Platform.Rechten;

/// <summary>The signed-in person of this request.</summary>
public sealed record Gebruiker(AccountId Account, PersoonId? Persoon, string Naam, Rol Rol, OrganisatieId? Organisatie, string Organisatienaam)
{
    private const string PersoonClaim = "spil:persoon";
    private const string RolClaim = "spil:rol";
    private const string OrganisatieClaim = "spil:organisatie";
    private const string OrganisatienaamClaim = "spil:organisatienaam";
    private const string NaamClaim = "spil:naam";

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

    /// <summary>What goes into the cookie, so that no page asks the database who somebody is.</summary>
    public IEnumerable<Claim> Claims()
    {
        yield return new(NaamClaim, Naam);
        yield return new(RolClaim, Rol.ToString());
        yield return new(OrganisatienaamClaim, Organisatienaam);
        if (Persoon is { } persoon)
            yield return new(PersoonClaim, persoon.ToString());
        if (Organisatie is { } organisatie)
            yield return new(OrganisatieClaim, organisatie.ToString());
    }

    /// <summary>Who this is in the dossiers; nobody's id for who is in none.</summary>
    public PersoonId Ik => Persoon ?? default;

    /// <summary>First name, to greet somebody with.</summary>
    public string Voornaam => Naam.Split(' ')[0];

    /// <summary>True for the two roles that use the pages in A2 Dutch.</summary>
    public bool IsInwonerOfNaaste => Rol is Rol.Inwoner or Rol.Naaste;
}
