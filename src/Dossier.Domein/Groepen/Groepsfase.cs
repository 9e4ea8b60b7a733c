namespace Spil.Dossier.Domein.Groepen;

/// <summary>The six phases of a resource group (Tjaden e.a. 2019, IJMHS 13:15, table 2; research methodiek.md 3.1).</summary>
public enum Groepsfase
{
    /// <summary>The inwoner says who should be in the group.</summary>
    Nomineren,

    /// <summary>Somebody talks with each of them.</summary>
    Gesprekken,

    /// <summary>When, where, who leads: the inwoner decides.</summary>
    Plannen,

    /// <summary>The first meeting.</summary>
    EersteBijeenkomst,

    /// <summary>Meetings that look back and ahead, mostly every quarter.</summary>
    Vervolg,

    /// <summary>Does the group still fit with what the inwoner wants?</summary>
    Herorientatie,
}
