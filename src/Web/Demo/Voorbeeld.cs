using Microsoft.EntityFrameworkCore;
using Spil.Beleid.Cijfers;
using Spil.Beleid.Domein.Cijfers;
using Spil.Beleid.Domein.Mededelingen;
using Spil.Dossier.Overdragen;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Uitnodigingen;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Schrijven;
using Spil.Wmo.Brieven;

namespace Spil.Web.Demo;

/// <summary>
/// The demo world: invented people in every state that a screen can show. Everything is made through the domain, so it obeys every rule;
/// dates count from today, so that it is always alive.
/// </summary>
internal static class Voorbeeld
{
    /// <summary>Loads the demo people; false when they were there already. May run twice, also at once in two processes.</summary>
    public static async Task<bool> Laad(IServiceProvider diensten, CancellationToken ct)
    {
        await using var scope = diensten.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await IsGeladen(db, ct))
            return false;

        var klok = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var wereld = Voorbeeldwereld.Maak(klok.GetUtcNow(), bewijs => scope.ServiceProvider.GetRequiredService<Uitnodigingsgeheimen>().Nieuw(false, bewijs).Geheim);
        await DemoWmo.Brieven(wereld, scope.ServiceProvider.GetRequiredService<Brievenmaker>(), ct);
        db.AddRange(wereld.Nieuw);
        // What follows from who came and went is part of the story already.
        (await db.Set<Kringdag>().SingleAsync(ct)).Zet(wereld.Vandaag);
        try
        {
            await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
                new Wijziging(Uitvoerder.Spil("voorbeeld"), klok.GetUtcNow(), "Voorbeeldmensen geladen", null, wereld.Gebeurtenissen), ct: ct);
        }
        catch (DbUpdateException fout) when (scope.ServiceProvider.GetRequiredService<IDatabase>().IsUniek(fout))
        {
            // Another process was first. When it was something else, for example an organisation of the same name, that must be heard.
            db.ChangeTracker.Clear();
            if (!await IsGeladen(db, ct))
                throw;
            return false;
        }

        await Blik(scope.ServiceProvider.GetRequiredService<Inzagelog>(), wereld.Inzagen, ct);
        // Only now the lines that are asked about have a number.
        var gevraagd = Voorbeeldinzagen.Vraag(wereld);
        db.AddRange(gevraagd.Vragen);
        await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
            new Wijziging(Uitvoerder.Spil("voorbeeld"), klok.GetUtcNow(), "Voorbeeldvragen geladen", null, gevraagd.Gebeurtenissen), ct: ct);
        await scope.ServiceProvider.GetRequiredService<Bewaarboek>().WerkBij(ct);
        await scope.ServiceProvider.GetRequiredService<Cijferboek>().WerkBij(ct);
        await Deel(scope.ServiceProvider, db, wereld, ct);
        return true;
    }

    private static Task<bool> IsGeladen(AppDbContext db, CancellationToken ct) => db.Set<Account>().AnyAsync(a => a.Demonaam != null, ct);

    // A draft for the committee, from the figures of today.
    private static async Task Deel(IServiceProvider diensten, AppDbContext db, Voorbeeldwereld wereld, CancellationToken ct)
    {
        var huizen = wereld.Mensen.Huizen;
        var (nu, cijfers) = (diensten.GetRequiredService<TimeProvider>().GetUtcNow(), Cijferlijst.Maak(await diensten.GetRequiredService<Teller>().Tel(huizen.Id, wereld.Vandaag, ct)));
        var mededeling = Mededeling.Maak(huizen.Id, huizen.Naam, wereld.Vandaag, cijfers, "Maarten Schipper", nu).Waarde;
        db.Add(mededeling.Nieuw);
        await diensten.GetRequiredService<Opslag>().Opslaan(new Wijziging(Uitvoerder.Spil("voorbeeld"), nu, "Voorbeeldmededeling geladen", null, mededeling.Gebeurtenis), ct: ct);
    }

    // Who looked in the dossiers last week. On the command line nobody has started the writer of the log.
    private static async Task Blik(Inzagelog log, IReadOnlyList<Inzageregel> regels, CancellationToken ct)
    {
        var start = log.ExecuteTask is null;
        if (start)
            await log.StartAsync(ct);
        foreach (var regel in regels.OrderBy(r => r.Tijdstip))
            await log.Schrijf(regel, ct);
        if (start)
            await log.StopAsync(ct);
    }
}
