using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Spil.Herstel.Domein.Verslagen;
using Spil.Platform.Aanmelden;

namespace Spil.Herstel.Verslagen;

/// <summary>
/// Makes the two secrets of a link to the minutes. Of the link only a print is kept; the code of six digits lies sealed with the keys of the site,
/// so that who prepares the meeting can read it aloud on the telephone.
/// </summary>
public sealed class Verslaggeheimen(IDataProtectionProvider bescherming)
{
    private readonly IDataProtector zegel = bescherming.CreateProtector("Spil.Verslag.Code");

    /// <summary>New secrets: what is kept, and what goes in the mail.</summary>
    public (Verslaggeheim Geheim, string Link) Nieuw()
    {
        var link = Linkcode.Nieuw();
        return (new(Linkcode.AfdrukVan(link), zegel.Protect(RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture))), link);
    }

    /// <summary>The code of six digits; empty when there is none or the keys are gone, and then no code is right.</summary>
    public string Code(Ontvanger ontvanger)
    {
        try
        {
            return ontvanger.Zegel.Length == 0 ? "" : zegel.Unprotect(ontvanger.Zegel);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}

/// <summary>Remembers for an hour, in the browser and sealed, that here somebody knew the code. A new link makes it worthless.</summary>
public sealed class Verslagkoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private const string Naam = "spil-verslag";
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector("Spil.Verslag.Bewijs").ToTimeLimitedDataProtector();

    public void Zet(HttpContext http, Ontvanger wie) => http.Response.Cookies.Append(koekjes.Naam(Naam), zegel.Protect(Inhoud(wie), Duur), koekjes.Opties(http, Duur));

    public bool Geldt(HttpContext http, Ontvanger wie)
    {
        try
        {
            return http.Request.Cookies[koekjes.Naam(Naam)] is { } waarde && zegel.Unprotect(waarde) == Inhoud(wie);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string Inhoud(Ontvanger wie) => $"{wie.Id} {wie.Linkafdruk}";
}
