using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Overleggen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Data;
using Spil.Platform.Post;

namespace Spil.Herstel.Overleggen;

/// <summary>
/// The mail around a meeting. It never says about whom or about what: a mailbox is read by more people than its owner. Who has no address
/// gets a letter on paper. Everything leaves with the change it tells of, and is kept with the meeting.
/// </summary>
public sealed class Overlegpost(AppDbContext db, Postbus post, Siteadres site, Postinstellingen instellingen, TimeProvider klok)
{
    private string Organisator => instellingen.Van.Length > 0 ? instellingen.Van : "spil@voorbeeld.invalid";

    /// <summary>Asks these people when they can; each gets a personal link.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> VraagDatum(Overleg overleg, IReadOnlyCollection<Genodigde> wie, bool herinnering, CancellationToken ct)
    {
        var adressen = await Adressen(wie, ct);
        var gebeurtenissen = new List<Gebeurtenis>();
        foreach (var mens in wie)
        {
            var soort = herinnering ? Verzendsoort.Prikherinnering : Verzendsoort.Prikvraag;
            var nummer = overleg.Verzendingen.Count(v => v.GenodigdeId == mens.Id && v.Soort == soort) + 1;
            if (adressen.GetValueOrDefault(mens.Id) is not { } adres)
            {
                overleg.Verstuurd(mens.Id, soort, nummer, null, klok.GetUtcNow());
                continue;
            }

            var code = Linkcode.Nieuw();
            gebeurtenissen.Add(overleg.GeefLink(mens.Id, Linkcode.AfdrukVan(code), klok.GetUtcNow()).Waarde);
            var begin = herinnering ? "Je bent gevraagd voor een overleg. We weten nog niet wanneer je kunt." : "Je bent gevraagd voor een overleg. We zoeken een moment waarop iedereen kan.";
            var bericht = post.Schrijf(adres, herinnering ? "Weet je al wanneer je kunt?" : "Wanneer kun je bij een overleg zijn?",
                $"{begin} Kies hier wanneer je kunt. Dat kan ook op je telefoon:\n{site.Van("/prikken/" + code)}\n\nDeze link is alleen voor jou. Stuur hem niet door.");
            overleg.Verstuurd(mens.Id, soort, nummer, bericht.Id, klok.GetUtcNow());
        }

        return gebeurtenissen;
    }

    /// <summary>Tells everybody who comes, and does not know it yet, when it is.</summary>
    public async Task NodigUit(Overleg overleg, CancellationToken ct)
    {
        var wie = overleg.Komenden.Where(g => !overleg.IsVerstuurd(g.Id, Verzendsoort.Uitnodiging, overleg.Reeks)).ToList();
        var adressen = await Adressen(wie, ct);
        foreach (var mens in wie)
        {
            var eerder = overleg.LaatstUitgenodigd(mens.Id) is not null;
            var wanneer = Overlegwoorden.InWoorden(overleg.Dag!.Value, overleg.Tijd!.Value);
            Verstuur(overleg, mens, adressen, Verzendsoort.Uitnodiging, eerder ? "Let op: het overleg is veranderd" : "Uitnodiging voor een overleg",
                eerder ? $"Het overleg is veranderd. Het is nu op {wanneer}. Het duurt {Overlegwoorden.Duur(overleg.DuurMinuten)}." : $"Je bent uitgenodigd voor een overleg op {wanneer}. Het duurt {Overlegwoorden.Duur(overleg.DuurMinuten)}.",
                afgezegd: false);
        }
    }

    /// <summary>Tells these people that it does not take place, or not for them; only who was invited before.</summary>
    public async Task ZegAf(Overleg overleg, IEnumerable<Genodigde> wie, CancellationToken ct)
    {
        var mensen = wie.Where(g => overleg.LaatstUitgenodigd(g.Id) is not null && !overleg.IsVerstuurd(g.Id, Verzendsoort.Afzegging, overleg.Reeks)).ToList();
        var adressen = await Adressen(mensen, ct);
        foreach (var mens in mensen)
            Verstuur(overleg, mens, adressen, Verzendsoort.Afzegging, "Het overleg gaat niet door", $"Het overleg op {Overlegwoorden.InWoorden(overleg.Dag!.Value, overleg.Tijd!.Value)} gaat voor jou niet door. Je hoeft niets te doen.", afgezegd: true);
    }

    /// <summary>Reminds these people that it is soon.</summary>
    public async Task Herinner(Overleg overleg, IReadOnlyCollection<Genodigde> wie, CancellationToken ct)
    {
        var adressen = await Adressen(wie, ct);
        foreach (var mens in wie)
            Verstuur(overleg, mens, adressen, Verzendsoort.Herinnering, "Denk je aan het overleg?", $"Het overleg is op {Overlegwoorden.InWoorden(overleg.Dag!.Value, overleg.Tijd!.Value)}.", afgezegd: null);
    }

    // With a calendar file, or without one when nothing changed (null).
    private void Verstuur(Overleg overleg, Genodigde mens, IReadOnlyDictionary<Guid, string> adressen, Verzendsoort soort, string onderwerp, string zin, bool? afgezegd)
    {
        Guid? bericht = null;
        if (adressen.GetValueOrDefault(mens.Id) is { } adres)
        {
            var pad = site.Van($"/overleggen/{overleg.Id}/weten");
            Bijlage[] bestand = afgezegd is not { } weg ? []
                : [new("overleg.ics", $"{Kalenderbestand.Soort}; charset=utf-8; method={(weg ? "CANCEL" : "REQUEST")}", Kalenderbestand.Uitnodiging(overleg, weg, Organisator, adres, pad, klok.GetUtcNow()))];
            // A guest has no sign-in: that person hears the rest from who invites.
            var verder = afgezegd == true || mens.PersoonId is null ? "" : $"\n\nMeld je aan, dan lees je wat je moet weten:\n{pad}";
            bericht = post.Schrijf(adres, onderwerp, zin + verder, bestand).Id;
        }

        overleg.Verstuurd(mens.Id, soort, overleg.Reeks, bericht, klok.GetUtcNow());
    }

    /// <summary>Where each of these people is mailed: at the address they sign in with, else at the address that is known of them.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Adressen(IReadOnlyCollection<Genodigde> wie, CancellationToken ct)
    {
        var ids = wie.Select(g => g.PersoonId).OfType<PersoonId>().Select(p => (PersoonId?)p).ToList();
        var accounts = (await db.Set<Account>().AsNoTracking().MetPost(klok.GetUtcNow()).Where(a => ids.Contains(a.PersoonId)).Select(a => new { a.PersoonId, a.Email }).ToListAsync(ct))
            .GroupBy(a => a.PersoonId!.Value).ToDictionary(g => g.Key, g => g.First().Email!);
        var zonder = ids.Select(p => p!.Value).Where(p => !accounts.ContainsKey(p)).ToList();
        var bekend = zonder.Count == 0 ? [] : await db.Set<Persoon>().AsNoTracking().Where(p => zonder.Contains(p.Id) && p.Email != "").ToDictionaryAsync(p => p.Id, p => p.Email, ct);
        return wie.Select(g => (g.Id, Adres: g.PersoonId is { } p ? accounts.GetValueOrDefault(p) ?? bekend.GetValueOrDefault(p) : g.Email.Length > 0 ? g.Email : null))
            .Where(g => g.Adres is not null).ToDictionary(g => g.Id, g => g.Adres!);
    }
}
