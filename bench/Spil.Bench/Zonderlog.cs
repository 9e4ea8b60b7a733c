using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Web;

namespace Spil.Bench;

/// <summary>The real site that writes no inzagelog. It exists in the bench only: Spil itself has no switch to turn the log off.</summary>
internal static class Zonderlog
{
    public const string Opdracht = "zonderlog";

    public static async Task<int> Draai()
    {
        var app = Opstart.Bouw([], diensten => diensten.AddSingleton<Inzagelog, Niets>());
        await app.StartAsync();
        Console.WriteLine($"Without the inzagelog on {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    private sealed class Niets(IServiceScopeFactory scopes, IDatabase database) : Inzagelog(scopes, database)
    {
        public override Task Schrijf(Inzageregel regel, CancellationToken ct) => Task.CompletedTask;
    }
}
