using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Inzagevragen;

namespace Spil.Dossier.Data;

internal sealed class InzagevraagMapping : IEntityTypeConfiguration<Inzagevraag>
{
    public void Configure(EntityTypeBuilder<Inzagevraag> builder)
    {
        builder.ToTable("dossier_inzagevraag");
        builder.Property(v => v.Wie).HasMaxLength(200);
        builder.Property(v => v.Als).HasMaxLength(400);
        builder.Ignore(v => v.IsOpen);
        builder.HasIndex(v => v.DossierId);
        builder.HasIndex(v => new { v.BeantwoordOp, v.GesteldOp });
    }
}
