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

    /// <summary>
    /// As <see cref="Open"/>, for a page that shows more to who may see more: <paramref name="ook"/> are the kinds of data that are not needed
    /// for the page. Without any needed kind, one of these is enough.
    /// </summary>
    /// <returns>The kinds that may be shown; the log says these. Empty when refused.</returns>
    Task<IReadOnlyCollection<Gegevenssoort>> OpenMet(DossierId dossier, Inzage inzage, IReadOnlyCollection<Gegevenssoort> ook, CancellationToken ct);

    /// <summary>
    /// Which of these kinds of data the signed-in person may see, in one query: of one dossier, or of every dossier that person is involved
    /// with. What a role sees of all dossiers is no answer to the last question: that is a list, see <see cref="Zichtbaar"/>.
    /// </summary>
    /// <param name="soorten">The kinds that are asked about.</param>
    /// <param name="alleen">Only this dossier; null for all one is involved with.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<ILookup<DossierId, Gegevenssoort>> Soorten(IReadOnlyCollection<Gegevenssoort> soorten, DossierId? alleen, CancellationToken ct);

    /// <summary>
    /// As <see cref="Open"/>, for one thing in the dossier that somebody can be asked to act on (a document to sign). Who is asked may open
    /// that one thing and nothing else, for as long as the request stands.
    /// </summary>
    Task<Toegangsweg> OpenStuk(DossierId dossier, Inzage inzage, Guid stuk, CancellationToken ct);

    /// <summary>The same rule for lists: the dossiers of which the signed-in person may see this kind of data.</summary>
    IQueryable<DossierId> Zichtbaar(Gegevenssoort soort);

    /// <summary>
    /// The dossiers that are closed to the signed-in person. A list that shows people on another ground than <see cref="Zichtbaar"/>
    /// leaves these out: <c>where !gesloten.Any(g =&gt; g.Id == d.Id)</c>.
    /// </summary>
    IQueryable<GeslotenDossier> Gesloten();

    /// <summary>Logs a try to break the glass; null for a dossier that there is not.</summary>
    Task LogNood(DossierId? dossier, bool toegestaan, CancellationToken ct);

    /// <summary>Logs that a list or a search was shown, with how many dossiers were in it.</summary>
    Task LogLijst(string wat, int aantal, CancellationToken ct);

    /// <summary>
    /// Logs a look at (or a refused try on) something that belongs to no dossier yet, such as an aanmelding. Who may see that is a rule
    /// of the module it belongs to.
    /// </summary>
    /// <param name="wat">What is opened: "een aanmelding".</param>
    /// <param name="onderwerp">Its kind and id, to find it back.</param>
    /// <param name="actie">C, R, U, D or E (NEN 7513 EventActionCode).</param>
    /// <param name="toegestaan">False for a refused try.</param>
    /// <param name="dossier">The dossier it became, when there is one.</param>
    /// <param name="ct">Stops waiting.</param>
    Task LogObject(string wat, string onderwerp, char actie, bool toegestaan, DossierId? dossier, CancellationToken ct);
}

/// <summary>A dossier that is closed to the signed-in person. A class of its own and no bare id: so the database looks it up per row, and never walks through all there are.</summary>
public sealed class GeslotenDossier
{
    public DossierId Id { get; init; }
}

/// <summary>On what ground somebody came in.</summary>
public enum Toegangsweg
{
    /// <summary>Refused.</summary>
    Geen,

    /// <summary>Involved, and may see this kind of data.</summary>
    Dossier,

    /// <summary>Asked to act on this one thing; sees nothing else.</summary>
    Verzoek,
}
