using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Platform.Formulieren;

/// <summary>Saves and throws away concepts: by the autosave script (answers 204) or by a button (goes back to the page).</summary>
public static class ConceptEndpoints
{
    /// <summary>The right that everybody has who is signed in.</summary>
    public const string EigenConcept = "concept.bewaren";

    public static void MapConcepten(this IEndpointRouteBuilder app)
    {
        app.MapPost("/concept", Bewaar).WithMetadata(new VereistAttribute(EigenConcept));
        app.MapPost("/concept/weg", GooiWeg).WithMetadata(new VereistAttribute(EigenConcept));
    }

    private static async Task<IResult> Bewaar(HttpContext http, string pad, Conceptbewaring concepten, IAntiforgery antiforgery, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(http) || !Paden.IsEigen(pad))
            return Results.BadRequest();
        // Not kept, and said so: the script says that it is still on the screen, the page how to go back to it.
        if (!await concepten.Bewaar(Gebruiker.Van(http.User)!.Account, pad, await http.Request.ReadFormAsync(ct), ct))
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (http.Request.Headers.ContainsKey("X-Autosave"))
            return Results.NoContent();
        Meld(http, "Bewaard. Je kunt hier later mee verder.");
        return Results.LocalRedirect(pad);
    }

    private static async Task<IResult> GooiWeg(HttpContext http, string pad, Conceptbewaring concepten, IAntiforgery antiforgery, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(http) || !Paden.IsEigen(pad))
            return Results.BadRequest();
        await concepten.GooiWeg(Gebruiker.Van(http.User)!.Account, pad, ct);
        Meld(http, "Weggegooid. Je begint opnieuw.");
        return Results.LocalRedirect(pad);
    }

    private static void Meld(HttpContext http, string zin)
    {
        var data = http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        data[SpilPagina.Melding] = zin;
        data.Save();
    }
}
