using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Spil.Platform.Data;

namespace Spil.Platform.Sqlite;

/// <summary>One prepared INSERT per table inside one transaction: the fastest way that SQLite has.</summary>
internal sealed class SqliteBulk(AppDbContext db) : IBulkschrijver
{
    private IDbContextTransaction? transactie;

    public async Task Schrijf(string tabel, IReadOnlyList<Bulkkolom> kolommen, IEnumerable<object?[]> rijen, CancellationToken ct)
    {
        transactie ??= await db.Database.BeginTransactionAsync(ct);
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.Transaction = transactie.GetDbTransaction();
        opdracht.CommandText = $"INSERT INTO \"{tabel}\" ({string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""))}) " +
            $"VALUES ({string.Join(", ", kolommen.Select((_, i) => $"@p{i}"))})";
        var parameters = new DbParameter[kolommen.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = opdracht.CreateParameter();
            parameters[i].ParameterName = $"@p{i}";
            opdracht.Parameters.Add(parameters[i]);
        }

        foreach (var rij in rijen)
        {
            for (var i = 0; i < parameters.Length; i++)
                parameters[i].Value = rij[i] ?? DBNull.Value;
            opdracht.ExecuteNonQuery();
            ct.ThrowIfCancellationRequested();
        }
    }

    public async Task Klaar(CancellationToken ct)
    {
        if (transactie is null)
            return;
        await transactie.CommitAsync(ct);
        // The planner must know that the tables are no longer small. A sample per index says enough.
        await db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit=1000; ANALYZE;", ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (transactie is not null)
            await transactie.DisposeAsync();
    }
}
