using Spil.Kern;

namespace Spil.Herstel.Domein.Overleggen;

/// <summary>A secret address was made for somebody's own calendar; the one before it stopped.</summary>
public sealed record AgendakoppelingGemaakt(AccountId Account) : Gebeurtenis;

/// <summary>The secret address was stopped.</summary>
public sealed record AgendakoppelingGestopt(AccountId Account) : Gebeurtenis;

/// <summary>
/// The secret address by which a calendar reads somebody's own meetings and actions. Only its print is kept, so the database opens no door.
/// </summary>
public sealed class Agendakoppeling : Aggregaat
{
    private Agendakoppeling() { }

    /// <summary>Whose calendar.</summary>
    public AccountId Id { get; private set; }

    /// <summary>Who that is in the dossiers.</summary>
    public PersoonId PersoonId { get; private set; }

    /// <summary>Print of the code in the address; empty while it is stopped.</summary>
    public string? Afdruk { get; private set; }

    /// <summary>When the address was made.</summary>
    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>The address works.</summary>
    public bool Werkt => Afdruk is not null;

    /// <summary>Makes the first address.</summary>
    public static Gemaakt<Agendakoppeling> Maak(AccountId account, PersoonId persoon, string afdruk, DateTimeOffset nu) =>
        new(new() { Id = account, PersoonId = persoon, Afdruk = afdruk, GemaaktOp = nu }, new AgendakoppelingGemaakt(account));

    /// <summary>Makes another address; the old one stops at once.</summary>
    public AgendakoppelingGemaakt Vernieuw(string afdruk, DateTimeOffset nu)
    {
        (Afdruk, GemaaktOp) = (afdruk, nu);
        Gewijzigd();
        return new(Id);
    }

    /// <summary>Stops the address; null when it was stopped before.</summary>
    public AgendakoppelingGestopt? Stop()
    {
        if (!Werkt) return null;
        Afdruk = null;
        Gewijzigd();
        return new(Id);
    }
}
