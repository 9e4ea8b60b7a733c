using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Uitnodigingen;

namespace Spil.Dossier.Data;

internal sealed class UitnodigingMapping : IEntityTypeConfiguration<Uitnodiging>
{
    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("dossier_uitnodiging");
        builder.ComplexProperty(u => u.Naam);
        builder.Property(u => u.Bereik).AlsSoorten();
        builder.Property(u => u.Afdruk).HasMaxLength(64);
        builder.Property(u => u.Zegel).HasMaxLength(400);
        builder.Ignore(u => u.IsKlaar);
        builder.HasIndex(u => u.Afdruk).IsUnique();
        builder.HasIndex(u => u.DossierId);
    }
}

internal sealed class NetwerklidMapping : IEntityTypeConfiguration<Netwerklid>
{
    public void Configure(EntityTypeBuilder<Netwerklid> builder)
    {
        builder.ToTable("dossier_netwerklid");
        builder.HasIndex(l => l.DossierId);
    }
}
