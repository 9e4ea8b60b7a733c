using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Overleggen;

/// <summary>
/// Sends the reminders that are due (<see cref="Herinneringsregel"/>). May be called as often as one likes, also by two at once: what was sent is
/// kept with the meeting, in the same transaction as the mail.
/// </summary>
public sealed class OverlegHerinneringen(IServiceScopeFactory scopes, TimeProvider klok)
{
    private static readonly TimeSpan Speling = TimeSpan.FromDays(3);

    /// <summary>Returns how many messages and letters were made.</summary>
    public async Task<int> Stuur(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var tot = vandaag.AddDays(Speling.Days);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var ids = await db.Set<Overleg>().Where(o => o.Stand == Overlegstand.DatumPrikken || (o.Stand == Overlegstand.Gepland && o.Dag >= vandaag && o.Dag <= tot))
            .Where(o => db.Set<Traject>().Any(t => t.Id == o.TrajectId && t.Status == Trajectstatus.Lopend)).OrderBy(o => o.Id).Select(o => o.Id).ToListAsync(ct);
        var gestuurd = 0;
        foreach (var id in ids)
            gestuurd += await Stuur(id, ct);
        return gestuurd;
    }

    private async Task<int> Stuur(Domein.OverlegId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, post) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<Overlegpost>());
        var overleg = await db.Set<Overleg>().Geheel().SingleAsync(o => o.Id == id, ct);
        var nodig = Herinneringsregel.Nodig(overleg, klok.GetUtcNow());
        if (nodig.Count == 0) return 0;
        List<Gebeurtenis> gebeurtenissen = [new HerinneringenGestuurd(id, nodig.Count)];
        var wie = nodig.Select(n => n.Genodigde).ToList();
        if (nodig[0].Soort == Verzendsoort.Prikherinnering) gebeurtenissen.AddRange(await post.VraagDatum(overleg, wie, herinnering: true, ct));
        else await post.Herinner(overleg, wie, ct);
        var bewaard = await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
            new(Uitvoerder.Spil("herinneringen"), klok.GetUtcNow(), "Herinneringen gestuurd", overleg.DossierId, gebeurtenissen), ct: ct);
        // Somebody else changed it at this very moment: the next round sees to it.
        return bewaard == Opslagresultaat.Opgeslagen ? nodig.Count : 0;
    }
}

/// <summary>Questions about meetings that more than one place asks.</summary>
internal static class Overlegvragen
{
    /// <summary>With everything that belongs to it.</summary>
    public static IQueryable<Overleg> Geheel(this IQueryable<Overleg> overleggen) => overleggen.AsSplitQuery()
        .Include(o => o.Genodigden).Include(o => o.Punten).Include(o => o.Momenten).Include(o => o.Antwoorden).Include(o => o.Beloften).Include(o => o.Verzendingen)
        .Include(o => o.Aanwezigheden).Include(o => o.Parkeringen).Include(o => o.Veiligheidsmomenten);
}
