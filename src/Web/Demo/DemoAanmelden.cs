using Microsoft.EntityFrameworkCore;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Schermen;
using Spil.Web.Toegang;

namespace Spil.Web.Demo;

/// <summary>In demo mode only: enter as one of the demo people, without a password.</summary>
internal static class DemoAanmelden
{
    public static void MapDemo(this WebApplication app) =>
        app.MapGet("/demo/als/{naam}", GaBinnen).AllowAnonymous();

    private static async Task<IResult> GaBinnen(string naam, string? naar, AppDbContext db, Aanmelder aanmelder, CancellationToken ct)
    {
        var mensen = await db.Set<Account>().AsNoTracking().Where(a => a.Demonaam != null).ToListAsync(ct);
        if (mensen.Find(a => Heet(a, naam)) is not { } account)
            return Results.NotFound();
        if (await aanmelder.Binnen(account.Id, Aanmeldwijze.Demo, ct) != Aanmelduitslag.Binnen)
            return Results.LocalRedirect("/fout/403");
        return Results.LocalRedirect(Paden.IsEigen(naar) ? naar! : account.Rol.Startpagina());
    }

    // "casusregisseur" or "marjan", whatever the visitor knows.
    private static bool Heet(Account account, string naam) =>
        string.Equals(account.Demonaam, naam, StringComparison.OrdinalIgnoreCase)
        || string.Equals(account.Naam.Split(' ')[0], naam, StringComparison.OrdinalIgnoreCase);
}
