using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;

namespace Spil.Herstel.Overleggen;

/// <summary>
/// Keeps the next moment of the traject in line with the meeting: Mijn werk and Mijn Spil show that. It says no more than that there is one; what and
/// where is for who promised secrecy.
/// </summary>
internal static class Trajectmoment
{
    /// <summary>Sets or clears the next moment after the meeting was planned, moved or called off.</summary>
    /// <param name="db">The context of the change.</param>
    /// <param name="overleg">The meeting as it stands now.</param>
    /// <param name="vorige">The day it was on before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyList<Gebeurtenis>> Zet(AppDbContext db, Overleg overleg, DateOnly? vorige, DateOnly vandaag, CancellationToken ct)
    {
        var traject = await db.Set<Traject>().SingleAsync(t => t.Id == overleg.TrajectId, ct);
        var nieuw = overleg.Stand == Overlegstand.Gepland ? overleg.Dag : null;
        // Something else that comes sooner stays the next moment.
        var vrij = traject.VolgendMomentOp is not { } staat || staat < vandaag || staat == vorige || (nieuw is not null && staat >= nieuw);
        if (!vrij || (nieuw is null && traject.VolgendMomentOp != vorige)) return [];
        var uitkomst = traject.PlanVolgendMoment(nieuw, nieuw is null ? "" : $"Overleg, {overleg.Tijd!.Value.Uur()}", vandaag);
        return uitkomst.IsGelukt ? [uitkomst.Waarde] : [];
    }
}
