using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Spil.Platform.Data;

namespace Spil.Web.Demo;

/// <summary>A table of the demo world: its columns and its rows, with for each row the dossier it belongs to (null: to the world as a whole).</summary>
internal sealed record Massatabel(string Naam, IReadOnlyList<Bulkkolom> Kolommen, List<(object?[] Waarden, int? Dossier)> Rijen);

/// <summary>The demo world as it lies in the tables, and how a copy of it differs.</summary>
internal sealed class Massabron(DbConnection verbinding)
{
    public const string Dossiers = "dossier_dossier";

    // A UUIDv7 of our time starts far above this; a copy's id starts with its number.
    private static readonly Guid Grens = Guid.ParseExact("01000000-0000-0000-0000-000000000000", "D");

    private readonly Dictionary<Guid, int> dossierVan = [];
    private readonly List<Massatabel> tabellen = [];
    private int aantalDossiers;

    public IReadOnlyList<Massatabel> Tabellen => tabellen;

    /// <summary>Reads what is no copy itself. Parents come before children, so that a row's dossier is known.</summary>
    public async Task Lees(ITable tabel, CancellationToken ct)
    {
        var kolommen = tabel.Columns.Select(k => new Bulkkolom(k.Name, k.StoreType, Opslagtype(k))).ToList();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"SELECT {string.Join(", ", kolommen.Select(k => $"\"{k.Naam}\""))} FROM \"{tabel.Name}\" WHERE \"Id\" >= @grens";
        var grens = opdracht.CreateParameter();
        (grens.ParameterName, grens.Value) = ("@grens", Grens);
        opdracht.Parameters.Add(grens);
        var rijen = new List<(object?[], int?)>();
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        while (await lezer.ReadAsync(ct))
        {
            object?[] rij = [.. kolommen.Select((k, i) => lezer.IsDBNull(i) ? null : Waarde(lezer, i, k.Type))];
            var dossier = tabel.Name == Dossiers ? aantalDossiers++ : DossierVan(rij);
            if (dossier is { } nummer)
            {
                foreach (var (kolom, waarde) in kolommen.Zip(rij))
                {
                    if (kolom.Naam is "Id" or "InwonerId")
                        dossierVan.TryAdd((Guid)waarde!, nummer);
                }
            }

            rijen.Add((rij, dossier));
        }

        tabellen.Add(new(tabel.Name, kolommen, rijen));
    }

    /// <summary>The rows of enough copies for so many dossiers; of the last copy only as many dossiers as are needed.</summary>
    public IEnumerable<object?[]> Kopieen(Massatabel tabel, long eerste, int dossiers)
    {
        for (var kopie = eerste; dossiers > 0; kopie++, dossiers -= aantalDossiers)
        {
            foreach (var (waarden, dossier) in tabel.Rijen)
            {
                if (dossier < dossiers || dossier is null)
                    yield return [.. waarden.Select((w, i) => Anders(tabel.Kolommen[i].Naam, w, kopie))];
            }
        }
    }

    private int? DossierVan(object?[] rij)
    {
        foreach (var id in rij.OfType<Guid>())
        {
            if (dossierVan.TryGetValue(id, out var nummer))
                return nummer;
        }

        return null;
    }

    // The test range of BSNs is too small for a crowd, and a key that says "taken already" or opens something must differ per copy.
    private static object? Anders(string kolom, object? waarde, long kopie) => (kolom, waarde) switch
    {
        ("Bsn" or "Inwoner_Bsn", _) => null,
        ("OrganisatieId" or "AanmelderOrganisatieId", _) => waarde,
        (_, Guid id) => Id(id, kopie),
        (_, Idtekst tekst) => tekst.Voor(kopie),
        ("Herkomstsleutel", string sleutel) => $"{sleutel}#{kopie}",
        ("Afdruk", string afdruk) => kopie.ToString("x16", System.Globalization.CultureInfo.InvariantCulture) + afdruk[16..],
        ("Zoeksleutel", string sleutel) => $"{sleutel} {kopie}",
        ("Naam_Achternaam" or "Inwoner_Naam_Achternaam", string naam) => $"{naam} {kopie}",
        _ => waarde,
    };

    /// <summary>A UUID whose first 48 bits are the copy (so that a copy lies together in the index) and whose rest is the original's chance.</summary>
    internal static Guid Id(Guid origineel, long kopie)
    {
        Span<byte> bytes = stackalloc byte[16];
        origineel.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 0; i < 6; i++)
            bytes[i] = (byte)(kopie >> (8 * (5 - i)));
        return new Guid(bytes, bigEndian: true);
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
        : type == typeof(TimeOnly) ? lezer.GetFieldValue<TimeOnly>(i)
        : type == typeof(bool) ? lezer.GetBoolean(i)
        : type == typeof(int) ? lezer.GetInt32(i)
        : type == typeof(long) ? lezer.GetInt64(i)
        : type == typeof(string) ? (object?)Idtekst.Van(lezer.GetString(i)) ?? lezer.GetString(i)
        : throw new NotSupportedException($"A column of type {type} cannot be copied yet.");
}
