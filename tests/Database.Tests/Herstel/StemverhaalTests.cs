using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Spil.Domein.Tests.Herstel.Stemverhalen;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Xunit;

namespace Spil.Database.Tests.Herstel;

/// <summary>
/// The stories of the domain, each step loaded, done and saved by itself, with what the house does by itself when the kring changes: what is in the
/// database after each step is what the naive implementation of the rule says.
/// </summary>
public sealed class StemverhaalTests
{
    private const int Verhalen = 6;
    private const int Lengte = 40;

    [Theory, ClassData(typeof(BeideEngines))]
    public async Task Ook_in_de_database_staat_na_elke_stap_precies_wat_de_regel_toelaat(Engine engine)
    {
        var (regels, geweigerd) = (0, 0);
        foreach (var verhaal in Stappen.Verhaal(Lengte).Sample(Lengte, Verhalen))
        {
            await using var diensten = await Testdiensten.Start(engine);
            await Begin(diensten);
            var naief = new Naief();
            foreach (var (stap, nummer) in verhaal.Select((s, i) => (s, i)))
            {
                var gelukt = await diensten.In(s => Doe(s, stap));
                gelukt.ShouldBe(naief.Doe(stap), $"step {nummer}: {stap} of\n{string.Join('\n', verhaal)}");
                (await diensten.In(async s => (await Lees(s)).Plan)).ShouldBe(naief.Plan, $"after step {nummer}: {stap} of\n{string.Join('\n', verhaal)}");
                regels += naief.Plan.Count;
                geweigerd += gelukt ? 0 : 1;
            }
        }

        regels.ShouldBeGreaterThan(0);
        geweigerd.ShouldBeGreaterThan(0);
    }

    private static Task<Opslagresultaat> Begin(Testdiensten diensten) => diensten.In(s =>
    {
        var wereld = Wereld.Begin();
        var db = s.GetRequiredService<AppDbContext>();
        // The follower asks for the names of people, so they are there under the ids of the story.
        var mensen = Wereld.Mensen.Select(m => (Door: m, Persoon.Maak(new(m.Naam, "", "Proef"), Wereld.Vandaag).Waarde.Nieuw)).ToList();
        foreach (var (door, persoon) in mensen)
        {
            db.Add(persoon);
            db.Entry(persoon).Property(p => p.Id).CurrentValue = door.Persoon;
        }

        db.AddRange(wereld.Dossier, wereld.Traject);
        return s.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Wereld.Nu, "proef", wereld.Dossier.Id, new PersoonGemaakt(Wereld.Mensen[0].Persoon)));
    });

    private static async Task<bool> Doe(IServiceProvider diensten, Stap stap)
    {
        var wereld = await Lees(diensten);
        var al = wereld.Voorstellen.Count;
        if (!wereld.Doe(stap))
            return false;
        diensten.GetRequiredService<AppDbContext>().AddRange(wereld.Voorstellen.Skip(al));
        var gebeurd = wereld.Gebeurd.ToList();
        if (wereld.KringVeranderd)
            gebeurd.AddRange(await diensten.GetRequiredService<Kringvolgers>().Volg(wereld.Dossier.Id, Wereld.Nu, default));

        (await diensten.GetRequiredService<Opslag>().Opslaan(new(Uitvoerder.Spil("test"), Wereld.Nu, "proef", wereld.Dossier.Id, gebeurd))).ShouldBe(Opslagresultaat.Opgeslagen);
        return true;
    }

    private static async Task<Wereld> Lees(IServiceProvider diensten)
    {
        var db = diensten.GetRequiredService<AppDbContext>();
        return new(await db.Set<Inwonerdossier>().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).AsSplitQuery().SingleAsync(),
            await db.Set<Traject>().SingleAsync(),
            await db.Set<Voorstel>().Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen).AsSplitQuery().OrderBy(v => v.Id).ToListAsync());
    }
}
