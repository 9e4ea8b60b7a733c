using System.Collections.Concurrent;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// Counts tries per name in the memory of this node, for accounts that exist and that do not exist alike, so that the answer does not
/// tell which. The lock-out in the database counts over all nodes.
/// </summary>
public sealed class Pogingen(TimeProvider klok)
{
    private const int Vol = 20_000;

    private readonly ConcurrentDictionary<string, Telling> tellingen = new(StringComparer.OrdinalIgnoreCase);

    private sealed record Telling(int Aantal, DateTimeOffset Tot);

    /// <summary>Counts one try; false when there were <paramref name="hoogstens"/> within <paramref name="venster"/>.</summary>
    public bool Mag(string sleutel, int hoogstens, TimeSpan venster)
    {
        var nu = klok.GetUtcNow();
        if (tellingen.Count > Vol)
        {
            foreach (var (oud, _) in tellingen.Where(t => t.Value.Tot <= nu))
                tellingen.TryRemove(oud, out _);
        }

        return tellingen.AddOrUpdate(sleutel, _ => new(1, nu + venster), (_, t) => t.Tot <= nu ? new(1, nu + venster) : t with { Aantal = t.Aantal + 1 }).Aantal <= hoogstens;
    }

    /// <summary>It was right: forget the tries before it.</summary>
    public void Vergeet(string sleutel) => tellingen.TryRemove(sleutel, out _);
}
