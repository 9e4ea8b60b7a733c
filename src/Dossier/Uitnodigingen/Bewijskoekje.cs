using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Spil.Dossier.Domein.Uitnodigingen;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// Remembers for an hour, in the browser and sealed, that here somebody proved to be the one who was invited. Another browser with the same
/// link proves it again; a link that was sent again makes it worthless.
/// </summary>
public sealed class Bewijskoekje(IDataProtectionProvider bescherming)
{
    private const string Naam = "spil-uitnodiging";
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector("Spil.Uitnodiging.Bewijs").ToTimeLimitedDataProtector();

    public void Zet(HttpContext http, Uitnodiging uitnodiging) => http.Response.Cookies.Append(Naam, zegel.Protect(Inhoud(uitnodiging), Duur), Opties(http, Duur));

    public bool Geldt(HttpContext http, Uitnodiging uitnodiging)
    {
        try
        {
            return uitnodiging.BewezenOp is not null && http.Request.Cookies[Naam] is { } waarde && zegel.Unprotect(waarde) == Inhoud(uitnodiging);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Weg(HttpContext http) => http.Response.Cookies.Delete(Naam, Opties(http, null));

    private static string Inhoud(Uitnodiging uitnodiging) => $"{uitnodiging.Id} {uitnodiging.Afdruk}";

    // Lax: one may come back from signing in at another site.
    private static CookieOptions Opties(HttpContext http, TimeSpan? duur) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = Uitnodigingspad.Ingang, MaxAge = duur, IsEssential = true,
    };
}
