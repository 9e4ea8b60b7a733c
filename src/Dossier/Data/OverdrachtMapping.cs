using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Afwezigheden;
using Spil.Dossier.Domein.Overdrachten;
using Spil.Dossier.Overdragen;

namespace Spil.Dossier.Data;

internal sealed class OverdrachtMapping : IEntityTypeConfiguration<Overdracht>, IEntityTypeConfiguration<Afwezigheid>, IEntityTypeConfiguration<Kringdag>
{
    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        builder.ToTable("dossier_overdracht");
        builder.Ignore(o => o.VraagtKeuze).Ignore(o => o.IsOpen);
        builder.Property(o => o.VanNaam).HasMaxLength(300);
        builder.Property(o => o.NaarNaam).HasMaxLength(300);
        builder.Property(o => o.DoorNaam).HasMaxLength(300);
        builder.HasIndex(o => o.DossierId);
        builder.HasIndex(o => o.BundelId);
        builder.HasIndex(o => new { o.NaarId, o.Stand });
        builder.HasIndex(o => new { o.VanId, o.Stand });
        builder.HasIndex(o => o.DoorId);
        // Two people who hand over the same work at once: the second is told.
        builder.HasIndex(o => new { o.BetrokkeneId, o.Stand });
        builder.HasIndex(o => o.BetrokkeneId).IsUnique().HasFilter("\"Stand\" IN ('Voorgesteld', 'WachtOpInwoner')");
    }

    public void Configure(EntityTypeBuilder<Afwezigheid> builder)
    {
        builder.ToTable("dossier_afwezigheid");
        builder.Ignore(a => a.Loopt).Ignore(a => a.Moment);
        builder.Property(a => a.Naam).HasMaxLength(300);
        builder.Property(a => a.Door).HasMaxLength(300);
        // Somebody is away once at a time.
        builder.HasIndex(a => a.PersoonId).IsUnique().HasFilter("\"TerugOp\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Kringdag> builder)
    {
        builder.ToTable("dossier_kringdag");
        builder.HasData(new Kringdag { Id = 1 });
    }
}
