using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Bewaren;
using Spil.Platform.Data;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Bewaren;

/// <summary>Who empties a line of a log besides a destruction is found, whatever was changed along with it.</summary>
public sealed class LeeggemaaktTests
{
    [Theory]
    [InlineData(Engine.Sqlite, "UPDATE platform_inzagelog SET \"Gebeurtenis\" = '' WHERE \"Nummer\" = 2", "Regel 2 is veranderd.")]
    [InlineData(Engine.Postgres, "UPDATE platform_inzagelog SET \"Gebeurtenis\" = '' WHERE \"Nummer\" = 2", "Regel 2 is veranderd.")]
    [InlineData(Engine.Sqlite, "UPDATE platform_inzagelog SET \"ZoutWat\" = NULL, \"Gebeurtenis\" = '', \"DossierId\" = NULL WHERE \"Nummer\" = 2", "Regel 2 is veranderd.")]
    [InlineData(Engine.Postgres, "UPDATE platform_inzagelog SET \"ZoutWat\" = NULL, \"Gebeurtenis\" = '', \"DossierId\" = NULL WHERE \"Nummer\" = 2", "Regel 2 is veranderd.")]
    public async Task Een_regel_die_zomaar_is_leeggemaakt_is_veranderd(Engine engine, string knoeierij, string breuk)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        await diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlRawAsync(knoeierij));
        (await diensten.Breuk()).ShouldBe(breuk);
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_regel_die_netjes_maar_stiekem_is_leeggemaakt_hoort_bij_geen_vernietiging(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        await Leeg(diensten, 3);
        (await diensten.Breuk()).ShouldBe("Regel 3 is leeggemaakt zonder vernietiging.");
    }

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Een_regel_die_aan_een_vernietiging_wordt_toegevoegd_past_niet_bij_wat_is_opgeschreven(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var dossier = await diensten.Dossier("Samira");
        await diensten.Plant(dossier);
        await diensten.Vernietig(new(dossier, []));
        (await diensten.Breuk()).ShouldBeEmpty();
        var ander = await diensten.In(s => s.GetRequiredService<LogContext>().Inzagen.Where(r => r.WisWat == null).Select(r => r.Nummer).FirstAsync());
        await Leeg(diensten, ander);
        await diensten.In(s => s.GetRequiredService<LogContext>().Database.ExecuteSqlAsync(
            $"UPDATE platform_inzagelog SET \"WisWat\" = (SELECT \"WisWat\" FROM platform_inzagelog WHERE \"WisWat\" IS NOT NULL AND \"Nummer\" <> {ander} ORDER BY \"Nummer\" LIMIT 1) WHERE \"Nummer\" = {ander}"));
        (await diensten.Breuk()).ShouldContain("kloppen niet met de vernietiging.");
    }

    private static Task<int> Leeg(Testdiensten diensten, long nummer) => diensten.In(async s =>
    {
        var log = s.GetRequiredService<LogContext>();
        Logwisser.LeegWat(log, [await log.Inzagen.AsTracking().SingleAsync(r => r.Nummer == nummer)]);
#pragma warning disable RS0030 // The test tampers.
        return await log.SaveChangesAsync();
#pragma warning restore RS0030
    });
}
