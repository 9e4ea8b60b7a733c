using Microsoft.EntityFrameworkCore;
using Npgsql;
using Spil.Platform.Data;

namespace Spil.Platform.Postgres;

/// <summary>The engine for an organisation. Migrations are applied by command, not by itself.</summary>
public sealed class PostgresDatabase(string connectionString) : IDatabase
{
    public string Naam => "Postgres";

    public bool MigreertZelf => false;

    public void Configureer(DbContextOptionsBuilder options) => Zet(options, "__migraties");

    public void ConfigureerLog(DbContextOptionsBuilder options) => Zet(options, "__migraties_log");

    public bool IsUniek(DbUpdateException fout) => fout.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public string KopMetSlot(string tabel) => $"SELECT * FROM {tabel} WHERE \"Id\" = 1 FOR UPDATE";

    public void BewaarKopie(TimeProvider klok)
    {
        // A server has its own back-up; copying it is not for a web process.
    }

    public Task TelBij(AppDbContext db, CancellationToken ct) => Task.CompletedTask; // Autovacuum does.

    public IBulkschrijver Bulk(AppDbContext db) => new PostgresBulk(db);

    private void Zet(DbContextOptionsBuilder options, string tabel) => options
        .UseNpgsql(connectionString, o => o.MigrationsAssembly(typeof(PostgresDatabase).Assembly).MigrationsHistoryTable(tabel));
}
