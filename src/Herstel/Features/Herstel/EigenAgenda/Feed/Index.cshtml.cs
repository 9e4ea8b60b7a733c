using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Overleggen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Voorstellen;
using Spil.Herstel.Features.Herstel.Overleggen.Gedeeld;
using Spil.Herstel.Overleggen;
using Spil.Kern;
using Spil.Platform.Aanmelden;
using Spil.Platform.Post;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.EigenAgenda.Feed;

/// <summary>
/// One's own meetings and actions for a calendar, by a secret address. Reading it is reading: the way into each dossier is asked as the one
/// whose address it is, and logged. No name stands in it. A wrong address does not exist.
/// </summary>
[AllowAnonymous, EnableRateLimiting(Aanmeldrem.Agenda)]
public sealed class IndexModel(Siteadres site) : SpilPagina
{
    private const string Wat = "de eigen agenda, door een agenda-app";

    public async Task<IActionResult> OnGetAsync(string code)
    {
        var afdruk = Linkcode.AfdrukVan(code);
        if (await Db.Set<Agendakoppeling>().AsNoTracking().SingleOrDefaultAsync(k => k.Afdruk == afdruk, Stop) is not { } koppeling) return NotFound();
        if (await Db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == koppeling.Id.Waarde && (a.GeblokkeerdOp == null || a.GeblokkeerdOp > Nu), Stop) is not { PersoonId: { } ik } account) return NotFound();
        Als(account);
        var dossiers = (await Toegang.Soorten(Enum.GetValues<Gegevenssoort>(), null, Stop)).ToDictionary(d => d.Key, d => d.ToHashSet());
        var overleggen = await Overleggen([.. dossiers.Keys], ik);
        var acties = await Acties([.. dossiers.Where(d => d.Value.Contains(Gegevenssoort.Plan)).Select(d => d.Key)], ik);
        foreach (var dossier in overleggen.Select(o => o.DossierId).Concat(acties.Select(a => a.Dossier)).Distinct())
            await Overlegtoegang.Open(Toegang, dossier, Wat, 'R', Stop);
        Response.Headers.CacheControl = "private, no-store";
        return File(Kalenderbestand.Agenda(overleggen, acties.Select(a => (a.Id, a.Dag)), site.Van, Nu), $"{Kalenderbestand.Soort}; charset=utf-8", "spil.ics");
    }

    // For this one answer the one whose address it is reads, so that the same rules hold and the log says who.
    private void Als(Account account)
    {
        var gebruiker = new Gebruiker(new(account.Id), account.PersoonId, account.Naam, account.Rol, account.OrganisatieId, account.Organisatienaam);
        HttpContext.User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString()), .. gebruiker.Claims()], "agenda"));
    }

    private async Task<IReadOnlyList<Overleg>> Overleggen(IReadOnlyCollection<DossierId> dossiers, PersoonId ik)
    {
        var vanaf = Vandaag.AddMonths(-3);
        return await Db.Set<Overleg>().AsNoTracking().Where(o => dossiers.Contains(o.DossierId) && o.Stand == Overlegstand.Gepland && o.Dag >= vanaf
            && o.Genodigden.Any(g => g.PersoonId == ik && g.Stand == Genodigdestand.Akkoord)).OrderBy(o => o.Dag).ToListAsync(Stop);
    }

    private async Task<IReadOnlyList<(DossierId Dossier, Guid Id, DateOnly Dag)>> Acties(IReadOnlyCollection<DossierId> dossiers, PersoonId ik)
    {
        var voorstellen = await Db.Set<Voorstel>().AsNoTracking().AsSplitQuery().Include(v => v.Versies).ThenInclude(v => v.Deelnemers).Include(v => v.Versies).ThenInclude(v => v.Stemmen)
            .Where(v => dossiers.Contains(v.DossierId) && v.Status == Voorstelstatus.Ingebracht && v.GedaanOp == null && v.Soort != Voorstelsoort.Doel
                && v.Versies.Any(w => w.Inhoud.WiePersoonId == ik) && Db.Set<Traject>().Any(t => t.Id == v.TrajectId && t.Status == Trajectstatus.Lopend)).ToListAsync(Stop);
        return [.. voorstellen.Where(v => v.LaatstAangenomen is { Inhoud: { Wanneer: not null } inhoud } && inhoud.WiePersoonId == ik).Select(v => (v.DossierId, v.Id.Waarde, v.LaatstAangenomen!.Inhoud.Wanneer!.Value))];
    }
}
