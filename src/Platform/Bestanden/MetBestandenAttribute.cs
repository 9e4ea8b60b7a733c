using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Spil.Platform.Bestanden;

/// <summary>
/// This page takes in files. Its form is read by <see cref="Bestandsformulier"/>: a scan of 200 MB is read to its end and answered with a
/// sentence, where the server would otherwise cut the line and the browser would only say that it was cut.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MetBestandenAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // More than this is no mistake with a scanner: the line is cut.
    private const long HoogsteVerzoek = 1024L * 1024 * 1024;

    /// <summary>Before the antiforgery filter (1000), which wants to read the form.</summary>
    public int Order => 500;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || http.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
            return;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } omvang)
            omvang.MaxRequestBodySize = HoogsteVerzoek;
        var hoogste = http.RequestServices.GetRequiredService<Bestandsinstellingen>().HoogsteBytes;
        http.Features.Set<IFormFeature>(new FormFeature(await Bestandsformulier.Lees(http.Request, hoogste, http.RequestAborted)));
    }
}
