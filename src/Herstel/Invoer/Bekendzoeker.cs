using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Invoer;

/// <summary>Sees for the lines of a list who is in Spil already; a few queries per some hundreds of lines.</summary>
internal static class Bekendzoeker
{
    private const int PerKeer = 400;

    /// <param name="db">The database.</param>
    /// <param name="regels">The lines of the list.</param>
    /// <param name="gesloten">Dossiers whose inwoner may not be found; null when Spil itself asks.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<List<Invoerregel>> Zoek(AppDbContext db, IReadOnlyList<Invoerregel> regels, IQueryable<GeslotenDossier>? gesloten, CancellationToken ct)
    {
        // Those of one date of birth together, so that a date is asked for once.
        var gevonden = new Dictionary<int, Invoerregel>();
        foreach (var groep in regels.Where(r => r.WordtOvergenomen).OrderBy(r => r.Aanmelding!.Inwoner.Geboortedatum).Chunk(PerKeer))
            foreach (var regel in await ZoekGroep(db, groep, gesloten, ct))
                gevonden.Add(regel.Nummer, regel);
        return [.. regels.Select(r => gevonden.GetValueOrDefault(r.Nummer, r))];
    }

    private static async Task<IEnumerable<Invoerregel>> ZoekGroep(AppDbContext db, Invoerregel[] groep, IQueryable<GeslotenDossier>? gesloten, CancellationToken ct)
    {
        var bekend = await Sleutels(db, groep, ct);
        var kandidaten = await Kandidaten.Zoek(db, [.. groep.Select(r => r.Aanmelding!.Inwoner)], ct, gesloten);
        var register = new Register(kandidaten);
        var gelijken = groep.Select(r => bekend.Overlaps(Eigen(r)) ? [] : register.Gelijken(r.Aanmelding!.Inwoner)).ToList();
        var loopt = await Kandidaten.Trajecten(db, [.. gelijken.SelectMany(g => g).Select(g => g.Wie.Persoon).OfType<PersoonId>().Distinct()], ct);
        return groep.Zip(gelijken, (regel, gelijk) => bekend.Overlaps(Eigen(regel))
            ? regel.Wordt(Lot.AlBekend, "Deze inwoner is al eerder aangemeld.")
            : Oordeel(regel, gelijk, loopt));
    }

    /// <summary>Which of the keys of these lines an earlier import took.</summary>
    internal static async Task<HashSet<string>> Sleutels(AppDbContext db, IEnumerable<Invoerregel> regels, CancellationToken ct)
    {
        var gezocht = regels.SelectMany(Eigen).Distinct().ToList();
        return [.. await db.Set<Aanmelding>().Where(a => gezocht.Contains(a.Herkomstsleutel!)).Select(a => a.Herkomstsleutel!).ToListAsync(ct)];
    }

    private static IEnumerable<string> Eigen(Invoerregel regel)
    {
        yield return regel.Aanmelding!.Herkomstsleutel!;
        if (Zelfde.Naamsleutel(regel.Aanmelding.Inwoner) is { } naam) yield return naam;
    }

    private static Invoerregel Oordeel(Invoerregel regel, List<Gelijke> gelijken, Dictionary<PersoonId, bool> loopt)
    {
        if (gelijken.Exists(g => g.IsZelfde && g.Wie.Aanmelding is not null)) return regel.Wordt(Lot.AlBekend, "Deze inwoner is al aangemeld.");
        if (gelijken.Exists(g => g.IsZelfde && g.Wie.Persoon is { } p && loopt.GetValueOrDefault(p))) return regel.Wordt(Lot.AlBekend, "Deze inwoner doet al mee.");
        return gelijken.Count == 0 ? regel : regel.Wordt(Lot.MetWaarschuwing,
            $"Lijkt op iemand die al in Spil staat: {string.Join(", ", gelijken.OrderByDescending(g => g.Dubbelheid.Zekerheid).First().Dubbelheid.Redenen)}.");
    }

    /// <summary>Somebody who may be the same, and whether that is taken for granted.</summary>
    private sealed record Gelijke(Kandidaat Wie, Dubbelheid Dubbelheid, bool IsZelfde);

    /// <summary>The candidates by what they share, so that a line is compared with its few and not with all.</summary>
    private sealed class Register(List<Kandidaat> kandidaten)
    {
        private readonly ILookup<Bsn?, Kandidaat> perBsn = kandidaten.Where(k => k.Gegevens.Bsn is not null).ToLookup(k => k.Gegevens.Bsn);
        private readonly ILookup<DateOnly?, Kandidaat> perDag = kandidaten.Where(k => k.Gegevens.Geboortedatum is not null).ToLookup(k => k.Gegevens.Geboortedatum);
        private readonly ILookup<string, Kandidaat> perNaam = kandidaten.ToLookup(k => k.Gegevens.Naam.Zoeksleutel);

        public List<Gelijke> Gelijken(Inwonergegevens inwoner) =>
        [
            .. perBsn[inwoner.Bsn].Concat(perDag[inwoner.Geboortedatum]).Concat(perNaam[inwoner.Naam.Zoeksleutel]).Distinct()
                .Select(k => new Gelijke(k, Dubbelherkenning.Vergelijk(inwoner, k.Gegevens), IsZelfde(inwoner, k.Gegevens)))
                .Where(g => g.Dubbelheid.Zekerheid != Zekerheid.Geen),
        ];

        private static bool IsZelfde(Inwonergegevens a, Inwonergegevens b) => a.Bsn is not null && b.Bsn is not null
            ? a.Bsn == b.Bsn
            : Zelfde.Naamsleutel(a) is { } naam && naam == Zelfde.Naamsleutel(b);
    }
}
