using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Spil.Web;

namespace Spil.TestSupport;

/// <summary>The real site on a free port of this machine, with a database of its own.</summary>
public sealed class Testapp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Testdatabase? eigen;

    private Testapp(WebApplication app, Testdatabase? eigen) => (this.app, this.eigen) = (app, eigen);

    public Uri Adres => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Diensten => app.Services;

    /// <summary>Starts the site; with <paramref name="demo"/> the demo people are in it.</summary>
    public static async Task<Testapp> Start(Engine engine = Engine.Sqlite, bool demo = true, params string[] instellingen)
    {
        var database = await Testdatabase.Nieuw(engine, demo);
        return new(await Draai(database, demo, instellingen), database);
    }

    /// <summary>Starts the site with a clock of the caller, without demo people.</summary>
    public static async Task<Testapp> StartMet(TimeProvider klok, params string[] instellingen)
    {
        var database = await Testdatabase.Nieuw(Engine.Sqlite);
        return new(await Draai(database, demo: false, instellingen, klok), database);
    }

    /// <summary>Starts the site with the demo people and a clock that the caller puts forward.</summary>
    public static async Task<Testapp> StartDemoMet(TimeProvider klok)
    {
        var database = await Testdatabase.Nieuw(Engine.Sqlite, demo: true);
        return new(await Draai(database, demo: true, [], klok), database);
    }

    /// <summary>Starts the site on a database that the caller keeps.</summary>
    public static async Task<Testapp> StartOp(Testdatabase database, bool demo = true, params string[] instellingen) =>
        new(await Draai(database, demo, instellingen), null);

    /// <summary>Starts the site with the demo people as it is on another day; its clock runs on from this moment.</summary>
    public static async Task<Testapp> StartOp(DateTimeOffset moment)
    {
        var database = await Testdatabase.Leeg(Engine.Sqlite);
        return new(await Draai(database, demo: true, [], new Klok(moment)), database);
    }

    /// <summary>The data as they are now, to go back to while the site runs on. SQLite, and only when the site made its own database.</summary>
    public Bewaarpunt Bewaarpunt() => new(eigen ?? throw new InvalidOperationException("The database belongs to the caller."));

    /// <summary>A visitor who is not signed in.</summary>
    public Bezoeker Bezoeker() => new(Adres);

    /// <summary>A visitor who signed in as one of the demo people.</summary>
    public async Task<Bezoeker> Als(string demonaam)
    {
        var bezoeker = Bezoeker();
        await bezoeker.MeldAan(demonaam);
        return bezoeker;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (eigen is not null)
            await eigen.DisposeAsync();
    }

    internal static async Task VulSjabloon(Testdatabase sjabloon, bool demo)
    {
        if (!demo)
        {
            await using var diensten = Testdiensten.Op(sjabloon);
            await Databasezorg.Migreer(diensten.Alles, default);
            return;
        }

        var app = await Draai(sjabloon, demo, []);
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<WebApplication> Draai(Testdatabase database, bool demo, string[] instellingen, TimeProvider? klok = null)
    {
        var app = Opstart.Bouw(
        [
            "--urls=http://127.0.0.1:0", $"--Spil:Database={database.Engine}", $"--ConnectionStrings:Spil={database.Verbinding}", $"--Spil:Demo={demo}",
            "--Logging:LogLevel:Default=Error", "--Spil:Taken=Uit", .. instellingen,
        ], klok is null ? null : diensten => diensten.AddSingleton(klok));
        await app.StartAsync();
        return app;
    }

    // A clock that runs, so that what happens later is later.
    private sealed class Klok(DateTimeOffset begin) : TimeProvider
    {
        private readonly long start = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => (begin + System.GetElapsedTime(start)).ToUniversalTime();
    }
}
