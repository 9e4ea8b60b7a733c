using System.Diagnostics;
using System.Globalization;
using System.Net;
using Spil.TestSupport;

namespace Spil.Bench;

/// <summary>
/// One run, one table. The small site, the large site and the bare server take turns within seconds, so that a busy machine slows
/// all of them; only the ratios are worth comparing with another day.
/// </summary>
internal static class Meetloop
{
    private static readonly (string Naam, Func<Regisseur, IReadOnlyList<string>> Paden)[] Paginas =
    [
        ("/werk", _ => ["/werk"]),
        ("/dossiers/{id}", r => [.. r.Trajecten.Select(t => $"/dossiers/{t.Dossier}")]),
        ("/trajecten/{id}/plan", r => [.. r.Trajecten.Select(t => $"/trajecten/{t.Traject}/plan")]),
    ];

    public static async Task<int> Draai(Keuze keuze)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} processors, {Keuze.Verbindingen} connections, {keuze.Seconden} s per page and size in {Keuze.Rondes} rounds, {TimeProvider.System.GetLocalNow():yyyy-MM-dd HH:mm}"));
        var paginas = new List<string>();
        var huis = new List<string>();
        foreach (var engine in keuze.Engines)
        {
            await using var klein = await Bezetting.Maak(engine, Keuze.Klein);
            await using var groot = await Bezetting.Maak(engine, keuze.Groot);
            await Meet(keuze, klein, groot, paginas, huis);
        }

        Console.WriteLine($"\n| engine | page | queries | at {Keuze.Klein}: median ms (p95) | per s | of bare | at {keuze.Groot}: median ms (p95) | per s | of bare | growth of median |\n|---|---|---|---|---|---|---|---|---|---|");
        paginas.ForEach(Console.WriteLine);
        Console.WriteLine("\n| engine | trajecten | rows added | rows per s | on disk MiB | memory after first page MiB | after the load MiB | time to first page s |\n|---|---|---|---|---|---|---|---|");
        huis.ForEach(Console.WriteLine);
        return 0;
    }

    private static async Task Meet(Keuze keuze, Bezetting klein, Bezetting groot, List<string> paginas, List<string> huis)
    {
        await using var eerste = await Opgestart.Start(klein);
        await using var tweede = await Opgestart.Start(groot);
        await using var kaal = await Webproces.StartAnder("Spil.Bench.dll", "kaal");
        using var kaleLader = new Lader(kaal.Adres);
        IReadOnlyList<Gast> niemand = [new("", ["/"])];
        await kaleLader.Vraag(new(), niemand, 1);
        // The first thousands of requests pay for the compiler, on a small and on a large database alike.
        foreach (var site in new[] { eerste, tweede })
        {
            foreach (var (_, paden) in Paginas)
                await site.Vraag(new(), paden, keuze.Warm);
        }

        foreach (var (naam, paden) in Paginas)
        {
            if (await eerste.Status(paden) != HttpStatusCode.OK)
            {
                await Console.Error.WriteLineAsync($"{naam} is not there.");
                continue;
            }

            var (a, b, nul) = (new Reeks(), new Reeks(), new Reeks());
            await eerste.Vraag(new(), paden, 1);
            await tweede.Vraag(new(), paden, 1);
            for (var ronde = 0; ronde < Keuze.Rondes; ronde++)
            {
                var duur = keuze.Seconden / Keuze.Rondes;
                // Now this one first, then that one: a wave of other work on the machine hits both.
                var (voor, na) = ronde % 2 == 0 ? (eerste, tweede) : (tweede, eerste);
                await voor.Vraag(voor == eerste ? a : b, paden, duur);
                await kaleLader.Vraag(nul, niemand, duur / 2);
                await na.Vraag(na == eerste ? a : b, paden, duur);
            }

            var vragen = $"{await Queries(klein, paden)} / {await Queries(groot, paden)}";
            paginas.Add(string.Create(CultureInfo.InvariantCulture,
                $"| {klein.Database.Engine} | {naam} | {vragen} | {Cel(a, nul)} | {Cel(b, nul)} | {b.Mediaan / a.Mediaan:F2}× |"));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{paginas[^1]} bare: {nul.PerSeconde:F0} per s"));
        }

        huis.Add(Huis(klein, eerste));
        huis.Add(Huis(groot, tweede));
    }

    private static string Cel(Reeks reeks, Reeks kaal) => string.Create(CultureInfo.InvariantCulture,
        $"{reeks.Mediaan:F1} ({reeks.Percentiel(0.95):F1}{(reeks.ZonderAntwoord > 0 ? $"; {reeks.ZonderAntwoord} without answer" : "")}) | {reeks.PerSeconde:F0} | 1/{kaal.PerSeconde / reeks.PerSeconde:F0}");

    private static string Huis(Bezetting bezetting, Opgestart site) => string.Create(CultureInfo.InvariantCulture,
        $"| {bezetting.Database.Engine} | {bezetting.Omvang} | {bezetting.Rijen} | {bezetting.Rijen / bezetting.Seconden:F0} | {bezetting.Mib:F0} | {site.Begin:F0} | {site.Proces.Geheugen:F0} | {site.Eerste:F1} |");

    // In this process, where the commands can be seen.
    private static async Task<int> Queries(Bezetting bezetting, Func<Regisseur, IReadOnlyList<string>> paden)
    {
        await using var app = await Testapp.StartOp(bezetting.Database);
        using var bezoeker = await app.Als(bezetting.Regisseurs[0].Demonaam);
        var pad = paden(bezetting.Regisseurs[0])[0];
        await bezoeker.Open(pad);
        using var telling = new Querytelling(app.Diensten);
        return (await telling.Bij(() => bezoeker.Open(pad))).Count;
    }
}

