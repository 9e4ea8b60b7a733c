using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Quartz;
using Spil.Kern;
using Spil.Platform.Data;
using SQLitePCL;

namespace Spil.Platform.Sqlite;

/// <summary>The embedded engine: one file for the data and one beside it for the inzagelog.</summary>
public sealed class SqliteDatabase : IDatabase
{
    private readonly string data;
    private readonly string log;

    public SqliteDatabase(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = 30 };
        var pad = Path.GetFullPath(builder.DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        builder.DataSource = pad;
        data = builder.ToString();
        builder.DataSource = Path.ChangeExtension(pad, ".inzage" + Path.GetExtension(pad));
        log = builder.ToString();
    }

    public string Naam => "Sqlite";

    public bool MigreertZelf => true;

    public void Configureer(DbContextOptionsBuilder options) => Zet(options, data, "__migraties");

    public void ConfigureerLog(DbContextOptionsBuilder options) => Zet(options, log, "__migraties_log");

    public bool IsUniek(DbUpdateException fout) =>
        fout.InnerException is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 }; // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE

    public bool IsBotsing(Exception? fout) =>
        fout is not null && (fout is SqliteException { SqliteErrorCode: 5 or 6 } || IsBotsing(fout.InnerException)); // SQLITE_BUSY, _LOCKED

    // The transaction began IMMEDIATE, so this connection is the only writer already.
    public string KopMetSlot(string tabel) => $"SELECT * FROM {tabel} WHERE \"Id\" = 1";

    // A transaction that writes is the only one from its first line on (BEGIN IMMEDIATE).
    public string RijMetSlot(string tabel) => $"SELECT 1 FROM {tabel} WHERE \"Id\" = {{0}}";

    public void BewaarKopie(TimeProvider klok)
    {
        var achtervoegsel = ".voor-migratie-" + klok.GetUtcNow().InNederland().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        Kopieer(data, achtervoegsel);
        Kopieer(log, achtervoegsel);
    }

    public void Taken(IQuartzBuilder quartz) => quartz.UseInMemoryStore();

    public IBulkschrijver Bulk(AppDbContext db) => new SqliteBulk(db);

    public bool SeintZelf => false;

    public Task Sein(AppDbContext db, IReadOnlyCollection<string> berichten, CancellationToken ct) => Task.CompletedTask; // One node, which heard it already.

    public async Task Luister(Func<Task> begonnen, Action<string> bericht, CancellationToken ct)
    {
        await begonnen();
        await Task.Delay(Timeout.Infinite, ct);
    }

    // Looks at a sample of every table that changed since; takes well under a second, whatever the size.
    public Task TelBij(AppDbContext db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync("PRAGMA optimize=0x10002", ct);

    private static void Kopieer(string verbinding, string achtervoegsel)
    {
        var bestand = new SqliteConnectionStringBuilder(verbinding).DataSource;
        if (!File.Exists(bestand))
            return;
        using var bron = new SqliteConnection(verbinding);
        bron.Open();
        using var doel = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = bestand + achtervoegsel, Pooling = false }.ToString());
        doel.Open();
        bron.BackupDatabase(doel);
    }

    private static void Zet(DbContextOptionsBuilder options, string verbinding, string tabel) => options
        .UseSqlite(verbinding, o => o.MigrationsAssembly(typeof(SqliteDatabase).Assembly).MigrationsHistoryTable(tabel))
        .AddInterceptors(Pragmas.Enige);

    /// <summary>
    /// WAL: readers do not wait for a writer. FULL: what was acknowledged survives a power cut. Said once to each connection with the file,
    /// not each time a query takes one from the pool.
    /// </summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Enige = new();

        private const string Zin = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA temp_store=MEMORY;";

        private readonly ConditionalWeakTable<sqlite3, object> gezegd = [];

        public override void ConnectionOpened(System.Data.Common.DbConnection connection, ConnectionEndEventData eventData)
        {
            if (connection is not SqliteConnection { Handle: { } handvat } || gezegd.TryGetValue(handvat, out _))
                return;
            using var opdracht = connection.CreateCommand();
            opdracht.CommandText = Zin;
            opdracht.ExecuteNonQuery();
            gezegd.TryAdd(handvat, Zin);
        }

        public override Task ConnectionOpenedAsync(
            System.Data.Common.DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
