using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Overleggen;

namespace Spil.Herstel.Data;

internal sealed class OverlegMapping : IEntityTypeConfiguration<Overleg>
{
    public const string Sleutel = "OverlegId";

    public void Configure(EntityTypeBuilder<Overleg> builder)
    {
        builder.ToTable("herstel_overleg");
        builder.Ignore(o => o.Inwoner).Ignore(o => o.Voorzitter).Ignore(o => o.Komenden).Ignore(o => o.Wachtenden).Ignore(o => o.Agenda)
            .Ignore(o => o.HuidigPunt).Ignore(o => o.Aanwezigen);
        builder.HasMany(o => o.Genodigden).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Punten).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Momenten).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Antwoorden).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Beloften).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Verzendingen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Aanwezigheden).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Parkeringen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasMany(o => o.Veiligheidsmomenten).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(o => o.TrajectId);
        builder.HasIndex(o => o.DossierId);
        // For the reminders: what is open, and what is near.
        builder.HasIndex(o => new { o.Stand, o.Dag });
    }
}

internal sealed class OverlegdelenMapping : IEntityTypeConfiguration<Genodigde>, IEntityTypeConfiguration<Agendapunt>, IEntityTypeConfiguration<Prikmoment>,
    IEntityTypeConfiguration<Prikantwoord>, IEntityTypeConfiguration<Geheimhoudingsbelofte>, IEntityTypeConfiguration<Verzending>
{
    public void Configure(EntityTypeBuilder<Genodigde> builder)
    {
        builder.ToTable("herstel_genodigde");
        builder.Property<OverlegId>(OverlegMapping.Sleutel);
        builder.Property(g => g.Linkafdruk).HasMaxLength(64);
        builder.HasIndex(g => g.Linkafdruk).IsUnique();
        builder.HasIndex(g => g.PersoonId);
    }

    public void Configure(EntityTypeBuilder<Agendapunt> builder) => builder.ToTable("herstel_agendapunt");

    public void Configure(EntityTypeBuilder<Prikmoment> builder) => builder.ToTable("herstel_prikmoment");

    public void Configure(EntityTypeBuilder<Prikantwoord> builder)
    {
        builder.ToTable("herstel_prikantwoord");
        builder.HasIndex(a => new { a.MomentId, a.GenodigdeId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Geheimhoudingsbelofte> builder)
    {
        builder.ToTable("herstel_geheimhoudingsbelofte");
        builder.Property(b => b.Tekstversie).HasMaxLength(60);
        builder.HasIndex(b => b.GenodigdeId);
    }

    public void Configure(EntityTypeBuilder<Verzending> builder)
    {
        builder.ToTable("herstel_verzending");
        // Nobody gets the same message twice, also when two jobs run at once.
        builder.HasIndex(v => new { v.GenodigdeId, v.Soort, v.Nummer }).IsUnique();
    }
}

internal sealed class VerloopMapping : IEntityTypeConfiguration<Aanwezigheidsregel>, IEntityTypeConfiguration<Parkering>, IEntityTypeConfiguration<Veiligheidsmoment>
{
    public void Configure(EntityTypeBuilder<Aanwezigheidsregel> builder)
    {
        builder.ToTable("herstel_aanwezigheid");
        // Two devices at once write one line for one person.
        builder.HasIndex(a => a.GenodigdeId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Parkering> builder)
    {
        builder.ToTable("herstel_parkering");
        builder.HasIndex(p => p.VoorstelId);
    }

    public void Configure(EntityTypeBuilder<Veiligheidsmoment> builder) => builder.ToTable("herstel_veiligheidsmoment");
}

internal sealed class AgendakoppelingMapping : IEntityTypeConfiguration<Agendakoppeling>
{
    public void Configure(EntityTypeBuilder<Agendakoppeling> builder)
    {
        builder.ToTable("herstel_agendakoppeling");
        builder.Property(a => a.Afdruk).HasMaxLength(64);
        builder.HasIndex(a => a.Afdruk).IsUnique();
    }
}
