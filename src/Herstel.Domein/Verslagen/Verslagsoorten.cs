namespace Spil.Herstel.Domein.Verslagen;

/// <summary>Where the minutes stand.</summary>
public enum Verslagstand
{
    /// <summary>Being written, during the meeting or just after it.</summary>
    Concept,

    /// <summary>Everybody got the version that is for them, and may ask for a correction.</summary>
    Aangeboden,

    /// <summary>Agreed: nothing changes any more.</summary>
    Vastgesteld,
}

/// <summary>How somebody gets the minutes.</summary>
public enum Ontvangwijze
{
    /// <summary>In Spil, under the own sign-in.</summary>
    Spil,

    /// <summary>By a link in a mail, with a code that is told by another way.</summary>
    Link,

    /// <summary>On paper, from hand to hand.</summary>
    Papier,
}

/// <summary>How it stands with the version of one recipient.</summary>
public enum Ontvangstand
{
    /// <summary>Not offered yet.</summary>
    Nog,

    /// <summary>Sent, or to be given on paper; not seen yet.</summary>
    Onderweg,

    /// <summary>Opened, or given on paper.</summary>
    Ontvangen,

    /// <summary>The link does not work any more: too late, too many wrong codes, or stopped.</summary>
    Gesloten,

    /// <summary>Who got the mail said that it is not for him or her.</summary>
    NietVoorMij,
}

/// <summary>What became of a correction that somebody asked for.</summary>
public enum Correctiestand
{
    /// <summary>Not answered.</summary>
    Open,

    /// <summary>Taken over: the line has a new version.</summary>
    Overgenomen,

    /// <summary>Not taken over, with the reason.</summary>
    NietOvergenomen,
}
