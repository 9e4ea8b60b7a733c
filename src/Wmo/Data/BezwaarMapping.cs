using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Data;

internal sealed class BezwaarMapping : IEntityTypeConfiguration<Bezwaar>
{
    public void Configure(EntityTypeBuilder<Bezwaar> builder)
    {
        builder.ToTable("wmo_bezwaar");
        builder.Property(b => b.BeslisUiterlijk);
        builder.HasIndex(b => b.BesluitId);
        builder.HasIndex(b => b.DossierId);
        builder.HasIndex(b => b.InwonerId);
        builder.HasIndex(b => new { b.BehandelaarId, b.BeslistOp, b.BeslisUiterlijk });
        builder.HasIndex(b => new { b.GemeenteId, b.BeslistOp, b.BeslisUiterlijk });
    }
}
