using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Spil.Platform.Data;

namespace Spil.Web.Demo;

/// <summary>
/// Many inwoners for scale tests: copies the demo world as it lies in the tables, each copy with ids and names of its own, past the change
/// tracker. A copy brings its own helpers, so that nobody's caseload grows with the size of the database.
/// </summary>
internal static class Massavoorbeeld
{
    private static readonly string[] Voorvoegsels = ["dossier_", "herstel_"];

    /// <summary>Adds at least <paramref name="aantal"/> inwoners (whole copies of the demo world) and returns how many rows were written.</summary>
    public static async Task<long> Laad(IServiceProvider diensten, int aantal, IProgress<string> voortgang, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var database = scope.ServiceProvider.GetRequiredService<IDatabase>();
        await db.Database.OpenConnectionAsync(ct);
        var wereld = new List<Bron>();
        foreach (var tabel in Volgorde(db.Model.GetRelationalModel()))
            wereld.Add(await Lees(db, tabel, ct));

        var perKopie = wereld.Single(b => b.Tabel == "dossier_dossier").Rijen.Count;
        var kopieen = (aantal + perKopie - 1) / perKopie;
        var eerste = await EersteVrijeKopie(db, ct);
        await using var bulk = database.Bulk(db);
        long rijen = 0;
        foreach (var bron in wereld.Where(b => b.Tabel != "dossier_organisatie"))
        {
            await bulk.Schrijf(bron.Tabel, bron.Kolommen, Kopieer(bron, eerste, kopieen), ct);
            rijen += (long)bron.Rijen.Count * kopieen;
            voortgang.Report($"{bron.Tabel}: {(long)bron.Rijen.Count * kopieen} rijen");
        }

        await bulk.Klaar(ct);
        return rijen;
    }

    private sealed record Bron(string Tabel, IReadOnlyList<Bulkkolom> Kolommen, List<object?[]> Rijen);

    private static IEnumerable<object?[]> Kopieer(Bron bron, long eerste, int kopieen)
    {
        var gedeeld = Enumerable.Range(0, bron.Kolommen.Count)
            .Where(i => bron.Kolommen[i].Naam.EndsWith("OrganisatieId", StringComparison.Ordinal)).ToHashSet();
        for (var kopie = eerste; kopie < eerste + kopieen; kopie++)
        {
            foreach (var rij in bron.Rijen)
            {
                var nieuw = new object?[rij.Length];
                for (var i = 0; i < rij.Length; i++)
                    nieuw[i] = gedeeld.Contains(i) ? rij[i] : Anders(bron.Kolommen[i].Naam, rij[i], kopie);
                yield return nieuw;
            }
        }
    }

    // The test range of BSNs is too small for a crowd, and a key that says "taken already" must differ per copy.
    private static object? Anders(string kolom, object? waarde, long kopie) => (kolom, waarde) switch
    {
        (_, Guid id) => Id(id, kopie),
        ("Bsn" or "Inwoner_Bsn", _) => null,
        ("Herkomstsleutel", string sleutel) => $"{sleutel}#{kopie}",
        ("Zoeksleutel", string sleutel) => $"{sleutel} {kopie}",
        ("Naam_Achternaam", string naam) => $"{naam} {kopie}",
        _ => waarde,
    };

    /// <summary>A UUID whose first 48 bits are the copy (so that a copy lies together in the index) and whose rest is the original's chance.</summary>
    private static Guid Id(Guid origineel, long kopie)
    {
        Span<byte> bytes = stackalloc byte[16];
        origineel.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(kopie >> (8 * (5 - i)));
        return new Guid(bytes, bigEndian: true);
    }

    // A UUIDv7 of our time starts far above any number of copies.
    private static bool IsKopie(Guid id) => Convert.ToInt64(id.ToString("N")[..12], 16) < 1L << 40;

    // Copies are numbered on from the last one, so that loading again adds instead of clashing.
    private static async Task<long> EersteVrijeKopie(AppDbContext db, CancellationToken ct)
    {
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = "SELECT COUNT(*) FROM dossier_dossier";
        return Convert.ToInt64(await opdracht.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static IEnumerable<ITable> Volgorde(IRelationalModel model)
    {
        var open = model.Tables.Where(t => Array.Exists(Voorvoegsels, v => t.Name.StartsWith(v, StringComparison.Ordinal))).ToList();
        while (open.Count > 0)
        {
            var klaar = open.First(t => t.ForeignKeyConstraints.All(f => f.PrincipalTable == t || !open.Contains(f.PrincipalTable)));
            open.Remove(klaar);
            yield return klaar;
        }
    }

    private static async Task<Bron> Lees(AppDbContext db, ITable tabel, CancellationToken ct)
    {
        var kolommen = tabel.Columns.Select(k => new Bulkkolom(k.Name, k.StoreType, Opslagtype(k))).ToList();
        await using var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = $"SELECT {string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""))} FROM \"{tabel.Name}\"";
        var rijen = new List<object?[]>();
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct))
        {
            object?[] rij = [.. kolommen.Select((k, i) => lezer.IsDBNull(i) ? null : Waarde(lezer, i, k.Type))];
            if (!rij.OfType<Guid>().Any(IsKopie))
                rijen.Add(rij);
        }

        return new(tabel.Name, kolommen, rijen);
    }

    private static Type Opslagtype(IColumn kolom)
    {
        var afbeelding = kolom.PropertyMappings[0].TypeMapping;
        var type = afbeelding.Converter?.ProviderClrType ?? afbeelding.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static object Waarde(DbDataReader lezer, int i, Type type) =>
        type == typeof(Guid) ? lezer.GetGuid(i)
        : type == typeof(DateTime) ? DateTime.SpecifyKind(lezer.GetDateTime(i), DateTimeKind.Utc)
        : type == typeof(DateOnly) ? lezer.GetFieldValue<DateOnly>(i)
        : type == typeof(bool) ? lezer.GetBoolean(i)
        : type == typeof(int) ? lezer.GetInt32(i)
        : type == typeof(long) ? lezer.GetInt64(i)
        : type == typeof(string) ? lezer.GetString(i)
        : throw new NotSupportedException($"A column of type {type} cannot be copied yet.");
}
