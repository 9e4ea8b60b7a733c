namespace Spil.Dossier.Domein.Dossiers;

/// <summary>How near somebody is to the inwoner: one of the three circles of the drawing (research methodiek.md 3.1, network analysis).</summary>
public enum Kringplek
{
    /// <summary>The inner circle.</summary>
    HeelDichtbij,

    /// <summary>The middle circle.</summary>
    Dichtbij,

    /// <summary>The outer circle.</summary>
    VerderWeg,
}

/// <summary>Where the inwoner puts somebody in the kring. Field names return in the refusals.</summary>
/// <param name="Plek">Which circle; empty while the inwoner has not said.</param>
/// <param name="Betekenis">What this person means, in the words of the inwoner.</param>
/// <param name="Reserve">Takes part when somebody else cannot.</param>
public sealed record Plekinvoer(Kringplek? Plek, string? Betekenis, bool Reserve);
