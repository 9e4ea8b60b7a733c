using System.Globalization;
using Spil.Kern;

namespace Spil.Beleid.Domein.Cijfers;

/// <summary>What kind of number it is.</summary>
public enum Cijfersoort
{
    /// <summary>So many.</summary>
    Aantal,

    /// <summary>So many minutes per inwoner.</summary>
    Gemiddelde,

    /// <summary>So many of a hundred.</summary>
    Aandeel,
}

/// <summary>The stands a figure is made of.</summary>
/// <param name="Nu">Up to and including the reference day.</param>
/// <param name="DitJaar">Of the year of the reference day, up to and including that day.</param>
/// <param name="VorigJaar">Of the whole year before it.</param>
public sealed record Cijferstanden(Cijferstand Nu, Cijferstand DitJaar, Cijferstand VorigJaar)
{
    /// <summary>From the stands on three days.</summary>
    /// <param name="nu">On the reference day.</param>
    /// <param name="eindVorigJaar">On the last day of the year before.</param>
    /// <param name="eindJaarDaarvoor">On the last day of the year before that.</param>
    public static Cijferstanden Van(Cijferstand nu, Cijferstand eindVorigJaar, Cijferstand eindJaarDaarvoor) => new(nu, nu.Sinds(eindVorigJaar), eindVorigJaar.Sinds(eindJaarDaarvoor));
}

/// <summary>What a figure is: its name, what it counts, and where that stands.</summary>
/// <param name="Code">By which a text and a file name it; never changes.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Soort">What kind of number.</param>
/// <param name="Eenheid">Of what.</param>
/// <param name="Zin">What it counts, in one or two sentences.</param>
/// <param name="Bron">Where it comes from.</param>
public sealed record Cijferdefinitie(string Code, string Naam, Cijfersoort Soort, string Eenheid, string Zin, string Bron)
{
    internal Func<Cijferstanden, long> Teller { get; init; } = _ => 0;

    internal Func<Cijferstanden, long>? Noemer { get; init; }

    /// <summary>How many people or papers are behind it: few of them can be recognised.</summary>
    internal Func<Cijferstanden, long> Aantal { get; init; } = _ => 0;

    /// <summary>Which facts it counts.</summary>
    public Feitsoort Feit { get; init; }

    /// <summary>Counts it.</summary>
    public Cijfer Tel(Cijferstanden standen) => new(this, Teller(standen), Noemer?.Invoke(standen), Aantal(standen));
}

/// <summary>A figure.</summary>
/// <param name="Definitie">What it is.</param>
/// <param name="Teller">What was counted or added up.</param>
/// <param name="Noemer">What that is divided by; none for a count.</param>
/// <param name="Aantal">How many people or papers are behind it.</param>
public sealed record Cijfer(Cijferdefinitie Definitie, long Teller, long? Noemer, long Aantal)
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Not rounded; none when there is nothing to divide by.</summary>
    public decimal? Exact => Definitie.Soort == Cijfersoort.Aantal ? Teller
        : Noemer is not > 0 ? null : Definitie.Soort == Cijfersoort.Aandeel ? 100m * Teller / Noemer : (decimal)Teller / Noemer;

    /// <summary>In whole numbers, a half away from zero: as the memo prints them.</summary>
    public long? Waarde => Exact is { } exact ? (long)Math.Round(exact, MidpointRounding.AwayFromZero) : null;

    /// <summary>True when another figure could be worked out with this one, of which so few are behind it that somebody could be recognised.</summary>
    public bool Verraadt { get; init; }

    /// <summary>True when it is not told outside the team.</summary>
    public bool IsVerborgen => Verraadt || Onderdrukking.IsKlein(Aantal);

    /// <summary>The unit as it stands behind the words; empty when the words say no number.</summary>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public string EenheidInWoorden(bool buitenTeam) => Definitie.Soort switch
    {
        Cijfersoort.Aantal => Definitie.Eenheid,
        Cijfersoort.Gemiddelde when Waarde is not null && !(buitenTeam && IsVerborgen) => "minuten",
        _ => "",
    };

    /// <summary>As people read it.</summary>
    /// <param name="buitenTeam">True where small counts are not told.</param>
    public string InWoorden(bool buitenTeam) => buitenTeam && IsVerborgen ? Definitie.Soort == Cijfersoort.Aantal ? Onderdrukking.Plaats(Aantal) : Onderdrukking.Weg
        : Waarde is not { } waarde ? "niet bekend" : Definitie.Soort == Cijfersoort.Aandeel ? $"{waarde}%" : waarde.ToString("#,0", Nederlands);
}
