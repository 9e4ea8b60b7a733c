namespace Spil.TestSupport;

/// <summary>The real clock, that a test can put forward.</summary>
public sealed class Verzetklok : TimeProvider
{
    public TimeSpan Verzet { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Verzet;
}
