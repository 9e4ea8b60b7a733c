using Spil.Kern;

namespace Spil.Dossier.Domein.Documenten;

/// <summary>Rules for filling in documents.</summary>
public static class Documentregels
{
    /// <summary>What is final never changes.</summary>
    public static readonly Regel LigtVast = new("DOS-DOC-001", "Dit document is klaar en verandert niet meer. Maak een nieuwe versie als er iets anders in moet.");

    /// <summary>What people sign does not change below their pen.</summary>
    public static readonly Regel LigtTerTekening = new("DOS-DOC-002",
        "Dit document ligt klaar om te tekenen. Haal het eerst terug als er iets anders in moet.");

    /// <summary>Somebody else answered this differently since it was read. The page shows both texts and neither is lost.</summary>
    public static readonly Regel Botsing = new("DOS-DOC-003", "Iemand anders heeft dit ook veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>There is no version to fill in.</summary>
    public static readonly Regel IsWeg = new("DOS-DOC-004", "Dit document is weggegooid. Zet het eerst terug als je verder wilt.");

    /// <summary>A form that is signed becomes final by the signatures.</summary>
    public static readonly Regel EerstTekenen = new("DOS-DOC-005", "Dit document is pas klaar als het is getekend. Vraag eerst de handtekeningen.");

    /// <summary>One next version at a time.</summary>
    public static readonly Regel AlInDeMaak = new("DOS-DOC-006", "Er is al een nieuwe versie waar aan gewerkt wordt. Ga daarin verder.");

    /// <summary>A next version follows a final one.</summary>
    public static readonly Regel NogNietKlaar = new("DOS-DOC-007", "Er is nog geen versie die klaar is. Maak eerst deze versie af.");

    /// <summary>There is nothing to bring back.</summary>
    public static readonly Regel NietWeggegooid = new("DOS-DOC-008", "Hier is niets om terug te zetten.");

    /// <summary>Something that has to be answered is not.</summary>
    public static readonly Regel NietVolledig = new("DOS-DOC-009", "Er mist nog iets. Vul dat eerst in.");
}
