
namespace Spil.Web;

/// <summary>Security headers on every answer. No inline script or style anywhere, so the policy can be strict.</summary>
internal sealed class Koppen(RequestDelegate volgende)
{
    private const string Beleid =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // At the last moment: the error page starts its answer anew, and the form seal warns when it finds another cache rule than its own.
    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(Zet, http);
        return volgende(http);
    }

    private static Task Zet(object staat)
    {
        var http = (HttpContext)staat;
        var koppen = http.Response.Headers;
        // A file that somebody added has a stricter one of its own.
        if (koppen.ContentSecurityPolicy.Count == 0)
            koppen.ContentSecurityPolicy = Beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen["Referrer-Policy"] = "same-origin";
        koppen["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        koppen["Cross-Origin-Resource-Policy"] = "same-origin";

        // Pages hold personal data: no shared cache and no browser history may keep them. Files set their own.
        if (!http.Request.Path.StartsWithSegments("/_content"))
            koppen.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
