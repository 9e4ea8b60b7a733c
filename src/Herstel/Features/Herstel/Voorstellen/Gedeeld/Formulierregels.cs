using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>What a form itself refuses, before the domain is asked.</summary>
internal static class Formulierregels
{
    public static readonly Regel NaamOntbreekt = new("HER-FORM-001", "Schrijf op hoe die ander heet.");

    public static readonly Regel NietInKring = new("HER-FORM-002", "Deze persoon doet niet meer mee. Kies iemand anders.");

    public static readonly Regel TweeNamen = new("HER-FORM-003", "Je hebt iemand gekozen en ook een naam opgeschreven. Laat er één staan.");

    public static readonly Regel WieZegtHet = new("HER-FORM-004", "Kies van wie dit antwoord is.");

    public static readonly Regel PlanVeranderd = new("HER-FORM-005", "Er is net iets veranderd. Kijk nog een keer wat er in het plan komt, en stel het dan vast.");

    public static readonly Regel Wiensterugblik = new("HER-FORM-006", "Kies van wie deze woorden zijn.");
}
