using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Voorstellen;

namespace Spil.Herstel.Data;

internal static class Voorstelvragen
{
    /// <summary>With everything that belongs to it. Four queries, however many there are.</summary>
    public static IQueryable<Voorstel> Geheel(this IQueryable<Voorstel> voorstellen) => voorstellen
        .Include(v => v.Versies).ThenInclude(v => v.Deelnemers)
        .Include(v => v.Versies).ThenInclude(v => v.Stemmen)
        .AsSplitQuery();
}
