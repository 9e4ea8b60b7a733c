using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Documenten;

namespace Spil.Dossier.Data;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("dossier_document");
        builder.Property(d => d.Formulier).HasMaxLength(80);
        builder.Property(d => d.Gegevens).AlsSoorten();
        builder.Ignore(d => d.Geldend).Ignore(d => d.InDeMaak).Ignore(d => d.Laatste);
        builder.HasMany(d => d.Versies).WithOne().HasForeignKey("DocumentId").IsRequired();
        builder.HasIndex(d => d.DossierId);
        builder.HasIndex(d => d.ZaakId);
    }
}

internal sealed class DocumentversieMapping : IEntityTypeConfiguration<Documentversie>
{
    public void Configure(EntityTypeBuilder<Documentversie> builder)
    {
        builder.ToTable("dossier_documentversie");
        builder.Property<DocumentId>("DocumentId");
        builder.HasMany(v => v.Antwoorden).WithOne().HasForeignKey("DocumentversieId").IsRequired();
        builder.HasMany(v => v.Handtekeningen).WithOne().HasForeignKey("DocumentversieId").IsRequired();
        // Two people who begin the next version at once: one of them goes on in the other's.
        builder.HasIndex("DocumentId", nameof(Documentversie.Nummer)).IsUnique();
    }
}

internal sealed class AntwoordMapping : IEntityTypeConfiguration<Antwoord>
{
    public void Configure(EntityTypeBuilder<Antwoord> builder)
    {
        builder.ToTable("dossier_antwoord");
        builder.Property<Guid>("DocumentversieId");
        builder.Property(a => a.Pad).HasMaxLength(200);
        builder.Property(a => a.Veld).HasMaxLength(80);
        builder.HasIndex("DocumentversieId", nameof(Antwoord.Tot));
    }
}

internal sealed class HandtekeningMapping : IEntityTypeConfiguration<Handtekening>
{
    public void Configure(EntityTypeBuilder<Handtekening> builder)
    {
        builder.ToTable("dossier_handtekening");
        builder.Property<Guid>("DocumentversieId");
        builder.Property(h => h.Tekenaar).HasMaxLength(80);
        builder.HasIndex(h => h.PersoonId);
    }
}
