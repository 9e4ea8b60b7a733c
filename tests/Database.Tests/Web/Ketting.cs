using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;

namespace Spil.Database.Tests.Web;

internal static class Ketting
{
    /// <summary>Both chains hold.</summary>
    public static Task IsHeel(Testdiensten diensten) => diensten.In(async s =>
    {
        var db = s.GetRequiredService<AppDbContext>();
        (await Kettingcontrole.Controleer(db.Set<Wijzigingsregel>().AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await db.Set<Kettingkop>().AsNoTracking().SingleAsync(), default))
            .Breuk.ShouldBeNull();
        var log = s.GetRequiredService<LogContext>();
        (await Kettingcontrole.Controleer(log.Inzagen.AsNoTracking().OrderBy(r => r.Nummer).AsAsyncEnumerable(), await log.Set<Kettingkop>().AsNoTracking().SingleAsync(), default))
            .Breuk.ShouldBeNull();
        return true;
    });
}
