using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.TestSupport;

namespace Spil.Pages.Tests.Herstel;

/// <summary>Looks behind the pages of a traject.</summary>
internal static class Achterkant
{
    /// <summary>The address of the traject of the demo person with this first name.</summary>
    public static async Task<string> Traject(this Testapp app, string voornaam) => "/trajecten/" + await app.InDb(db => db.Set<Traject>()
        .Where(t => db.Set<Persoon>().Any(p => p.Id == t.InwonerId && p.Naam.Voornaam == voornaam)).Select(t => t.Id).SingleAsync());

    public static async Task<T> InDb<T>(this Testapp app, Func<AppDbContext, Task<T>> werk)
    {
        await using var scope = app.Diensten.CreateAsyncScope();
        return await werk(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>The last line of the inzagelog about the dossier of this traject.</summary>
    public static async Task<Inzageregel> LaatsteInzage(this Testapp app, string traject)
    {
        var id = Guid.Parse(traject["/trajecten/".Length..]);
        var dossier = await app.InDb(db => db.Set<Traject>().Where(t => t.Id == new Spil.Herstel.Domein.TrajectId(id)).Select(t => t.DossierId).SingleAsync());
        await using var scope = app.Diensten.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LogContext>().Inzagen.AsNoTracking()
            .Where(r => r.DossierId == dossier).OrderByDescending(r => r.Nummer).FirstAsync();
    }
}
