using Spil.Kern;

namespace Spil.Wmo.Domein.Meelezen;

/// <summary>Rules of reading along before a decision is sent.</summary>
public static class Meeleesregels
{
    /// <summary>A named colleague.</summary>
    public static readonly Regel LezerOntbreekt = new("WMO-MEE-001", "Kies een collega.");

    /// <summary>Somebody else.</summary>
    public static readonly Regel Zelf = new("WMO-MEE-002", "Kies een ander dan jezelf en dan wie het besluit opstelde.");

    /// <summary>There is something to read.</summary>
    public static readonly Regel NietOpgesteld = new("WMO-MEE-003", "Stel het besluit eerst op. Vraag daarna een collega.");

    /// <summary>One reader at a time.</summary>
    public static readonly Regel AlGevraagd = new("WMO-MEE-004", "Er is al iemand gevraagd. Wacht op het antwoord, of trek de vraag in.");

    /// <summary>Who was asked answers, and once.</summary>
    public static readonly Regel NietAanJou = new("WMO-MEE-005", "Dit is niet aan jou gevraagd, of de vraag is voorbij.");

    /// <summary>Good or not.</summary>
    public static readonly Regel AntwoordOntbreekt = new("WMO-MEE-006", "Kies of het besluit goed is.");

    /// <summary>A no says what has to change.</summary>
    public static readonly Regel OpmerkingOntbreekt = new("WMO-MEE-007", "Schrijf op wat er anders moet.");

    /// <summary>What was read is what stands there.</summary>
    public static readonly Regel Veranderd = new("WMO-MEE-008", "Het besluit is net veranderd. Lees het opnieuw.");
}
