using Spil.Kern;

namespace Spil.Herstel.Domein.Plannen;

/// <summary>Rules of the plan and of looking back on it.</summary>
public static class Planregels
{
    private const string Pva = "Methodiekbeschrijving, Plan van aanpak";

    /// <summary>No plan without a tandem.</summary>
    public static readonly Regel GeenTandem = new("HER-PLAN-001",
        "Er is nog geen tandem. Vorm eerst het tandem.", "Methodiekbeschrijving, Casusregisseur");

    /// <summary>No plan without consent.</summary>
    public static readonly Regel GeenToestemming = new("HER-PLAN-002",
        "De inwoner heeft geen toestemming gegeven om mee te doen. Vraag eerst toestemming.", "Methodiekbeschrijving, bijlage 3, stap 1");

    /// <summary>A plan has a goal that everybody agrees on.</summary>
    public static readonly Regel GeenDoel = new("HER-PLAN-003",
        "Er is nog geen doel waar iedereen het mee eens is. Praat verder tot er minstens één doel is.", Pva);

    /// <summary>Every item of the checklist has an answer.</summary>
    public static readonly Regel ChecklistOpen = new("HER-PLAN-004",
        "Deze vraag van de checklist is nog open. Kies ‘ja’ of ‘niet nodig’.", "Methodiekbeschrijving, bijlage 3, stap 2");

    /// <summary>Not needed has a reason.</summary>
    public static readonly Regel NotitieOntbreekt = new("HER-PLAN-005", "Schrijf op waarom dit niet nodig is.");

    /// <summary>What Spil can see and does not see, is not in order.</summary>
    public static readonly Regel ChecklistNietGezien = new("HER-PLAN-006",
        "Dit klopt nog niet in het plan. Vul het aan, of kies ‘niet nodig’ en schrijf op waarom.");

    /// <summary>A plan is evaluated on a day to come.</summary>
    public static readonly Regel EvaluatieNietInToekomst = new("HER-PLAN-007", "Kies een datum na vandaag om samen terug te kijken.", Pva);

    /// <summary>A plan belongs to a running traject.</summary>
    public static readonly Regel TrajectLooptNiet = new("HER-PLAN-008", "Dit traject loopt niet meer. Je kunt geen plan meer vaststellen.");

    /// <summary>A new version differs from the one before it.</summary>
    public static readonly Regel NietsVeranderd = new("HER-PLAN-009",
        "Er is niets veranderd sinds het vorige plan. Een nieuwe versie is niet nodig.");

    /// <summary>The voice of the inwoner is the inwoner's.</summary>
    public static readonly Regel EvaluatieVanInwoner = new("HER-EVAL-001",
        "Alleen de inwoner vult dit in, of iemand van het tandem samen met de inwoner.", Pva);

    /// <summary>People around the inwoner look back for themselves.</summary>
    public static readonly Regel EvaluatieVanAnder = new("HER-EVAL-002",
        "Dit deel is voor mensen om de inwoner heen. Alleen die persoon zelf vult het in, of iemand van het tandem samen met die persoon.",
        Pva);

    /// <summary>One looks back on a goal that is in the plan.</summary>
    public static readonly Regel GeenDoelInPlan = new("HER-EVAL-003",
        "Je kijkt terug op een doel waar iedereen het mee eens was. Dat is dit niet.", Pva);

    /// <summary>One looks back, not ahead.</summary>
    public static readonly Regel EvaluatieInToekomst = new("HER-EVAL-004", "Deze datum ligt in de toekomst. Kies vandaag of eerder.");

    /// <summary>A number is 1 to 10.</summary>
    public static readonly Regel CijferBuitenBereik = new("HER-EVAL-005", "Kies een cijfer van 1 tot en met 10.");

    /// <summary>Something is said.</summary>
    public static readonly Regel EvaluatieLeeg = new("HER-EVAL-006", "Schrijf op wat er is bereikt.");

    /// <summary>A choice is one of the choices.</summary>
    public static readonly Regel VervolgOnbekend = new("HER-EVAL-007", "Kies hoe het verder gaat: doorgaan, bijstellen of bereikt.");
}
