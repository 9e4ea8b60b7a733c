namespace Spil.Herstel.Domein.Trajecten;

/// <summary>
/// What is known of a traject outside the aggregate itself, counted by one query, so that <see cref="Traject.Stand"/> can say what is
/// missing.
/// </summary>
/// <param name="HeeftToestemming">The consent to take part holds today.</param>
/// <param name="HeeftMeting">There is a measurement in which the inwoner has a voice.</param>
/// <param name="GebiedenIngevuld">Areas of the last measurement in which the inwoner has a voice.</param>
/// <param name="GebiedenTotaal">Areas of the last measurement.</param>
/// <param name="Concepten">Voorstellen written but not yet brought in.</param>
/// <param name="NogTeStemmen">Voorstellen of which the present text waits for at least one stem, and nobody says niet eens.</param>
/// <param name="Geparkeerd">Voorstellen of which the present text has a niet eens, or not the yes of the inwoner while everybody
/// answered.</param>
/// <param name="Aangenomen">Voorstellen of which the present text is adopted.</param>
/// <param name="AangenomenDoelen">Goals among them.</param>
/// <param name="HeeftPlan">A plan was vastgesteld.</param>
/// <param name="NieuwSindsPlan">Voorstellen that are adopted in another version than the last plan holds, or not in it at all.</param>
/// <param name="TeLaat">Adopted agreements and actions past their date and not done.</param>
/// <param name="LaatsteMetingOp">Day of the last measurement.</param>
/// <param name="EvaluatieOp">Day on which the last plan will be evaluated.</param>
/// <param name="GeevalueerdSinds">True when an evaluation was written on or after that day.</param>
public sealed record Trajectfeiten(
    bool HeeftToestemming,
    bool HeeftMeting,
    int GebiedenIngevuld,
    int GebiedenTotaal,
    int Concepten,
    int NogTeStemmen,
    int Geparkeerd,
    int Aangenomen,
    int AangenomenDoelen,
    bool HeeftPlan,
    int NieuwSindsPlan,
    int TeLaat,
    DateOnly? LaatsteMetingOp,
    DateOnly? EvaluatieOp,
    bool GeevalueerdSinds)
{
    /// <summary>The official crisiskaart of the inwoner; null when none is registered.</summary>
    public Crisiskaart? Kaart { get; init; }
}

/// <summary>How soon something is needed; the order is the order of Mijn werk.</summary>
public enum Urgentie
{
    /// <summary>Something should have been done already.</summary>
    TeLaat = 0,

    /// <summary>Something is needed to go on.</summary>
    NuNodig = 1,

    /// <summary>Nothing is needed now.</summary>
    OpKoers = 2,
}

/// <summary>One thing that is missing or asks attention.</summary>
/// <param name="Soort">What it is, so that a page can link to the right place.</param>
/// <param name="Urgentie">How soon.</param>
/// <param name="Zin">The sentence to show.</param>
public sealed record Aandachtspunt(Aandachtsoort Soort, Urgentie Urgentie, string Zin);

/// <summary>What an <see cref="Aandachtspunt"/> is about.</summary>
public enum Aandachtsoort
{
    /// <summary>The consent to take part.</summary>
    Toestemming,

    /// <summary>The tandem.</summary>
    Tandem,

    /// <summary>The Schijf.</summary>
    Schijf,

    /// <summary>Goals, agreements and actions.</summary>
    Voorstellen,

    /// <summary>Stemmen that are still to be given.</summary>
    Stemmen,

    /// <summary>The plan.</summary>
    Plan,

    /// <summary>Agreements and actions past their date.</summary>
    Afspraken,

    /// <summary>Looking back on the goals.</summary>
    Evaluatie,

    /// <summary>The planned next moment.</summary>
    Moment,

    /// <summary>A document or condition of the werkproces.</summary>
    Document,

    /// <summary>The official crisiskaart, which gets too old.</summary>
    Crisiskaart,
}

/// <summary>How a traject stands: everything that asks attention, most urgent first.</summary>
/// <param name="Urgentie">The most urgent of all; <see cref="Urgentie.OpKoers"/> when there is nothing.</param>
/// <param name="Punten">What asks attention, most urgent first.</param>
public sealed record Trajectstand(Urgentie Urgentie, IReadOnlyList<Aandachtspunt> Punten);
