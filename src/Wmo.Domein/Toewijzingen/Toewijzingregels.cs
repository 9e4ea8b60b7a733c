using Spil.Kern;

namespace Spil.Wmo.Domein.Toewijzingen;

/// <summary>Rules of what a provider may give and says about it. Codes start with <c>WMO-TOEW-</c>.</summary>
public static class Toewijzingregels
{
    /// <summary>A withdrawn assignment cannot begin.</summary>
    public static readonly Regel Ingetrokken = new("WMO-TOEW-001", "Deze toewijzing is ingetrokken. Er kan geen hulp op beginnen.", "iWmo TR063");

    /// <summary>Help begins once.</summary>
    public static readonly Regel AlGestart = new("WMO-TOEW-002", "Er staat al wanneer de hulp begon. Neem dat eerst terug als het anders was.");

    /// <summary>Help begins within the assignment, and not in the future.</summary>
    public static readonly Regel StartKanNiet = new("WMO-TOEW-003", "Kies een dag binnen de toewijzing die niet later is dan vandaag.");

    /// <summary>What did not begin does not end.</summary>
    public static readonly Regel NietGestart = new("WMO-TOEW-004", "Zeg eerst wanneer de hulp begon.");

    /// <summary>Help ends once.</summary>
    public static readonly Regel AlGestopt = new("WMO-TOEW-005", "Er staat al wanneer de hulp stopte. Neem dat eerst terug als het anders was.");

    /// <summary>Help ends after it began, and not in the future.</summary>
    public static readonly Regel StopKanNiet = new("WMO-TOEW-006", "Kies een dag vanaf het begin van de hulp die niet later is dan vandaag.");

    /// <summary>Stopping has a reason.</summary>
    public static readonly Regel RedenOntbreekt = new("WMO-TOEW-007", "Kies waarom de hulp stopt.", "iWmo WMO588");

    /// <summary>There is nothing to take back.</summary>
    public static readonly Regel NietsTerug = new("WMO-TOEW-008", "Er is niets om terug te nemen.");

    /// <summary>Nothing to assign at this provider.</summary>
    public static readonly Regel NietsToeTeWijzen = new("WMO-TOEW-009", "Er is bij deze aanbieder geen hulp die loopt of nog begint. Er valt niets toe te wijzen.");

    /// <summary>The message needs the codes of municipality and provider.</summary>
    public static readonly Regel CodeOntbreekt = new("WMO-TOEW-010", "De gemeente heeft geen CBS-code of de aanbieder geen AGB-code in Spil. Vraag de beheerder om die in te vullen.");

    /// <summary>The message needs a burgerservicenummer.</summary>
    public static readonly Regel BsnOntbreekt = new("WMO-TOEW-011", "Van deze inwoner staat er geen burgerservicenummer. Zonder dat kan de toewijzing niet weg.", "iWmo CS002");

    /// <summary>A request is answered once with a no.</summary>
    public static readonly Regel AlBeantwoord = new("WMO-TOEW-012", "Dit verzoek is al beantwoord.");

    /// <summary>An answer says yes, no or later.</summary>
    public static readonly Regel AntwoordOntbreekt = new("WMO-TOEW-013", "Kies een antwoord.");

    /// <summary>The message would break a rule of the standard.</summary>
    public static readonly Regel BerichtKloptNiet = new("WMO-TOEW-015", "Dit bericht past niet bij de afspraken van iWmo. Kijk wat er staat.");

    /// <summary>A message of a provider comes from the provider to the municipality.</summary>
    public static readonly Regel AndereKant = new("WMO-TOEW-016", "Dit bericht gaat van de gemeente naar de aanbieder. Hier lees je berichten van de aanbieder in.");

    /// <summary>A message is about the inwoner of this dossier.</summary>
    public static readonly Regel AndereInwoner = new("WMO-TOEW-017", "Dit bericht gaat niet over deze inwoner. Spil bewaart het hier niet.");

    /// <summary>A message comes from a provider of this inwoner, and is for this municipality.</summary>
    public static readonly Regel AndereAfzender = new("WMO-TOEW-018", "Dit bericht komt niet van een aanbieder van deze inwoner, of is niet voor deze gemeente.");

    /// <summary>The same message comes in once.</summary>
    public static readonly Regel AlOntvangen = new("WMO-TOEW-019", "Dit bericht is al ingelezen.", "iWmo TR056");

    /// <summary>An answer belongs to an assignment that was sent.</summary>
    public static readonly Regel OnbekendeToewijzing = new("WMO-TOEW-020", "Dit is een antwoord op een toewijzing die hier niet is verstuurd aan deze aanbieder. Spil bewaart het hier niet.", "iWmo OP090");

    /// <summary>A no has a reason.</summary>
    public static readonly Regel AfwijzingZonderReden = new("WMO-TOEW-014", "Kies waarom je dit verzoek afwijst.", "iWmo CD085");
}
