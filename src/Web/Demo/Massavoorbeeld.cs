using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Spil.Platform.Data;

namespace Spil.Web.Demo;

/// <summary>What was added: inwoners, each with a dossier and what the demo has in it, and the rows that took.</summary>
internal sealed record Massauitslag(int Inwoners, long Rijen);

/// <summary>
/// Many inwoners for scale tests: copies the demo world as it lies in the tables, each copy with ids and names of its own, past the change
/// tracker. A copy brings its own helpers, so that nobody's caseload grows with the size of the database.
/// </summary>
internal static class Massavoorbeeld
{
    private const int Stap = 500_000;
    private static readonly string[] Voorvoegsels = ["dossier_", "herstel_", "wmo_"];

    /// <summary>Adds exactly <paramref name="aantal"/> inwoners: whole copies of the demo world, and a part of it as the last one.</summary>
    public static async Task<Massauitslag> Laad(IServiceProvider diensten, int aantal, Action<string> voortgang, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var database = scope.ServiceProvider.GetRequiredService<IDatabase>();
        await db.Database.OpenConnectionAsync(ct);
        var wereld = new Massabron(db.Database.GetDbConnection());
        foreach (var tabel in Volgorde(db.Model.GetRelationalModel()))
            await wereld.Lees(tabel, ct);

        var eerste = await EersteVrijeKopie(db, ct);
        await using var bulk = database.Bulk(db);
        long totaal = 0;
        foreach (var bron in wereld.Tabellen)
        {
            long rijen = 0;
            await bulk.Schrijf(bron.Naam, bron.Kolommen, Tel(wereld.Kopieen(bron, eerste, aantal)), ct);
            totaal += rijen;
            voortgang(Regel(bron.Naam, rijen));

            IEnumerable<object?[]> Tel(IEnumerable<object?[]> bronrijen)
            {
                foreach (var rij in bronrijen)
                {
                    yield return rij;
                    if (++rijen % Stap == 0)
                        voortgang(Regel(bron.Naam, rijen) + " …");
                }
            }
        }

        await bulk.Klaar(ct);
        return new(aantal, totaal);
    }

    private static string Regel(string tabel, long rijen) => string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{tabel}: {rijen:N0} rijen");

    // Copies are numbered on from the last one, so that loading again adds instead of clashing. Each copy has at least one dossier.
    private static async Task<long> EersteVrijeKopie(AppDbContext db, CancellationToken ct)
    {
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = "SELECT COUNT(*) FROM dossier_dossier";
        return Convert.ToInt64(await opdracht.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }

    // Parents before children. Organisations, retention terms, definitions and folders are shared by all copies, as they would be; until when each is kept is counted at night. Messages, assignments and declarations have numbers that come once.
    private static IEnumerable<ITable> Volgorde(IRelationalModel model)
    {
        var open = model.Tables
            .Where(t => t.Name is not ("dossier_organisatie" or "dossier_kringdag" or "dossier_bewaarregeling" or "dossier_bewaarstand" or "herstel_invoerbestand" or "herstel_werkproces" or "herstel_processtuk" or "wmo_normenkader" or "wmo_briefsjabloon" or "wmo_toewijzing" or "wmo_bericht" or "wmo_declaratie" or "wmo_declaratieregel" or "wmo_declaratiebestand" or "wmo_herindicatieronde" or "wmo_scenario") && Array.Exists(Voorvoegsels, v => t.Name.StartsWith(v, StringComparison.Ordinal)))
            .OrderBy(t => t.Name != Massabron.Dossiers).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        while (open.Count > 0)
        {
            var klaar = open.First(t => t.ForeignKeyConstraints.All(f => f.PrincipalTable == t || !open.Contains(f.PrincipalTable)));
            open.Remove(klaar);
            yield return klaar;
        }
    }
}
