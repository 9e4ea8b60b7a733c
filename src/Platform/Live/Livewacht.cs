using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Live;

/// <summary>
/// Hears what was saved, here or on another node, and tells the open screens of this node; each time it first asks again who may still see it.
/// Once a minute it looks at everything by itself: periods end without anybody saving something, and a lost word is found back in the wijzigingslog.
/// </summary>
public sealed class Livewacht(IServiceScopeFactory scopes, IDatabase database, Seinpost seinen, Livehub hub, Sessiewacht sessies, Liveregister register,
    IHostApplicationLifetime leven, ILogger<Livewacht> log) : BackgroundService
{
    private static readonly TimeSpan Ronde = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Opnieuw = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        leven.ApplicationStopping.Register(hub.Sluit);
        return Task.WhenAll(Luister(stoppingToken), Vertel(stoppingToken), KijkRond(stoppingToken));
    }

    /// <summary>Tells one screen what changed in its dossier since it was told last.</summary>
    public async Task WerkBij(DossierId dossier, IReadOnlyList<Scherm> schermen, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var ziet = await Ziet(scope.ServiceProvider, dossier, schermen, ct);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        foreach (var groep in schermen.GroupBy(s => string.Join(' ', s.Wil.Select(w => w.Naam).Distinct().Order(StringComparer.Ordinal))))
        {
            var namen = register.Gebeurtenissen(groep.First().Wil);
            var laatste = await db.Set<Wijzigingsregel>().Where(r => r.DossierId == dossier && namen.Contains(r.Soort)).MaxAsync(r => (long?)r.Nummer, ct) ?? 0;
            foreach (var scherm in groep.Where(s => s.Laatste < laatste))
            {
                if (ziet.TryGetValue(scherm.Kijker.Gebruiker.Account, out var soorten))
                    scherm.Meld(laatste, scherm.Wil, soorten);
            }
        }

        Keur(schermen, ziet);
    }

    private async Task Luister(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await database.Luister(async () =>
                {
                    hub.ZetAchter(false);
                    await Allemaal(ct); // What was said while nobody listened.
                }, tekst =>
                {
                    if (Sein.Lees(tekst) is { } sein)
                        seinen.Hoor(sein);
                }, ct);
            }
            catch (Exception fout) when (!ct.IsCancellationRequested)
            {
                log.LogWarning("Live meekijken hoort de database niet: {Reden}", fout.GetBaseException().Message);
                hub.ZetAchter(true);
                await Task.Delay(Opnieuw, ct);
            }
        }
    }

    private async Task Vertel(CancellationToken ct)
    {
        await foreach (var dossier in seinen.Rij.ReadAllAsync(ct))
        {
            if (seinen.Neem(dossier) is { } sein)
                await Zaal(dossier, sein, ct);
        }
    }

    private async Task KijkRond(CancellationToken ct)
    {
        using var klokslag = new PeriodicTimer(Ronde);
        while (await klokslag.WaitForNextTickAsync(ct))
            await Allemaal(ct);
    }

    private async Task Allemaal(CancellationToken ct)
    {
        foreach (var dossier in hub.Dossiers)
        {
            var schermen = hub.In(dossier);
            await Veilig(schermen, async () =>
            {
                await WerkBij(dossier, schermen, ct);
                await KeurSessies(schermen, ct);
            });
        }
    }

    private async Task Zaal(DossierId dossier, Sein sein, CancellationToken ct)
    {
        var schermen = hub.In(dossier);
        await Veilig(schermen, async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            var ziet = await Ziet(scope.ServiceProvider, dossier, schermen, ct);
            Keur(schermen, ziet);
            if (sein.Accounts.Count > 0)
                await KeurSessies([.. schermen.Where(s => sein.Accounts.Contains(s.Kijker.Gebruiker.Account))], ct);
            foreach (var scherm in schermen)
            {
                if (ziet.TryGetValue(scherm.Kijker.Gebruiker.Account, out var soorten))
                    scherm.Meld(sein.Nummer, sein.Onderwerpen, soorten);
            }
        });
    }

    // Each account once, however many screens it has open.
    private static Task<IReadOnlyDictionary<AccountId, IReadOnlySet<Gegevenssoort>>> Ziet(IServiceProvider diensten, DossierId dossier, IReadOnlyList<Scherm> schermen, CancellationToken ct) =>
        diensten.GetRequiredService<ILivetoegang>().Ziet(dossier, [.. schermen.Select(s => s.Kijker.Gebruiker).DistinctBy(g => g.Account)], ct);

    private static void Keur(IReadOnlyList<Scherm> schermen, IReadOnlyDictionary<AccountId, IReadOnlySet<Gegevenssoort>> ziet)
    {
        foreach (var scherm in schermen.Where(s => !(ziet.TryGetValue(s.Kijker.Gebruiker.Account, out var soorten) && s.Mag(soorten))))
            scherm.Stop(Schermeinde.Rechten);
    }

    private async Task KeurSessies(IReadOnlyList<Scherm> schermen, CancellationToken ct)
    {
        foreach (var groep in schermen.GroupBy(s => (s.Kijker.Sessie, s.Kijker.Stempel)))
        {
            sessies.Vergeet([groep.Key.Sessie]); // What this node remembers may be half a minute old.
            if (await sessies.IsOpen(groep.Key.Sessie, groep.Key.Stempel, ct))
                continue;
            foreach (var scherm in groep)
                scherm.Stop(Schermeinde.Sessie);
        }
    }

    // Who cannot be checked is not told: the browser comes back, and is checked then.
    private async Task Veilig(IReadOnlyList<Scherm> schermen, Func<Task> werk)
    {
        try
        {
            await werk();
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogWarning("Live meekijken kon niet nagaan wie mag kijken: {Reden}", fout.GetBaseException().Message);
            foreach (var scherm in schermen)
                scherm.Stop(Schermeinde.Opnieuw);
        }
    }
}
