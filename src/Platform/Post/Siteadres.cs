using Microsoft.AspNetCore.Http;

namespace Spil.Platform.Post;

/// <summary>
/// Where people find the site, for a link that leaves it. With a mail server the address is configured; without one the message is read on
/// the site, so the address in use will do.
/// </summary>
public sealed class Siteadres(Postinstellingen instellingen, IHttpContextAccessor http)
{
    /// <summary>The whole address of a path on this site.</summary>
    public string Van(string pad) => (instellingen.Site ?? (http.HttpContext is { } context ? $"{context.Request.Scheme}://{context.Request.Host}" : "")) + pad;
}
