using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Verslagen;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Meenemen;

/// <summary>The minutes of a meeting.</summary>
public sealed record Verslagdeel(DateTimeOffset BegonnenOp, DateOnly? VanOverlegOp, Verslagstand Stand, DateTimeOffset? AangebodenOp, DateTimeOffset? VastgesteldOp, string VastgesteldDoor, string Kenmerk,
    IReadOnlyList<Notitiedeel> Regels, IReadOnlyList<Besluitdeel> Besluiten, IReadOnlyList<Ontvangerdeel> Ontvangers);

/// <summary>A line of it.</summary>
public sealed record Notitiedeel(string Punt, Agendazicht Zicht, Gegevenssoort Soort, string Tekst, string Door, DateTimeOffset Op, IReadOnlyList<Notitieversiedeel> Eerder, IReadOnlyList<Correctiedeel> Vragen);

/// <summary>What a line said before.</summary>
public sealed record Notitieversiedeel(int Versie, string Tekst, string Door, DateTimeOffset Op);

/// <summary>A correction that was asked, with the answer.</summary>
public sealed record Correctiedeel(string Naam, string Tekst, DateTimeOffset Op, Correctiestand Stand, string Antwoord, string BeantwoordDoor, DateTimeOffset? BeantwoordOp);

/// <summary>What was decided.</summary>
public sealed record Besluitdeel(Voorstelsoort Soort, string Tekst, string Wie, DateOnly? Wanneer, string Doel, bool Aangenomen, string Geparkeerd);

/// <summary>Who got it, how, and whether it was seen.</summary>
public sealed record Ontvangerdeel(string Naam, Ontvangwijze Wijze, DateTimeOffset? AangebodenOp, DateTimeOffset? GeopendOp, DateTimeOffset? OpPapierOp);

/// <summary>The minutes of the meetings of an inwoner, to take along: what the inwoner may see, by the same rule as the page.</summary>
internal static class Verslagexport
{
    public static Func<DossierId, CancellationToken, Task<List<Verslagdeel>>> Haal(AppDbContext db) => async (dossier, ct) =>
    {
        var verslagen = await db.Set<Verslag>().AsNoTracking().Heel().Where(v => v.DossierId == dossier).OrderBy(v => v.Id).ToListAsync(ct);
        if (verslagen.Count == 0) return [];
        var overleggen = await db.Set<Overleg>().AsNoTracking().Geheel().Where(o => o.DossierId == dossier).ToDictionaryAsync(o => o.Id, ct);
        var trajecten = await db.Set<Traject>().AsNoTracking().Where(t => t.DossierId == dossier).ToDictionaryAsync(t => t.Id, ct);
        var voorstellen = (await db.Set<Voorstel>().AsNoTracking().MetStemmen().Where(v => v.DossierId == dossier).ToListAsync(ct)).ToLookup(v => v.TrajectId);
        return [.. verslagen.Select(v =>
        {
            var overleg = overleggen[v.OverlegId];
            var zicht = Verslagzicht.Van(Overlegzicht.Van(overleg, trajecten[overleg.TrajectId], overleg.InwonerId, overleg.BegonnenOp), Enum.GetValues<Gegevenssoort>());
            return Deel(v, overleg, Verslagexemplaar.Voor(v, Overlegbesluit.Van(overleg, [.. voorstellen[overleg.TrajectId]]), zicht));
        })];
    };

    private static Verslagdeel Deel(Verslag v, Overleg o, Verslagexemplaar e) => new(v.BegonnenOp, o.Dag, v.Stand, v.AangebodenOp, v.VastgesteldOp, v.VastgesteldDoor, v.Merk,
        [.. e.Delen.SelectMany(d => d.Regels.Select(r => new Notitiedeel(d.Titel, r.Notitie.Zicht, r.Notitie.Huidige.Soort, r.Notitie.Huidige.Tekst, r.Notitie.Huidige.DoorNaam, r.Notitie.Huidige.Op,
            [.. r.Eerder.Select(x => new Notitieversiedeel(x.Nummer, x.Tekst, x.DoorNaam, x.Op))],
            [.. r.Correcties.Select(c => new Correctiedeel(c.Naam, c.Tekst, c.Op, c.Stand, c.Antwoord, c.BeantwoordDoor, c.BeantwoordOp))])))],
        [.. e.Besluiten.Select(b => new Besluitdeel(b.Soort, b.Tekst, b.Wie, b.Wanneer, b.Doel, b.Aangenomen, b.Geparkeerd))],
        [.. v.Ontvangers.Select(x => new Ontvangerdeel(o.Zoek(x.GenodigdeId)?.Naam ?? "", x.Wijze, x.AangebodenOp, x.GeopendOp, x.OpPapierOp))]);
}
