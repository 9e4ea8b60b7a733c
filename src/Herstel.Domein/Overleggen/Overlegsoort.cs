namespace Spil.Herstel.Domein.Overleggen;

/// <summary>What kind of meeting it is (Methodiekbeschrijving, bijlagen 1 to 3, stap 2; research methodiek.md 3 and 4).</summary>
public enum Overlegsoort
{
    /// <summary>The integraal netwerkoverleg, with everybody. In principle once.</summary>
    Netwerkoverleg,

    /// <summary>A follow-up, with fewer people.</summary>
    Vervolg,

    /// <summary>Looking back together, each quarter.</summary>
    Kwartaal,

    /// <summary>A meeting of the resource group.</summary>
    Resourcegroep,

    /// <summary>Joins a meeting that others hold anyway, such as an MDO or a ZAG.</summary>
    Aansluiten,
}

/// <summary>Where a meeting stands.</summary>
public enum Overlegstand
{
    /// <summary>Being prepared, together with the inwoner.</summary>
    InVoorbereiding,

    /// <summary>Everybody is asked when they can.</summary>
    DatumPrikken,

    /// <summary>The moment is known and people were invited.</summary>
    Gepland,

    /// <summary>It does not take place.</summary>
    Afgezegd,

    /// <summary>People are together.</summary>
    Bezig,

    /// <summary>People are together, and have a pause.</summary>
    Gepauzeerd,

    /// <summary>It was held; perhaps the inwoner stopped it before the end.</summary>
    Gehouden,
}

/// <summary>What the inwoner thinks of somebody who could come.</summary>
public enum Genodigdestand
{
    /// <summary>Somebody proposed it; the inwoner has not said.</summary>
    Voorgesteld,

    /// <summary>The inwoner finds it good.</summary>
    Akkoord,

    /// <summary>The inwoner does not want it. No reason is asked.</summary>
    NietGewenst,
}

/// <summary>For whom a point of the agenda is.</summary>
public enum Agendazicht
{
    /// <summary>Everybody who comes.</summary>
    Iedereen,

    /// <summary>Private time: the inwoner and the near ones, without professionals (Eigen Kracht-conferentie; research methodiek.md 4.6).</summary>
    ZonderProfessionals,
}

/// <summary>Whether somebody can at a moment.</summary>
public enum Prikkeuze
{
    /// <summary>Yes.</summary>
    Ja,

    /// <summary>If needed.</summary>
    AlsHetMoet,

    /// <summary>No.</summary>
    Nee,
}

/// <summary>How an answer came in.</summary>
public enum Prikwijze
{
    /// <summary>Signed in.</summary>
    Zelf,

    /// <summary>By the personal link in the mail.</summary>
    Link,

    /// <summary>Somebody else wrote it down, for example on the phone.</summary>
    Opgeschreven,
}
