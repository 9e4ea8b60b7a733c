using Spil.Kern;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>Rules of setting up and starting a round of herindicaties.</summary>
public static class Rondregels
{
    /// <summary>It has a name.</summary>
    public static readonly Regel NaamOntbreekt = new("WMO-RONDE-001", "Geef de ronde een naam.");

    /// <summary>A threshold that can be.</summary>
    public static readonly Regel DrempelKanNiet = new("WMO-RONDE-002", "Vul een drempel in van 0 tot en met 10.080 minuten per week.");

    /// <summary>When those up to it have their turn.</summary>
    public static readonly Regel BeurtOntbreekt = new("WMO-RONDE-003", "Kies wanneer mensen tot en met de drempel aan de beurt zijn.");

    /// <summary>Norms to calculate with.</summary>
    public static readonly Regel KaderOntbreekt = new("WMO-RONDE-004", "Kies met welk normenkader er gerekend wordt.");

    /// <summary>Days to look at and to begin.</summary>
    public static readonly Regel StartVoorPeildatum = new("WMO-RONDE-005", "De ronde begint niet voor de peildatum. Kies een latere dag.");

    /// <summary>A letter to announce it.</summary>
    public static readonly Regel BriefOntbreekt = new("WMO-RONDE-006", "Schrijf wat er in de brief staat die de herindicatie aankondigt.");

    /// <summary>Somebody does it.</summary>
    public static readonly Regel GeenConsulenten = new("WMO-RONDE-007", "Kies minstens één consulent die de herindicaties doet.");

    /// <summary>What runs does not change: everybody in it was promised the same.</summary>
    public static readonly Regel Loopt = new("WMO-RONDE-008", "Deze ronde loopt. De afspraken veranderen niet meer.");

    /// <summary>First what it would do, then doing it.</summary>
    public static readonly Regel ScenarioEerst = new("WMO-RONDE-009", "Bewaar eerst een scenario met deze afspraken. Dan weet je wat de ronde doet.");

    /// <summary>Somebody is in it.</summary>
    public static readonly Regel Niemand = new("WMO-RONDE-010", "Met deze afspraken doet niemand mee. Verander de drempel of de peildatum.");

    /// <summary>A tariff that can be.</summary>
    public static readonly Regel TariefKanNiet = new("WMO-RONDE-011", "Vul een tarief per uur in, meer dan 0 en hoogstens 200 euro.");

    /// <summary>Not before the day it was planned for.</summary>
    public static readonly Regel StartNogNiet = new("WMO-RONDE-012", "De startdag is nog niet gekomen.");

    /// <summary>Somebody changed it in between.</summary>
    public static readonly Regel Verouderd = new("WMO-RONDE-013", "Iemand anders heeft deze ronde net veranderd. Lees beide teksten en kies wat blijft staan.");

    /// <summary>A scenario has a name to find it by.</summary>
    public static readonly Regel ScenarionaamOntbreekt = new("WMO-RONDE-014", "Geef het scenario een naam.");

    /// <summary>What was not started takes nobody in.</summary>
    public static readonly Regel LooptNiet = new("WMO-RONDE-015", "Deze ronde is nog niet begonnen.");

    /// <summary>Nobody has a turn.</summary>
    public static readonly Regel NiemandErbij = new("WMO-RONDE-016", "Er komt nu niemand bij.");
}
