using Spil.Kern;

namespace Spil.Dossier.Domein.Verwijderverzoeken;

/// <summary>Rules for a request to destroy.</summary>
public static class Verwijderregels
{
    private const string Termijn = "AVG art. 12 lid 3";

    /// <summary>Who asks for a part says which.</summary>
    public static readonly Regel NietsGekozen = new("DOS-VERW-001", "Kies wat er weg moet.");

    /// <summary>One request at a time.</summary>
    public static readonly Regel AlGevraagd = new("DOS-VERW-002", "Er is al gevraagd om gegevens te verwijderen. Daar komt eerst een antwoord op.");

    /// <summary>It was received on a day that was.</summary>
    public static readonly Regel OntvangstOnmogelijk = new("DOS-VERW-003", "Vul de dag in waarop het verzoek binnenkwam. Die dag is vandaag of eerder.");

    /// <summary>A request is decided on once.</summary>
    public static readonly Regel AlBeslist = new("DOS-VERW-004", "Over dit verzoek is al beslist, of het is ingetrokken.");

    /// <summary>Lengthening is told within the first month, once, with the reason.</summary>
    public static readonly Regel VerlengenTeLaat = new("DOS-VERW-005", "Verlengen kan één keer, en alleen in de eerste maand.", Termijn);

    /// <summary>It is known why more time is needed.</summary>
    public static readonly Regel VerlengredenOntbreekt = new("DOS-VERW-006", "Vul in waarom er meer tijd nodig is. De inwoner leest dit.", Termijn);

    /// <summary>Who is refused something is told on what ground.</summary>
    public static readonly Regel GrondOntbreekt = new("DOS-VERW-007", "Kies waarom dit niet kan.", "AVG art. 12 lid 4");

    /// <summary>And in words.</summary>
    public static readonly Regel ToelichtingOntbreekt = new("DOS-VERW-008", "Leg in gewone woorden uit waarom. De inwoner leest dit.", "AVG art. 12 lid 4");

    /// <summary>Who grants a part says which part.</summary>
    public static readonly Regel DeelOntbreekt = new("DOS-VERW-009", "Kies welke documenten weggaan en welke blijven. Niet alles, en niet niets.");

    /// <summary>Somebody else decided since it was read.</summary>
    public static readonly Regel Verouderd = new("DOS-VERW-010", "Iemand anders heeft dit verzoek net behandeld. Kijk eerst hoe het er nu staat.");

    /// <summary>Who decides says what.</summary>
    public static readonly Regel BesluitOntbreekt = new("DOS-VERW-011", "Kies wat het besluit is.");
}
