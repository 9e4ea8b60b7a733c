namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>How an invitation stands, as who invited sees it.</summary>
public enum Uitnodigingsstand
{
    /// <summary>On its way; nobody opened it.</summary>
    Verstuurd,

    /// <summary>Somebody opened it.</summary>
    Geopend,

    /// <summary>This person takes part.</summary>
    Meegedaan,

    /// <summary>Its time is over.</summary>
    Verlopen,

    /// <summary>Who invited took it back.</summary>
    Ingetrokken,

    /// <summary>This person does not want to.</summary>
    Geweigerd,

    /// <summary>A wrong code was typed too often.</summary>
    OpSlot,
}

/// <summary>How we know that the person who opens an invitation is the one who was invited.</summary>
public enum Identiteitsbewijs
{
    /// <summary>A code of six digits that who invited tells in person or by telephone: another way than the link came.</summary>
    Code,

    /// <summary>Signing in at the own organisation, with the address that was invited.</summary>
    Organisatie,
}
