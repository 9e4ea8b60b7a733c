using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Dossier;

/// <summary>Looks behind the pages.</summary>
internal static class Dossiers
{
    public static Task<DossierId> DossierVan(this Testapp app, string voornaam) => app.Met(db => db.Set<Inwonerdossier>()
        .Where(d => db.Set<Persoon>().Any(p => p.Id == d.InwonerId && p.Naam.Voornaam == voornaam)).Select(d => d.Id).SingleAsync());

    public static Task<TrajectId> TrajectVan(this Testapp app, string voornaam) => app.Met(db => db.Set<Traject>()
        .Where(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == voornaam)).Select(t => t.Id).SingleAsync());

    public static async Task<T> Met<T>(this Testapp app, Func<AppDbContext, Task<T>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public static async Task<List<Inzageregel>> Inzagen(this Testapp app, DossierId dossier)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LogContext>().Inzagen.AsNoTracking().Where(r => r.DossierId == dossier).OrderBy(r => r.Nummer).ToListAsync();
    }
}
