using Microsoft.AspNetCore.Http;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// What cookies are called and when they are sent. A site that is known to stand behind TLS gives them the prefix with which a browser takes them
/// over TLS only, from this host only, and for all of its paths: a neighbour on the same domain cannot plant one.
/// </summary>
/// <param name="AchterTls">The address of the site begins with https.</param>
public sealed record Koekjes(bool AchterTls)
{
    /// <summary>When the cookie is for TLS only.</summary>
    public CookieSecurePolicy Beleid => AchterTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>The name on the wire.</summary>
    public string Naam(string naam) => AchterTls ? "__Host-" + naam : naam;

    /// <summary>For a cookie that is written by hand: not for scripts, and sent along when one comes back by a link from another site.</summary>
    public CookieOptions Opties(HttpContext http, TimeSpan? duur) => new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", MaxAge = duur, IsEssential = true,
    };
}
