using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Spil.Platform.Aanmelden;

/// <summary>What a link in a mail is for.</summary>
public enum Linksoort
{
    /// <summary>A new account: the person chooses how to sign in.</summary>
    Uitnodiging,

    /// <summary>A forgotten password.</summary>
    NieuwWachtwoord,

    /// <summary>Proof that a new e-mail address is theirs.</summary>
    NieuwAdres,
}

/// <summary>A link that was mailed: for one thing, once, until a set time. Only its print is kept, so the database opens no door.</summary>
public sealed class Aanmeldlink
{
    private Aanmeldlink() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    public Linksoort Soort { get; private set; }

    public string Afdruk { get; private set; } = "";

    /// <summary>The address it was mailed to.</summary>
    public string Email { get; private set; } = "";

    public DateTimeOffset GemaaktOp { get; private set; }

    public DateTimeOffset GeldigTot { get; private set; }

    public DateTimeOffset? GeopendOp { get; private set; }

    /// <summary>Used, or no longer valid because a newer one took its place. Guards against two at once.</summary>
    public DateTimeOffset? AfgedaanOp { get; private set; }

    public bool IsGeldig(DateTimeOffset nu) => AfgedaanOp is null && nu < GeldigTot;

    /// <summary>How long a link of this kind works.</summary>
    public static TimeSpan Duur(Linksoort soort) => soort == Linksoort.Uitnodiging ? TimeSpan.FromDays(7) : TimeSpan.FromHours(1);

    /// <summary>A new link and the code that goes in the mail; the code is nowhere else.</summary>
    public static (Aanmeldlink Link, string Code) Maak(Account account, Linksoort soort, string email, DateTimeOffset nu)
    {
        var code = Linkcode.Nieuw();
        return (new() { AccountId = account.Id, Soort = soort, Email = email, Afdruk = Linkcode.AfdrukVan(code), GemaaktOp = nu, GeldigTot = nu + Duur(soort) }, code);
    }

    internal void Afdoen(DateTimeOffset nu) => AfgedaanOp ??= nu;
}

internal sealed class AanmeldlinkMapping : IEntityTypeConfiguration<Aanmeldlink>
{
    public void Configure(EntityTypeBuilder<Aanmeldlink> builder)
    {
        builder.ToTable("platform_aanmeldlink");
        builder.Property(l => l.Afdruk).HasMaxLength(64);
        builder.Property(l => l.Email).HasMaxLength(320);
        builder.Property(l => l.AfgedaanOp).IsConcurrencyToken();
        builder.HasIndex(l => l.Afdruk).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => new { l.AccountId, l.Soort });
    }
}
