using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

namespace Spil.Bench.Live;

/// <summary>The yardstick for open screens: the framework's own server-sent events, one channel per screen, nobody asks who looks.</summary>
internal static class Livekaal
{
    public static async Task<int> Draai()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        ConcurrentDictionary<Channel<string>, bool> schermen = new();
        app.MapGet("/stroom", (CancellationToken ct) => TypedResults.ServerSentEvents(Lees(ct)));
        app.MapPost("/stuur", () =>
        {
            foreach (var scherm in schermen.Keys)
                scherm.Writer.TryWrite("voorstel");
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;

        async IAsyncEnumerable<SseItem<string>> Lees([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
        {
            var eigen = Channel.CreateBounded<string>(16);
            schermen[eigen] = true;
            try
            {
                yield return new("", "begin");
                await foreach (var woord in eigen.Reader.ReadAllAsync(ct))
                    yield return new(woord, "veranderd");
            }
            finally
            {
                schermen.TryRemove(eigen, out _);
            }
        }
    }
}
