using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Meelezen;
using Spil.Wmo.Domein.Spoed;

namespace Spil.Wmo.Data;

internal sealed class MeeleesverzoekMapping : IEntityTypeConfiguration<Meeleesverzoek>
{
    public void Configure(EntityTypeBuilder<Meeleesverzoek> builder)
    {
        builder.ToTable("wmo_meeleesverzoek");
        builder.HasIndex(v => v.BesluitId);
        builder.HasIndex(v => v.DossierId);
        builder.HasIndex(v => v.LezerId);
        builder.HasIndex(v => v.VragerId);
    }
}

internal sealed class SpoedvoorzieningMapping : IEntityTypeConfiguration<Spoedvoorziening>
{
    public void Configure(EntityTypeBuilder<Spoedvoorziening> builder)
    {
        builder.ToTable("wmo_spoedvoorziening");
        builder.HasIndex(s => s.MeldingId);
        builder.HasIndex(s => s.DossierId);
    }
}
