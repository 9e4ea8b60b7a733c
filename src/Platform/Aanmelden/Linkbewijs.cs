using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// The six digits that somebody with a link hears by another way. They lie sealed with the keys of the site, so that who sent the link can read
/// them aloud; a print of six digits would hide nothing.
/// </summary>
/// <param name="bescherming">The keys.</param>
/// <param name="doel">What the seal is for: another purpose cannot open it.</param>
public sealed class Codezegel(IDataProtectionProvider bescherming, string doel)
{
    private readonly IDataProtector zegel = bescherming.CreateProtector(doel);

    /// <summary>A new code, sealed.</summary>
    public string Nieuw() => zegel.Protect(RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>The code; empty when there is none or the keys are gone, and then no code is right.</summary>
    public string Lees(string verzegeld)
    {
        try
        {
            return verzegeld.Length == 0 ? "" : zegel.Unprotect(verzegeld);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}

/// <summary>Remembers for an hour, in the browser and sealed, that here somebody proved to be the one for whom a link is.</summary>
/// <param name="bescherming">The keys.</param>
/// <param name="koekjes">How cookies are sent.</param>
/// <param name="doel">What the seal is for.</param>
/// <param name="naam">Name of the cookie.</param>
public sealed class Linkkoekje(IDataProtectionProvider bescherming, Koekjes koekjes, string doel, string naam)
{
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector(doel).ToTimeLimitedDataProtector();

    /// <param name="http">Who asks.</param>
    /// <param name="inhoud">What was proved; with the print of the link in it, so that a new link makes it worthless.</param>
    public void Zet(HttpContext http, string inhoud) => http.Response.Cookies.Append(koekjes.Naam(naam), zegel.Protect(inhoud, Duur), koekjes.Opties(http, Duur));

    public bool Geldt(HttpContext http, string inhoud)
    {
        try
        {
            return http.Request.Cookies[koekjes.Naam(naam)] is { } waarde && zegel.Unprotect(waarde) == inhoud;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Weg(HttpContext http) => http.Response.Cookies.Delete(koekjes.Naam(naam), koekjes.Opties(http, null));
}