/// <summary>The site on one of the databases, with everybody signed in.</summary>
internal sealed record Opgestart(Webproces Proces, Lader Lader, double Eerste, double Begin, IReadOnlyList<(Regisseur Wie, string Cookie)> Mensen) : IAsyncDisposable
{
    public static Task<Opgestart> Start(Bezetting bezetting) => Start(bezetting, Webproces.Start(bezetting.Database.Engine, bezetting.Database.Verbinding));

    public static async Task<Opgestart> Start(Bezetting bezetting, Task<Webproces> begin)
    {
        var klok = Stopwatch.StartNew();
        var proces = await begin;
        using (var gast = new Bezoeker(proces.Adres))
        {
            if ((await gast.Open("/")).Status != HttpStatusCode.OK)
                throw new InvalidOperationException("The first page does not open.");
        }

        var (eerste, geheugen) = (klok.Elapsed.TotalSeconds, proces.Geheugen);
        var mensen = new List<(Regisseur, string)>();
        foreach (var regisseur in bezetting.Regisseurs)
        {
            using var bezoeker = new Bezoeker(proces.Adres);
            await bezoeker.MeldAan(regisseur.Demonaam);
            mensen.Add((regisseur, bezoeker.Cookies.GetCookieHeader(proces.Adres)));
        }

        return new(proces, new Lader(proces.Adres), eerste, geheugen, mensen);
    }

    public Task<Reeks> Vraag(Reeks reeks, Func<Regisseur, IReadOnlyList<string>> paden, double seconden) =>
        Lader.Vraag(reeks, [.. Mensen.Select(m => new Gast(m.Cookie, paden(m.Wie)))], seconden);

    public async Task<HttpStatusCode> Status(Func<Regisseur, IReadOnlyList<string>> paden)
    {
        using var bezoeker = new Bezoeker(Proces.Adres);
        await bezoeker.MeldAan(Mensen[0].Wie.Demonaam);
        return (await bezoeker.Open(paden(Mensen[0].Wie)[0])).Status;
    }

    public async ValueTask DisposeAsync()
    {
        Lader.Dispose();
        await Proces.DisposeAsync();
    }
}
