using Spil.Platform.Aanmelden;

namespace Spil.Web.Toegang;

/// <summary>
/// Who signed in with a password alone while the role asks for two steps first makes that second step. Until then there is their own
/// account and nothing else.
/// </summary>
internal sealed class Tweedestap(RequestDelegate volgende)
{
    public const string Pad = "/mijn-account/tweede-stap";

    private static readonly string[] Open = ["/mijn-account", "/afmelden", "/aanmelden", "/fout", "/toegankelijkheid", "/privacy", "/gezond", "/_content"];

    public Task InvokeAsync(HttpContext http)
    {
        if (!http.User.HasClaim(c => c.Type == Aanmelder.TweedeStapNodig) || Array.Exists(Open, pad => http.Request.Path.StartsWithSegments(pad)))
            return volgende(http);
        http.Response.Redirect(Pad);
        return Task.CompletedTask;
    }
}
