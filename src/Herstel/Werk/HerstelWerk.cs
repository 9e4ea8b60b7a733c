using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>The part of Herstel on Mijn werk: whom the signed-in person guides or helps, and what is needed for each. At most fifteen queries.</summary>
internal sealed class HerstelWerk(AppDbContext db, IDossierToegang toegang, Projectwerk project, Werkprocesstanden standen, Werkprocesboek boek, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private readonly Gebruiker? gebruiker = http.Wie();

    public async Task<IReadOnlyList<Werkitem>> Mensen(CancellationToken ct)
    {
        if (gebruiker?.Persoon is not { } ik)
            return [];
        var vandaag = klok.Vandaag();
        // Plan and Schijf only: what the projectleider sees of all dossiers is far more than a page holds.
        var zichtbaar = await toegang.Soorten([Gegevenssoort.Plan, Gegevenssoort.Schijf], null, ct);
        if (zichtbaar.Count == 0)
            return [];
        var gevonden = await Trajecten([.. zichtbaar.Select(z => z.Key)], ik, ct);
        var beelden = await Feiten.HaalMetVoorstellen(db, [.. gevonden.Select(g => g.Traject.Id)], vandaag, ct);
        // What the werkproces asks is for who guides.
        var begeleid = gevonden.Where(g => g.Traject.TandemOp(vandaag)?.Bevat(ik) == true).Select(g => g.Traject).ToList();
        var werkprocessen = await standen.Haal(begeleid, id => beelden[id].Feiten, vandaag, ct);
        var boeken = await boek.Van(gevonden.Select(g => g.Traject), ct);
        string Stap(Traject t) => $"Stap {(int)t.Stap} · {boeken[(t.Werkprocescode, t.Werkprocesversie)].Stap(t.Stap).Naam}";
        bool Ziet(Gevonden g, Gegevenssoort soort) => zichtbaar[g.Traject.DossierId].Contains(soort);
        var namen = await Namen(gevonden.Select(g => g.Traject), vandaag, ct);
        var schijven = await Kleineschijven.Haal(db, [.. gevonden.Where(g => Ziet(g, Gegevenssoort.Schijf)).Select(g => g.Traject.Id)], ct);
        return [.. gevonden.Select(g => Item(
            new(g.Traject, g.Inwoner, beelden[g.Traject.Id], ik, Ziet(g, Gegevenssoort.Plan), vandaag, werkprocessen.GetValueOrDefault(g.Traject.Id)?.Stand), g.Inwoner, Samen(g.Traject, ik, namen, vandaag), g.Sorteersleutel, Stap(g.Traject), schijven.GetValueOrDefault(g.Traject.Id), vandaag))];
    }

    public Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct) => gebruiker?.Rol == Rol.Projectleider
        ? project.Haal(klok.Vandaag(), ct)
        : Task.FromResult<IReadOnlyList<Werkdeel>>([]);

    private Task<List<Gevonden>> Trajecten(List<DossierId> dossiers, PersoonId ik, CancellationToken ct)
    {
        var mensen = db.Set<Persoon>();
        return (from t in db.Set<Traject>().AsNoTracking()
                where dossiers.Contains(t.DossierId) && t.Status == Trajectstatus.Lopend && t.InwonerId != ik
                join p in mensen on t.InwonerId equals p.Id
                select new Gevonden(t, p.Naam, p.Sorteersleutel))
            .ToListAsync(ct);
    }

    // First names of everybody who guides one of these today.
    private Task<Dictionary<PersoonId, string>> Namen(IEnumerable<Traject> trajecten, DateOnly vandaag, CancellationToken ct)
    {
        var ids = trajecten.Select(t => t.TandemOp(vandaag)).OfType<Tandem>().SelectMany(t => t.Leden).Distinct().ToList();
        return db.Set<Persoon>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Naam.Voornaam }).ToDictionaryAsync(p => p.Id, p => p.Voornaam, ct);
    }

    private static IReadOnlyList<string> Samen(Traject traject, PersoonId ik, Dictionary<PersoonId, string> namen, DateOnly vandaag) =>
        traject.TandemOp(vandaag) is { } tandem && tandem.Bevat(ik) ? [.. tandem.Leden.Where(l => l != ik).Select(l => namen[l])] : [];

    private static Werkitem Item(Werkrij rij, Naam inwoner, IReadOnlyList<string> samen, string sorteersleutel, string stap, IHtmlContent? schijf, DateOnly vandaag)
    {
        var zin = Werkzin.Van(rij, vandaag);
        var traject = rij.Traject;
        return new(inwoner.Volledig, sorteersleutel, Pad(rij), stap,
            zin.Dringend, zin.Pil, zin.Zin, traject.VolgendMomentOp?.InLijst(vandaag) ?? "", traject.VolgendMoment, schijf, samen);
    }

    // Straight to where somebody is needed.
    private static string Pad(Werkrij rij) => $"/trajecten/{rij.Traject.Id}" + (rij.IsTandem ? ""
        : !rij.ZietPlan ? "/schijf"
        : rij.WachtOpMij.Count > 0 ? "/voorstellen"
        : "/plan");

    private sealed record Gevonden(Traject Traject, Naam Inwoner, string Sorteersleutel);
}
