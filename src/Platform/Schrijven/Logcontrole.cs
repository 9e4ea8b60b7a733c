using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Schrijven;

/// <summary>One walk through the chains of both logs: who began it, how far it is, and how it ended.</summary>
public sealed class Logcontrole
{
    /// <summary>A walk that gave no sign of life for so long was cut off, for example because the machine went down.</summary>
    public static readonly TimeSpan Stilte = TimeSpan.FromMinutes(2);

    private Logcontrole() { }

    public Guid Id { get; private set; }

    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>Name of who asked for it.</summary>
    public string Door { get; private set; } = "";

    public DateTimeOffset? KlaarOp { get; private set; }

    /// <summary>1 while it runs and empty after: the database lets one run at a time.</summary>
    public int? Plaats { get; private set; }

    /// <summary>When it was last known to run.</summary>
    public DateTimeOffset Teken { get; private set; }

    /// <summary>Lines read so far, and how many there are.</summary>
    public long Gelezen { get; private set; }

    public long Totaal { get; private set; }

    /// <summary>Lines of the inzagelog and of the wijzigingslog that hold, at the end.</summary>
    public long Inzageregels { get; private set; }

    public long Wijzigingsregels { get; private set; }

    /// <summary>The first line of each that does not fit; empty when all do.</summary>
    public string Inzagebreuk { get; private set; } = "";

    public string Wijzigingsbreuk { get; private set; } = "";

    public bool IsBezig => KlaarOp is null;

    public bool IsHeel => KlaarOp is not null && Inzagebreuk.Length == 0 && Wijzigingsbreuk.Length == 0;

    public static Logcontrole Begin(string door, DateTimeOffset nu) => new() { Id = Guid.CreateVersion7(), BegonnenOp = nu, Door = door, Plaats = 1, Teken = nu };

    /// <summary>True when whoever was walking is gone; then somebody else may go on.</summary>
    public bool IsStil(DateTimeOffset nu) => IsBezig && nu - Teken > Stilte;

    public LogcontroleKlaar Rond(Kettingoordeel inzagen, Kettingoordeel wijzigingen, DateTimeOffset nu)
    {
        (KlaarOp, Plaats, Teken) = (nu, null, nu);
        (Inzageregels, Inzagebreuk, Wijzigingsregels, Wijzigingsbreuk) = (inzagen.Aantal, inzagen.Breuk ?? "", wijzigingen.Aantal, wijzigingen.Breuk ?? "");
        Totaal = Gelezen = inzagen.Aantal + wijzigingen.Aantal;
        return new(Id, IsHeel, Inzagebreuk, Wijzigingsbreuk);
    }
}

/// <summary>A walk through both chains began.</summary>
public sealed record LogcontroleBegonnen(Guid Controle) : Gebeurtenis;

/// <summary>A walk through both chains ended.</summary>
public sealed record LogcontroleKlaar(Guid Controle, bool Heel, string Inzagebreuk, string Wijzigingsbreuk) : Gebeurtenis;

internal sealed class LogcontroleMapping : IEntityTypeConfiguration<Logcontrole>
{
    public void Configure(EntityTypeBuilder<Logcontrole> builder)
    {
        builder.ToTable("platform_logcontrole");
        builder.Property(c => c.Door).HasMaxLength(200);
        builder.Ignore(c => c.IsBezig).Ignore(c => c.IsHeel);
        builder.HasIndex(c => c.Plaats).IsUnique();
        builder.HasIndex(c => c.BegonnenOp);
    }
}
