using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Quartz;
using Spil.Platform.Data;

namespace Spil.Platform.Postgres;

/// <summary>The engine for an organisation. Migrations are applied by command, not by itself.</summary>
public sealed class PostgresDatabase(string connectionString) : IDatabase
{
    private const string Kanaal = "spil_live";

    private readonly string verbinding = MetVoorkeuren(connectionString);

    public string Naam => "Postgres";

    public bool MigreertZelf => false;

    public void Configureer(DbContextOptionsBuilder options) => Zet(options, "__migraties");

    public void ConfigureerLog(DbContextOptionsBuilder options) => Zet(options, "__migraties_log");

    public bool IsUniek(DbUpdateException fout) => fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    // EF wraps what it takes for transient once more. "multixact": many at once refer to a row that one of them changes, and the server sometimes
    // gives up on who holds it with an internal error; nothing was saved, and a second try goes through.
    public bool IsBotsing(Exception? fout) => fout is not null
        && (fout is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure }
            || (fout is PostgresException { SqlState: PostgresErrorCodes.InternalError } intern && intern.MessageText.StartsWith("new multixact has more than one", StringComparison.Ordinal))
            || IsBotsing(fout.InnerException));

    public string KopMetSlot(string tabel) => $"SELECT * FROM {tabel} WHERE \"Id\" = 1 FOR UPDATE";

    // Not the key: rows that refer to this one are still added meanwhile.
    public string RijMetSlot(string tabel) => $"SELECT 1 FROM {tabel} WHERE \"Id\" = {{0}} FOR NO KEY UPDATE";

    public void BewaarKopie(TimeProvider klok)
    {
        // A server has its own back-up; copying it is not for a web process.
    }

    public Task TelBij(AppDbContext db, CancellationToken ct) => Task.CompletedTask; // Autovacuum does.

    public bool SeintZelf => true;

    public Task Sein(AppDbContext db, IReadOnlyCollection<string> berichten, CancellationToken ct)
    {
        string[] alle = [.. berichten];
        return db.Database.ExecuteSqlAsync($"SELECT pg_notify({Kanaal}, bericht) FROM unnest({alle}) AS bericht", ct);
    }

    // A line of its own: what comes in between belongs to nobody's query. The server is asked for a sign of life, for a line that is cut says nothing.
    public async Task Luister(Func<Task> begonnen, Action<string> bericht, CancellationToken ct)
    {
        var eigen = new NpgsqlConnectionStringBuilder(verbinding) { Pooling = false, KeepAlive = 10, ApplicationName = "Spil luistert" };
        await using var lijn = new NpgsqlConnection(eigen.ToString());
        lijn.Notification += (_, woord) => bericht(woord.Payload);
        await lijn.OpenAsync(ct);
        await using (var opdracht = new NpgsqlCommand($"LISTEN {Kanaal}", lijn))
            await opdracht.ExecuteNonQueryAsync(ct);
        await begonnen();
        while (true)
            await lijn.WaitAsync(ct);
    }

    // Every node looks in the same schedule, and one of them takes the job. Quartz makes its own tables when they are not there.
    public void Taken(IQuartzBuilder quartz) => quartz.UsePersistentStore(opslag =>
    {
        opslag.UsePostgres(NpgsqlFactory.Instance, verbinding);
        opslag.UseClustering();
        opslag.ProvisionSchema();
    });

    public IBulkschrijver Bulk(AppDbContext db) => new PostgresBulk(db);

    // The queries of the pages are few and long: the server keeps their plans. Nothing is ever set on a session, so there is nothing to undo
    // between two queries. On a large database the server would plan the questions with a list of ids anew each time, which took longer than
    // the questions themselves; every one of them goes along an index, so one plan is good for all.
    // What the administrator writes in the connection string goes before, for example for a pooler in between.
    private static string MetVoorkeuren(string gegeven)
    {
        var builder = new DbConnectionStringBuilder { ConnectionString = gegeven };
        foreach (var (sleutel, waarde) in new[] { ("Max Auto Prepare", "200"), ("No Reset On Close", "true"), ("Options", "-c plan_cache_mode=force_generic_plan") })
        {
            if (!builder.ContainsKey(sleutel))
                builder[sleutel] = waarde;
        }

        return builder.ToString();
    }

    private void Zet(DbContextOptionsBuilder options, string tabel) => options
        .UseNpgsql(verbinding, o => o.MigrationsAssembly(typeof(PostgresDatabase).Assembly).MigrationsHistoryTable(tabel));
}
