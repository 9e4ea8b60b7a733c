using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Groepen;

namespace Spil.Dossier.Data;

internal sealed class ResourcegroepMapping : IEntityTypeConfiguration<Resourcegroep>
{
    public void Configure(EntityTypeBuilder<Resourcegroep> builder)
    {
        builder.ToTable("dossier_groep");
        builder.HasMany(g => g.Genomineerden).WithOne().HasForeignKey("ResourcegroepId").IsRequired();
        // Two people who begin at once begin the same group.
        builder.HasIndex(g => g.DossierId).IsUnique();
    }
}

internal sealed class GenomineerdeMapping : IEntityTypeConfiguration<Genomineerde>
{
    public void Configure(EntityTypeBuilder<Genomineerde> builder)
    {
        builder.ToTable("dossier_genomineerde");
        builder.Ignore(g => g.IsGesproken);
        builder.HasMany(g => g.Verslagen).WithOne().HasForeignKey("GenomineerdeId").IsRequired();
    }
}

internal sealed class GespreksverslagMapping : IEntityTypeConfiguration<Gespreksverslag>
{
    public void Configure(EntityTypeBuilder<Gespreksverslag> builder) => builder.ToTable("dossier_gespreksverslag");
}
