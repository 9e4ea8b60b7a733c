using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Kern;
using Spil.Platform.Bestanden;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Bewaren;

/// <summary>
/// Finishes a destruction outside its transaction: contents of files, and the lines of the log of looks, which on SQLite lie in another file. What
/// is left when a machine goes down is taken up by the next one; doing it twice does no harm.
/// </summary>
public sealed class Nawerk(IServiceScopeFactory scopes)
{
    /// <summary>Does what is left; returns how much that was. In a scope of its own: it is a change of its own, after the one that was asked for.</summary>
    public async Task<int> Doe(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Wisrestwerk>().Doe(ct);
    }
}

/// <summary>What <see cref="Nawerk"/> does.</summary>
internal sealed class Wisrestwerk(AppDbContext db, LogContext log, IBestandsopslag bestanden, Opslag opslag, IEnumerable<IDossierwisser> wissers, TimeProvider klok)
{
    private const int HoogstePogingen = 50;

    public async Task<int> Doe(CancellationToken ct)
    {
        var resten = await db.Set<Wisrest>().AsNoTracking().ToListAsync(ct);
        foreach (var rest in resten)
        {
            if (rest.Soort == Wissoort.Bestand)
                await Bestand(rest.Sleutel, ct);
            else
                await Inzagen(rest, ct);
            await db.Set<Wisrest>().Where(r => r.Id == rest.Id).ExecuteDeleteAsync(ct);
        }

        return resten.Count;
    }

    // The same content may be a file of somebody else too.
    private async Task Bestand(string merk, CancellationToken ct)
    {
        foreach (var wisser in wissers)
        {
            if ((await wisser.NogInGebruik([merk], ct)).Count > 0)
                return;
        }

        await bestanden.Vernietig(merk, ct);
    }

    // Told first and emptied after: a line that is emptied and not told of would be taken for tampering.
    private async Task Inzagen(Wisrest rest, CancellationToken ct)
    {
        log.ChangeTracker.Clear();
        var id = Guid.Parse(rest.Sleutel);
        var (dossier, account) = (new DossierId(id), new AccountId(id));
        var regels = await log.Inzagen.AsTracking().Where(rest.Soort == Wissoort.InzagenVanDossier ? r => r.DossierId == dossier : r => r.AccountId == account).ToListAsync(ct);
        List<Gebeurtenis> gewist = [.. Logwisser.LeegWat(log, regels), .. rest.Soort == Wissoort.InzagenVanAccount ? Logwisser.LeegWie(log, regels) : []];
        if (gewist.Count == 0)
            return;
        await Schrijf(gewist, ct);
#pragma warning disable RS0030 // The log of looks has no other way to be emptied.
        await log.SaveChangesAsync(ct);
#pragma warning restore RS0030
    }

    private async Task Schrijf(IReadOnlyList<Gebeurtenis> gewist, CancellationToken ct)
    {
        for (var poging = 1; poging <= HoogstePogingen; poging++)
        {
            if (await opslag.Opslaan(new Wijziging(Uitvoerder.Spil("vernietigen"), klok.GetUtcNow(), "Regels van het logboek leeggemaakt", null, [.. gewist]), ct: ct) == Opslagresultaat.Opgeslagen)
                return;
            await Task.Delay(20 * poging, ct);
        }

        throw new InvalidOperationException("The log of changes was too busy; the rest is taken up later.");
    }
}
