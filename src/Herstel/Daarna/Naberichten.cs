using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Daarna;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Overleggen;
using Spil.Herstel.Trajecten;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;
using Spil.Platform.Schrijven;

namespace Spil.Herstel.Daarna;

/// <summary>
/// Sends what is due after meetings (<see cref="Naberichtregel"/>). May be called as often as one likes, also by two at once: what was sent is kept,
/// in the same transaction as the mail. Who may not see the plan today, has a pause or is blocked, hears nothing.
/// </summary>
public sealed class Naberichten(IServiceScopeFactory scopes, TimeProvider klok)
{
    /// <summary>Returns how many mails were made.</summary>
    public async Task<int> Stuur(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var (vanaf, tot) = (vandaag.AddDays(-Naberichtregel.HoogstensDagen), vandaag.AddDays(Daarnatermijnen.ActieVooraf));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var sinds = vanaf.Begin();
        var ids = await db.Set<Traject>().Where(t => t.Status == Trajectstatus.Lopend && (db.Set<Overleg>().Any(o => o.TrajectId == t.Id && o.Stand == Overlegstand.Gehouden && o.GeeindigdOm >= sinds)
                || db.Set<Voorstel>().Any(v => v.TrajectId == t.Id && v.Status == Voorstelstatus.Ingebracht && v.GedaanOp == null && v.Versies.Any(w => w.AangenomenOp != null && w.Inhoud.Wanneer >= vanaf && w.Inhoud.Wanneer <= tot))))
            .OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(ct);
        var gestuurd = 0;
        foreach (var id in ids) gestuurd += await Stuur(id, vandaag, ct);
        return gestuurd;
    }

    private async Task<int> Stuur(TrajectId id, DateOnly vandaag, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var traject = await db.Set<Traject>().AsNoTracking().SingleAsync(t => t.Id == id, ct);
        var dossier = await db.Set<Inwonerdossier>().AsNoTracking().AsSplitQuery().Include(d => d.Betrokkenen).Include(d => d.Toestemmingen).Include(d => d.Afschermingen).SingleAsync(d => d.Id == traject.DossierId, ct);
        var nodig = (await Nodig(db, traject, vandaag, ct)).Where(n => dossier.ZietAlsBetrokkene(n.Persoon, Gegevenssoort.Plan, vandaag)).ToList();
        var mensen = await Bereikbaar(db, [.. nodig.Select(n => n.Persoon).Distinct()], ct);
        nodig.RemoveAll(n => !mensen.ContainsKey(n.Persoon));
        if (nodig.Count == 0) return 0;
        var (post, site, mails) = (scope.ServiceProvider.GetRequiredService<Postbus>(), scope.ServiceProvider.GetRequiredService<Siteadres>(), 0);
        // One mail for all actions of somebody together.
        foreach (var groep in nodig.GroupBy(n => (n.Persoon, Nabrief.Van(n.Soort))))
        {
            Guid? bericht = null;
            if (mensen[groep.Key.Persoon] is { } adres)
            {
                var brief = groep.Key.Item2;
                bericht = post.Schrijf(adres, brief.Onderwerp, $"{brief.Tekst} Meld je aan, dan lees je meer:\n{site.Van("/")}").Id;
                mails++;
            }

            db.AddRange(groep.Select(n => new Nabericht(n, dossier.Id, bericht, klok.GetUtcNow())));
        }

        var bewaard = await scope.ServiceProvider.GetRequiredService<Opslag>().Opslaan(
            new(Uitvoerder.Spil("na een overleg"), klok.GetUtcNow(), "Berichten gestuurd", dossier.Id, new NaberichtenGestuurd(id, nodig.Count)), ct: ct);
        // Another node was first: it sent the same.
        return bewaard == Opslagresultaat.Opgeslagen ? mails : 0;
    }

