using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Beleid.Domein.Cijfers;
using Spil.Kern;

namespace Spil.Beleid.Data;

/// <summary>What changed in a measure of a municipality in a month (ADR 0035). A page adds these up: as many rows as there are months, however many inwoners.</summary>
public sealed class Maandcijfer
{
    public OrganisatieId GemeenteId { get; set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Maand { get; set; }

    public Groep Groep { get; set; }

    public Maat Maat { get; set; }

    public long Waarde { get; set; }
}

/// <summary>When was counted, and up to which line of the wijzigingslog; one row.</summary>
public sealed class Tellingstand
{
    public const int Enige = 1;

    public int Id { get; set; } = Enige;

    public DateTimeOffset GeteldOp { get; set; }

    public long Lognummer { get; set; }
}

internal sealed class MaandcijferMapping : IEntityTypeConfiguration<Maandcijfer>
{
    public void Configure(EntityTypeBuilder<Maandcijfer> builder)
    {
        builder.ToTable("beleid_maandcijfer");
        builder.HasKey(c => new { c.GemeenteId, c.Maand, c.Groep, c.Maat });
    }
}

internal sealed class TellingstandMapping : IEntityTypeConfiguration<Tellingstand>
{
    public void Configure(EntityTypeBuilder<Tellingstand> builder) => builder.ToTable("beleid_telling");
}
