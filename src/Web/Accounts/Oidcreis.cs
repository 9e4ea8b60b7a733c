using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Spil.Platform.Aanmelden;

namespace Spil.Web.Accounts;

/// <summary>What we remember, in the browser of the person and sealed, while somebody is away at a provider.</summary>
/// <param name="Aanbieder">Where they went.</param>
/// <param name="Kenmerk">State: the answer belongs to this question.</param>
/// <param name="Eenmalig">Nonce: the token was made for this question.</param>
/// <param name="Bewijs">PKCE verifier: only we can change the code for a token.</param>
/// <param name="Naar">Where to go afterwards.</param>
/// <param name="Koppel">The account that asked to be linked; null when somebody signs in.</param>
internal sealed record Oidcreis(Guid Aanbieder, string Kenmerk, string Eenmalig, string Bewijs, string? Naar, Guid? Koppel)
{
    public static Oidcreis Begin(Guid aanbieder, string? naar, Guid? koppel) => new(aanbieder, Toeval(), Toeval(), Toeval(), naar, koppel);

    /// <summary>PKCE challenge, S256.</summary>
    public string Uitdaging => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Bewijs)));

    private static string Toeval() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

/// <summary>Puts a journey in a cookie and takes it out, once.</summary>
internal sealed class Oidckoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private const string Koekje = "spil-aanbieder";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(10);
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector("Spil.Oidcreis").ToTimeLimitedDataProtector();

    public void Zet(HttpContext http, Oidcreis reis) => http.Response.Cookies.Append(koekjes.Naam(Koekje), zegel.Protect(JsonSerializer.Serialize(reis), Duur), koekjes.Opties(http, Duur));

    public Oidcreis? Neem(HttpContext http)
    {
        if (http.Request.Cookies[koekjes.Naam(Koekje)] is not { } waarde)
            return null;
        http.Response.Cookies.Delete(koekjes.Naam(Koekje), koekjes.Opties(http, Duur));
        try
        {
            return JsonSerializer.Deserialize<Oidcreis>(zegel.Unprotect(waarde));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
