using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Platform.Aanmelden;

namespace Spil.Dossier.Uitnodigingen;

/// <summary>
/// Remembers for an hour, in the browser and sealed, that here somebody proved to be the one who was invited. Another browser with the same
/// link proves it again; a link that was sent again makes it worthless.
/// </summary>
public sealed class Bewijskoekje(IDataProtectionProvider bescherming, Koekjes koekjes)
{
    private const string Naam = "spil-uitnodiging";
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector zegel = bescherming.CreateProtector("Spil.Uitnodiging.Bewijs").ToTimeLimitedDataProtector();

    public void Zet(HttpContext http, Uitnodiging uitnodiging) => http.Response.Cookies.Append(koekjes.Naam(Naam), zegel.Protect(Inhoud(uitnodiging), Duur), koekjes.Opties(http, Duur));

    public bool Geldt(HttpContext http, Uitnodiging uitnodiging)
    {
        try
        {
            return uitnodiging.BewezenOp is not null && http.Request.Cookies[koekjes.Naam(Naam)] is { } waarde && zegel.Unprotect(waarde) == Inhoud(uitnodiging);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public void Weg(HttpContext http) => http.Response.Cookies.Delete(koekjes.Naam(Naam), koekjes.Opties(http, null));

    private static string Inhoud(Uitnodiging uitnodiging) => $"{uitnodiging.Id} {uitnodiging.Afdruk}";
}
