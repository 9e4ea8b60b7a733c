
namespace Spil.Web;

/// <summary>Security headers on every answer. No inline script or style anywhere, so the policy can be strict.</summary>
internal sealed class Koppen(RequestDelegate volgende)
{
    private const string Beleid =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var koppen = http.Response.Headers;
        koppen.ContentSecurityPolicy = Beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "same-origin";
        koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";

        // Pages hold personal data: no shared cache and no browser history may keep them. Files set their own.
        // In the words of the antiforgery service: it logs a warning for each page on which it has to say it again in others.
        if (!http.Request.Path.StartsWithSegments("/_content"))
            koppen.CacheControl = "no-cache, no-store";
        return volgende(http);
    }
}
