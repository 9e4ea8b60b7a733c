using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>
/// The content of a file as an answer. It is saved and never opened within the site, its kind is not guessed, and if a browser opens it
/// all the same it may do nothing.
/// </summary>
public sealed class Bestandsantwoord(string merk, string naam, Bestandssoort soort, long? grootte = null) : ActionResult
{
    /// <summary>Shown on a page (a logo), where otherwise it is saved.</summary>
    public bool Inlijn { get; init; }

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var schijf = new ContentDispositionHeaderValue(Inlijn ? "inline" : "attachment");
        schijf.SetHttpFileName(Bestandsnaam.Met(naam, soort));
        http.Response.ContentType = soort.Mediatype();
        http.Response.ContentLength = grootte;
        http.Response.Headers.ContentDisposition = schijf.ToString();
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        if (await http.RequestServices.GetRequiredService<IBestandsopslag>().Lees(merk, http.Response.Body, http.RequestAborted))
            return;
        throw new FileNotFoundException($"The content {merk} is not in the store: was the folder moved, or a back-up put back in part?");
    }
}
