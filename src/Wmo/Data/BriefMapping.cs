using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Brieven;

namespace Spil.Wmo.Data;

internal sealed class BriefsjabloonMapping : IEntityTypeConfiguration<Briefsjabloon>
{
    public void Configure(EntityTypeBuilder<Briefsjabloon> builder)
    {
        builder.ToTable("wmo_briefsjabloon");
        builder.Property(s => s.Naam).HasMaxLength(200);
        builder.Property(s => s.Merk).HasMaxLength(64);
        builder.Property(s => s.Door).HasMaxLength(200);
        // Two who load one at once: the second is told.
        builder.HasIndex(s => new { s.GemeenteId, s.Nummer }).IsUnique();
    }
}

internal sealed class VerzondenbriefMapping : IEntityTypeConfiguration<Verzondenbrief>
{
    public void Configure(EntityTypeBuilder<Verzondenbrief> builder)
    {
        builder.ToTable("wmo_brief");
        builder.Property(b => b.Merk).HasMaxLength(64);
        // One letter for a decision, whatever two people press in the same second.
        builder.HasIndex(b => b.BesluitId).IsUnique();
        builder.HasIndex(b => b.BezwaarId).IsUnique();
        builder.HasIndex(b => b.DossierId);
    }
}
