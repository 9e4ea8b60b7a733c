using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Platform.Aanmelden;

/// <summary>Somebody who can sign in. Password, lock-out and passkeys come from ASP.NET Core Identity.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Guid.CreateVersion7();

    public required string Naam { get; set; }

    public required Rol Rol { get; set; }

    /// <summary>The person in the dossiers that this account belongs to; null for who is in no dossier.</summary>
    public PersoonId? PersoonId { get; set; }

    public OrganisatieId? OrganisatieId { get; set; }

    public string Organisatienaam { get; set; } = "";

    /// <summary>Name in the address of the demo sign-in; null outside the demo.</summary>
    public string? Demonaam { get; set; }

    /// <summary>From when this account is kept out, by an administrator or because somebody goes away; may lie ahead. Null when it may come in.</summary>
    public DateTimeOffset? GeblokkeerdOp { get; set; }

    public DateTimeOffset? LaatstAangemeldOp { get; set; }

    /// <summary>The time step of the last code of the authenticator app: a code works once.</summary>
    public long LaatsteCodestap { get; set; }

    /// <summary>True when this account is kept out at that moment.</summary>
    public bool IsGeblokkeerd(DateTimeOffset nu) => GeblokkeerdOp <= nu;
}

/// <summary>Questions about accounts that more than one place asks.</summary>
public static class Accountvragen
{
    /// <summary>Who can be mailed. Not who is kept out: a mail would only send somebody to a closed door.</summary>
    public static IQueryable<Account> MetPost(this IQueryable<Account> accounts, DateTimeOffset nu) =>
        accounts.Where(a => a.Email != null && a.Email != "" && (a.GeblokkeerdOp == null || a.GeblokkeerdOp > nu));
}

internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("platform_account");
        builder.Property(a => a.Naam).HasMaxLength(300);
        builder.Property(a => a.Organisatienaam).HasMaxLength(200);
        builder.Property(a => a.Demonaam).HasMaxLength(60);
        builder.HasIndex(a => a.Demonaam).IsUnique();
        builder.HasIndex(a => a.PersoonId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("platform_account_claim");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("platform_account_login");

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("platform_account_token");

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("platform_account_passkey");
}
