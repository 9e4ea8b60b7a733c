using Spil.Platform.Aanmelden;

namespace Spil.Web.Api;

/// <summary>
/// The addresses for programs (docs/adr/0028). Nothing here reads or writes anything about a person, so nobody has to sign in; how often is limited per
/// address. What does will ask for a right, as a page does.
/// </summary>
internal static class ApiAdressen
{
    public const string Versie = "1.0.0";

    private static readonly byte[] Beschrijving = LeesBeschrijving();

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").AllowAnonymous().RequireRateLimiting(Aanmeldrem.Rekenen)
            .AddEndpointFilter(async (context, volgende) =>
            {
                context.HttpContext.Response.Headers["API-Version"] = Versie;
                return await volgende(context);
            });
        api.MapPost("/wmo/berekeningen", Berekeningen.Bereken).DisableAntiforgery();
        api.MapGet("/openapi.json", () => Results.Bytes(Beschrijving, "application/json"));
    }

    private static byte[] LeesBeschrijving()
    {
        using var stroom = typeof(ApiAdressen).Assembly.GetManifestResourceStream("openapi.json") ?? throw new InvalidOperationException("openapi.json is not embedded.");
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
