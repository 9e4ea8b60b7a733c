using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;

namespace Spil.Herstel.Data;

internal sealed class DaarnaMapping : IEntityTypeConfiguration<Belafspraak>, IEntityTypeConfiguration<Belpoging>, IEntityTypeConfiguration<Overlegervaring>, IEntityTypeConfiguration<Nabericht>
{
    private const string Sleutel = "OverlegId";

    public void Configure(EntityTypeBuilder<Belafspraak> builder)
    {
        builder.ToTable("herstel_belafspraak");
        builder.HasMany(b => b.Pogingen).WithOne().HasForeignKey(Sleutel).IsRequired();
        builder.HasIndex(b => b.DossierId);
    }

    public void Configure(EntityTypeBuilder<Belpoging> builder)
    {
        builder.ToTable("herstel_belpoging");
        builder.Property<OverlegId>(Sleutel);
    }

    public void Configure(EntityTypeBuilder<Overlegervaring> builder)
    {
        builder.ToTable("herstel_overlegervaring");
        // One answer of one person on one meeting, also when the form is sent from two phones at once.
        builder.HasIndex(e => new { e.OverlegId, e.PersoonId }).IsUnique();
        builder.HasIndex(e => e.DossierId);
    }

    public void Configure(EntityTypeBuilder<Nabericht> builder)
    {
        builder.ToTable("herstel_nabericht");
        builder.Ignore(n => n.Sleutel);
        // Nobody gets the same message twice, also when two jobs run at once.
        builder.HasIndex(n => new { n.OnderwerpId, n.PersoonId, n.Soort, n.Nummer }).IsUnique();
        builder.HasIndex(n => n.DossierId);
    }
}
