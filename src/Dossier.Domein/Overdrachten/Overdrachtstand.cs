namespace Spil.Dossier.Domein.Overdrachten;

/// <summary>How a hand-over stands. That its day has come is no stand: that is a matter of dates.</summary>
public enum Overdrachtstand
{
    /// <summary>The colleague is asked.</summary>
    Voorgesteld,

    /// <summary>The colleague says yes; the inwoner chooses.</summary>
    WachtOpInwoner,

    /// <summary>It is agreed: on the day itself one goes and the other comes.</summary>
    Afgesproken,

    /// <summary>The colleague said no.</summary>
    Geweigerd,

    /// <summary>The inwoner does not want this person.</summary>
    Afgewezen,

    /// <summary>Who proposed it took it back.</summary>
    Ingetrokken,

    /// <summary>It lost its meaning: who hands over or takes over left otherwise.</summary>
    Vervallen,
}
