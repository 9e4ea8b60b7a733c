namespace Spil.Herstel.Domein.Daarna;

/// <summary>The next time to look back together.</summary>
/// <param name="Nummer">The first quarter after the plan is 1.</param>
/// <param name="UiterlijkOp">The day by which it should be held.</param>
/// <param name="IsTeLaat">That day has passed.</param>
/// <param name="KomtEraan">It is time to plan it.</param>
public sealed record Kwartaalstand(int Nummer, DateOnly UiterlijkOp, bool IsTeLaat, bool KomtEraan);

/// <summary>
/// Looking back together each quarter, counted from the day of the first plan (research methodiek.md 4.8; quarterly meetings: 3.2). A meeting
/// counts for the quarter of which the day is near, so one that is held some days early is not asked for again.
/// </summary>
public static class Kwartaalregel
{
    /// <summary>So many months.</summary>
    public const int Maanden = 3;

    /// <summary>So many days early still counts for that quarter (own choice).</summary>
    public const int Vroegst = 21;

    /// <summary>So many days ahead it is shown, so that there is time to find a date (own choice).</summary>
    public const int Vooraf = 21;

    /// <summary>The day of one quarter. Always counted from the begin, so a short month moves no later one.</summary>
    public static DateOnly Dag(DateOnly begin, int nummer) => begin.AddMonths(Maanden * nummer);

    /// <summary>From this day on, a meeting or a measurement belongs to this quarter and not to the one before.</summary>
    public static DateOnly Begin(DateOnly begin, int nummer) => nummer == 1 ? begin : Dag(begin, nummer - 1).AddDays(1);

    /// <summary>Where it stands.</summary>
    /// <param name="begin">The day of the first plan.</param>
    /// <param name="gehouden">The days on which people looked back together.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    public static Kwartaalstand Bepaal(DateOnly begin, IEnumerable<DateOnly> gehouden, DateOnly vandaag)
    {
        var nummer = gehouden.Select(dag => Geteld(begin, dag)).DefaultIfEmpty(0).Max() + 1;
        var op = Dag(begin, nummer);
        return new(nummer, op, op < vandaag, vandaag >= op.AddDays(-Vooraf));
    }

    // The last quarter for which a meeting on this day counts; 0 when it was too early for the first.
    private static int Geteld(DateOnly begin, DateOnly dag)
    {
        var nummer = 0;
        while (Dag(begin, nummer + 1) <= dag.AddDays(Vroegst)) nummer++;
        return nummer;
    }
}
