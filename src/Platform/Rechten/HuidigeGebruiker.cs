using Microsoft.AspNetCore.Http;

namespace Spil.Platform.Rechten;

/// <summary>Who is signed in, for what is no page itself.</summary>
public static class HuidigeGebruiker
{
    /// <summary>The signed-in person of this request; null when nobody is, or outside a request (a job, the command line).</summary>
    public static Gebruiker? Wie(this IHttpContextAccessor http) => http.HttpContext is { } context ? Gebruiker.Van(context.User) : null;
}
