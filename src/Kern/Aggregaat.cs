namespace Spil.Kern;

/// <summary>
/// The root of a piece of the domain that is loaded, changed and saved as a whole. Changes go through its behaviour only.
/// </summary>
public abstract class Aggregaat
{
    /// <summary>
    /// Concurrency token: starts at 1 and rises with each change. Two people who saved from the same number cannot both win.
    /// </summary>
    public int Versie { get; private set; } = 1;

    /// <summary>Every behaviour that changes something calls this once.</summary>
    protected void Gewijzigd() => Versie++;
}

/// <summary>A newly made aggregate together with what happened, for the write path.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
/// <param name="Nieuw">The aggregate, not yet saved.</param>
/// <param name="Gebeurtenis">What to write in the wijzigingslog.</param>
public sealed record Gemaakt<T>(T Nieuw, Gebeurtenis Gebeurtenis) where T : Aggregaat;
