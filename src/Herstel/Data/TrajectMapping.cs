using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein.Trajecten;

namespace Spil.Herstel.Data;

internal sealed class TrajectMapping : IEntityTypeConfiguration<Traject>
{
    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.ToTable("herstel_traject");
        builder.OwnsOne(t => t.Tandem);
        builder.Property(t => t.Werkprocescode).HasMaxLength(60);
        builder.HasIndex(t => t.DossierId);
        builder.HasIndex(t => new { t.Status, t.GestartOp });
    }
}
