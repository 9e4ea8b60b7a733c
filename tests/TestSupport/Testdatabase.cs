using Microsoft.Data.Sqlite;
using Npgsql;

namespace Spil.TestSupport;

/// <summary>The two engines; everything that touches data is tested on both.</summary>
public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>
/// A database of its own for one test (class). Made by copying a template: a file copy, or CREATE DATABASE … TEMPLATE, so a test does not
/// pay for migrations or demo data.
/// </summary>
public sealed class Testdatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Slot = new(1);
    private static readonly Dictionary<(Engine, bool), string> Sjablonen = [];
    private static readonly string Map = Directory.CreateTempSubdirectory("spil-test-").FullName;

    private readonly string naam;

    private Testdatabase(Engine engine, string naam) => (Engine, this.naam) = (engine, naam);

    public Engine Engine { get; }

    public string Verbinding => Adres(Engine, naam);

    /// <summary>The file of the embedded engine, for tests that look at it from outside.</summary>
    public string Bestand => Engine == Engine.Sqlite ? naam : throw new InvalidOperationException("Only SQLite is a file.");

    public static async Task<Testdatabase> Nieuw(Engine engine, bool demo = false)
    {
        await Slot.WaitAsync();
        try
        {
            if (!Sjablonen.TryGetValue((engine, demo), out var sjabloon))
                Sjablonen[(engine, demo)] = sjabloon = await MaakSjabloon(engine, demo);
            return new(engine, await Kopieer(engine, sjabloon));
        }
        finally
        {
            Slot.Release();
        }
    }

    /// <summary>An empty database without any table.</summary>
    public static async Task<Testdatabase> Leeg(Engine engine)
    {
        var naam = NieuweNaam(engine);
        if (engine == Engine.Postgres)
            await Beheer($"CREATE DATABASE \"{naam}\"");
        return new(engine, naam);
    }

    public async ValueTask DisposeAsync()
    {
        if (Engine == Engine.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            foreach (var bestand in Directory.GetFiles(Map, Path.GetFileNameWithoutExtension(naam) + ".*"))
                File.Delete(bestand);
            return;
        }

        await Beheer($"DROP DATABASE IF EXISTS \"{naam}\" WITH (FORCE)");
    }

    private static string Adres(Engine engine, string naam) => engine == Engine.Sqlite
        ? $"Data Source={naam}"
        : new NpgsqlConnectionStringBuilder(Server) { Database = naam, MaxPoolSize = 40, Timeout = 60, CommandTimeout = 120 }.ToString(); // A test machine may be slow.

    private static string Server => Environment.GetEnvironmentVariable("TEST_POSTGRES")
        ?? throw new InvalidOperationException("TEST_POSTGRES is not set. Run the tests with `make test`, which starts a PostgreSQL.");

    private static string NieuweNaam(Engine engine)
    {
        var naam = $"spil_{Guid.NewGuid():N}";
        return engine == Engine.Sqlite ? Path.Combine(Map, naam + ".db") : naam;
    }

    private static async Task<string> MaakSjabloon(Engine engine, bool demo)
    {
        var sjabloon = await Leeg(engine);
        await Testapp.VulSjabloon(sjabloon, demo);
        if (engine == Engine.Sqlite)
            SqliteConnection.ClearAllPools();
        else
            NpgsqlConnection.ClearAllPools();
        return sjabloon.naam;
    }

    private static async Task<string> Kopieer(Engine engine, string sjabloon)
    {
        var naam = NieuweNaam(engine);
        if (engine == Engine.Postgres)
        {
            await Beheer($"CREATE DATABASE \"{naam}\" TEMPLATE \"{sjabloon}\"");
            return naam;
        }

        File.Copy(sjabloon, naam);
        File.Copy(Path.ChangeExtension(sjabloon, ".inzage.db"), Path.ChangeExtension(naam, ".inzage.db"));
        return naam;
    }

    private static async Task Beheer(string sql)
    {
        await using var verbinding = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ToString());
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }
}
