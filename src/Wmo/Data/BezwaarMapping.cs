using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Bezwaren;

namespace Spil.Wmo.Data;

internal sealed class BezwaarMapping : IEntityTypeConfiguration<Bezwaar>
{
    private static readonly JsonSerializerOptions Vorm = new() { IgnoreReadOnlyProperties = true };

    public void Configure(EntityTypeBuilder<Bezwaar> builder)
    {
        builder.ToTable("wmo_bezwaar");
        builder.Property(b => b.BeslisUiterlijk);
        // One or two, always read along: without them a term would be wrong. The list is never changed, only replaced.
        builder.Property(b => b.Aanvullingen).HasConversion(
            a => JsonSerializer.Serialize(a, Vorm), json => JsonSerializer.Deserialize<IReadOnlyList<Aanvulverzoek>>(json, Vorm)!,
            new ValueComparer<IReadOnlyList<Aanvulverzoek>>((een, ander) => een!.SequenceEqual(ander!), a => a.Count, a => a));
        builder.HasIndex(b => b.BesluitId);
        builder.HasIndex(b => b.DossierId);
        builder.HasIndex(b => b.InwonerId);
        builder.HasIndex(b => new { b.BehandelaarId, b.BeslistOp, b.BeslisUiterlijk });
        builder.HasIndex(b => new { b.GemeenteId, b.BeslistOp, b.BeslisUiterlijk });
    }
}
