using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Bijlagen;
using Spil.Kern;

namespace Spil.Dossier.Data;

internal sealed class BijlageMapping : IEntityTypeConfiguration<Bijlage>
{
    public void Configure(EntityTypeBuilder<Bijlage> builder)
    {
        builder.ToTable("dossier_bijlage");
        builder.Property(b => b.Merk).HasMaxLength(64);
        builder.Property(b => b.Gegevens).HasConversion(
            soorten => Dossiersleutel.AlsTekst(soorten),
            tekst => Dossiersleutel.AlsSoorten(tekst),
            new ValueComparer<IReadOnlyList<Gegevenssoort>>(
                (a, b) => a!.SequenceEqual(b!), soorten => soorten.Aggregate(0, (h, s) => HashCode.Combine(h, s)), soorten => soorten.ToList()));
        builder.HasIndex(b => new { b.DossierId, b.Merk });
        builder.HasIndex(b => b.DocumentId);
    }
}
