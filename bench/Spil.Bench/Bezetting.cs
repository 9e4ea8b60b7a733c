using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Plannen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schrijven;
using Spil.TestSupport;
using Spil.Web.Demo;

namespace Spil.Bench;

/// <summary>A casusregisseur who is going to work: the name to sign in with, and the dossiers and trajecten with a plan that are open on the desk.</summary>
internal sealed record Regisseur(string Demonaam, IReadOnlyList<(Guid Dossier, Guid Traject)> Trajecten);

/// <summary>A database of a given size with casusregisseurs spread over it, each with the same caseload as Marjan of the demo.</summary>
internal sealed record Bezetting(Testdatabase Database, int Omvang, IReadOnlyList<Regisseur> Regisseurs, long Rijen, double Seconden, double Mib) : IAsyncDisposable
{
    public static async Task<Bezetting> Maak(Engine engine, int omvang)
    {
        var database = await Testdatabase.Nieuw(engine, demo: true);
        await using var diensten = Testdiensten.Op(database);
        var eerste = await diensten.MetDb(db => db.Set<Inwonerdossier>().CountAsync());
        var klok = Stopwatch.StartNew();
        var rijen = await Grootwerk.Massa(diensten.Alles, omvang - eerste);
        var seconden = klok.Elapsed.TotalSeconds;
        var regisseurs = await diensten.In(s => NeemAan(s, eerste, (omvang - eerste) / eerste));
        return new(database, omvang, regisseurs, rijen, seconden, await diensten.MetDb(db => Grootte(database, db)));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    // Marjan and whole copies of her, evenly spread over the database, so that the pages that are opened lie far apart.
    private static async Task<IReadOnlyList<Regisseur>> NeemAan(IServiceProvider diensten, int eersteKopie, int heleKopieen)
    {
        var db = diensten.GetRequiredService<AppDbContext>();
        var marjan = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Demonaam == "casusregisseur");
        var aantal = Math.Min(Keuze.Verbindingen - 1, heleKopieen);
        var regisseurs = new List<Regisseur> { new(marjan.Demonaam!, await Trajecten(db, marjan.PersoonId!.Value)) };
        for (var i = 0; i < aantal; i++)
        {
            var persoon = new PersoonId(Massabron.Id(marjan.PersoonId!.Value.Waarde, eersteKopie + (long)i * heleKopieen / aantal));
            var naam = $"meting-{i}";
            db.Add(new Account
            {
                Naam = $"Meting {i}", Rol = Rol.Casusregisseur, PersoonId = persoon, Demonaam = naam, UserName = naam, NormalizedUserName = naam.ToUpperInvariant(),
                Email = naam + "@voorbeeld.nl", NormalizedEmail = naam.ToUpperInvariant() + "@VOORBEELD.NL", SecurityStamp = naam,
            });
            regisseurs.Add(new(naam, await Trajecten(db, persoon)));
        }

        await diensten.GetRequiredService<Opslag>().Opslaan(
            new(Uitvoerder.Spil("bench"), TimeProvider.System.GetUtcNow(), "Meting", null, new AccountGemaakt(default, "Meting", "Casusregisseur")));
        return regisseurs;
    }

    private static async Task<IReadOnlyList<(Guid, Guid)>> Trajecten(AppDbContext db, PersoonId regisseur)
    {
        var gevonden = await db.Set<Traject>().AsNoTracking()
            .Where(t => t.Status == Trajectstatus.Lopend && t.Tandem!.Casusregisseur == regisseur && db.Set<Plan>().Any(p => p.TrajectId == t.Id))
            .Select(t => new { t.DossierId, t.Id }).ToListAsync();
        return gevonden.Count > 0 ? [.. gevonden.Select(t => (t.DossierId.Waarde, t.Id.Waarde))] : throw new InvalidOperationException("A casusregisseur without work measures nothing.");
    }

    private static async Task<double> Grootte(Testdatabase database, AppDbContext db)
    {
        if (database.Engine == Engine.Postgres)
            return (await db.Database.SqlQueryRaw<long>("SELECT pg_database_size(current_database()) AS \"Value\"").ToListAsync()).Single() / 1024.0 / 1024.0;
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return new FileInfo(database.Bestand).Length / 1024.0 / 1024.0;
    }
}
