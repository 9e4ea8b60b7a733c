using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Rechten;

namespace Spil.Web.Accounts;

/// <summary>What an administrator may not do. Nobody touches their own rights, so there is always an administrator left.</summary>
internal static class Accountregels
{
    public static readonly Regel NietJezelf = new("WEB-ACC-003", "Dit is je eigen account. Vraag een andere beheerder om dit te doen.");
    public static readonly Regel KiesRol = new("WEB-ACC-004", "Kies wat deze persoon in Spil is.");
    public static readonly Regel AndereDeur = new("WEB-ACC-005", "Een inwoner of naaste houdt die rol. Maak voor het werk een apart account.");

    public static readonly Regel Verouderd = new("WEB-ACC-006", "Iemand anders heeft dit net veranderd. Kijk wat er nu staat en kies dan opnieuw.");

    public static Uitkomst MagBlokkeren(Account account, Guid door) => account.Id == door ? NietJezelf.Weiger() : Uitkomst.Gelukt();

    public static Uitkomst MagRol(Account account, Rol? rol, Guid door)
    {
        if (rol is null)
            return KiesRol.Bij("Rol");
        if (account.Id == door && account.Rol != rol)
            return NietJezelf.Bij("Rol");
        return account.Rol != rol && (IsDossierrol(account.Rol) || IsDossierrol(rol.Value)) ? AndereDeur.Bij("Rol") : Uitkomst.Gelukt();
    }

    private static bool IsDossierrol(Rol rol) => rol.IsBurger();
}
