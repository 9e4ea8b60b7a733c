namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>What a line of a normenkader does to the result.</summary>
public enum Normsoort
{
    /// <summary>The time of the average situation.</summary>
    Basis,

    /// <summary>Less time than the base.</summary>
    Minder,

    /// <summary>More time than the base.</summary>
    Meer,

    /// <summary>More time for each of something: a room.</summary>
    PerStuk,
}

/// <summary>Whether the time of a line was found in a source.</summary>
public enum Normstatus
{
    /// <summary>A source names it.</summary>
    Bron,

    /// <summary>An example without a source. It cannot be used for a decision.</summary>
    Voorbeeld,
}

/// <summary>One line of a normenkader.</summary>
/// <param name="Code">By which a calculation names it.</param>
/// <param name="Label">Its short name.</param>
/// <param name="Resultaat">Code of the result it belongs to.</param>
/// <param name="Soort">What it does.</param>
/// <param name="Tijd">Its time per year, without sign.</param>
public sealed record Normregel(string Code, string Label, string Resultaat, Normsoort Soort, Jaartijd Tijd)
{
    /// <summary>What it is for, in plain words.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>Of the lines with the same group at most one counts; empty for no group.</summary>
    public string Groep { get; init; } = "";

    /// <summary>The highest count; more is refused. 1 for all but <see cref="Normsoort.PerStuk"/>.</summary>
    public int Maximum { get; init; } = 1;

    /// <summary>True when a decision has to say why the line was chosen.</summary>
    public bool GrondVerplicht { get; init; }

    /// <summary>Where the time comes from.</summary>
    public string Bron { get; init; } = "";

    /// <summary>Whether a source names the time.</summary>
    public Normstatus Status { get; init; }

    /// <summary>What the line adds to the result, so many times: below zero for <see cref="Normsoort.Minder"/>.</summary>
    public Jaartijd Bijdrage(int aantal) => Soort == Normsoort.Minder ? -Tijd * aantal : Tijd * aantal;
}
