using Spil.Kern;

namespace Spil.Dossier.Domein.Inzagevragen;

/// <summary>A moment up to which, and from which, a line of the log counts.</summary>
/// <param name="Van">The first moment.</param>
/// <param name="Voor">The first moment after it.</param>
public readonly record struct Tijdvak(DateTimeOffset Van, DateTimeOffset Voor);

/// <summary>The days of the log that somebody looks at.</summary>
public static class Inzagetijd
{
    /// <summary>From one day to another, both in it; without a last day up to today.</summary>
    /// <param name="van">First day as it was read; null when nothing was filled in.</param>
    /// <param name="tot">Last day; null for today.</param>
    /// <param name="vandaag">Today.</param>
    public static Uitkomst<Periode> Kies(DateOnly? van, DateOnly? tot, DateOnly vandaag)
    {
        if (van is not { } begin) return Inzagevraagregels.DagOntbreekt.Bij("Van.Dag");
        if (begin > vandaag) return Inzagevraagregels.NogNietGeweest.Bij("Van.Dag");
        if (tot > vandaag) return Inzagevraagregels.NogNietGeweest.Bij("Tot.Dag");
        return tot < begin ? Inzagevraagregels.EindeVoorBegin.Bij("Tot.Dag") : Periode.Van(begin, tot ?? vandaag);
    }

    /// <summary>This week, from Monday.</summary>
    public static Periode Week(DateOnly vandaag) => Periode.Van(vandaag.AddDays(-(((int)vandaag.DayOfWeek + 6) % 7)), vandaag);

    /// <summary>This month, from the first.</summary>
    public static Periode Maand(DateOnly vandaag) => Periode.Van(new(vandaag.Year, vandaag.Month, 1), vandaag);

    /// <summary>The moments of these days on a Dutch clock; a day can have 23 or 25 hours.</summary>
    public static Tijdvak AlsTijdvak(this Periode periode) => new(periode.Begin.Begin(), (periode.Einde ?? DateOnly.MaxValue.AddDays(-1)).AddDays(1).Begin());
}
