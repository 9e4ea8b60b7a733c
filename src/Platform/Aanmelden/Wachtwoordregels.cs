using Microsoft.AspNetCore.Identity;
using Spil.Kern;

namespace Spil.Platform.Aanmelden;

/// <summary>What makes a password good enough: long, and not one that everybody tries first. No rules about kinds of characters.</summary>
public static class Wachtwoordregels
{
    public const int Minimum = 12;
    public const int Maximum = 200;

    public static readonly Regel TeKort = new("PLA-ACC-004", "Kies een wachtwoord van ten minste 12 tekens.");
    public static readonly Regel TeLang = new("PLA-ACC-005", "Maak je wachtwoord korter: niet meer dan 200 tekens.");
    public static readonly Regel Bekend = new("PLA-ACC-006", "Dit wachtwoord is te makkelijk te raden. Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben.");

    // What is left of the favourites of the lists when digits and signs are taken off.
    private static readonly HashSet<string> Favorieten = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "wachtwoord", "welkom", "welkombijspil", "password", "passwort", "qwerty", "qwertyuiop", "azerty", "iloveyou", "ikhouvanjou", "letmein", "admin",
        "administrator", "beheerder", "geheim", "spil", "nederland", "voetbal", "feyenoord", "ajaxamsterdam", "amsterdam", "zomer", "winter", "lente", "herfst",
    };

    /// <summary>Gives the account this password, or says what is wrong with it. Sessions elsewhere end: the stamp changes.</summary>
    public static Uitkomst Zet(Account account, string wachtwoord, IPasswordHasher<Account> hasher, string veld = "Wachtwoord")
    {
        if (wachtwoord.Length < Minimum)
            return TeKort.Bij(veld);
        if (wachtwoord.Length > Maximum)
            return TeLang.Bij(veld);
        var letters = string.Concat(wachtwoord.Where(char.IsLetter));
        var naam = (account.Email ?? "").Split('@')[0];
        if (Favorieten.Contains(letters) || wachtwoord.Distinct().Count() < 5 || (naam.Length > 3 && letters.Equals(string.Concat(naam.Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase)))
            return Bekend.Bij(veld);
        account.PasswordHash = hasher.HashPassword(account, wachtwoord);
        Verander(account);
        return Uitkomst.Gelukt();
    }

    /// <summary>Something of how this account signs in changed: cookies from before no longer count.</summary>
    public static void Verander(Account account) =>
        (account.SecurityStamp, account.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
}
