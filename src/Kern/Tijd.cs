namespace Spil.Kern;

/// <summary>The clock of the Netherlands. "Today" is a civil date in Europe/Amsterdam, whatever zone the server is in.</summary>
public static class Tijd
{
    /// <summary>The Dutch time zone.</summary>
    public static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The civil date in the Netherlands now.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => Datum(klok.GetUtcNow());

    /// <summary>The civil date in the Netherlands at an instant.</summary>
    public static DateOnly Datum(this DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Nederland).DateTime);

    /// <summary>The instant as a Dutch wall clock shows it.</summary>
    public static DateTimeOffset InNederland(this DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Nederland);

    /// <summary>The instant at which a day begins in the Netherlands, in UTC.</summary>
    public static DateTimeOffset Begin(this DateOnly dag) => dag.Moment(TimeOnly.MinValue);

    /// <summary>The instant at which a Dutch wall clock shows this time on this day, in UTC.</summary>
    public static DateTimeOffset Moment(this DateOnly dag, TimeOnly tijd)
    {
        var wandklok = dag.ToDateTime(tijd);
        return new DateTimeOffset(wandklok, Nederland.GetUtcOffset(wandklok)).ToUniversalTime();
    }
}
