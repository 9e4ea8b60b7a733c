using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Spil.Platform.Schermen;

/// <summary>One page of a long list. One row more than fits is read, so that it is known whether there is a next page without counting all of them.</summary>
public static class Bladzijden
{
    /// <summary>The number of a page as it stands in an address; 1 for what is no number of a page.</summary>
    public static int Nummer(string? bladzijde) =>
        int.TryParse(bladzijde, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer is > 1 and < 100_000 ? nummer : 1;

    /// <param name="lijst">The whole list, in its order.</param>
    /// <param name="nummer">Which page; the first is 1.</param>
    /// <param name="perBladzijde">How many rows fit.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<(IReadOnlyList<T> Rijen, bool Volgende)> Bladzijde<T>(this IQueryable<T> lijst, int nummer, int perBladzijde, CancellationToken ct)
    {
        var rijen = await lijst.Skip((nummer - 1) * perBladzijde).Take(perBladzijde + 1).ToListAsync(ct);
        return rijen.Count > perBladzijde ? (rijen[..perBladzijde], true) : (rijen, false);
    }
}
