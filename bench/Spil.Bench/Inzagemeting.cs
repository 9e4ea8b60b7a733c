using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;

namespace Spil.Bench;

/// <summary>
/// What safety costs: pages with and without the durable inzagelog, with 32 readers at once; a list with and without the rule of access; and the
/// room that a thousand looks take. <c>inzage --omvang 1000 --engine beide --seconden 12 --warm 4</c>
/// </summary>
internal static class Inzagemeting
{
    private const int Rijen = 50;
    private const int Keren = 400;

    private static readonly (string Naam, Func<Regisseur, IReadOnlyList<string>> Paden)[] Paginas =
    [
        ("/dossiers/{id}", r => [.. r.Trajecten.Select(t => $"/dossiers/{t.Dossier}")]),
        ("/trajecten/{id}/plan", r => [.. r.Trajecten.Select(t => $"/trajecten/{t.Traject}/plan")]),
    ];

    public static async Task<int> Draai(Keuze keuze)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Keuze.Verbindingen} readers, {keuze.Groot} trajecten, {keuze.Seconden} s per page in {Keuze.Rondes} rounds, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}"));
        List<string> paginas = [], lijsten = [], groei = [];
        foreach (var engine in keuze.Engines)
        {
            await using var bezetting = await Bezetting.Maak(engine, keuze.Groot);
            var (regels, bytes) = await Log(bezetting.Database);
            await Meet(keuze, bezetting, paginas);
            var (later, meer) = await Log(bezetting.Database);
            groei.Add(string.Create(CultureInfo.InvariantCulture, $"| {engine} | {later - regels} | {(meer - bytes) / 1024.0 / (later - regels) * 1000:F0} |"));
            lijsten.Add(await Lijst(bezetting));
        }

        Console.WriteLine("\n| engine | page | with the log: median ms (p95) | per s | without: median ms (p95) | per s | throughput with / without |\n|---|---|---|---|---|---|---|");
        paginas.ForEach(Console.WriteLine);
        Console.WriteLine($"\n| engine | list of {Rijen} rows: bare µs | with the rule µs | per row µs | ratio |\n|---|---|---|---|---|");
        lijsten.ForEach(Console.WriteLine);
        Console.WriteLine("\n| engine | lines written | KiB per 1,000 looks |\n|---|---|---|");
        groei.ForEach(Console.WriteLine);
        return 0;
    }

    private static async Task Meet(Keuze keuze, Bezetting bezetting, List<string> paginas)
    {
        await using var met = await Opgestart.Start(bezetting);
        await using var zonder = await Opgestart.Start(bezetting, Webproces.StartAnder("Spil.Bench.dll", Zonderlog.Opdracht, bezetting.Database));
        foreach (var (naam, paden) in Paginas)
        {
            await met.Vraag(new(), paden, keuze.Warm);
            await zonder.Vraag(new(), paden, keuze.Warm);
            var (a, b) = (new Reeks(), new Reeks());
            for (var ronde = 0; ronde < Keuze.Rondes; ronde++)
            {
                var (voor, na) = ronde % 2 == 0 ? (met, zonder) : (zonder, met);
                await voor.Vraag(voor == met ? a : b, paden, keuze.Seconden / Keuze.Rondes);
                await na.Vraag(na == met ? a : b, paden, keuze.Seconden / Keuze.Rondes);
            }

            paginas.Add(string.Create(CultureInfo.InvariantCulture,
                $"| {bezetting.Database.Engine} | {naam} | {a.Mediaan:F1} ({a.Percentiel(0.95):F1}) | {a.PerSeconde:F0} | {b.Mediaan:F1} ({b.Percentiel(0.95):F1}) | {b.PerSeconde:F0} | {a.PerSeconde / b.PerSeconde:F2} |"));
            await Console.Error.WriteLineAsync(paginas[^1]);
        }
    }

    // The same list twice, in turns: the plain table, and only what this person may see.
    private static async Task<string> Lijst(Bezetting bezetting)
    {
        await using var diensten = Testdiensten.Op(bezetting.Database);
        return await diensten.In(async s =>
        {
            var db = s.GetRequiredService<AppDbContext>();
            var fleur = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == "projectleider");
            s.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
            {
                User = new ClaimsPrincipal(await s.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(fleur)),
            };
            var toegang = s.GetRequiredService<IDossierToegang>();
            var alle = db.Set<Inwonerdossier>().AsNoTracking().OrderBy(d => d.Id).Select(d => d.Id);
            var (bloot, regel) = (new List<double>(), new List<double>());
            for (var i = 0; i < Keren; i++)
            {
                bloot.Add(await Duur(() => alle.Take(Rijen).ToListAsync()));
                regel.Add(await Duur(() => alle.Where(d => toegang.Zichtbaar(Gegevenssoort.Contact).Contains(d)).Take(Rijen).ToListAsync()));
            }

            var (a, b) = (Mediaan(bloot), Mediaan(regel));
            return string.Create(CultureInfo.InvariantCulture, $"| {bezetting.Database.Engine} | {a:F0} | {b:F0} | {(b - a) / Rijen:F1} | {b / a:F2}× |");
        });
    }

    private static async Task<double> Duur(Func<Task<List<DossierId>>> vraag)
    {
        var klok = Stopwatch.StartNew();
        if ((await vraag()).Count != Rijen)
            throw new InvalidOperationException("The list is not full.");
        return klok.Elapsed.TotalMicroseconds;
    }

    private static double Mediaan(List<double> tijden) => tijden.Order().ElementAt(tijden.Count / 2);

    private static async Task<(long Regels, double Bytes)> Log(Testdatabase database)
    {
        await using var diensten = Testdiensten.Op(database);
        return await diensten.In(async s =>
        {
            var db = s.GetRequiredService<LogContext>();
            var maat = database.Engine == Engine.Postgres ? "SELECT pg_total_relation_size('platform_inzagelog') AS \"Value\"" : "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count, pragma_page_size";
            return (await db.Inzagen.LongCountAsync(), (double)(await db.Database.SqlQueryRaw<long>(maat).ToListAsync()).Single());
        });
    }
}
