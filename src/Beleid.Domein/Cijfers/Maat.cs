namespace Spil.Beleid.Domein.Cijfers;

/// <summary>Which facts a measure counts. The measures below stand in this order.</summary>
public enum Feitsoort
{
    /// <summary>The support of an inwoner.</summary>
    Hulp,

    /// <summary>An objection.</summary>
    Bezwaar,

    /// <summary>A signal.</summary>
    Signaal,

    /// <summary>Something with a term.</summary>
    Termijn,
}

/// <summary>
/// What is counted. Every measure is a sum that may be added up over months, groups and municipalities: shares and averages are only made of such sums,
/// at the end.
/// </summary>
public enum Maat
{
    /// <summary>Inwoners with support in force.</summary>
    Voorraad,

    /// <summary>Their minutes per week.</summary>
    VoorraadMinuten,

    /// <summary>Inwoners whose support began.</summary>
    Instroom,

    /// <summary>The minutes per week they began with.</summary>
    InstroomMinuten,

    /// <summary>Ended: died.</summary>
    UitstroomOverleden,

    /// <summary>Ended: moved.</summary>
    UitstroomVerhuisd,

    /// <summary>Ended: Wlz.</summary>
    UitstroomWlz,

    /// <summary>Ended for another reason.</summary>
    UitstroomAnders,

    /// <summary>Herindicaties that were decided.</summary>
    Herindicaties,

    /// <summary>Of those: support ended since.</summary>
    HerindicatieUitstroom,

    /// <summary>Of those with support: less than before.</summary>
    Lager,

    /// <summary>Of those with support: as much as before.</summary>
    Gelijk,

    /// <summary>Of those with support: more than before.</summary>
    Hoger,

    /// <summary>Minutes before, of those with support.</summary>
    MinutenOud,

    /// <summary>Minutes decided, of those with support.</summary>
    MinutenNieuw,

    /// <summary>Lower, and the old volume is still in force.</summary>
    Overgang,

    /// <summary>Objections received.</summary>
    Bezwaren,

    /// <summary>Objections decided: founded.</summary>
    BezwaarGegrond,

    /// <summary>Objections decided: founded in part.</summary>
    BezwaarDeels,

    /// <summary>Objections decided: unfounded.</summary>
    BezwaarOngegrond,

    /// <summary>Objections not judged.</summary>
    BezwaarNietOntvankelijk,

    /// <summary>Objections taken back.</summary>
    BezwaarIngetrokken,

    /// <summary>Signals: too little support.</summary>
    SignaalTeWeinig,

    /// <summary>Signals: too much.</summary>
    SignaalTeVeel,

    /// <summary>Signals: something else.</summary>
    SignaalAnders,

    /// <summary>Signals that were answered.</summary>
    SignaalAfgehandeld,

    /// <summary>Onderzoeken ended in time.</summary>
    OnderzoekOpTijd,

    /// <summary>Onderzoeken ended too late.</summary>
    OnderzoekTeLaat,

    /// <summary>Decisions in time.</summary>
    BesluitOpTijd,

    /// <summary>Decisions too late.</summary>
    BesluitTeLaat,
}
