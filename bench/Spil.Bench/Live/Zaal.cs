using System.Collections.Concurrent;
using System.Diagnostics;

namespace Spil.Bench.Live;

/// <summary>Many open screens in one process, each a connection of its own, that write down when they hear something.</summary>
internal sealed class Zaal(Uri site) : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = int.MaxValue })
    {
        BaseAddress = site, Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentBag<Task> lezers = [];
    private ConcurrentBag<long> gehoord = [];

    /// <summary>Opens all of these at once; gives the milliseconds until each heard the first word.</summary>
    public async Task<IReadOnlyList<double>> Open(IEnumerable<(string Pad, string Cookie)> schermen)
    {
        var klok = Stopwatch.GetTimestamp();
        return await Task.WhenAll(schermen.Select(async s =>
        {
            var begonnen = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
            lezers.Add(Task.Run(() => Lees(s.Pad, s.Cookie, () => begonnen.TrySetResult(Stopwatch.GetElapsedTime(klok).TotalMilliseconds), fout => begonnen.TrySetException(fout))));
            return await begonnen.Task;
        }));
    }

    /// <summary>Does something and waits until every screen heard of it; gives the milliseconds from before it was done.</summary>
    public async Task<IReadOnlyList<double>> Hoor(int aantal, Func<Task> daad)
    {
        var nu = gehoord = [];
        var klok = Stopwatch.GetTimestamp();
        await daad();
        while (nu.Count < aantal)
        {
            await Task.Delay(5);
            if (Stopwatch.GetElapsedTime(klok) > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException($"Only {nu.Count} of {aantal} screens heard of it.");
        }

        return [.. nu.Select(moment => Stopwatch.GetElapsedTime(klok, moment).TotalMilliseconds)];
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(lezers);
        http.Dispose();
        stop.Dispose();
    }

    private async Task Lees(string pad, string cookie, Action begin, Action<Exception> mislukt)
    {
        try
        {
            using var vraag = new HttpRequestMessage(HttpMethod.Get, pad) { Headers = { { "Accept", "text/event-stream" } } };
            if (cookie.Length > 0)
                vraag.Headers.Add("Cookie", cookie);
            using var antwoord = await http.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            antwoord.EnsureSuccessStatusCode();
            using var regels = new StreamReader(await antwoord.Content.ReadAsStreamAsync(stop.Token));
            while (await regels.ReadLineAsync(stop.Token) is { } regel)
            {
                if (regel == "event: begin")
                    begin();
                else if (regel == "event: veranderd")
                    gehoord.Add(Stopwatch.GetTimestamp());
            }
        }
        catch (Exception fout) when (stop.IsCancellationRequested || fout is HttpRequestException or IOException)
        {
            mislukt(fout);
        }
    }
}
