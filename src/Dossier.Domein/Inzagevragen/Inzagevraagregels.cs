using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>Rules for questions about who looked, and for choosing a period of the log.</summary>
public static class Inzagevraagregels
{
    private const string Nen = "NEN 7513";

    /// <summary>A question has words.</summary>
    public static readonly Regel VraagOntbreekt = new("DOS-INZ-001", "Schrijf op wat je niet begrijpt.", Nen);

    /// <summary>An answer has words.</summary>
    public static readonly Regel AntwoordOntbreekt = new("DOS-INZ-002", "Schrijf een antwoord. De inwoner leest het in Mijn Spil.", Nen);

    /// <summary>Somebody else answered since it was read. A page that meets this rule shows both texts and loses neither.</summary>
    public static readonly Regel Verouderd = new("DOS-INZ-003", "Iemand anders heeft dit net beantwoord. Kijk naar beide en kies wat blijft staan.");

    /// <summary>Who chooses the days says at least one.</summary>
    public static readonly Regel DagOntbreekt = new("DOS-INZ-004", "Vul een dag in: vanaf wanneer wil je kijken?");

    /// <summary>The last day is not before the first.</summary>
    public static readonly Regel EindeVoorBegin = new("DOS-INZ-005", "De laatste dag is eerder dan de eerste dag. Kies een latere dag.");

    /// <summary>Nobody looked on a day that still has to come.</summary>
    public static readonly Regel NogNietGeweest = new("DOS-INZ-006", "Deze dag is nog niet geweest. Kies vandaag of eerder.");

    /// <summary>A dossier is found by its whole number.</summary>
    public static readonly Regel DossiernummerOnleesbaar = new("DOS-INZ-007", "Dit is geen dossiernummer. Neem het hele nummer over van een regel van het logboek.");

    /// <summary>A name in the search is that of an account.</summary>
    public static readonly Regel NaamOnbekend = new("DOS-INZ-008", "Niemand met een account heet zo. Kijk of de naam klopt.");

    /// <summary>A name in the search is that of few accounts.</summary>
    public static readonly Regel NaamTeVaak = new("DOS-INZ-009", "Te veel mensen heten zo. Schrijf meer van de naam.");

    /// <summary>What is taken out as a file has an end.</summary>
    public static readonly Regel TeVeelRegels = new("DOS-INZ-010", "Dit zijn te veel regels voor één bestand. Kies een kortere tijd.");
}

/// <summary>An inwoner asked why somebody looked. Holds no words: those stay with the question.</summary>
public sealed record InzagevraagGesteld(InzagevraagId Vraag, DossierId Dossier, long Regel) : Gebeurtenis;

/// <summary>The functionaris answered a question, or mended the answer.</summary>
public sealed record InzagevraagBeantwoord(InzagevraagId Vraag, DossierId Dossier) : Gebeurtenis;
