using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

public sealed class MigratieTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Het_model_en_de_migraties_zijn_gelijk(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine);
        await using var scope = diensten.Alles.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.HasPendingModelChanges().ShouldBeFalse("run `make migratie NAAM=…`");
        scope.ServiceProvider.GetRequiredService<LogContext>().Database.HasPendingModelChanges().ShouldBeFalse("run `make migratie NAAM=… CONTEXT=Log`");
    }

    [Fact]
    public async Task Beide_engines_hebben_dezelfde_tabellen_en_kolommen()
    {
        (await Kolommen(Engine.Sqlite, "SELECT m.name || '.' || p.name FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"))
            .ShouldBe(await Kolommen(Engine.Postgres,
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT IN ('platform_inzagelog', 'platform_inzagekop', '__migraties_log')"));
    }

    private static async Task<string[]> Kolommen(Engine engine, string sql)
    {
        await using var diensten = await Testdiensten.Start(engine);
        var kolommen = await diensten.MetDb(db => db.Database.SqlQueryRaw<string>(sql).ToListAsync());
        return [.. kolommen.Where(k => !k.StartsWith("__EFMigrationsLock", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
