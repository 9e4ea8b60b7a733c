using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Meldcodes;

namespace Spil.Dossier.Data;

internal sealed class MeldcodeMapping : IEntityTypeConfiguration<Meldcode>, IEntityTypeConfiguration<Meldcodelezer>, IEntityTypeConfiguration<Meldcodenotitie>
{
    public const string Sleutel = "MeldcodeId";

    public void Configure(EntityTypeBuilder<Meldcode> builder)
    {
        builder.ToTable("dossier_meldcode");
        builder.HasMany(m => m.Lezers).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(m => m.Notities).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(m => m.DossierId);
    }

    public void Configure(EntityTypeBuilder<Meldcodelezer> builder)
    {
        builder.ToTable("dossier_meldcodelezer");
        builder.Property<MeldcodeId>(Sleutel);
        builder.HasIndex(nameof(Meldcodelezer.PersoonId), Sleutel); // The way in starts from the person.
    }

    public void Configure(EntityTypeBuilder<Meldcodenotitie> builder)
    {
        builder.ToTable("dossier_meldcodenotitie");
        builder.Property<MeldcodeId>(Sleutel);
    }
}
