using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Taken;

/// <summary>One run of a job: by whom, and how it ended. The database lets a job run once at a time, and once for each moment of its schedule.</summary>
public sealed class Taakloop
{
    /// <summary>A run of which nothing was heard for so long was cut off, for example because the machine went down.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromHours(2);

    private Taakloop() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Code { get; private set; } = "";

    /// <summary>The moment of the schedule, or a word of its own for who asked by hand.</summary>
    public string Slag { get; private set; } = "";

    public DateTimeOffset BegonnenOp { get; private set; }

    public DateTimeOffset? KlaarOp { get; private set; }

    /// <summary>1 while it runs and empty after.</summary>
    public int? Plaats { get; private set; }

    /// <summary>Name of who asked for it.</summary>
    public string Door { get; private set; } = "";

    /// <summary>What was done, in a sentence.</summary>
    public string Uitslag { get; private set; } = "";

    public bool Gelukt { get; private set; }

    internal static Taakloop Begin(string code, string slag, string door, DateTimeOffset nu) => new() { Code = code, Slag = slag, Door = door, BegonnenOp = nu, Plaats = 1 };

    internal TaakKlaar Rond(bool gelukt, string uitslag, DateTimeOffset nu)
    {
        (KlaarOp, Plaats, Gelukt, Uitslag) = (nu, null, gelukt, uitslag);
        return new(Code, gelukt, uitslag);
    }
}

/// <summary>Somebody asked to run it now.</summary>
public sealed record TaakGevraagd(string Taak) : Gebeurtenis;

/// <summary>A job began.</summary>
public sealed record TaakBegonnen(string Taak) : Gebeurtenis;

/// <summary>A job ended.</summary>
public sealed record TaakKlaar(string Taak, bool Gelukt, string Uitslag) : Gebeurtenis;

internal sealed class TaakloopMapping : IEntityTypeConfiguration<Taakloop>
{
    public void Configure(EntityTypeBuilder<Taakloop> builder)
    {
        builder.ToTable("platform_taakloop");
        builder.Property(l => l.Code).HasMaxLength(60);
        builder.Property(l => l.Slag).HasMaxLength(60);
        builder.HasIndex(l => new { l.Code, l.Plaats }).IsUnique();
        builder.HasIndex(l => new { l.Code, l.Slag }).IsUnique();
        builder.HasIndex(l => new { l.Code, l.BegonnenOp });
    }
}
