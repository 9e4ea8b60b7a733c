using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Platform;

public sealed class KettingTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_hele_ketting_klopt(Engine engine)
    {
        await using var diensten = await MetRegels(engine);
        (await Controleer(diensten)).ShouldBe(new Kettingoordeel(100, null));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "UPDATE platform_inzagelog SET \"Naam\" = 'Iemand anders' WHERE \"Nummer\" = 37", "Regel 37 is veranderd.")]
    [InlineData(Engine.Postgres, "UPDATE platform_inzagelog SET \"Naam\" = 'Iemand anders' WHERE \"Nummer\" = 37", "Regel 37 is veranderd.")]
    [InlineData(Engine.Sqlite, "DELETE FROM platform_inzagelog WHERE \"Nummer\" = 50", "Regel 50 ontbreekt; na regel 49 volgt regel 51.")]
    [InlineData(Engine.Postgres, "DELETE FROM platform_inzagelog WHERE \"Nummer\" = 50", "Regel 50 ontbreekt; na regel 49 volgt regel 51.")]
    [InlineData(Engine.Sqlite, "DELETE FROM platform_inzagelog WHERE \"Nummer\" = 100", "Na regel 99 ontbreken regels: de ketting hoort tot regel 100 te lopen.")]
    [InlineData(Engine.Postgres, "DELETE FROM platform_inzagelog WHERE \"Nummer\" = 100", "Na regel 99 ontbreken regels: de ketting hoort tot regel 100 te lopen.")]
    [InlineData(Engine.Sqlite, Verwisseling, "Regel 10 sluit niet aan op regel 9.")]
    [InlineData(Engine.Postgres, Verwisseling, "Regel 10 sluit niet aan op regel 9.")]
    public async Task De_controle_noemt_de_eerste_regel_die_niet_klopt(Engine engine, string knoeierij, string breuk)
    {
        await using var diensten = await MetRegels(engine);
        await diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(knoeierij));
        (await Controleer(diensten)).Breuk.ShouldBe(breuk);
    }

    private const string Verwisseling =
        "UPDATE platform_inzagelog SET \"Nummer\" = -1 WHERE \"Nummer\" = 10; UPDATE platform_inzagelog SET \"Nummer\" = 10 WHERE \"Nummer\" = 11; " +
        "UPDATE platform_inzagelog SET \"Nummer\" = 11 WHERE \"Nummer\" = -1;";

    private static async Task<Testdiensten> MetRegels(Engine engine)
    {
        var diensten = await Testdiensten.Start(engine);
        var log = diensten.Alles.GetRequiredService<Inzagelog>();
        var begin = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            log.Schrijf(new Inzageregel(begin.AddSeconds(i)) { Gebeurtenis = "de schijf", Naam = $"Lezer {i}", Toegestaan = i % 3 > 0 }, default)));
        return diensten;
    }

    private static Task<Kettingoordeel> Controleer(Testdiensten diensten) => diensten.In(async s =>
    {
        var log = s.GetRequiredService<LogContext>();
        return await Kettingcontrole.Controleer(
            log.Inzagen.AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await log.Set<Kettingkop>().AsNoTracking().SingleAsync(), default);
    });
}
