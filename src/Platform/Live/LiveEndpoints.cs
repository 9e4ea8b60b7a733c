using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;

namespace Spil.Platform.Live;

/// <summary>Marks the endpoint that scripts listen to.</summary>
public sealed class Livepunt;

/// <summary>The stream of one open screen (server-sent events): which things in a dossier changed, as names and ids.</summary>
public static class LiveEndpoints
{
    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{dossier:guid}/live", Volg).WithMetadata(new VereistAttribute(Basisrechten.Live), new Livepunt());

    /// <param name="dossier">Of which dossier.</param>
    /// <param name="wat">What the screen shows: "voorstel/… kring".</param>
    /// <param name="vanaf">The number of the last change that was in the page when it was drawn; a browser that comes back sends its own.</param>
    private static async Task<Results<NotFound, ServerSentEventsResult<string>>> Volg(Guid dossier, string? wat, long? vanaf, HttpContext http, IDossierToegang toegang,
        Liveregister register, Livehub hub, Livewacht wacht, TimeProvider klok, CancellationToken ct)
    {
        if (Gebruiker.Van(http.User) is not { } gebruiker || register.Lees(wat) is not { } wil)
            return TypedResults.NotFound();
        var id = new DossierId(dossier);
        Gegevenssoort[] soorten = [.. wil.Select(w => w.Soort).Distinct()];
        // The page itself was opened and logged a moment ago. Here nothing of the dossier is told, so only a refused try gets a line.
        if (!(await toegang.Soorten(soorten, id, ct))[id].Any())
        {
            await toegang.OpenMet(id, new Inzage([], "wat er verandert"), soorten, ct);
            return TypedResults.NotFound();
        }

        var gezien = long.TryParse(http.Request.Headers["Last-Event-ID"], out var laatste) ? laatste : vanaf ?? 0;
        var scherm = new Scherm(id, Wie(http, gebruiker, klok), wil, gezien, klok);
        http.Response.RegisterForDispose(scherm);
        hub.Voeg(scherm);
        http.Response.OnCompleted(() =>
        {
            hub.Weg(scherm);
            return Task.CompletedTask;
        });
        // After it was added: what is saved from now on comes by itself, and what came before is looked up.
        await wacht.WerkBij(id, [scherm], ct);
        http.Response.Headers["X-Accel-Buffering"] = "no"; // A proxy in between passes each word on at once.
        return TypedResults.ServerSentEvents(scherm.Lees(ct));
    }

    private static Kijker Wie(HttpContext http, Gebruiker gebruiker, TimeProvider klok) => new(gebruiker,
        Guid.TryParse(http.User.FindFirstValue(Sessies.Claim), out var sessie) ? sessie : default,
        http.User.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType) ?? "",
        http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc ?? klok.GetUtcNow() + TimeSpan.FromHours(1));
}
