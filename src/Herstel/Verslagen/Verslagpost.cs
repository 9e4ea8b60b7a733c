using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Post;

namespace Spil.Herstel.Verslagen;

/// <summary>
/// The mail around minutes. It never says about whom or about what: a mailbox is read by more people than its owner. It leaves with the change
/// it tells of.
/// </summary>
public sealed class Verslagpost(AppDbContext db, Overlegpost overlegpost, Postbus post, Siteadres site, Verslaggeheimen geheimen, TimeProvider klok)
{
    /// <summary>What is known of everybody who comes.</summary>
    public async Task<IReadOnlyList<Ontvangfeiten>> Feiten(Overleg overleg, CancellationToken ct)
    {
        var komen = overleg.Komenden.ToList();
        var (adressen, accounts) = (await overlegpost.Adressen(komen, ct), await db.MetAccount(overleg, ct));
        return [.. komen.Select(g => new Ontvangfeiten(g.Id, g.PersoonId is { } p && accounts.Contains(p), adressen.ContainsKey(g.Id)))];
    }

    /// <summary>Tells these people that the minutes are there; who gets a link, gets one.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> Bezorg(Verslag verslag, Overleg overleg, IReadOnlyCollection<Guid> wie, CancellationToken ct)
    {
        var mensen = overleg.Komenden.Where(g => wie.Contains(g.Id)).ToList();
        var adressen = await overlegpost.Adressen(mensen, ct);
        var gebeurtenissen = new List<Gebeurtenis>();
        foreach (var mens in mensen)
        {
            if (adressen.GetValueOrDefault(mens.Id) is not { } adres || verslag.OntvangerVan(mens.Id) is not { Wijze: not Ontvangwijze.Papier } ontvanger) continue;
            if (ontvanger.Wijze == Ontvangwijze.Link)
            {
                var (geheim, link) = geheimen.Nieuw();
                var bericht = post.Schrijf(adres, "Er staat een verslag voor je klaar",
                    $"Je was bij een overleg. Lees hier het verslag:\n{site.Van("/verslag/" + link)}\n\nJe hebt een code van zes cijfers nodig. Die hoor je van degene die jou vroeg. "
                    + $"De link werkt {Verslag.Linkdagen} dagen, en is alleen voor jou. Stuur hem niet door.");
                gebeurtenissen.Add(verslag.GeefLink(mens.Id, geheim, bericht.Id, klok.GetUtcNow()).Waarde);
            }
            else
            {
                verslag.Verstuurd(mens.Id, post.Schrijf(adres, "Er staat een verslag voor je klaar", $"Je was bij een overleg. Meld je aan, dan lees je het verslag:\n{site.Van($"/overleggen/{overleg.Id}/verslag")}").Id);
            }
        }

        return gebeurtenissen;
    }
}
