using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Formulieren;

namespace Spil.Dossier.Data;

internal sealed class FormulierMapping : IEntityTypeConfiguration<EigenFormulier>
{
    public void Configure(EntityTypeBuilder<EigenFormulier> builder)
    {
        builder.ToTable("dossier_formulier");
        builder.Property(f => f.Code).HasMaxLength(80);
        // Two people who load the same version at once: the second one reads what the first one loaded.
        builder.HasIndex(f => new { f.Code, f.Nummer }).IsUnique();
    }
}
