using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Spil.Platform.Data;

namespace Spil.Platform.Postgres;

/// <summary>Binary COPY per table inside one transaction.</summary>
internal sealed class PostgresBulk(AppDbContext db) : IBulkschrijver
{
    private IDbContextTransaction? transactie;

    public async Task Schrijf(string tabel, IReadOnlyList<Bulkkolom> kolommen, IEnumerable<object?[]> rijen, CancellationToken ct)
    {
        transactie ??= await db.Database.BeginTransactionAsync(ct);
        var verbinding = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var schrijver = await verbinding.BeginBinaryImportAsync(
            $"COPY \"{tabel}\" ({string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""))}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var rij in rijen)
        {
            await schrijver.StartRowAsync(ct);
            for (var i = 0; i < rij.Length; i++)
            {
                if (rij[i] is { } waarde)
                    await schrijver.WriteAsync(waarde, kolommen[i].Kolomtype, ct);
                else
                    await schrijver.WriteNullAsync(ct);
            }
        }

        await schrijver.CompleteAsync(ct);
    }

    public async Task Klaar(CancellationToken ct)
    {
        if (transactie is null)
            return;
        await transactie.CommitAsync(ct);
        // The planner must not think for minutes that the tables are still small, nor the server tidy millions of new rows while people work.
        await db.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE)", ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (transactie is not null)
            await transactie.DisposeAsync();
    }
}
