using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;

namespace Spil.Platform.Formulieren;

/// <summary>The post that is being handled: its one-time id and whose form it was. Empty outside a post.</summary>
public sealed class Verzoek
{
    public Guid? Id { get; set; }

    public AccountId? Account { get; internal set; }

    /// <summary>The page whose concept is finished when this is saved.</summary>
    public string? ConceptPad { get; internal set; }

    /// <summary>This post may be sent again and is then handled again: a try to sign in, right or wrong.</summary>
    public void Vergeet() => Id = null;
}

/// <summary>A post that was handled. The same id again does nothing again.</summary>
public sealed class AfgehandeldVerzoek
{
    private AfgehandeldVerzoek() { }

    internal AfgehandeldVerzoek(Guid id, DateTimeOffset op, string naar) => (Id, Op, Naar) = (id, op, naar);

    public Guid Id { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public string Naar { get; private set; } = "/";
}

internal sealed class AfgehandeldVerzoekMapping : IEntityTypeConfiguration<AfgehandeldVerzoek>
{
    public void Configure(EntityTypeBuilder<AfgehandeldVerzoek> builder)
    {
        builder.ToTable("platform_verzoek");
        builder.Property(v => v.Id).ValueGeneratedNever();
    }
}
