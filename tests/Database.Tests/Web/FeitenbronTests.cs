using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Kern;
using Spil.Kern.Feiten;
using Spil.Platform.Data;
using Spil.Platform.Feiten;
using Spil.TestSupport;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Meldingen;
using Spil.Wmo.Domein.Signalen;
using Xunit;

namespace Spil.Database.Tests.Web;

/// <summary>Objections, signals and terms bring along the support they are about: the same as the case itself tells.</summary>
public sealed class FeitenbronTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Elk_feit_heeft_de_hulp_van_zijn_eigen_zaak(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        await diensten.In(Vergelijk);
    }

    private static async Task<int> Vergelijk(IServiceProvider diensten)
    {
        var (bron, db) = (diensten.GetRequiredService<IFeitenbron>(), diensten.GetRequiredService<AppDbContext>());
        var zaken = await bron.Zaken(null, default).ToDictionaryAsync(z => (z.Zaak, z.Gemeente));
        var bezwaren = await bron.Bezwaren(null, default).ToListAsync();
        var signalen = await bron.Signalen(null, default).ToListAsync();
        var termijnen = await bron.Termijnen(null, default).ToListAsync();

        bezwaren.Count.ShouldBe(await db.Set<Bezwaar>().CountAsync());
        signalen.Count.ShouldBe(await db.Set<Signaal>().CountAsync());
        termijnen.Count.ShouldBe(await db.Set<Melding>().CountAsync(m => m.VerslagOp != null) + await db.Set<Melding>().CountAsync(m => m.Stand == Meldstand.Besloten));
        (DossierId Zaak, OrganisatieId Gemeente, Zaakfeit? Hulp)[] feiten =
            [.. bezwaren.Select(b => (b.Zaak, b.Gemeente, b.Hulp)), .. signalen.Select(s => (s.Zaak, s.Gemeente, s.Hulp)), .. termijnen.Select(t => (t.Zaak, t.Gemeente, t.Hulp))];
        foreach (var (zaak, gemeente, hulp) in feiten) JsonSerializer.Serialize(hulp).ShouldBe(JsonSerializer.Serialize(zaken.GetValueOrDefault((zaak, gemeente))));
        (feiten.Any(f => f.Hulp is null), feiten.Any(f => f.Hulp is { Volumes.Count: > 1 })).ShouldBe((true, true), "The demo has both.");

        // Of one municipality: the same facts, and those of one inwoner side by side.
        foreach (var gemeente in feiten.Select(f => f.Gemeente).Distinct())
        {
            var eigen = await bron.Bezwaren(gemeente, default).ToListAsync();
            eigen.Select(b => b.Zaak).ShouldBe(bezwaren.Where(b => b.Gemeente == gemeente).Select(b => b.Zaak));
            (await bron.Termijnen(gemeente, default).CountAsync()).ShouldBe(termijnen.Count(t => t.Gemeente == gemeente));
            (await bron.Signalen(gemeente, default).CountAsync()).ShouldBe(signalen.Count(s => s.Gemeente == gemeente));
        }
        foreach (var reeks in new[] { bezwaren.ConvertAll(b => b.Zaak), signalen.ConvertAll(s => s.Zaak), termijnen.ConvertAll(t => t.Zaak) })
            reeks.Where((zaak, i) => i > 0 && reeks[i - 1] != zaak).Count().ShouldBe(Math.Max(0, reeks.Distinct().Count() - 1));
        return feiten.Length;
    }
}
