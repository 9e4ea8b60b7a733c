using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>Why a list as a whole cannot be taken in.</summary>
public static class Lijstregels
{
    /// <summary>A list has at most this many lines, so that a dry run stays a matter of seconds.</summary>
    public const int HoogsteAantal = 50_000;

    public static readonly Regel Leeg = new("HER-LIJST-001", "Het bestand is leeg. Kies een bestand met een lijst.");

    public static readonly Regel GeenCsv = new("HER-LIJST-002", "Dit is geen CSV-bestand. Open de lijst in je rekenblad en kies ‘Opslaan als’, soort CSV.");

    public static readonly Regel GeenKoppen = new("HER-LIJST-003",
        "Spil herkent geen kolomnamen. Zet boven de lijst een regel met namen, bijvoorbeeld: Voornaam; Achternaam; Geboortedatum; BSN.");

    public static readonly Regel GeenNaamkolom = new("HER-LIJST-004", "Er is geen kolom met een naam. Voeg een kolom toe die ‘Naam’ of ‘Achternaam’ heet.");

    public static readonly Regel GeenRegels = new("HER-LIJST-005", "Onder de kolomnamen staat niemand. Kies een lijst waar mensen in staan.");

    public static readonly Regel TeVeelRegels = new("HER-LIJST-006", "Er staan meer dan 50.000 regels in dit bestand. Verdeel de lijst over meer bestanden.");
}
