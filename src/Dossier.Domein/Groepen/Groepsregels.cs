using Spil.Kern;

namespace Spil.Dossier.Domein.Groepen;

/// <summary>Rules for the resource group.</summary>
public static class Groepsregels
{
    private const string Fasen = "Tjaden e.a. 2019, IJMHS 13:15, tabel 2 (research methodiek.md 3.1)";

    /// <summary>Somebody has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("DOS-GROEP-001", "Vul in wie het is.");

    /// <summary>Nobody is named twice.</summary>
    public static readonly Regel AlGenoemd = new("DOS-GROEP-002", "Deze persoon staat al in de lijst.");

    /// <summary>The person is not in the list.</summary>
    public static readonly Regel Onbekend = new("DOS-GROEP-003", "Deze persoon staat niet in de lijst.");

    /// <summary>There is somebody to talk with.</summary>
    public static readonly Regel NiemandGenoemd = new("DOS-GROEP-004", "Er staat nog niemand in de lijst. Zet er eerst iemand in.", Fasen);

    /// <summary>Everybody is talked with before the group meets. The sentence of a refusal names them.</summary>
    public static readonly Regel NietGesproken = new("DOS-GROEP-005", "Er is nog niet met iedereen gesproken.", Fasen);

    /// <summary>No phase is skipped; going back always can.</summary>
    public static readonly Regel FaseOvergeslagen = new("DOS-GROEP-006", "Deze stap is nog niet aan de beurt. Ga eerst naar de stap daarvoor.", Fasen);

    /// <summary>The group is in this phase already.</summary>
    public static readonly Regel ZelfdeFase = new("DOS-GROEP-007", "De groep is al bij deze stap.");

    /// <summary>A talk that has not been is not written down.</summary>
    public static readonly Regel GesprekInToekomst = new("DOS-GROEP-008", "Deze dag is nog niet geweest. Vul de dag van het gesprek in.");

    /// <summary>A record says something.</summary>
    public static readonly Regel VerslagLeeg = new("DOS-GROEP-009", "Schrijf op wat er is gezegd.");

    /// <summary>Somebody changed the same record in between.</summary>
    public static readonly Regel Verouderd = new("DOS-GROEP-010", "Dit verslag is net veranderd. Kijk wat er nu staat en kies opnieuw.");

    /// <summary>There is no such record for this person.</summary>
    public static readonly Regel GeenVerslag = new("DOS-GROEP-011", "Dit verslag is er niet.");

    /// <summary>Only the inwoner releases; the one who wrote it may say that the inwoner did.</summary>
    public static readonly Regel NietVrijgegeven = new("DOS-GROEP-012",
        "Alleen de inwoner kan dit delen. Vraag het eerst aan de inwoner.", "ract.nl: gesprekken vooraf zijn persoonlijk (research methodiek.md 3.2)");

    /// <summary>It has been released before.</summary>
    public static readonly Regel AlVrij = new("DOS-GROEP-013", "Dit verslag is al gedeeld.");

    /// <summary>Nobody but the inwoner throws away what somebody else wrote.</summary>
    public static readonly Regel VerslagVanAnder = new("DOS-GROEP-015",
        "Iemand anders heeft een gesprek met deze persoon opgeschreven. Alleen de inwoner kan deze persoon van de lijst halen.");

    /// <summary>It is private already.</summary>
    public static readonly Regel NietVrij = new("DOS-GROEP-014", "Dit verslag is niet gedeeld. Er is niets om terug te nemen.");
}
