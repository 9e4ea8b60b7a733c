using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Herstel.Domein.Plannen;

namespace Spil.Herstel.Data;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("herstel_plan");
        // A snapshot never changes, so comparing by reference is enough.
        builder.Property(p => p.Inhoud).HasConversion(
            inhoud => inhoud.NaarJson(), json => Planinhoud.VanJson(json),
            new ValueComparer<Planinhoud>((a, b) => ReferenceEquals(a, b), inhoud => inhoud.GetHashCode(), inhoud => inhoud));
        builder.HasIndex(p => new { p.TrajectId, p.Nummer }).IsUnique();
    }
}

internal sealed class EvaluatieMapping : IEntityTypeConfiguration<Evaluatie>
{
    public void Configure(EntityTypeBuilder<Evaluatie> builder)
    {
        builder.ToTable("herstel_evaluatie");
        builder.HasIndex(e => new { e.TrajectId, e.Op });
    }
}
