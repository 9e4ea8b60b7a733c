using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Web;

namespace Spil.TestSupport;

/// <summary>The services of the house on a database of their own, without a web site.</summary>
public sealed class Testdiensten : IAsyncDisposable
{
    private readonly ServiceProvider diensten;
    private readonly bool eigen;

    private Testdiensten(Testdatabase database, ServiceProvider diensten, bool eigen) => (Database, this.diensten, this.eigen) = (database, diensten, eigen);

    public Testdatabase Database { get; }

    public static async Task<Testdiensten> Start(Engine engine, bool demo = false)
    {
        var database = await Testdatabase.Nieuw(engine, demo);
        var diensten = Opstart.Diensten(Instellingen(database));
        await diensten.GetRequiredService<Inzagelog>().StartAsync(default);
        return new(database, diensten, eigen: true);
    }

    /// <summary>The services on a database that the caller keeps, to look at it from outside.</summary>
    public static Testdiensten Op(Testdatabase database) => new(database, Opstart.Diensten(Instellingen(database)), eigen: false);

    public static IConfiguration Instellingen(Testdatabase database) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Spil:Database"] = database.Engine.ToString(), ["ConnectionStrings:Spil"] = database.Verbinding,
    }).Build();

    public IServiceProvider Alles => diensten;

    /// <summary>Runs in a scope of its own, as a request would.</summary>
    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> werk)
    {
        await using var scope = diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider);
    }

    /// <inheritdoc cref="In{T}"/>
    public Task<T> MetDb<T>(Func<AppDbContext, Task<T>> werk) => In(s => werk(s.GetRequiredService<AppDbContext>()));

    public async ValueTask DisposeAsync()
    {
        await diensten.GetRequiredService<Inzagelog>().StopAsync(default);
        await diensten.DisposeAsync();
        if (eigen)
            await Database.DisposeAsync();
    }
}
