using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// Identity's store on our context. It saves nothing itself: what Identity changed waits for <c>Opslag</c>, so that no account changes
/// without a line in the log. Secrets of a second factor lie sealed in the database; recovery codes are hashed besides, as passwords are.
/// </summary>
internal sealed class Accountopslag : UserOnlyStore<Account, AppDbContext, Guid>
{
    // Where Identity keeps its own secrets.
    private const string Eigen = "[AspNetUserStore]";
    private const string Herstelcodes = "RecoveryCodes";

    private readonly IDataProtector zegel;
    private readonly IPasswordHasher<Account> hasher;

    public Accountopslag(AppDbContext db, IDataProtectionProvider bescherming, IPasswordHasher<Account> hasher) : base(db)
    {
        AutoSaveChanges = false;
        this.hasher = hasher;
        zegel = bescherming.CreateProtector("Spil.Account.Geheim");
    }

    // The base attaches the account anew, which forgets the stamp it was read with when something had changed before.
    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Context.Entry(user).State == EntityState.Detached
            ? throw new InvalidOperationException("An account is changed in the context it was read in.")
            : Task.FromResult(IdentityResult.Success);
    }

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : zegel.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } verzegeld ? zegel.Unprotect(verzegeld) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, [.. recoveryCodes.Select(code => hasher.HashPassword(user, code))], cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var over = (await GetTokenAsync(user, Eigen, Herstelcodes, cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).ToList();
        var gevonden = over.FindIndex(hash => hasher.VerifyHashedPassword(user, hash, code) != PasswordVerificationResult.Failed);
        if (gevonden < 0)
            return false;
        over.RemoveAt(gevonden);
        await base.ReplaceCodesAsync(user, over, cancellationToken);
        return true;
    }
}
