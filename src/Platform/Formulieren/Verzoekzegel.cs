using Microsoft.AspNetCore.DataProtection;
using Spil.Kern;

namespace Spil.Platform.Formulieren;

/// <summary>
/// The hidden field of every form: a one-time id and whose form it is, sealed. The owner is in it so that a form which is sent
/// after the session ended can be kept for the right person and for nobody else.
/// </summary>
public sealed class Verzoekzegel(IDataProtectionProvider bescherming)
{
    public const string Veld = "__verzoek";

    private readonly IDataProtector beschermer = bescherming.CreateProtector("Spil.Verzoek");

    public string Maak(AccountId? account) =>
        beschermer.Protect($"{Guid.CreateVersion7():N}{account?.Waarde ?? Guid.Empty:N}");

    /// <summary>The id and owner; null when it is missing or was not made by us.</summary>
    public (Guid Id, AccountId? Account)? Lees(string? zegel)
    {
        if (string.IsNullOrEmpty(zegel))
            return null;
        try
        {
            var tekst = beschermer.Unprotect(zegel);
            var account = Guid.ParseExact(tekst[32..], "N");
            return (Guid.ParseExact(tekst[..32], "N"), account == Guid.Empty ? null : new AccountId(account));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
