using Quartz;
using Spil.Kern;

namespace Spil.Platform.Taken;

/// <summary>When a job runs: for the scheduler and for people.</summary>
/// <param name="Cron">Seconds, minutes, hours, … on the clock of the Netherlands.</param>
/// <param name="InWoorden">"Elke nacht om 3.10 uur".</param>
public sealed record Taakrooster(string Cron, string InWoorden)
{
    public static Taakrooster Nacht(int uur, int minuut) => new($"0 {minuut} {uur} * * ?", $"Elke nacht om {uur}.{minuut:00} uur");

    public static Taakrooster Dag(int uur, int minuut) => new($"0 {minuut} {uur} * * ?", $"Elke dag om {uur}.{minuut:00} uur");

    public static Taakrooster ElkUur(int minuut) => new($"0 {minuut} * * * ?", "Elk uur");

    /// <summary>The first moment after another one.</summary>
    public DateTimeOffset Na(DateTimeOffset moment) => new CronExpression(Cron, Tijd.Nederland).GetNextValidTimeAfter(moment)!.Value;
}

/// <summary>Work that is done by itself, now and then. It may run twice without harm: after a cut-off it simply begins again.</summary>
public interface ITaak
{
    /// <summary>Its name in addresses and in the database; never changes.</summary>
    string Code { get; }

    /// <summary>Its name for people.</summary>
    string Naam { get; }

    /// <summary>One sentence: what it does.</summary>
    string Uitleg { get; }

    Taakrooster Rooster { get; }

    /// <summary>Does it; returns in a sentence what was done, without names.</summary>
    Task<string> Doe(CancellationToken ct);
}

/// <summary>A module that keeps rows for a while only says here how the old ones go; the job that cleans up asks it.</summary>
public interface IOpruimer
{
    /// <summary>What they are called: "aangeboden lijst".</summary>
    string Wat { get; }

    Task<int> RuimOp(DateTimeOffset nu, CancellationToken ct);
}

/// <summary>Whether jobs run by themselves on this node.</summary>
public sealed record Taakinstellingen(bool Aan);
