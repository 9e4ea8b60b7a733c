using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Spil.Kern;

namespace Spil.Wmo.Brieven;

/// <summary>A Word file that was made just now, as an answer: saved, never opened within the site, and kept by nobody on the way.</summary>
internal sealed class Woordantwoord(byte[] inhoud, string naam) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var antwoord = context.HttpContext.Response;
        var schijf = new ContentDispositionHeaderValue("attachment");
        schijf.SetHttpFileName(Kern.Bestandsnaam.Met(naam, Bestandssoort.Word));
        antwoord.ContentType = Bestandssoort.Word.Mediatype();
        antwoord.ContentLength = inhoud.LongLength;
        antwoord.Headers.ContentDisposition = schijf.ToString();
        antwoord.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        antwoord.Headers.XContentTypeOptions = "nosniff";
        antwoord.Headers.CacheControl = "no-store";
        return antwoord.Body.WriteAsync(inhoud, context.HttpContext.RequestAborted).AsTask();
    }
}
