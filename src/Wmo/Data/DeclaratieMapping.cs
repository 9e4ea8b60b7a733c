using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Wmo.Domein.Declaraties;

namespace Spil.Wmo.Data;

internal sealed class DeclaratieMapping : IEntityTypeConfiguration<Declaratie>
{
    public void Configure(EntityTypeBuilder<Declaratie> builder)
    {
        builder.ToTable("wmo_declaratie");
        builder.Property(d => d.Identificatie).HasMaxLength(12);
        builder.Property(d => d.Nummer).HasMaxLength(12);
        builder.HasIndex(d => new { d.GemeenteId, d.Op });
        builder.HasIndex(d => new { d.GemeenteId, d.AanbiederId, d.Volgnummer }).IsUnique(); // Of two at once the second is checked again.
        builder.HasIndex(d => new { d.AanbiederId, d.Nummer }).IsUnique(); // TR333
        builder.HasIndex(d => new { d.AanbiederId, d.Identificatie }).IsUnique(); // TR056
    }
}

internal sealed class DeclaratieregelMapping : IEntityTypeConfiguration<Declaratieregel>
{
    public void Configure(EntityTypeBuilder<Declaratieregel> builder)
    {
        builder.ToTable("wmo_declaratieregel");
        builder.Property(r => r.Referentie).HasMaxLength(20);
        builder.Property(r => r.Vorige).HasMaxLength(20);
        builder.Property(r => r.Eenheid).HasMaxLength(2);
        builder.HasOne<Declaratie>().WithMany().HasForeignKey(r => r.DeclaratieId);
        builder.HasIndex(r => new { r.DeclaratieId, r.Plaats }).IsUnique();
        builder.HasIndex(r => r.DossierId);
        builder.HasIndex(r => new { r.AanbiederId, r.GemeenteId, r.Nummer, r.Maand });
    }
}

internal sealed class DeclaratiebestandMapping : IEntityTypeConfiguration<Declaratiebestand>
{
    public void Configure(EntityTypeBuilder<Declaratiebestand> builder)
    {
        builder.ToTable("wmo_declaratiebestand");
        builder.HasKey(b => b.DeclaratieId);
        builder.HasOne<Declaratie>().WithOne().HasForeignKey<Declaratiebestand>(b => b.DeclaratieId);
    }
}
