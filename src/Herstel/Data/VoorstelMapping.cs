using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Data;

internal sealed class VoorstelMapping : IEntityTypeConfiguration<Voorstel>
{
    public const string Sleutel = "VoorstelId";

    public void Configure(EntityTypeBuilder<Voorstel> builder)
    {
        builder.ToTable("herstel_voorstel");
        builder.Ignore(v => v.Huidige);
        builder.Ignore(v => v.LaatstAangenomen);
        builder.HasMany(v => v.Versies).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(v => v.TrajectId);
    }
}

internal sealed class VoorstelversieMapping : IEntityTypeConfiguration<Voorstelversie>
{
    public const string Sleutel = "VersieId";

    public void Configure(EntityTypeBuilder<Voorstelversie> builder)
    {
        builder.ToTable("herstel_voorstelversie");
        builder.Property<VoorstelId>(VoorstelMapping.Sleutel);
        builder.ComplexProperty(v => v.Inhoud);
        builder.HasMany(v => v.Deelnemers).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(v => v.Stemmen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(VoorstelMapping.Sleutel, nameof(Voorstelversie.Nummer)).IsUnique();
    }
}

internal sealed class DeelnemerMapping : IEntityTypeConfiguration<Deelnemer>
{
    public void Configure(EntityTypeBuilder<Deelnemer> builder)
    {
        builder.ToTable("herstel_deelnemer");
        builder.Property<Guid>(VoorstelversieMapping.Sleutel);
        builder.HasIndex(VoorstelversieMapping.Sleutel, nameof(Deelnemer.PersoonId));
        builder.HasIndex(d => d.PersoonId);
    }
}

internal sealed class StemMapping : IEntityTypeConfiguration<Stem>
{
    public void Configure(EntityTypeBuilder<Stem> builder)
    {
        builder.ToTable("herstel_stem");
        builder.Property<Guid>(VoorstelversieMapping.Sleutel);
        // Append-only: the same place cannot be taken twice.
        builder.HasIndex(VoorstelversieMapping.Sleutel, nameof(Stem.Volgnummer)).IsUnique();
    }
}
