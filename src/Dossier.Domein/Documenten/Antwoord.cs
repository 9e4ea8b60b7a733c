namespace Spil.Dossier.Domein.Documenten;

/// <summary>
/// One answer in a version of a document, as a row of its own, so that figures can be asked of it. An answer is never overwritten: a next
/// answer ends it. So what two people typed at once can be told apart from what they had read, and no word is lost.
/// </summary>
public sealed class Antwoord
{
    private Antwoord() { }

    internal Antwoord(string pad, string veld, string tekst, long? getal, DateOnly? datum, int sinds, string door, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (Pad, Veld, Tekst, Getal, Datum, Sinds, Door, Op) = (pad, veld, tekst, getal, datum, sinds, door, op);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Where it stands in the form: <c>veld</c>, <c>lijst/rij/veld</c>, <c>matrix/rij/kolom</c> or <c>fasen/fase/veld</c>.</summary>
    public string Pad { get; private set; } = "";

    /// <summary>Code of the field at the top: the first part of <see cref="Pad"/>.</summary>
    public string Veld { get; private set; } = "";

    /// <summary>The answer as text, in one fixed form per kind of field; never empty. Chosen options are separated by bars.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>A score, number or amount in ten-thousandths, to count with; empty for other kinds.</summary>
    public long? Getal { get; private set; }

    /// <summary>A day, to count with; empty for other kinds.</summary>
    public DateOnly? Datum { get; private set; }

    /// <summary>The change of the version in which it came (<see cref="Documentversie.Wijziging"/>).</summary>
    public int Sinds { get; private set; }

    /// <summary>The change in which it ended; empty while it holds.</summary>
    public int? Tot { get; private set; }

    /// <summary>Name of who gave it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When it was given.</summary>
    public DateTimeOffset Op { get; private set; }

    internal void Eindig(int wijziging) => Tot = wijziging;
}
