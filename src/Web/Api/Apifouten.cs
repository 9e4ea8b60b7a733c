using Microsoft.AspNetCore.WebUtilities;

namespace Spil.Web.Api;

/// <summary>A program that asks for something that is not there gets problem+json (RFC 9457), not a page.</summary>
internal sealed class Apifouten(RequestDelegate volgende)
{
    public async Task InvokeAsync(HttpContext http)
    {
        await volgende(http);
        if (!http.Request.Path.StartsWithSegments("/api") || http.Response.StatusCode < StatusCodes.Status400BadRequest
            || http.Response.HasStarted || http.Response.ContentLength is > 0 || !string.IsNullOrEmpty(http.Response.ContentType))
            return;
        await Results.Problem(statusCode: http.Response.StatusCode, title: ReasonPhrases.GetReasonPhrase(http.Response.StatusCode)).ExecuteAsync(http);
    }
}
