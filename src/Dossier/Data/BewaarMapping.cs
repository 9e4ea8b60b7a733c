using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Verwijderverzoeken;

namespace Spil.Dossier.Data;

internal sealed class BewaarMapping :
    IEntityTypeConfiguration<Bewaarregeling>, IEntityTypeConfiguration<Bewaarbesluit>, IEntityTypeConfiguration<Bewaarstand>, IEntityTypeConfiguration<Verwijderverzoek>
{
    public void Configure(EntityTypeBuilder<Bewaarregeling> builder)
    {
        builder.ToTable("dossier_bewaarregeling");
        builder.HasKey(r => r.Code);
        builder.Property(r => r.Code).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<Bewaarbesluit> builder)
    {
        builder.ToTable("dossier_bewaarbesluit");
        builder.Property(b => b.Documenten).AlsIds();
        builder.HasIndex(b => new { b.DossierId, b.Keuze, b.Tot });
        builder.HasIndex(b => new { b.Stand, b.Op });
        // Two who propose at once: one proposal.
        builder.HasIndex(b => b.DossierId, "IX_dossier_bewaarbesluit_voorstel").IsUnique().HasFilter($"\"Stand\" = '{nameof(Besluitstand.Voorgesteld)}'");
    }

    public void Configure(EntityTypeBuilder<Bewaarstand> builder)
    {
        builder.ToTable("dossier_bewaarstand");
        builder.HasKey(s => s.DossierId);
        builder.Property(s => s.Klasse).HasMaxLength(40);
        builder.HasIndex(s => new { s.Eerste, s.DossierId });
    }

    public void Configure(EntityTypeBuilder<Verwijderverzoek> builder)
    {
        builder.ToTable("dossier_verwijderverzoek");
        builder.Property(v => v.Documenten).AlsIds();
        builder.Property(v => v.Toegekend).AlsIds();
        builder.Property(v => v.Gronden).HasConversion(
            gronden => string.Join('|', gronden), tekst => tekst.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Weigergrond>).ToList(),
            new ValueComparer<IReadOnlyList<Weigergrond>>((a, b) => a!.SequenceEqual(b!), g => g.Count, g => g.ToList()));
        builder.Ignore(v => v.Uiterlijk).Ignore(v => v.IsOpen);
        // Asked twice at once is asked once.
        builder.HasIndex(v => v.DossierId, "IX_dossier_verwijderverzoek_open").IsUnique().HasFilter($"\"Stand\" = '{nameof(Verzoekstand.Open)}'");
        builder.HasIndex(v => v.DossierId);
        builder.HasIndex(v => new { v.Stand, v.OntvangenOp });
    }
}

internal static class Idlijst
{
    /// <summary>A short list of ids as one text, the same on both engines.</summary>
    public static void AlsIds(this PropertyBuilder<IReadOnlyList<Guid>> eigenschap) => eigenschap.HasConversion(
        ids => string.Join('|', ids), tekst => tekst.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList(),
        new ValueComparer<IReadOnlyList<Guid>>((a, b) => a!.SequenceEqual(b!), ids => ids.Count, ids => ids.ToList()));
}
