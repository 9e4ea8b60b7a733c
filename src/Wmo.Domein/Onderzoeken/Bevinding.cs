namespace Spil.Wmo.Domein.Onderzoeken;

/// <summary>What was found on one subject, and who said it. Two who write on different subjects do not meet; on the same one nobody's words are lost.</summary>
public sealed class Bevinding
{
    private Bevinding() { }

    internal Bevinding(Onderwerp onderwerp)
    {
        Id = Guid.CreateVersion7();
        Onderwerp = onderwerp;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The subject.</summary>
    public Onderwerp Onderwerp { get; private set; }

    /// <summary>What was found.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Who said or saw it: "mevrouw zelf", "haar dochter".</summary>
    public string Wie { get; private set; } = "";

    /// <summary>Name of who wrote it down.</summary>
    public string Door { get; private set; } = "";

    /// <summary>When it was last written.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Rises with each time; 1 after the first.</summary>
    public int Versie { get; private set; }

    internal void Zet(string tekst, string wie, string door, DateTimeOffset nu)
    {
        (Tekst, Wie, Door, Op) = (tekst, wie, door, nu);
        Versie++;
    }
}
