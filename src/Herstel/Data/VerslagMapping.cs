using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Verslagen;
using Spil.Kern;

namespace Spil.Herstel.Data;

internal sealed class VerslagMapping : IEntityTypeConfiguration<Verslag>
{
    public const string Sleutel = "VerslagId";

    public void Configure(EntityTypeBuilder<Verslag> builder)
    {
        builder.ToTable("herstel_verslag");
        builder.Ignore(v => v.OpenCorrecties).Ignore(v => v.MerkKlopt);
        builder.Property(v => v.Merk).HasMaxLength(64);
        // What was agreed never changes, so comparing by reference is enough.
        builder.Property(v => v.Feiten).HasConversion(
            f => f == null ? null : f.NaarJson(), json => json == null ? null : Verslagfeiten.VanJson(json),
            new ValueComparer<Verslagfeiten?>((a, b) => ReferenceEquals(a, b), f => f == null ? 0 : f.GetHashCode(), f => f));
        builder.HasMany(v => v.Notities).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(v => v.Correcties).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(v => v.Ontvangers).WithOne().HasForeignKey(Sleutel).IsRequired();
        // One of a meeting, also when two people begin it at once.
        builder.HasIndex(v => v.OverlegId).IsUnique();
        builder.HasIndex(v => v.DossierId);
    }
}

internal sealed class VerslagdelenMapping : IEntityTypeConfiguration<Notitie>, IEntityTypeConfiguration<Notitieversie>, IEntityTypeConfiguration<Correctie>, IEntityTypeConfiguration<Ontvanger>
{
    public void Configure(EntityTypeBuilder<Notitie> builder)
    {
        builder.ToTable("herstel_notitie");
        builder.Property<VerslagId>(VerslagMapping.Sleutel);
        builder.Ignore(n => n.Huidige).Ignore(n => n.Eerder);
        builder.HasMany(n => n.Versies).WithOne().HasForeignKey("NotitieId").IsRequired();
    }

    public void Configure(EntityTypeBuilder<Notitieversie> builder)
    {
        builder.ToTable("herstel_notitieversie");
        builder.Property<Guid>("NotitieId");
        builder.HasIndex("NotitieId", nameof(Notitieversie.Nummer)).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Correctie> builder) => builder.ToTable("herstel_correctie");

    public void Configure(EntityTypeBuilder<Ontvanger> builder)
    {
        builder.ToTable("herstel_ontvanger");
        builder.Property<VerslagId>(VerslagMapping.Sleutel);
        builder.Property(o => o.Linkafdruk).HasMaxLength(64);
        builder.Property(o => o.Bereik).HasConversion(
            soorten => string.Join(',', soorten), tekst => Lees(tekst),
            new ValueComparer<IReadOnlyList<Gegevenssoort>>((a, b) => a!.SequenceEqual(b!), s => s.Count, s => s)).HasMaxLength(200);
        builder.HasIndex(o => o.Linkafdruk).IsUnique();
        builder.HasIndex(o => o.GenodigdeId).IsUnique();
    }

    private static IReadOnlyList<Gegevenssoort> Lees(string tekst) => [.. tekst.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Gegevenssoort>)];
}
