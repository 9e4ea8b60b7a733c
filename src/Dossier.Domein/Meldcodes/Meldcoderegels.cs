using Spil.Kern;

namespace Spil.Dossier.Domein.Meldcodes;

/// <summary>Rules of the drawer for the meldcode.</summary>
public static class Meldcoderegels
{
    private const string Wet = "Wet verplichte meldcode huiselijk geweld en kindermishandeling";

    /// <summary>A note says something.</summary>
    public static readonly Regel NotitieOntbreekt = new("DOS-MELD-001", "Schrijf op wat je zag, hoorde of deed. Feiten, in gewone woorden.", Wet);

    /// <summary>A note belongs to a step.</summary>
    public static readonly Regel StapOntbreekt = new("DOS-MELD-002", "Kies bij welke stap dit hoort.", Wet);

    /// <summary>What is closed stays as it is.</summary>
    public static readonly Regel Afgesloten = new("DOS-MELD-003", "Dit is afgesloten. Begin opnieuw als er weer zorgen zijn.");

    /// <summary>It ends with a decision.</summary>
    public static readonly Regel BesluitOntbreekt = new("DOS-MELD-004", "Kies wat er is besloten.", Wet);

    /// <summary>It is known why.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-MELD-005", "Vul in waarom dit is besloten.", Wet);

    /// <summary>Nobody reads along twice.</summary>
    public static readonly Regel LeestAlMee = new("DOS-MELD-006", "Deze collega leest al mee.");

    /// <summary>Who began is responsible for it.</summary>
    public static readonly Regel SchrijverBlijft = new("DOS-MELD-007", "Wie dit begon, blijft erbij.");

    /// <summary>Only who reads along does something here.</summary>
    public static readonly Regel NietVanJou = new("DOS-MELD-008", "Alleen wie hieraan werkt, kan hier iets doen.");
}
