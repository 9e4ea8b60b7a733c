using System.Net;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

namespace Spil.TestSupport;

/// <summary>A stream of server-sent events, read as a browser does.</summary>
public sealed class Livestroom : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60); // Generous: a test machine may be slow.

    private readonly HttpClient http;
    private readonly HttpResponseMessage antwoord;
    private readonly CancellationTokenSource stop = new();
    private readonly Channel<SseItem<string>> gehoord = Channel.CreateUnbounded<SseItem<string>>();
    private readonly Task lezer;

    private Livestroom(HttpClient http, HttpResponseMessage antwoord)
    {
        (this.http, this.antwoord) = (http, antwoord);
        lezer = Task.Run(Lees);
    }

    public HttpStatusCode Status => antwoord.StatusCode;

    public HttpResponseMessage Antwoord => antwoord;

    /// <summary>The id of the last event, which a browser sends when it comes back.</summary>
    public string LaatsteId { get; private set; } = "";

    /// <summary>Opens the stream with the cookies of this visitor; also when the answer is a refusal.</summary>
    public static async Task<Livestroom> Open(Bezoeker wie, Uri site, string pad, string? laatste = null)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site };
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad) { Headers = { { "Accept", "text/event-stream" } } };
        if (wie.Cookies.GetCookieHeader(site) is { Length: > 0 } koekjes)
            vraag.Headers.Add("Cookie", koekjes);
        if (laatste is not null)
            vraag.Headers.Add("Last-Event-ID", laatste);
        return new(http, await http.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead));
    }

    /// <summary>The next event of one of these kinds; others are passed over. Null at the end of the stream.</summary>
    public async Task<SseItem<string>?> Volgende(params string[] soorten)
    {
        using var grens = new CancellationTokenSource(Geduld);
        while (await gehoord.Reader.WaitToReadAsync(grens.Token))
        {
            while (gehoord.Reader.TryRead(out var item))
            {
                if (soorten.Length == 0 || soorten.Contains(item.EventType))
                    return item;
            }
        }

        return null;
    }

    /// <summary>Nothing of this kind comes for a while.</summary>
    public async Task<bool> BlijftStil(TimeSpan tijd, string soort = "veranderd")
    {
        await Task.Delay(tijd);
        while (gehoord.Reader.TryRead(out var item))
        {
            if (item.EventType == soort)
                return false;
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await lezer;
        antwoord.Dispose();
        http.Dispose();
        stop.Dispose();
    }

    private async Task Lees()
    {
        try
        {
            await using var stroom = await antwoord.Content.ReadAsStreamAsync(stop.Token);
            if (antwoord.Content.Headers.ContentType?.MediaType != "text/event-stream")
                return;
            var lezen = SseParser.Create(stroom);
            await foreach (var item in lezen.EnumerateAsync(stop.Token))
            {
                LaatsteId = lezen.LastEventId;
                gehoord.Writer.TryWrite(item);
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException or HttpRequestException)
        {
            // The end of the stream, whoever ended it.
        }
        finally
        {
            gehoord.Writer.TryComplete();
        }
    }
}
