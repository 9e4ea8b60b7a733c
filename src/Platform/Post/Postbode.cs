using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Spil.Platform.Data;

namespace Spil.Platform.Post;

/// <summary>
/// Takes what is in the outbox to the mail server. May run on every node: who moves <see cref="Bericht.Volgende"/> ahead has the message.
/// A node that dies between sending and writing that down makes that the message leaves twice, with the same Message-ID; it is never lost.
/// </summary>
public sealed class Postbode(IServiceScopeFactory scopes, Postinstellingen instellingen, TimeProvider klok, ILogger<Postbode> log) : BackgroundService
{
    /// <summary>After so many refusals, a little over two days, a person has to look.</summary>
    public const int HoogstePogingen = 16;

    private const int PerRonde = 50;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Beurt = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LangsteWachttijd = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (instellingen.Server is null)
            return;
        using var klokslag = new PeriodicTimer(Rust, klok);
        while (await klokslag.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Ronde(stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException) // The database may be away for a while; mail waits.
            {
                log.LogError("De postronde lukte niet: {Reden}", fout.GetBaseException().Message);
            }
        }
    }

    /// <summary>Sends what is due; returns how many messages left.</summary>
    public async Task<int> Ronde(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var nu = klok.GetUtcNow();
        var ids = await db.Set<Bericht>().Where(b => b.Staat == Berichtstaat.Klaar && b.Volgende <= nu)
            .OrderBy(b => b.Volgende).Select(b => b.Id).Take(PerRonde).ToListAsync(ct);
        var weg = 0;
        foreach (var id in ids)
        {
            var mijn = await db.Set<Bericht>().Where(b => b.Id == id && b.Staat == Berichtstaat.Klaar && b.Volgende <= nu)
                .ExecuteUpdateAsync(s => s.SetProperty(b => b.Volgende, nu + Beurt).SetProperty(b => b.Pogingen, b => b.Pogingen + 1), ct);
            if (mijn == 0)
                continue;
            var bericht = await db.Set<Bericht>().AsNoTracking().Include(b => b.Bijlagen).SingleAsync(b => b.Id == id, ct);
            if (await Breng(db, bericht, ct))
                weg++;
        }

        return weg;
    }

    /// <summary>One minute, two, four, … and never longer than six hours.</summary>
    public static TimeSpan Wachttijd(int pogingen) =>
        TimeSpan.FromMinutes(Math.Min(Math.Pow(2, pogingen - 1), LangsteWachttijd.TotalMinutes));

    private async Task<bool> Breng(AppDbContext db, Bericht bericht, CancellationToken ct)
    {
        var rij = db.Set<Bericht>().Where(b => b.Id == bericht.Id);
        try
        {
            await Smtp.Verstuur(instellingen, bericht, ct);
        }
        catch (Exception fout) when (fout is SmtpException or FormatException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            var reden = fout.GetBaseException().Message;
            var staat = bericht.Pogingen >= HoogstePogingen ? Berichtstaat.Opgegeven : Berichtstaat.Klaar;
            await rij.ExecuteUpdateAsync(s => s.SetProperty(b => b.Staat, staat).SetProperty(b => b.Fout, reden.Length > 500 ? reden[..500] : reden)
                .SetProperty(b => b.Volgende, klok.GetUtcNow() + Wachttijd(bericht.Pogingen)), ct);
            log.LogWarning("Bericht {Id} is niet aangenomen: {Reden}", bericht.Id, fout.GetType().Name);
            return false;
        }

        // It left: that has to be written down, also when the site is stopping.
        await rij.ExecuteUpdateAsync(s => s.SetProperty(b => b.Staat, Berichtstaat.Verzonden).SetProperty(b => b.VerzondenOp, klok.GetUtcNow())
            .SetProperty(b => b.Tekst, "").SetProperty(b => b.Fout, ""), CancellationToken.None);
        await db.Set<Bijlage>().Where(b => b.BerichtId == bericht.Id).ExecuteDeleteAsync(CancellationToken.None);
        return true;
    }
}
