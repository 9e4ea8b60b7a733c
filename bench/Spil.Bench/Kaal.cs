using Microsoft.Extensions.Hosting;
namespace Spil.Bench;

/// <summary>The yardstick: the least that this web server can do on this machine, one short text without anything behind it.</summary>
internal static class Kaal
{
    public static async Task<int> Draai()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => "Spil");
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
