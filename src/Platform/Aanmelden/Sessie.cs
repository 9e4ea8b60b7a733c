using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Spil.Platform.Aanmelden;

/// <summary>How somebody proved who they are.</summary>
public enum Aanmeldwijze
{
    Demo,
    Wachtwoord,
    Code,
    Herstelcode,
    Passkey,
    Organisatie,
}

/// <summary>A browser in which somebody is signed in. The cookie names it; ending it here ends it there.</summary>
public sealed class Sessie
{
    /// <summary>Whatever happens, after this somebody signs in again.</summary>
    public static readonly TimeSpan Langst = TimeSpan.FromHours(12);

    private Sessie() { }

    internal Sessie(Guid account, Aanmeldwijze wijze, DateTimeOffset op, string apparaat, string plek, string passkey) =>
        (AccountId, Wijze, BegonnenOp, GezienOp, Apparaat, Plek, Passkey) = (account, wijze, op, op, apparaat, plek, passkey);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    public Aanmeldwijze Wijze { get; private set; }

    public DateTimeOffset BegonnenOp { get; private set; }

    /// <summary>Last seen, to some minutes.</summary>
    public DateTimeOffset GezienOp { get; private set; }

    /// <summary>"Firefox op Windows".</summary>
    public string Apparaat { get; private set; } = "";

    /// <summary>The network address without its last part.</summary>
    public string Plek { get; private set; } = "";

    /// <summary>Print of the passkey that was used; empty when it was another way.</summary>
    public string Passkey { get; private set; } = "";

    public DateTimeOffset? GeeindigdOp { get; private set; }

    public bool IsOpen(DateTimeOffset nu) => GeeindigdOp is null && BegonnenOp + Langst > nu;

    internal void Beeindig(DateTimeOffset nu) => GeeindigdOp ??= nu;
}

internal sealed class SessieMapping : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder)
    {
        builder.ToTable("platform_sessie");
        builder.Property(s => s.Apparaat).HasMaxLength(100);
        builder.Property(s => s.Plek).HasMaxLength(60);
        builder.Property(s => s.Passkey).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.AccountId, s.GeeindigdOp });
    }
}
