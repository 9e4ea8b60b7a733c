using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Schijven;

namespace Spil.Herstel.Data;

internal sealed class MetingMapping : IEntityTypeConfiguration<Meting>
{
    public const string Sleutel = "MetingId";

    public void Configure(EntityTypeBuilder<Meting> builder)
    {
        builder.ToTable("herstel_meting");
        builder.HasMany(m => m.Beelden).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(m => new { m.TrajectId, m.Nummer }).IsUnique();
        builder.HasIndex(m => new { m.DossierId, m.Op });
    }
}

internal sealed class BeeldMapping : IEntityTypeConfiguration<Beeld>
{
    public void Configure(EntityTypeBuilder<Beeld> builder)
    {
        builder.ToTable("herstel_beeld");
        builder.Property<MetingId>(MetingMapping.Sleutel);
        // Two who fill in the same area at the same second: the second one is told, not lost.
        builder.HasIndex(MetingMapping.Sleutel, nameof(Beeld.Gebied), nameof(Beeld.Rol), nameof(Beeld.VanPersoon)).IsUnique();
    }
}
