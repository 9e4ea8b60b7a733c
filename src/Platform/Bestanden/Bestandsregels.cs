using Spil.Kern;

namespace Spil.Platform.Bestanden;

/// <summary>Why a file is not taken in, and what a person can do about it.</summary>
public static class Bestandsregels
{
    public static readonly Regel GeenBestand = new("PLT-BEST-001", "Kies een bestand.");
    public static readonly Regel Leeg = new("PLT-BEST-002", "Dit bestand is leeg. Kies een ander bestand.");
    public static readonly Regel TeGroot = new("PLT-BEST-003", "Dit bestand is te groot. Scan het met een lagere kwaliteit, of verdeel het over meer bestanden.");
    public static readonly Regel AndereSoort = new("PLT-BEST-004", "Dit soort bestand kan Spil niet bewaren. Kies een pdf, een foto (jpg of png) of een Word-bestand (docx).");
    public static readonly Regel OudWord = new("PLT-BEST-005", "Dit is een oud Office-bestand, of er zit een wachtwoord op. Bewaar het als pdf of docx zonder wachtwoord en probeer het opnieuw.");
    public static readonly Regel Macro = new("PLT-BEST-006", "In dit Word-bestand zit een programma (een macro). Dat kan schade doen. Bewaar het als pdf en probeer het opnieuw.");
    public static readonly Regel Ingesloten = new("PLT-BEST-007", "In dit Word-bestand zit een ander bestand of een programma. Bewaar het als pdf en probeer het opnieuw.");
    public static readonly Regel VanBuiten = new("PLT-BEST-008", "Dit Word-bestand haalt iets van een andere plek op. Bewaar het als pdf en probeer het opnieuw.");
    public static readonly Regel Onleesbaar = new("PLT-BEST-009", "Dit bestand is kapot of niet helemaal. Open het op je computer, bewaar het opnieuw en probeer het nog een keer.");
    public static readonly Regel PdfScript = new("PLT-BEST-010", "In deze pdf zit een programma of een ander bestand. Dat kan schade doen. Print de pdf naar een nieuwe pdf en probeer het opnieuw.");
    public static readonly Regel PdfSlot = new("PLT-BEST-011", "Op deze pdf zit een wachtwoord. Bewaar de pdf zonder wachtwoord en probeer het opnieuw.");
    public static readonly Regel PdfNietTeZien = new("PLT-BEST-012", "Spil kan niet zien wat er in deze pdf zit. Print de pdf naar een nieuwe pdf en probeer het opnieuw.");
    public static readonly Regel GeenPlaatje = new("PLT-BEST-013", "Dit is geen plaatje. Kies een png of een jpg.");
    public static readonly Regel PlaatjeTeGroot = new("PLT-BEST-014", "Dit plaatje is te groot. Kies een plaatje van hoogstens 4000 bij 4000 punten en 1 MB.");
}
