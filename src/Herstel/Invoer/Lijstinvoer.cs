using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Invoer;

/// <summary>
/// Takes an existing list of inwoners in: first a plan per line, then, when asked, the lines of which the plan says so. Nothing is taken twice,
/// also not by two who do it at once. Each part has a scope of its own, so that a long list does not fill the memory.
/// </summary>
public sealed class Lijstinvoer(IServiceScopeFactory scopes, TimeProvider klok)
{
    private const int PerTransactie = 200;
    private const int HoogstePogingen = 5;

    /// <summary>Who registers when nobody says so: the organisation, or otherwise the list itself.</summary>
    public static string AanmelderVan(string? organisatie, string bestand) => string.IsNullOrEmpty(organisatie) ? $"Lijst {bestand}" : organisatie;

    /// <summary>Reads the file and plans each line; writes nothing. On the site it does not tell of anybody whose dossier is closed to who asks.</summary>
    public async Task<Uitkomst<Invoerplan>> Plan(byte[] inhoud, string aanmelder, OrganisatieId? organisatie, CancellationToken ct, bool opDeSite = false)
    {
        var tekst = Bestandstekst.Lees(inhoud);
        if (!tekst.Probeer(out var leesbaar)) return Uitkomst<Invoerplan>.Geweigerd(tekst.Weigeringen);
        var tabel = Csvtabel.Lees(leesbaar);
        if (!tabel.Probeer(out var lijst)) return Uitkomst<Invoerplan>.Geweigerd(tabel.Weigeringen);

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var kernpartners = await db.Set<Organisatie>().AsNoTracking().Where(o => o.Kernpartner).Select(o => new { o.Id, o.Naam }).ToListAsync(ct);
        var organisaties = kernpartners.GroupBy(o => Tekst.Zoekvorm(o.Naam)).ToDictionary(g => g.Key, g => g.First().Id);
        var plan = Invoerplanner.Maak(lijst, new(aanmelder, organisatie, klok.Vandaag()), organisaties);
        var gesloten = opDeSite ? scope.ServiceProvider.GetRequiredService<IDossierToegang>().Gesloten() : null;
        return plan with { Regels = await Bekendzoeker.Zoek(db, plan.Regels, gesloten, ct) };
    }

    /// <summary>Takes in what the plan says, and returns what came of each line.</summary>
    /// <param name="plan">A plan that was made just now.</param>
    /// <param name="door">Who does it.</param>
    /// <param name="bestand">Name of the file, for the log.</param>
    /// <param name="ct">Stops between two transactions; what was taken in stays.</param>
    public async Task<Invoerplan> Neem(Invoerplan plan, Uitvoerder door, string bestand, CancellationToken ct)
    {
        var klaar = new Dictionary<int, Invoerregel>();
        foreach (var groep in plan.Regels.Where(r => r.WordtOvergenomen).Chunk(PerTransactie))
            foreach (var regel in await NeemGroep(groep, door, bestand, ct))
                klaar.Add(regel.Nummer, regel);
        return plan with { Regels = [.. plan.Regels.Select(r => klaar.GetValueOrDefault(r.Nummer, r))] };
    }

    private async Task<IEnumerable<Invoerregel>> NeemGroep(Invoerregel[] groep, Uitvoerder door, string bestand, CancellationToken ct)
    {
        var bekend = new HashSet<string>();
        for (var poging = 1; ; poging++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var nieuw = groep.Where(r => !bekend.Contains(r.Aanmelding!.Herkomstsleutel!)).ToList();
            if (await Bewaar(scope.ServiceProvider, nieuw, door, bestand, ct))
                return groep.Select(r => bekend.Contains(r.Aanmelding!.Herkomstsleutel!)
                    ? r.Wordt(Lot.AlBekend, "Iemand anders heeft deze inwoner net aangemeld.")
                    : r with { Lot = Lot.Overgenomen });
            if (poging == HoogstePogingen) throw new InvalidOperationException("Others keep taking over the same list; try again later.");

            // Somebody else took one of these in between; see which, and take the others.
            db.ChangeTracker.Clear();
            bekend.UnionWith(await Bekendzoeker.Sleutels(db, groep, ct));
        }
    }

    private async Task<bool> Bewaar(IServiceProvider diensten, List<Invoerregel> nieuw, Uitvoerder door, string bestand, CancellationToken ct)
    {
        if (nieuw.Count == 0) return true;
        diensten.GetRequiredService<AppDbContext>().AddRange(nieuw.Select(r => r.Aanmelding!));
        return await diensten.GetRequiredService<Opslag>().Opslaan(
            new(door, klok.GetUtcNow(), $"Overgenomen uit de lijst {bestand}", null, [.. nieuw.Select(r => r.Gebeurtenis!)]), ct: ct) == Opslagresultaat.Opgeslagen;
    }
}
