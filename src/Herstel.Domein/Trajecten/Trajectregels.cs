using Spil.Kern;

namespace Spil.Herstel.Domein.Trajecten;

/// <summary>Rules of the traject and of the tandem.</summary>
public static class Trajectregels
{
    private const string Casusregie = "Methodiekbeschrijving, Casusregisseur";
    private const string Werkproces = "Methodiekbeschrijving, bijlage 3";

    /// <summary>No traject without consent.</summary>
    public static readonly Regel GeenToestemming = new("HER-TRAJ-001",
        "De inwoner heeft nog geen toestemming gegeven om mee te doen. Vraag eerst toestemming.", Werkproces);

    /// <summary>A traject does not start in the future.</summary>
    public static readonly Regel StartInToekomst = new("HER-TRAJ-002", "De startdatum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>A traject that ended does not change any more.</summary>
    public static readonly Regel NietLopend = new("HER-TRAJ-003", "Dit traject loopt niet meer. Je kunt er niets meer in veranderen.");

    /// <summary>Step 2 needs a tandem.</summary>
    public static readonly Regel StapZonderTandem = new("HER-TRAJ-004", "Er is nog geen tandem. Vorm eerst het tandem.", Casusregie);

    /// <summary>Step 2 needs a start measurement.</summary>
    public static readonly Regel StapZonderMeting = new("HER-TRAJ-005",
        "De schijf is nog niet ingevuld. Vul eerst samen met de inwoner de schijf in.", Werkproces);

    /// <summary>Step 3 needs a plan.</summary>
    public static readonly Regel StapZonderPlan = new("HER-TRAJ-006", "Er is nog geen plan. Stel eerst het plan vast.", Werkproces);

    /// <summary>There is no step after the last.</summary>
    public static readonly Regel LaatsteStap = new("HER-TRAJ-007",
        "Dit is de laatste stap. Rond het traject af als de inwoner zonder tandem verder kan.", Werkproces);

    /// <summary>Completing happens from the last step.</summary>
    public static readonly Regel AfrondenTeVroeg = new("HER-TRAJ-008",
        "Afronden kan alleen in de stap ‘Proces van herstel’. Wil je eerder stoppen? Kies dan ‘Stop het traject’.", Werkproces);

    /// <summary>Stopping or completing has a reason.</summary>
    public static readonly Regel RedenOntbreekt = new("HER-TRAJ-009", "Schrijf op waarom het traject stopt.");

    /// <summary>Nothing happens before the start.</summary>
    public static readonly Regel VoorStart = new("HER-TRAJ-010", "Deze datum ligt voor het begin van het traject. Kies een latere datum.");

    /// <summary>The next moment is described.</summary>
    public static readonly Regel MomentOntbreekt = new("HER-TRAJ-011", "Schrijf op wat er op deze datum gebeurt.");

    /// <summary>The next moment lies ahead.</summary>
    public static readonly Regel MomentVoorbij = new("HER-TRAJ-012", "Deze datum is al geweest. Kies vandaag of later.");

    /// <summary>A date has not come yet.</summary>
    public static readonly Regel InToekomst = new("HER-TRAJ-013", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>Casusregisseur and ervaringsdeskundige are two people.</summary>
    public static readonly Regel TandemZelfdePersoon = new("HER-TAND-001",
        "De casusregisseur en de ervaringsdeskundige zijn twee verschillende mensen. Kies iemand anders.", Casusregie);

    /// <summary>The familie-ervaringsdeskundige is a third person.</summary>
    public static readonly Regel FamilieZelfdePersoon = new("HER-TAND-002",
        "De familie-ervaringsdeskundige is iemand anders dan de casusregisseur en de ervaringsdeskundige. Kies iemand anders.", Casusregie);

    /// <summary>The inwoner is not part of the tandem.</summary>
    public static readonly Regel InwonerInTandem = new("HER-TAND-003",
        "De inwoner kan niet zelf in het tandem. Kies iemand anders.", Casusregie);

    /// <summary>This is the tandem already.</summary>
    public static readonly Regel TandemOngewijzigd = new("HER-TAND-004", "Dit is al het tandem. Kies iemand anders, of laat het zo.");
}
