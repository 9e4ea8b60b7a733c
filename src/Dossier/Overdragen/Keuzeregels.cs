using Spil.Kern;

namespace Spil.Dossier.Overdragen;

/// <summary>What the forms themselves ask, before there is anything to ask the domain.</summary>
public static class Keuzeregels
{
    public static readonly Regel AlVoorgesteld = new("DOS-KEUZE-001", "Deze persoon wordt al overgedragen. Wacht op het antwoord, of trek dat eerst in.");
    public static readonly Regel NiemandGekozen = new("DOS-KEUZE-002", "Kies minstens één persoon om over te dragen.");
    public static readonly Regel CollegaOntbreekt = new("DOS-KEUZE-003", "Kies een collega.");
    public static readonly Regel SoortOntbreekt = new("DOS-KEUZE-004", "Kies of deze persoon een tijd weg is, of hier niet meer werkt.");
}
