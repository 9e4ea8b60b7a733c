using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
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

    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : zegel.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } verzegeld ? zegel.Unprotect(verzegeld) : null;
}
