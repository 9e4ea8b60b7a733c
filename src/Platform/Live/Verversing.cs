using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Spil.Kern;

namespace Spil.Platform.Live;

/// <summary>
/// An open screen that fetches its own page again because something changed. The script says so in a header. It is no act of a person: it does
/// not keep a session alive, and it has a line of its own in the inzagelog.
/// </summary>
public static class Verversing
{
    public const string Kop = "X-Live";

    public static bool Van(HttpContext? http) =>
        http is not null && ((HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.ContainsKey(Kop)) || http.GetEndpoint()?.Metadata.GetMetadata<Livepunt>() is not null);
}

/// <summary>
/// One line in the inzagelog for a screen that stays open, and not one per change. The first time a page fetches itself again, its line is written
/// before the answer leaves, as always, and says that it holds for the next minutes; within those, the same page for the same person in the same
/// session adds no line. Everything else does: other kinds of data, another page, a refusal, an emergency (ADR 0024).
/// </summary>
public sealed class Inzagedekking(TimeProvider klok)
{
    /// <summary>How long one line holds.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(10);

    private const int Vol = 20_000;

    private readonly ConcurrentDictionary<Sleutel, DateTimeOffset> gedekt = new();

    /// <summary>Exactly what a line is about.</summary>
    public sealed record Sleutel(AccountId Account, Guid? Sessie, DossierId Dossier, string Pad, string Wat, string Soorten);

    /// <summary>True when a line that holds for this is on disk already.</summary>
    public bool Geldt(Sleutel sleutel) => gedekt.TryGetValue(sleutel, out var tot) && klok.GetUtcNow() < tot;

    /// <summary>A line for this was written, and is on disk.</summary>
    /// <param name="sleutel">What it is about.</param>
    /// <param name="op">The moment that stands in the line.</param>
    public void Schreef(Sleutel sleutel, DateTimeOffset op)
    {
        // Forgetting costs a line too many, never one too few.
        if (gedekt.Count > Vol)
            gedekt.Clear();
        gedekt[sleutel] = op + Duur;
    }
}
