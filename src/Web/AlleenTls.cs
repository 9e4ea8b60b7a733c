using Spil.Platform.Aanmelden;

namespace Spil.Web;

/// <summary>
/// A site with an https address answers nothing to a question that came without TLS: what would be typed there could be read on the way. It is
/// most often a proxy that does not say it has TLS, so the answer tells how to mend that.
/// </summary>
internal sealed class AlleenTls(RequestDelegate volgende, Koekjes koekjes)
{
    private const string Uitleg = "Spil is alleen te bereiken met https. Voor de beheerder: laat de proxy X-Forwarded-Proto meesturen en noem het adres van de proxy in Spil__Proxy.";

    public Task InvokeAsync(HttpContext http)
    {
        // Who watches whether the site is up asks from inside.
        if (!koekjes.AchterTls || http.Request.IsHttps || http.Request.Path == "/gezond")
            return volgende(http);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Site.Platte(http, Uitleg);
    }
}
