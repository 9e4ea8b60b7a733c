using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Toewijzingen;

namespace Spil.Wmo.Data;

internal sealed class ToewijzingMapping : IEntityTypeConfiguration<Toewijzing>
{
    public void Configure(EntityTypeBuilder<Toewijzing> builder)
    {
        builder.ToTable("wmo_toewijzing");
        builder.Property(t => t.Reden).HasMaxLength(2);
        builder.Property(t => t.Stopreden).HasMaxLength(2);
        builder.HasIndex(t => t.DossierId);
        builder.HasIndex(t => new { t.AanbiederId, t.Einde });
        builder.HasIndex(t => new { t.GemeenteId, t.Nummer }).IsUnique(); // TR332
    }
}

internal sealed class IwmoberichtMapping : IEntityTypeConfiguration<Iwmobericht>
{
    public void Configure(EntityTypeBuilder<Iwmobericht> builder)
    {
        builder.ToTable("wmo_bericht");
        builder.Property(b => b.Soort).HasMaxLength(3);
        builder.Property(b => b.Afzender).HasMaxLength(8);
        builder.Property(b => b.Identificatie).HasMaxLength(12);
        builder.Property(b => b.Referentie).HasMaxLength(36);
        builder.Property(b => b.AntwoordOp).HasMaxLength(12);
        builder.HasIndex(b => b.DossierId);
        builder.HasIndex(b => new { b.Afzender, b.Soort, b.Identificatie }).IsUnique(); // TR056
    }
}
