using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Spil.Platform.Data;

namespace Spil.Platform.Aanmelden;

/// <summary>
/// Identity's store on our context. It saves nothing itself: what Identity changed waits for <c>Opslag</c>, so that no account changes
/// without a line in the log. Secrets of a second factor (key of the app, recovery codes) lie sealed in the database.
/// </summary>
internal sealed class Accountopslag : UserOnlyStore<Account, AppDbContext, Guid>
{
    private readonly IDataProtector zegel;

    public Accountopslag(AppDbContext db, IDataProtectionProvider bescherming) : base(db)
    {
        AutoSaveChanges = false;
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
}
