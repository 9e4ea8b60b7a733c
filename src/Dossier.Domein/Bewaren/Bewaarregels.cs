using Spil.Kern;

namespace Spil.Dossier.Domein.Bewaren;

/// <summary>Rules for keeping and destroying.</summary>
public static class Bewaarregels
{
    private const string Opslagbeperking = "AVG art. 5 lid 1 onder e";

    /// <summary>A term is counted in whole years.</summary>
    public static readonly Regel JarenOnmogelijk = new("DOS-BEW-001", "Vul een heel aantal jaren in, van 1 tot en met 100.");

    /// <summary>A partnership keeps as long as the law says, or longer.</summary>
    public static readonly Regel KorterDanDeWet = new("DOS-BEW-002", "Dit is korter dan de wet voorschrijft. Langer bewaren mag, korter niet.", "Wmo 2015 art. 5.3.4; BW 7:454");

    /// <summary>It is known why something is kept longer, or on what a term rests.</summary>
    public static readonly Regel GrondOntbreekt = new("DOS-BEW-003", "Vul in waarom, en waar dit is besloten.", Opslagbeperking);

    /// <summary>Somebody else changed it since it was read.</summary>
    public static readonly Regel Verouderd = new("DOS-BEW-004", "Iemand anders heeft dit net veranderd. Kijk naar beide en kies wat blijft staan.");

    /// <summary>While help goes on nothing is destroyed by term.</summary>
    public static readonly Regel LooptNog = new("DOS-BEW-005", "Er loopt nog hulp in dit dossier. De bewaartermijn is nog niet begonnen.", Opslagbeperking);

    /// <summary>Nothing is destroyed before its term is over, but for a request of the inwoner.</summary>
    public static readonly Regel TermijnLoopt = new("DOS-BEW-006", "De bewaartermijn is nog niet voorbij. Je kunt dit nog niet vernietigen.", "Wmo 2015 art. 5.3.4; BW 7:454");

    /// <summary>Nothing is destroyed on an example.</summary>
    public static readonly Regel AlleenVoorbeeld = new("DOS-BEW-007", "Een van de termijnen is maar een voorbeeld. Laat de beheerder eerst vastleggen hoe lang jullie dit bewaren.", Opslagbeperking);

    /// <summary>It is known why.</summary>
    public static readonly Regel RedenOntbreekt = new("DOS-BEW-008", "Vul in waarom je dit kiest.", Opslagbeperking);

    /// <summary>Keeping longer has an end.</summary>
    public static readonly Regel TotOnmogelijk = new("DOS-BEW-009", "Kies een dag na vandaag, en hoogstens twintig jaar verder.", Opslagbeperking);

    /// <summary>Figures are kept of a whole dossier only.</summary>
    public static readonly Regel CijfersAlleenHeel = new("DOS-BEW-010", "Cijfers bewaren kan alleen als het hele dossier weggaat. Kies geen losse documenten.");

    /// <summary>Two people see to it that nothing is destroyed by mistake.</summary>
    public static readonly Regel ZelfdePersoon = new("DOS-BEW-011", "Jij hebt dit voorgesteld. Een collega moet het bevestigen.", "AVG art. 32");

    /// <summary>A proposal is dealt with once.</summary>
    public static readonly Regel NietOpen = new("DOS-BEW-012", "Dit voorstel is al afgehandeld.");

    /// <summary>Who confirms says that it was looked at.</summary>
    public static readonly Regel NietBevestigd = new("DOS-BEW-013", "Zet een vinkje om te laten zien dat je het hebt gecontroleerd.", "AVG art. 32");

    /// <summary>One proposal at a time.</summary>
    public static readonly Regel AlVoorgesteld = new("DOS-BEW-014", "Er staat al een voorstel open voor dit dossier. Handel dat eerst af.");

    /// <summary>Who decides says what.</summary>
    public static readonly Regel KeuzeOntbreekt = new("DOS-BEW-015", "Kies wat je met dit dossier doet.");
}
