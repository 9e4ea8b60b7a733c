using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Platform.Data;
using Spil.TestSupport;

namespace Spil.EndToEnd.Tests;

/// <summary>Where a journey starts, when how to get there is not what it is about.</summary>
internal static class Reisgids
{
    /// <summary>The address of the traject of the demo inwoner with this first name.</summary>
    public static async Task<string> Traject(this Testapp app, string voornaam)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var mensen = db.Set<Persoon>().Where(p => p.Naam.Voornaam == voornaam).Select(p => p.Id);
        var traject = await db.Set<Traject>().AsNoTracking().Where(t => mensen.Contains(t.InwonerId)).Select(t => t.Id).SingleAsync();
        return $"/trajecten/{traject}";
    }
}
