using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Formulieren;

/// <summary>A form that somebody has half filled in. Kept per account and page until it is saved or thrown away.</summary>
public sealed class Concept
{
    private Concept() { }

    internal Concept(AccountId account, string pad) => (AccountId, Pad) = (account, pad);

    public AccountId AccountId { get; private set; }

    public string Pad { get; private set; } = "";

    public DateTimeOffset Op { get; private set; }

    public string Velden { get; private set; } = "{}";

    internal void Zet(IReadOnlyDictionary<string, string[]> velden, DateTimeOffset op) =>
        (Velden, Op) = (JsonSerializer.Serialize(velden), op);

    internal Dictionary<string, string[]> Lees() => JsonSerializer.Deserialize<Dictionary<string, string[]>>(Velden) ?? [];
}

internal sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("platform_concept");
        builder.HasKey(c => new { c.AccountId, c.Pad });
        builder.Property(c => c.Pad).HasMaxLength(400);
    }
}
