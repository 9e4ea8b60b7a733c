using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Trajecten;

namespace Spil.Herstel.Data;

internal sealed class TrajectMapping : IEntityTypeConfiguration<Traject>
{
    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.ToTable("herstel_traject");
        builder.OwnsOne(t => t.Tandem, t => t.Ignore(x => x.Leden));
        // One JSON text: who takes over is few, is always needed with the traject, and is never searched on.
        builder.Property(t => t.Wissels).HasConversion(
            wissels => Schrijf(wissels), tekst => Lees(tekst),
            new ValueComparer<IReadOnlyList<Tandemwissel>>((a, b) => a!.SequenceEqual(b!), w => w.Aggregate(0, (h, x) => HashCode.Combine(h, x)), w => w.ToList()));
        builder.Property(t => t.Werkprocescode).HasMaxLength(60);
        builder.HasIndex(t => t.DossierId);
        builder.HasIndex(t => new { t.Status, t.GestartOp });
    }

    private static string Schrijf(IReadOnlyList<Tandemwissel> wissels) =>
        JsonSerializer.Serialize(wissels.ToDictionary(w => $"{w.Vanaf:yyyy-MM-dd} {w.Rol}", w => w.Naar.Waarde));

    private static IReadOnlyList<Tandemwissel> Lees(string tekst) =>
        [.. (JsonSerializer.Deserialize<Dictionary<string, Guid>>(tekst) ?? []).Select(w => new Tandemwissel(Enum.Parse<Betrokkenheid>(w.Key.AsSpan(11)), new(w.Value),
            DateOnly.ParseExact(w.Key.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture)))];
}
