using Spil.Kern;

namespace Spil.Dossier.Domein.Noodtoegangen;

/// <summary>Rules of noodtoegang: looking in a dossier in an emergency, without being involved.</summary>
public static class Noodregels
{
    private const string Norm = "NEN 7513, toegang in een noodsituatie; NEN 7510";

    /// <summary>It is known why; the inwoner reads it.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-NOOD-001", "Vul in waarom je nu moet kijken. De inwoner leest dit.", Norm);

    /// <summary>Nobody gets more than is needed.</summary>
    public static readonly Regel SoortOntbreekt = new("DOS-NOOD-002", "Kies wat je nu nodig hebt.", "AVG art. 5 lid 1 onder c");

    /// <summary>It is done on purpose.</summary>
    public static readonly Regel NietBevestigd = new("DOS-NOOD-003", "Zet een vinkje. Zonder vinkje gaat er niets open.", Norm);

    /// <summary>It ended already.</summary>
    public static readonly Regel AlGestopt = new("DOS-NOOD-004", "Deze noodtoegang is al gestopt.");

    /// <summary>Somebody is asked for exactly; there is no searching around.</summary>
    public static readonly Regel WieOntbreekt = new("DOS-NOOD-005", "Vul het BSN in. Of vul de voornaam, de achternaam én de geboortedatum in.");

    /// <summary>The same answer for nobody, for two people of one name and for a dossier that stays closed.</summary>
    public static readonly Regel NietGevonden = new("DOS-NOOD-006",
        "Zo gaat er geen dossier open. Kijk of alles precies klopt. Bel bij gevaar 112 of de crisisdienst.");

    /// <summary>Only who began it ends it.</summary>
    public static readonly Regel NietVanJou = new("DOS-NOOD-007", "Alleen wie de noodtoegang begon, kan hem stoppen.");

    /// <summary>It is known what was found.</summary>
    public static readonly Regel BevindingOntbreekt = new("DOS-NOOD-008", "Schrijf op wat je vond. Was dit nodig, en waarom?", Norm);

    /// <summary>Nobody judges the own emergency.</summary>
    public static readonly Regel EigenNood = new("DOS-NOOD-009", "Dit was je eigen noodtoegang. Vraag een ander om te kijken.");

    /// <summary>Who writes at the same moment is not overwritten.</summary>
    public static readonly Regel Verouderd = new("DOS-NOOD-010", "Iemand anders heeft hier net iets opgeschreven. Lees dat eerst.");
}
