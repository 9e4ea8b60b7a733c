using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Dossier.Data;

internal sealed class ToestemmingMapping : IEntityTypeConfiguration<Toestemming>
{
    public void Configure(EntityTypeBuilder<Toestemming> builder)
    {
        builder.ToTable("dossier_toestemming");
        builder.Property<DossierId>(Dossiersleutel.Naam);
        builder.Property(t => t.Soorten).AlsSoorten();
        builder.HasMany(t => t.Verstrekkingen).WithOne().HasForeignKey("ToestemmingId").IsRequired();
    }
}

internal sealed class VerstrekkingMapping : IEntityTypeConfiguration<Verstrekking>
{
    public void Configure(EntityTypeBuilder<Verstrekking> builder)
    {
        builder.ToTable("dossier_verstrekking");
        builder.Property<Guid>("ToestemmingId");
        builder.Property(v => v.Soorten).AlsSoorten();
    }
}

internal sealed class VertegenwoordigerMapping : IEntityTypeConfiguration<Vertegenwoordiger>
{
    public void Configure(EntityTypeBuilder<Vertegenwoordiger> builder)
    {
        builder.ToTable("dossier_vertegenwoordiger");
        builder.Property<DossierId>(Dossiersleutel.Naam);
        builder.Ignore(v => v.NaamEnSoort).Ignore(v => v.MagKringKiezen);
        builder.HasIndex(Dossiersleutel.Naam);
        builder.HasIndex(v => v.PersoonId); // The way in starts from the person.
    }
}
