namespace Spil.Dossier.Domein.Groepen;

/// <summary>Somebody whom the inwoner would like in the group. That is not taking part yet: that is a choice of its own, in the kring.</summary>
public sealed class Genomineerde
{
    private readonly List<Gespreksverslag> verslagen = [];

    private Genomineerde() { }

    internal Genomineerde(string naam, string relatie)
    {
        Id = Guid.CreateVersion7();
        Naam = naam;
        Relatie = relatie;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>How the inwoner names this person.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Who this is for the inwoner; may be empty.</summary>
    public string Relatie { get; private set; } = "";

    /// <summary>The records of the talks, one per writer.</summary>
    public IReadOnlyList<Gespreksverslag> Verslagen => verslagen;

    /// <summary>True when somebody talked with this person.</summary>
    public bool IsGesproken => verslagen.Count > 0;

    internal void Voeg(Gespreksverslag verslag) => verslagen.Add(verslag);
}
