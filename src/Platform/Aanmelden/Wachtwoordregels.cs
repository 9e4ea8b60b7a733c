using Microsoft.AspNetCore.Identity;
using Spil.Kern;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// What makes a password good enough: long, and not one that is tried early. No rules about kinds of characters. zxcvbn knows thirty thousand passwords
/// of leaked lists, names, words and the ways to disguise them; our own words come on top.
/// </summary>
public static class Wachtwoordregels
{
    public const int Minimum = 12;
    public const int Maximum = 200;

    // It reads its lists once; after that it only looks.
    private static readonly Lazy<Zxcvbn.Zxcvbn> Schatter = new(() => new());

    // On its scale of 0 to 4: more than a hundred million guesses.
    private const int Sterk = 3;

    // Looking at all of a long one takes seconds, and what begins this strong stays it.
    private const int HoogstBekeken = 64;

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
        if (IsTeRaden(wachtwoord, account))
            return Bekend.Bij(veld);
        account.PasswordHash = hasher.HashPassword(account, wachtwoord);
        Verander(account);
        return Uitkomst.Gelukt();
    }

    /// <summary>Something of how this account signs in changed: cookies from before no longer count.</summary>
    public static void Verander(Account account) =>
        (account.SecurityStamp, account.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());

    private static bool IsTeRaden(string wachtwoord, Account account)
    {
        var letters = string.Concat(wachtwoord.Where(char.IsLetter));
        var naam = (account.Email ?? "").Split('@')[0];
        if (Favorieten.Contains(letters) || wachtwoord.Distinct().Count() < 5 || (naam.Length > 3 && letters.Equals(string.Concat(naam.Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase)))
            return true;
        IEnumerable<string> eigen = [.. Favorieten, naam, .. account.Naam.Split(' ')];
        return Schatter.Value.EvaluatePassword(wachtwoord[..Math.Min(wachtwoord.Length, HoogstBekeken)], eigen.Where(w => w.Length > 2)).Score < Sterk;
    }
}
