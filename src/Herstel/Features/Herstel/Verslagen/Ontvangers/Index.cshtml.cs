using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Verslagen;
using Spil.Herstel.Features.Herstel.Verslagen.Gedeeld;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Live;
using Spil.Herstel.Verslagen;
using Spil.Kern;
using Spil.Platform.Post;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Verslagen.Ontvangers;

/// <summary>Who gets the minutes, how, and whether they saw it. One button makes and sends the version of everybody.</summary>
[Vereist(HerstelRechten.OverlegVoorbereiden)]
public sealed class IndexModel(Verslagpost post, Verslaggeheimen geheimen) : Verslagpagina
{
    public IReadOnlyList<Ontvangrij> Rijen { get; private set; } = [];

    /// <summary>There is somebody who may have it and was not offered it.</summary>
    public bool KanAanbieden => Kader.Loopt && Verslag!.Stand != Verslagstand.Vastgesteld && (Verslag.Stand == Verslagstand.Concept || Rijen.Any(r => r is { Krijgt: true, Ontvanger: null or { AangebodenOp: null } }));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await OpenVerslag("wie het verslag krijgt", 'R', z => z.BereidtVoor) || Verslag is null) return NotFound();
        if (Leeszicht.ZietBesluiten) await VolgLive(Overleg.DossierId, $"{Herstellive.Verslag}/{Oid}");
        await Vul();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await OpenVerslag("het verslag, om aan te bieden", 'U', z => z.BereidtVoor) || Verslag is null || !Kader.Loopt) return NotFound();
        await Vul();
        var (feiten, dossier) = (await post.Feiten(Overleg, Stop), await Db.Zichtdossier(Overleg.DossierId, Stop));
        return await Doe("Verslag aangeboden", $"{Verslagpad}/ontvangers", "Het verslag is aangeboden. Iedereen krijgt de eigen versie.",
            (v, o) => v.BiedAan(o, Verslagvragen.Zichten(o, Kader.Traject, dossier, v, Vandaag), feiten, Kader.Door, Nu), (v, o, gebeurd) => post.Bezorg(v, o, gebeurd.Ontvangers, Stop));
    }

    private async Task Vul()
    {
        var zichten = Verslagvragen.Zichten(Overleg, Kader.Traject, await Db.Zichtdossier(Overleg.DossierId, Stop), Verslag, Vandaag);
        var gewoon = (await post.Feiten(Overleg, Stop)).ToDictionary(f => f.Genodigde, f => f.Gewoon);
        var ids = Verslag!.Ontvangers.Select(o => o.BerichtId).OfType<Guid>().ToList();
        var fouten = await Db.Set<Bericht>().AsNoTracking().Where(b => ids.Contains(b.Id) && b.Fout != "" && b.Staat != Berichtstaat.Verzonden).ToDictionaryAsync(b => b.Id, b => b.Fout, Stop);
        Rijen = [.. Overleg.Komenden.OrderBy(g => !g.IsInwoner).ThenBy(g => g.Naam, StringComparer.Ordinal).Select(g =>
        {
            var wie = Verslag.OntvangerVan(g.Id);
            // The code is told by who is sure to know the person: the tandem and the inwoner see it here, and nobody else.
            return new Ontvangrij(g, wie, wie?.Wijze ?? gewoon[g.Id], zichten[g.Id].Krijgt, Waarom(g), wie?.Stand(Nu) ?? Ontvangstand.Nog, wie?.LinkWerkt(Nu) == true ? geheimen.Code(wie) : "",
                (wie?.Bereik ?? []).Select(s => s.Waarover()).InZin(), wie?.BerichtId is { } bericht ? fouten.GetValueOrDefault(bericht, "").Kort(120) : "");
        })];
    }

    private string Waarom(Genodigde g) => !g.IsInwoner && Kader.Tandem?.Casusregisseur != g.PersoonId && Overleg.BelofteVan(g.Id) is null ? "Heeft nog geen geheimhouding beloofd."
        : g.PersoonId is null ? "De inwoner koos nog niet wat deze persoon mag lezen." : "Mag nu niets zien in het dossier.";
}

/// <summary>Somebody on the list.</summary>
public sealed record Ontvangrij(Genodigde Wie, Ontvanger? Ontvanger, Ontvangwijze Wijze, bool Krijgt, string Waarom, Ontvangstand Stand, string Code, string Bereik, string Fout);
