using Spil.Kern;

namespace Spil.Herstel.Domein.Daarna;

/// <summary>Rules of what comes after a meeting.</summary>
public static class Daarnaregels
{
    /// <summary>Only after a meeting.</summary>
    public static readonly Regel NogNietGeweest = new("HER-NAZ-001", "Dit overleg is nog niet geweest.");

    /// <summary>A call that has not been is not written down.</summary>
    public static readonly Regel BelDagInToekomst = new("HER-NAZ-002", "Deze dag is nog niet geweest. Vul de dag in waarop je belde.");

    /// <summary>The call is after the meeting.</summary>
    public static readonly Regel BelDagVoorOverleg = new("HER-NAZ-003", "Deze dag is voor het overleg. Vul de dag in waarop je belde.");

    /// <summary>Somebody was spoken to.</summary>
    public static readonly Regel MetWieOntbreekt = new("HER-NAZ-004", "Vul in wie je sprak.");

    /// <summary>How it goes, in the words of that person.</summary>
    public static readonly Regel HoeGaatHetOntbreekt = new("HER-NAZ-005", "Schrijf op hoe het gaat, in de woorden van de ander.", "research methodiek.md 4.6");

    /// <summary>The talk is written down once.</summary>
    public static readonly Regel AlGesproken = new("HER-NAZ-006", "Dit gesprek staat er al. Was er nog een gesprek? Maak dan een afspraak in het traject.");

    /// <summary>The three questions are for the inwoner and the near ones on the list.</summary>
    public static readonly Regel NietVoorJou = new("HER-NAZ-007", "Deze vragen zijn voor de inwoner en naasten die bij het overleg hoorden.");

    /// <summary>After the term an answer stays as it is.</summary>
    public static readonly Regel ErvaringVoorbij = new("HER-NAZ-008", "Je kunt dit niet meer invullen of veranderen. De tijd is voorbij.");

    /// <summary>An answer says something; who wants to say nothing skips.</summary>
    public static readonly Regel NietsGekozen = new("HER-NAZ-009", "Kies bij één vraag een antwoord. Wil je niets zeggen? Kies dan ‘Sla over’.");

    /// <summary>An answer is one of the answers.</summary>
    public static readonly Regel AntwoordOnbekend = new("HER-NAZ-010", "Kies ‘ja’, ‘een beetje’ of ‘nee’.");

    /// <summary>An answer belongs to who gave it.</summary>
    public static readonly Regel AntwoordVanAnder = new("HER-NAZ-011", "Dit is het antwoord van iemand anders.");

    /// <summary>A follow-up comes after a meeting that was held.</summary>
    public static readonly Regel VervolgTeVroeg = new("HER-NAZ-012", "Dit overleg is nog niet geweest. Begin daarna met een vervolg.");

    /// <summary>A follow-up is with somebody.</summary>
    public static readonly Regel NiemandMee = new("HER-NAZ-013", "Kies wie er weer bij komt. Eén persoon is genoeg.");

    /// <summary>A follow-up is with people who were asked for the one before.</summary>
    public static readonly Regel WasErNietBij = new("HER-NAZ-014", "Deze persoon hoorde niet bij het vorige overleg. Zet diegene er later bij.");

    /// <summary>What is carried over, was open.</summary>
    public static readonly Regel NietOpen = new("HER-NAZ-015", "Hierover is intussen al besloten. Kies opnieuw wat er op de agenda komt.");
}
