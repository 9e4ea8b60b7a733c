namespace Spil.Herstel.Domein.Trajecten;

/// <summary>The steps of the werkproces (Methodiekbeschrijving, bijlagen 1 to 3). Step 0, preparation, is not about one inwoner.</summary>
public enum Trajectstap
{
    /// <summary>Step 1.</summary>
    Aanmelding = 1,

    /// <summary>Step 2.</summary>
    Netwerkoverleg = 2,

    /// <summary>Step 3.</summary>
    Uitvoering = 3,

    /// <summary>Step 4.</summary>
    Herstel = 4,
}

/// <summary>How a traject stands.</summary>
public enum Trajectstatus
{
    /// <summary>It runs.</summary>
    Lopend,

    /// <summary>It ended before the end, for example because the inwoner wants no more.</summary>
    Gestopt,

    /// <summary>It was completed.</summary>
    Afgerond,
}

/// <summary>The steps in order. Their names are those of the werkproces that a traject follows.</summary>
public static class Trajectstappen
{
    /// <summary>All steps in order.</summary>
    public static IReadOnlyList<Trajectstap> Alle { get; } = Enum.GetValues<Trajectstap>();
}
