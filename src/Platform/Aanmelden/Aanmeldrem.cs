using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// How often one address may try to come in, with a password, a code or a link: enough for a whole office behind one address, too few for a program that guesses. Looking
/// at the page is free. Per account the count is much lower (<see cref="Pogingen"/>).
/// </summary>
public static class Aanmeldrem
{
    public const string Naam = "aanmelden";

    /// <summary>Answering by a personal link.</summary>
    public const string PersoonlijkeLink = "persoonlijke-link";

    /// <summary>A calendar that reads by a secret address.</summary>
    public const string Agenda = "agenda";

    /// <summary>A calculation that somebody asks for without signing in.</summary>
    public const string Rekenen = "rekenen";

    private const int PerMinuut = 60;
    private const int AgendasPerMinuut = 60; // A calendar asks a few times an hour.

    private const int RekeningenPerMinuut = 600; // Each takes a few microseconds; a list goes through the command line.

    public static void AddAanmeldrem(this IServiceCollection diensten) => diensten.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        foreach (var naam in new[] { Naam, PersoonlijkeLink })
            o.AddPolicy(naam, http => HttpMethods.IsPost(http.Request.Method) ? PerAdres(http, PerMinuut) : RateLimitPartition.GetNoLimiter(""));
        o.AddPolicy(Agenda, http => PerAdres(http, AgendasPerMinuut));
        o.AddPolicy(Rekenen, http => PerAdres(http, RekeningenPerMinuut));
    });

    private static RateLimitPartition<string> PerAdres(HttpContext http, int perMinuut) => RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new()
    {
        PermitLimit = perMinuut, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
    });
}
