using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>What a message after a meeting is about.</summary>
public enum Naberichtsoort
{
    /// <summary>There is something to say yes or no to.</summary>
    Stemvraag,

    /// <summary>The same once more.</summary>
    Stemherinnering,

    /// <summary>An action comes near its date.</summary>
    ActieKomt,

    /// <summary>The date of an action has passed.</summary>
    ActieTeLaat,

    /// <summary>How was the meeting?</summary>
    Ervaringsvraag,
}

/// <summary>
/// A message that is due. The same to the same person about the same thing is one message: <paramref name="Nummer"/> tells two apart, such as
/// an action that got another date.
/// </summary>
/// <param name="Soort">About what.</param>
/// <param name="Onderwerp">The meeting or the voorstel.</param>
/// <param name="Persoon">To whom.</param>
/// <param name="Nummer">Which of this kind.</param>
public sealed record Naberichtsleutel(Naberichtsoort Soort, Guid Onderwerp, PersoonId Persoon, int Nummer);

/// <summary>A message that was sent after a meeting. Kept so that nobody gets the same twice.</summary>
public sealed class Nabericht
{
    private Nabericht() { }

    /// <summary>Keeps that it was sent.</summary>
    /// <param name="sleutel">What and to whom.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="bericht">The message in the outbox; null for who has no address.</param>
    /// <param name="op">When.</param>
    public Nabericht(Naberichtsleutel sleutel, DossierId dossier, Guid? bericht, DateTimeOffset op) =>
        (Id, Soort, OnderwerpId, PersoonId, Nummer, DossierId, BerichtId, Op) = (Guid.CreateVersion7(), sleutel.Soort, sleutel.Onderwerp, sleutel.Persoon, sleutel.Nummer, dossier, bericht, op);

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The dossier.</summary>
    public DossierId DossierId { get; private set; }

    /// <summary>About what.</summary>
    public Naberichtsoort Soort { get; private set; }

    /// <summary>The meeting or the voorstel.</summary>
    public Guid OnderwerpId { get; private set; }

    /// <summary>To whom.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Which of this kind.</summary>
    public int Nummer { get; private set; }

    /// <summary>The message in the outbox; empty for who has no address and is called.</summary>
    public Guid? BerichtId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>What it was.</summary>
    public Naberichtsleutel Sleutel => new(Soort, OnderwerpId, PersoonId, Nummer);
}
