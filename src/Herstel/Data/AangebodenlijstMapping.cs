using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Invoer;

namespace Spil.Herstel.Data;

internal sealed class AangebodenlijstMapping : IEntityTypeConfiguration<Aangebodenlijst>
{
    public void Configure(EntityTypeBuilder<Aangebodenlijst> builder)
    {
        builder.ToTable("herstel_invoerbestand");
        builder.HasKey(l => l.AccountId);
        builder.Property(l => l.Naam).HasMaxLength(200);
        builder.Property(l => l.Aanmelder).HasMaxLength(200);
    }
}
