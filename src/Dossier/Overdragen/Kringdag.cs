using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;

namespace Spil.Dossier.Overdragen;

/// <summary>Up to which day requests have followed who came and who went.</summary>
public sealed class Kringdag
{
    public int Id { get; init; }

    public DateOnly Dag { get; private set; }

    /// <summary>All is in line up to and including this day.</summary>
    public void Zet(DateOnly dag) => Dag = dag;
}

/// <summary>
/// On the day that somebody comes or goes, what was asked of the one is asked of the other: a signature, a vote. Access needs none of this, that
/// is a matter of dates; so it does no harm when this runs late, twice, or on two nodes at once.
/// </summary>
public sealed class Kringklok(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Kringklok> log) : BackgroundService
{
    private const int PerKeer = 100;
    private const int HoogstensTerug = 14;
    private static readonly TimeSpan Rust = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var klokslag = new PeriodicTimer(Rust, klok);
        while (await klokslag.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Ronde(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException) // The database may be away for a while; the next round tries again.
            {
                log.LogError("Het volgen van de kring lukte niet: {Reden}", fout.GetBaseException().Message);
            }
        }
    }

    /// <summary>Follows everybody who came or went since the last time; returns in how many dossiers something changed.</summary>
    public async Task<int> Ronde(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var (nu, vandaag) = (klok.GetUtcNow(), klok.Vandaag());
        var gedaan = await db.Set<Kringdag>().Select(k => k.Dag).SingleAsync(ct);
        if (gedaan >= vandaag)
            return 0;
        var sinds = gedaan > vandaag.AddDays(-HoogstensTerug) ? gedaan : vandaag.AddDays(-HoogstensTerug);
        var dossiers = await db.Set<Betrokkene>().Where(b => (b.Vanaf > sinds && b.Vanaf <= vandaag) || (b.Tot >= sinds && b.Tot < vandaag))
            .Select(b => EF.Property<DossierId>(b, Dossiersleutel.Naam)).Distinct().ToListAsync(ct);
        var veranderd = 0;
        foreach (var deel in dossiers.Chunk(PerKeer))
            veranderd += await Volg(deel, nu, ct);
        await db.Set<Kringdag>().Where(k => k.Dag < vandaag).ExecuteUpdateAsync(k => k.SetProperty(x => x.Dag, vandaag), ct);
        return veranderd;
    }

    private async Task<int> Volg(DossierId[] dossiers, DateTimeOffset nu, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gevolgd = await scope.ServiceProvider.GetRequiredService<Kringvolgers>().Volg(dossiers, nu, ct);
        if (gevolgd.Count == 0)
            return 0;
        var wijzigingen = Wijziging.PerDossier(Uitvoerder.Spil("kring"), nu, "Iemand kwam of ging", gevolgd);
        // Somebody was working in one of them: this part waits for the next round.
        if (await scope.ServiceProvider.GetRequiredService<Opslag>().OpslaanAlles(wijzigingen, "/", ct) != Opslagresultaat.Opgeslagen)
            throw new InvalidOperationException("another writer was in the way");
        return wijzigingen.Count;
    }
}
