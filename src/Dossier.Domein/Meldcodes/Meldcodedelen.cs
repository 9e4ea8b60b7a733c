using Spil.Kern;

namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>Somebody who works on it: who began, or a colleague who was asked.</summary>
public sealed class Meldcodelezer
{
    private Meldcodelezer() { }

    internal Meldcodelezer(PersoonId persoon, string naam, DateTimeOffset sinds)
    {
        Id = Guid.CreateVersion7();
        (PersoonId, Naam, Sinds) = (persoon, naam, sinds);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>The name.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>Since when.</summary>
    public DateTimeOffset Sinds { get; private set; }

    /// <summary>Until when; empty while this person reads along.</summary>
    public DateTimeOffset? Tot { get; private set; }

    internal void Stop(DateTimeOffset op) => Tot = op;
}

/// <summary>What was seen, heard or done at a step. Never changed: a mistake gets a note of its own.</summary>
public sealed class Meldcodenotitie
{
    private Meldcodenotitie() { }

    internal Meldcodenotitie(Meldstap stap, string tekst, PersoonId door, string naam, DateTimeOffset op)
    {
        Id = Guid.CreateVersion7();
        (Stap, Tekst, Door, Naam, Op) = (stap, tekst, door, naam, op);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The step it belongs to.</summary>
    public Meldstap Stap { get; private set; }

    /// <summary>The text.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>Who wrote it.</summary>
    public PersoonId Door { get; private set; }

    /// <summary>Name of who wrote it.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }
}
