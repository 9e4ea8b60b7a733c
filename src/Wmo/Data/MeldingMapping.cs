using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Data;

internal sealed class MeldingMapping : IEntityTypeConfiguration<Melding>
{
    public const string Sleutel = "MeldingId";

    public void Configure(EntityTypeBuilder<Melding> builder)
    {
        builder.ToTable("wmo_melding");
        builder.HasMany(m => m.Opschortingen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(m => m.Berichten).WithOne().HasForeignKey(Sleutel).IsRequired();
        // A term without its suspensions would be wrong, so they always come along.
        builder.Navigation(m => m.Opschortingen).AutoInclude();
        builder.Navigation(m => m.Berichten).AutoInclude();
        builder.HasIndex(m => m.DossierId);
        builder.HasIndex(m => m.InwonerId);
        builder.HasIndex(m => new { m.ConsulentId, m.Stand });
        builder.HasIndex(m => new { m.GemeenteId, m.Stand, m.GemeldOp });
    }
}

internal sealed class OpschortingMapping : IEntityTypeConfiguration<Opschorting>
{
    public void Configure(EntityTypeBuilder<Opschorting> builder)
    {
        builder.ToTable("wmo_opschorting");
        builder.Property<MeldingId>(MeldingMapping.Sleutel);
    }
}

internal sealed class SituatieberichtMapping : IEntityTypeConfiguration<Situatiebericht>
{
    public void Configure(EntityTypeBuilder<Situatiebericht> builder)
    {
        builder.ToTable("wmo_situatiebericht");
        builder.Property<MeldingId>(MeldingMapping.Sleutel);
    }
}
