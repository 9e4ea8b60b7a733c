using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>Two people answered the same question differently, each without having seen the other. The page shows both.</summary>
/// <param name="Pad">Where it stands in the form.</param>
/// <param name="Mijn">What this person answered; empty when the answer was taken away.</param>
/// <param name="Hun">What stands there now; empty when the other took the answer away.</param>
/// <param name="Door">Name of who gave it; empty when it was taken away.</param>
/// <param name="Op">When it was given; empty when it was taken away.</param>
public sealed record Botsing(string Pad, string Mijn, string Hun, string Door, DateTimeOffset? Op)
{
    /// <summary>The sentence to show at the question.</summary>
    public Weigering Weigering => Documentregels.Botsing.Bij(Pad);
}

/// <summary>What came of filling in: what was saved, and where two texts met.</summary>
/// <param name="Gebeurtenis">What to write in the log; null when there is nothing to save.</param>
/// <param name="Botsingen">The questions at which nothing was changed, because somebody else was first.</param>
public sealed record Invulling(DocumentIngevuld? Gebeurtenis, IReadOnlyList<Botsing> Botsingen);
