using Spil.Kern;

namespace Spil.Platform.Lezen;

/// <summary>What somebody is about to see of a dossier, and what for.</summary>
/// <param name="Soorten">The kinds of data on the page; all of them must be allowed.</param>
/// <param name="Wat">What is opened, as the inwoner reads it in the log: "de schijf".</param>
/// <param name="Doel">Purpose of use (NEN 7513): "plan maken en uitvoeren".</param>
public sealed record Inzage(IReadOnlyList<Gegevenssoort> Soorten, string Wat, string Doel = Inzage.Begeleiding)
{
    public const string Begeleiding = "begeleiding in het traject";

    /// <summary>C, R, U, D or E (NEN 7513 EventActionCode).</summary>
    public char Actie { get; init; } = 'R';

    public static Inzage Van(Gegevenssoort soort, string wat) => new([soort], wat);
}

/// <summary>
/// The one way to a dossier. Decides on right, relation, consent and period, and writes the inzagelog durably before the answer leaves.
/// </summary>
public interface IDossierToegang
{
    /// <summary>
    /// True when the signed-in person may see this. The look (or the refused try) is in the log when this returns.
    /// On false the page answers 404: it does not tell that the dossier exists.
    /// </summary>
    Task<bool> Open(DossierId dossier, Inzage inzage, CancellationToken ct);

    /// <summary>The same rule for lists: the dossiers of which the signed-in person may see this kind of data.</summary>
    IQueryable<DossierId> Zichtbaar(Gegevenssoort soort);

    /// <summary>Logs that a list or a search was shown, with how many dossiers were in it.</summary>
    Task LogLijst(string wat, int aantal, CancellationToken ct);
}
