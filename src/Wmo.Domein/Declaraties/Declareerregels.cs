using Spil.Kern;

namespace Spil.Wmo.Domein.Declaraties;

/// <summary>Whether a declaration of a provider is taken in. Codes start with <c>WMO-DECL-</c>.</summary>
public static class Declareerregels
{
    /// <summary>Only a declaration is read in here.</summary>
    public static readonly Regel GeenDeclaratie = new("WMO-DECL-001", "Dit bericht is geen declaratie (323). Andere berichten lees je in bij de toewijzing van de inwoner.");

    /// <summary>A declaration is for one municipality.</summary>
    public static readonly Regel AndereGemeente = new("WMO-DECL-002", "Deze declaratie is niet voor jouw gemeente. Spil bewaart die niet.");

    /// <summary>A declaration comes from a provider that Spil knows.</summary>
    public static readonly Regel OnbekendeAanbieder = new("WMO-DECL-003", "Deze declaratie komt niet van een aanbieder die Spil kent. Vraag de beheerder om de AGB-code na te kijken.");

    /// <summary>A number comes once.</summary>
    public static readonly Regel NummerGebruikt = new("WMO-DECL-004", "Van deze aanbieder is er al een declaratie met dit nummer. Vraag de aanbieder om een nieuw nummer.", "iWmo TR333");

    /// <summary>A message comes in once.</summary>
    public static readonly Regel AlIngelezen = new("WMO-DECL-005", "Deze declaratie is al ingelezen.", "iWmo TR056");

    /// <summary>Only what was approved is taken back, and once.</summary>
    public static readonly Regel NietsTerug = new("WMO-DECL-006", "Deze regel neemt iets terug dat niet zo is goedgekeurd, of dat al is teruggenomen.", "iWmo CD060");
}
