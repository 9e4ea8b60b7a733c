using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.TestSupport;
using Spil.Web;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>The embedded engine keeps a copy of its files before a migration touches them.</summary>
public sealed class KopieTests
{
    [Fact]
    public async Task Voor_een_migratie_van_wat_er_al_is_blijft_een_kopie_staan()
    {
        await using var database = await Testdatabase.Nieuw(Engine.Sqlite, demo: true);
        await using (var diensten = Testdiensten.Op(database))
        {
            (await Databasezorg.Migreer(diensten.Alles, default)).ShouldBe(0);
            Kopieen(database).ShouldBeEmpty("nothing to migrate, nothing to copy");

            // A program that is one step ahead: the log of looks still has to be made.
            await diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(
                "DROP TABLE platform_inzagelog; DROP TABLE platform_inzagekop; DROP TABLE __migraties_log;"));
            (await Databasezorg.Migreer(diensten.Alles, default)).ShouldBeGreaterThan(0);
        }

        var kopieen = Kopieen(database);
        kopieen.Length.ShouldBe(2, "the data and the log of looks");
        var kopie = kopieen.Single(k => !k.Contains(".inzage.", StringComparison.Ordinal));
        await using var verbinding = new SqliteConnection($"Data Source={kopie};Mode=ReadOnly;Pooling=False");
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT COUNT(*) FROM platform_account WHERE Demonaam IS NOT NULL";
        Convert.ToInt32(await vraag.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(10, "the copy is whole");
    }

    [Fact]
    public async Task Een_nieuwe_database_heeft_niets_om_te_bewaren()
    {
        await using var database = await Testdatabase.Leeg(Engine.Sqlite);
        await using (var diensten = Testdiensten.Op(database))
            (await Databasezorg.Migreer(diensten.Alles, default)).ShouldBeGreaterThan(0);
        Kopieen(database).ShouldBeEmpty();
    }

    private static string[] Kopieen(Testdatabase database) =>
        Directory.GetFiles(Path.GetDirectoryName(database.Bestand)!, Path.GetFileNameWithoutExtension(database.Bestand) + "*voor-migratie*");
}
