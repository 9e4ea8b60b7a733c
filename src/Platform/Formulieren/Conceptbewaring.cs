using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Platform.Formulieren;

/// <summary>Keeps half-filled forms, also when the session ended while somebody was typing.</summary>
public sealed class Conceptbewaring(AppDbContext db, TimeProvider klok)
{
    /// <summary>Where a page finds the instant of the concept it shows (ViewData).</summary>
    public const string Sleutel = "Concept";

    // Enough for a long form; keeps a careless client from filling the database.
    private const int HoogsteOmvang = 200_000;

    /// <summary>The page a form belongs to: its path and query, without the handler.</summary>
    public static string Pad(HttpRequest request)
    {
        var query = request.Query.Where(q => q.Key is not ("handler" or "concept")).OrderBy(q => q.Key, StringComparer.Ordinal)
            .SelectMany(q => q.Value, (q, waarde) => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(waarde ?? "")}");
        var staart = string.Join('&', query);
        return request.Path + (staart.Length == 0 ? "" : "?" + staart);
    }

    /// <summary>Keeps what was typed; false when it is too much to keep.</summary>
    public async Task<bool> Bewaar(AccountId account, string pad, IFormCollection form, CancellationToken ct)
    {
        var velden = form.Where(v => Eigen(v.Key)).ToDictionary(v => v.Key, v => v.Value.Select(w => w ?? "").ToArray());
        if (pad.Length > 400 || velden.Sum(v => v.Key.Length + v.Value.Sum(w => w.Length)) > HoogsteOmvang)
            return false;

        var concept = await db.Set<Concept>().FindAsync([account, pad], ct);
        if (concept is null)
            db.Add(concept = new Concept(account, pad));
        concept.Zet(velden, klok.GetUtcNow());
        try
        {
#pragma warning disable RS0030 // Not yet a change of a dossier: nothing for the wijzigingslog.
            await db.SaveChangesAsync(ct);
#pragma warning restore RS0030
        }
        catch (DbUpdateException)
        {
            // Two autosaves of the same new concept at once: the other one is as good.
            db.ChangeTracker.Clear();
        }

        return true;
    }

    public async Task GooiWeg(AccountId account, string pad, CancellationToken ct) =>
        await db.Set<Concept>().Where(c => c.AccountId == account && c.Pad == pad).ExecuteDeleteAsync(ct);

    internal async Task ToonOp(PageModel pagina, AccountId account, string pad, CancellationToken ct)
    {
        var concept = await db.Set<Concept>().AsNoTracking().SingleOrDefaultAsync(c => c.AccountId == account && c.Pad == pad, ct);
        if (concept is null)
            return;
        foreach (var (naam, waarden) in concept.Lees())
            pagina.ModelState.SetModelValue(naam, waarden.Length == 1 ? waarden[0] : waarden, string.Join(',', waarden));
        pagina.ViewData[Sleutel] = concept.Op;
    }

    private static bool Eigen(string veld) =>
        !veld.StartsWith("__", StringComparison.Ordinal) && !veld.Contains("achtwoord", StringComparison.OrdinalIgnoreCase);
}
