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

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Ook_over_de_grens_van_een_stuk_noemt_de_wandeling_de_regel(Engine engine)
    {
        await using var diensten = await MetRegels(engine, 20_500);
        var hoorde = new List<(long Gelezen, long Totaal)>();
        (await Loop(diensten, hoorde)).ShouldBe(new Kettingoordeel(20_500, null));
        hoorde.ShouldBe([(20_000, 20_500), (20_500, 20_500)]);

        await Knoei(diensten, "UPDATE platform_inzagelog SET \"Gebeurtenis\" = 'niets' WHERE \"Nummer\" = 20321");
        (await Loop(diensten)).Breuk.ShouldBe("Regel 20321 is veranderd.");
        await Knoei(diensten, "UPDATE platform_inzagelog SET \"Gebeurtenis\" = 'de schijf' WHERE \"Nummer\" = 20321");
        await Knoei(diensten, "UPDATE platform_inzagelog SET \"Nummer\" = -1 WHERE \"Nummer\" = 20000; UPDATE platform_inzagelog SET \"Nummer\" = 20000 WHERE \"Nummer\" = 20001; "
            + "UPDATE platform_inzagelog SET \"Nummer\" = 20001 WHERE \"Nummer\" = -1");
        (await Loop(diensten)).Breuk.ShouldBe("Regel 20000 sluit niet aan op regel 19999.");
        await Knoei(diensten, "DELETE FROM platform_inzagelog WHERE \"Nummer\" = 20000");
        (await Loop(diensten)).Breuk.ShouldBe("Regel 20000 ontbreekt; na regel 19999 volgt regel 20001.");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_er_een_regel_achter_plakt_wordt_gevonden(Engine engine)
    {
        await using var diensten = await MetRegels(engine);
        await Knoei(diensten, "UPDATE platform_inzagekop SET \"Nummer\" = 99, \"Hash\" = (SELECT \"Hash\" FROM platform_inzagelog WHERE \"Nummer\" = 99)");
        (await Loop(diensten)).Breuk.ShouldBe("Regel 100 staat na het einde van de ketting: die hoort tot regel 99 te lopen.");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_ondertussen_kijkt_maakt_geen_vals_alarm(Engine engine)
    {
        await using var diensten = await MetRegels(engine);
        var log = diensten.Alles.GetRequiredService<Inzagelog>();
        using var klaar = new CancellationTokenSource();
        var bezig = new TaskCompletionSource();
        var schrijver = Task.Run(async () =>
        {
            for (; !klaar.IsCancellationRequested; bezig.TrySetResult())
                await log.Schrijf(new Inzageregel(TimeProvider.System.GetUtcNow()) { Gebeurtenis = "het plan", Naam = "Ondertussen", Toegestaan = true }, default);
        });
        await bezig.Task; // On a busy machine the walks could be over before the first line is there.
        for (var i = 0; i < 25; i++)
            (await Loop(diensten)).Breuk.ShouldBeNull();
        await klaar.CancelAsync();
        await schrijver;
        (await Loop(diensten)).Aantal.ShouldBeGreaterThan(100);
    }

    private static Task<Kettingoordeel> Loop(Testdiensten diensten, List<(long, long)>? hoorde = null) => diensten.In(s => Kettingcontrole.Loop<Inzageregel>(
        s.GetRequiredService<LogContext>(), (gelezen, totaal) => { hoorde?.Add((gelezen, totaal)); return Task.CompletedTask; }, default));

    private static Task<int> Knoei(Testdiensten diensten, string sql) => diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(sql));

    private const string Verwisseling =
        "UPDATE platform_inzagelog SET \"Nummer\" = -1 WHERE \"Nummer\" = 10; UPDATE platform_inzagelog SET \"Nummer\" = 10 WHERE \"Nummer\" = 11; " +
        "UPDATE platform_inzagelog SET \"Nummer\" = 11 WHERE \"Nummer\" = -1;";

    private static async Task<Testdiensten> MetRegels(Engine engine, int aantal = 100)
    {
        var diensten = await Testdiensten.Start(engine);
        var log = diensten.Alles.GetRequiredService<Inzagelog>();
        var begin = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
        foreach (var groep in Enumerable.Range(0, aantal).Chunk(4000))
        {
            await Task.WhenAll(groep.Select(i =>
                log.Schrijf(new Inzageregel(begin.AddSeconds(i)) { Gebeurtenis = "de schijf", Naam = $"Lezer {i}", Toegestaan = i % 3 > 0 }, default)));
        }

        return diensten;
    }

    private static Task<Kettingoordeel> Controleer(Testdiensten diensten) => diensten.In(async s =>
    {
        var log = s.GetRequiredService<LogContext>();
        return await Kettingcontrole.Controleer(
            log.Inzagen.AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await log.Set<Kettingkop>().AsNoTracking().SingleAsync(), default);
    });
}
