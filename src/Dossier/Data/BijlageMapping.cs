using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Bijlagen;

namespace Spil.Dossier.Data;

internal sealed class BijlageMapping : IEntityTypeConfiguration<Bijlage>
{
    public void Configure(EntityTypeBuilder<Bijlage> builder)
    {
        builder.ToTable("dossier_bijlage");
        builder.Property(b => b.Merk).HasMaxLength(64);
        builder.Property(b => b.Gegevens).AlsSoorten();
        builder.HasIndex(b => new { b.DossierId, b.Merk });
        builder.HasIndex(b => b.DocumentId);
    }
}
