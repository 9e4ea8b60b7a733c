using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein.Werkprocessen;

namespace Spil.Herstel.Data;

internal sealed class WerkprocesuitgaveMapping : IEntityTypeConfiguration<Werkprocesuitgave>
{
    public void Configure(EntityTypeBuilder<Werkprocesuitgave> builder)
    {
        builder.ToTable("herstel_werkproces");
        builder.Property(u => u.Code).HasMaxLength(60);
        builder.Property(u => u.Titel).HasMaxLength(200);
        builder.Property(u => u.Door).HasMaxLength(200);
        // Two who load the same version at once: one of them.
        builder.HasIndex(u => new { u.Code, u.Nummer }).IsUnique();
    }
}

internal sealed class ProcesstukMapping : IEntityTypeConfiguration<Processtuk>
{
    public void Configure(EntityTypeBuilder<Processtuk> builder)
    {
        builder.ToTable("herstel_processtuk");
        builder.Property(s => s.Werkproces).HasMaxLength(60);
        builder.Property(s => s.Plek).HasMaxLength(60);
        builder.Property(s => s.Naam).HasMaxLength(200);
        builder.Property(s => s.Uitgave).HasMaxLength(200);
        builder.Property(s => s.Merk).HasMaxLength(64);
        // One piece lies in a place; the others are history.
        builder.HasIndex(s => new { s.Werkproces, s.Stap, s.Plek }).IsUnique().HasFilter("\"WegOp\" IS NULL");
    }
}

internal sealed class OntheffingMapping : IEntityTypeConfiguration<Ontheffing>
{
    public void Configure(EntityTypeBuilder<Ontheffing> builder)
    {
        builder.ToTable("herstel_ontheffing");
        builder.Property(o => o.Stuk).HasMaxLength(60);
        builder.HasIndex(o => o.TrajectId);
        builder.HasIndex(o => new { o.TrajectId, o.Stap, o.Stuk }).IsUnique().HasFilter("\"IngetrokkenOp\" IS NULL");
    }
}

internal sealed class VastleggingMapping : IEntityTypeConfiguration<Vastlegging>
{
    public void Configure(EntityTypeBuilder<Vastlegging> builder)
    {
        builder.ToTable("herstel_vastlegging");
        builder.Property(v => v.Wat).HasMaxLength(60);
        builder.HasIndex(v => v.TrajectId);
    }
}
