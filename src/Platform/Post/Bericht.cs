using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Spil.Platform.Post;

/// <summary>Where a message is.</summary>
public enum Berichtstaat
{
    /// <summary>Waits for the mail server.</summary>
    Klaar,

    /// <summary>The mail server took it.</summary>
    Verzonden,

    /// <summary>Tried for days; a person has to look. Nothing is thrown away.</summary>
    Opgegeven,
}

/// <summary>
/// A message that has to leave by mail. It is saved in the transaction of the change it tells of, so there is never mail about something
/// that was not saved, and never a change without its mail.
/// </summary>
public sealed class Bericht
{
    private Bericht() { }

    public Bericht(string aan, string onderwerp, string tekst, DateTimeOffset op, params IReadOnlyList<Bijlage> bijlagen) =>
        (Aan, Onderwerp, Tekst, GemaaktOp, Volgende, Bijlagen) = (aan, onderwerp, tekst, op, op, [.. bijlagen]);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Aan { get; private set; } = "";

    public string Onderwerp { get; private set; } = "";

    /// <summary>Emptied once the message has left: a link in it opens a door.</summary>
    public string Tekst { get; private set; } = "";

    public Berichtstaat Staat { get; private set; }

    public int Pogingen { get; private set; }

    public DateTimeOffset GemaaktOp { get; private set; }

    /// <summary>Not before this moment. Who sends moves it ahead first, so that another node keeps off.</summary>
    public DateTimeOffset Volgende { get; private set; }

    public DateTimeOffset? VerzondenOp { get; private set; }

    /// <summary>What the mail server said last, when it refused.</summary>
    public string Fout { get; private set; } = "";

    public List<Bijlage> Bijlagen { get; private set; } = [];

    /// <summary>Starts again from the beginning, after somebody mended what was wrong.</summary>
    public void ProbeerOpnieuw(DateTimeOffset nu) => (Staat, Pogingen, Volgende) = (Berichtstaat.Klaar, 0, nu);
}

/// <summary>A file that goes with a message.</summary>
public sealed class Bijlage
{
    private Bijlage() { }

    public Bijlage(string naam, string soort, byte[] inhoud) => (Naam, Soort, Inhoud) = (naam, soort, inhoud);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid BerichtId { get; private set; }

    public string Naam { get; private set; } = "";

    /// <summary>Media type: <c>text/calendar; method=REQUEST</c>.</summary>
    public string Soort { get; private set; } = "";

    public byte[] Inhoud { get; private set; } = [];
}

internal sealed class BerichtMapping : IEntityTypeConfiguration<Bericht>, IEntityTypeConfiguration<Bijlage>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("platform_bericht");
        builder.Property(b => b.Aan).HasMaxLength(320);
        builder.Property(b => b.Onderwerp).HasMaxLength(200);
        builder.Property(b => b.Fout).HasMaxLength(500);
        builder.HasMany(b => b.Bijlagen).WithOne().HasForeignKey(b => b.BerichtId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => new { b.Staat, b.Volgende });
    }

    public void Configure(EntityTypeBuilder<Bijlage> builder)
    {
        builder.ToTable("platform_berichtbijlage");
        builder.Property(b => b.Naam).HasMaxLength(200);
        builder.Property(b => b.Soort).HasMaxLength(200);
    }
}
