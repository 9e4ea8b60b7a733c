using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Spil.Kern;
using Spil.Platform.Schrijven;

namespace Spil.Platform.Bewaren;

/// <summary>
/// Empties lines of a log and leaves the chain whole: a print with chance in it stood in the hash from the beginning, and that stays. What was
/// emptied is told in the log of changes, with a print over all of it, so that nobody can empty a line unseen (ADR 0022).
/// </summary>
public static class Logwisser
{
    /// <summary>The name of the log as the events call it.</summary>
    public static string Tabel<TRegel>(DbContext db) where TRegel : Kettingregel => db.Model.FindEntityType(typeof(TRegel))!.GetTableName()!;

    /// <summary>Empties what these lines are about. Saved by who calls.</summary>
    public static IReadOnlyList<Gebeurtenis> LeegWat<TRegel>(DbContext db, IEnumerable<TRegel> regels) where TRegel : Kettingregel =>
        Leeg(db, regels.Where(r => r.ZoutWat is not null), r => r.Watnamen, (r, wissing) => r.LeegWat(wissing), Wisdelen.Wat);

    /// <summary>Empties who did it.</summary>
    public static IReadOnlyList<Gebeurtenis> LeegWie<TRegel>(DbContext db, IEnumerable<TRegel> regels) where TRegel : Kettingregel =>
        Leeg(db, regels.Where(r => r.ZoutWie is not null), r => r.Wienamen, (r, wissing) => r.LeegWie(wissing), Wisdelen.Wie);

    /// <summary>Print over the numbers of emptied lines and what stands in for their words.</summary>
    public static string Merk(IEnumerable<Kettingregel> regels, string deel)
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var regel in regels.OrderBy(r => r.Nummer))
            som.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{regel.Nummer}:{(deel == Wisdelen.Wat ? regel.MerkWat : regel.MerkWie)};")));
        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    private static IReadOnlyList<Gebeurtenis> Leeg<TRegel>(DbContext db, IEnumerable<TRegel> teLegen, Func<TRegel, IReadOnlyList<string>> namen, Action<TRegel, Guid> leeg, string deel)
        where TRegel : Kettingregel
    {
        var (wissing, regels) = (Guid.NewGuid(), teLegen.ToList());
        foreach (var regel in regels)
        {
            leeg(regel, wissing);
            foreach (var veld in namen(regel).Select(db.Entry(regel).Property))
                veld.CurrentValue = veld.Metadata.IsNullable ? null : "";
        }

        return regels.Count == 0 ? [] : [new RegelsGewist(wissing, Tabel<TRegel>(db), deel, regels.Count, Merk(regels, deel))];
    }
}

/// <summary>The parts of a line that can be emptied.</summary>
public static class Wisdelen
{
    public const string Wat = "wat";
    public const string Wie = "wie";
}
