using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Spil.Bench;

/// <summary>What somebody asks for, again and again: with whose cookie, and which addresses in turn.</summary>
internal sealed record Gast(string Cookie, IReadOnlyList<string> Paden);

/// <summary>The answers of one page on one site so far.</summary>
internal sealed class Reeks
{
    private readonly ConcurrentBag<double> milliseconden = [];
    private double seconden;
    private int zonder;

    /// <summary>Questions that got no answer in time.</summary>
    public int ZonderAntwoord => zonder;

    public double PerSeconde => milliseconden.Count / seconden;

    public double Mediaan => Percentiel(0.5);

    public double Percentiel(double deel)
    {
        var rij = milliseconden.Order().ToArray();
        return rij.Length == 0 ? double.NaN : rij[(int)(deel * (rij.Length - 1))];
    }

    public void Mist() => Interlocked.Increment(ref zonder);

    public void Neem(IEnumerable<double> antwoorden, double duur)
    {
        foreach (var antwoord in antwoorden)
            milliseconden.Add(antwoord);
        seconden += duur;
    }
}

/// <summary>Asks over a fixed number of connections on loopback, each the next question as soon as the answer is in whole.</summary>
internal sealed class Lader(Uri adres) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Keuze.Verbindingen })
    {
        BaseAddress = adres, Timeout = TimeSpan.FromSeconds(20),
    };

    public async Task<Reeks> Vraag(Reeks reeks, IReadOnlyList<Gast> gasten, double seconden)
    {
        var klok = Stopwatch.StartNew();
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Keuze.Verbindingen).Select(i => Task.Run(() => Een(reeks, gasten[i % gasten.Count], i / gasten.Count, klok, seconden))));
        reeks.Neem(antwoorden.SelectMany(a => a), klok.Elapsed.TotalSeconds);
        return reeks;
    }

    public void Dispose() => http.Dispose();

    private async Task<List<double>> Een(Reeks reeks, Gast gast, int begin, Stopwatch klok, double seconden)
    {
        var tijden = new List<double>();
        for (var i = begin; klok.Elapsed.TotalSeconds < seconden; i++)
        {
            var start = klok.Elapsed;
            if (await Vraag(gast.Cookie, gast.Paden[i % gast.Paden.Count]))
                tijden.Add((klok.Elapsed - start).TotalMilliseconds);
            else
                reeks.Mist();
        }

        return tijden;
    }

    // Another answer than the page is a mistake in the bench; no answer in time is something to report.
    private async Task<bool> Vraag(string cookie, string pad)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        if (cookie.Length > 0)
            vraag.Headers.Add("Cookie", cookie);
        try
        {
            using var antwoord = await http.SendAsync(vraag);
            await antwoord.Content.ReadAsByteArrayAsync();
            return antwoord.StatusCode == HttpStatusCode.OK ? true : throw new InvalidOperationException($"{pad}: {antwoord.StatusCode}");
        }
        catch (TaskCanceledException)
        {
            return false;
        }
    }
}
