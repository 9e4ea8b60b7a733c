using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.TestSupport;
using Spil.Wmo.Domein.Herindicaties;
using Xunit;

namespace Spil.Database.Tests.Wmo;

/// <summary>Who is at or below the threshold comes in the round when the indication is about to end, on both engines: once, with a consulent, and in the log.</summary>
public sealed class RondetaakTests
{
    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Wie_bijna_afloopt_komt_een_keer_in_de_ronde_die_loopt(Engine engine)
    {
        await using var diensten = await Testdiensten.Start(engine, demo: true);
        var voor = await Aantal(diensten);
        (await Doe(diensten)).ShouldBe("1 mens kwam in een ronde.");
        var bep = await diensten.MetDb(db => db.Set<Herindicatie>().SingleAsync(h => db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == "Bep")));
        (bep.Stand, bep.OudMinuten, bep.BeslotenOp).ShouldBe((Herindicatiestand.TeDoen, 110, null));
        (await Aantal(diensten)).ShouldBe(voor + 1);
        (await diensten.MetDb(db => db.Set<Inwonerdossier>().AnyAsync(d => d.Id == bep.DossierId && d.Betrokkenen.Any(b => b.PersoonId == bep.ConsulentId && b.Rol == Betrokkenheid.Consulent)))).ShouldBeTrue();
        (await diensten.MetDb(db => db.Set<Wijzigingsregel>().AnyAsync(r => r.Waarom == "In een ronde van herindicaties gekomen" && r.DossierId == bep.DossierId))).ShouldBeTrue();
        (await Doe(diensten)).ShouldBe("Er kwam niemand bij.");
        (await Aantal(diensten)).ShouldBe(voor + 1);
        foreach (var later in new[] { "Rie", "Nico" })
            (await diensten.MetDb(db => db.Set<Herindicatie>().AnyAsync(h => db.Set<Persoon>().Any(p => p.Id == h.InwonerId && p.Naam.Voornaam == later)))).ShouldBeFalse("that indication goes on for a long time");
    }

    private static Task<int> Aantal(Testdiensten diensten) => diensten.MetDb(db => db.Set<Herindicatieronde>().Where(r => r.GestartOp != null).SumAsync(r => r.Aantal));

    private static Task<string> Doe(Testdiensten diensten) => diensten.In(s => s.GetServices<ITaak>().Single(t => t.Code == "wmo-rondes").Doe(default));
}
