using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Wmo.Data;

internal sealed class NormenkaderMapping : IEntityTypeConfiguration<Normenkaderuitgave>
{
    public void Configure(EntityTypeBuilder<Normenkaderuitgave> builder)
    {
        builder.ToTable("wmo_normenkader");
        builder.Property(u => u.Code).HasMaxLength(60);
        builder.Property(u => u.Titel).HasMaxLength(200);
        builder.Property(u => u.Door).HasMaxLength(200);
        builder.Property(u => u.Besluit).HasMaxLength(100);
        builder.Property(u => u.VastgesteldDoor).HasMaxLength(200);
        // Two who load the same version at once: one of them.
        builder.HasIndex(u => new { u.Code, u.Nummer }).IsUnique();
    }
}