    private static async Task<List<Naberichtsleutel>> Nodig(AppDbContext db, Traject traject, DateOnly vandaag, CancellationToken ct)
    {
        var voorstellen = await Voorstelfeiten.Haal(db, [traject.Id], ct);
        var verstuurd = await db.Set<Nabericht>().AsNoTracking().Where(n => n.DossierId == traject.DossierId).ToListAsync(ct);
        var acties = Naberichtregel.Acties(voorstellen.Openstaand(vandaag).Select(o => new OpenActie(o.Voorstel, o.WiePersoon, o.Wanneer)), verstuurd, vandaag);
        if (await db.Set<Overleg>().AsNoTracking().Geheel().Where(o => o.TrajectId == traject.Id && o.Stand == Overlegstand.Gehouden).OrderByDescending(o => o.GeeindigdOm).FirstOrDefaultAsync(ct) is not { } overleg)
            return [.. acties];
        var beantwoord = await db.Set<Overlegervaring>().Where(e => e.OverlegId == overleg.Id).Select(e => e.PersoonId).ToListAsync(ct);
        var tandem = traject.TandemOp(vandaag);
        var zonder = overleg.Komenden.Where(g => Overlegervaring.IsVoor(g, tandem) && (g.IsInwoner || overleg.BelofteVan(g.Id) is not null)).Select(g => g.PersoonId).OfType<PersoonId>().Except(beantwoord);
        return
        [
            .. acties, .. Naberichtregel.Stemmen(overleg, Stemronde.Bepaal(overleg, voorstellen.Zwijgenden()), verstuurd, vandaag),
            .. Naberichtregel.Ervaringen(overleg, zonder, verstuurd, vandaag),
        ];
    }

    // The address people sign in with, else what is known of them; null for who has none and is called. Who is blocked is not in the list at all.
    private static async Task<Dictionary<PersoonId, string?>> Bereikbaar(AppDbContext db, List<PersoonId> ids, CancellationToken ct)
    {
        var wie = ids.ConvertAll(p => (PersoonId?)p);
        var accounts = (await db.Set<Account>().AsNoTracking().Where(a => wie.Contains(a.PersoonId)).Select(a => new { a.PersoonId, a.Email, Dicht = a.GeblokkeerdOp != null }).ToListAsync(ct)).ToLookup(a => a.PersoonId!.Value);
        var bekend = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.Email != "").ToDictionaryAsync(p => p.Id, p => p.Email, ct);
        return ids.Where(p => !accounts[p].Any() || accounts[p].Any(a => !a.Dicht))
            .ToDictionary(p => p, p => accounts[p].FirstOrDefault(a => !a.Dicht && a.Email is { Length: > 0 })?.Email ?? bekend.GetValueOrDefault(p));
    }
}

/// <summary>What stands in the mail. Nothing about whom or what: a mailbox is read by more people than its owner.</summary>
internal sealed record Nabrief(string Onderwerp, string Tekst)
{
    private static readonly Nabrief Stem = new("Wil je zeggen wat je ervan vindt?", "Er is een overleg geweest. Er ligt nog iets klaar waar jij over meebeslist.");
    private static readonly Nabrief Stemweer = new("Jouw antwoord is nog nodig", "Er ligt nog iets klaar waar jij over meebeslist. Zonder jouw antwoord gaat het niet verder.");
    private static readonly Nabrief Actie = new("Denk je aan wat je ging doen?", "Je hebt afgesproken om iets te doen. De datum komt eraan, of is net voorbij.");
    private static readonly Nabrief Ervaring = new("Hoe was het overleg?", "Er is een overleg geweest. Wil je zeggen hoe het was? Het zijn drie korte vragen. Je mag ze ook overslaan.");

    public static Nabrief Van(Naberichtsoort soort) => soort switch
    {
        Naberichtsoort.Stemvraag => Stem,
        Naberichtsoort.Stemherinnering => Stemweer,
        Naberichtsoort.Ervaringsvraag => Ervaring,
        _ => Actie,
    };
}
