using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;

namespace Spil.Dossier.Data;

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("dossier_persoon");
        builder.ComplexProperty(p => p.Naam);
        builder.ComplexProperty(p => p.Adres);
        builder.HasIndex(p => p.Bsn);
        builder.HasIndex(p => p.Zoeksleutel);
        builder.HasIndex(p => p.Geboortedatum);
        builder.HasIndex(p => p.OrganisatieId);
    }
}

internal sealed class OrganisatieMapping : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("dossier_organisatie");
        builder.HasIndex(o => o.Naam).IsUnique();
        builder.Property(o => o.Logo).HasMaxLength(64);
    }
}
