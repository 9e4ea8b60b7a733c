using Spil.Kern;

namespace Spil.Wmo.Domein.Indicaties;

/// <summary>Rules of the support over time.</summary>
public static class Indicatieregels
{
    /// <summary>A sane number.</summary>
    public static readonly Regel MinutenKanNiet = new("WMO-IND-001", "Vul een heel aantal minuten per week in, meer dan 0 en niet meer dan een week heeft.");

    /// <summary>Not before it began.</summary>
    public static readonly Regel EindeTeVroeg = new("WMO-IND-002", "De laatste dag ligt voor de eerste dag. Kies een latere dag.");

    /// <summary>It ended already.</summary>
    public static readonly Regel AlUitgestroomd = new("WMO-IND-003", "Deze hulp is al gestopt.");

    /// <summary>A reason for ending.</summary>
    public static readonly Regel RedenOntbreekt = new("WMO-IND-004", "Kies waarom de hulp stopt.");

    /// <summary>Nothing had begun yet.</summary>
    public static readonly Regel VoorBegin = new("WMO-IND-005", "Op deze dag was de hulp nog niet begonnen. Kies een latere dag.");

    /// <summary>A transition of less than nothing, or of years.</summary>
    public static readonly Regel OvergangKanNiet = new("WMO-IND-006", "Kies een overgang van hoogstens 24 maanden.", "Mededelingen Huizen 2021");

    /// <summary>Three to six months is the rule.</summary>
    public static readonly Regel OvergangZonderReden = new("WMO-IND-007", "De overgang duurt drie tot zes maanden. Schrijf op waarom het hier anders is.", "Mededelingen Huizen 2021");
}
