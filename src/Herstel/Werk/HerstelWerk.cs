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
    private readonly Gebruiker? gebruiker = http.HttpContext is { } context ? Gebruiker.Van(context.User) : null;

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
        var begeleid = gevonden.Where(g => g.Traject.Tandem?.Bevat(ik) == true).Select(g => g.Traject).ToList();
        var werkprocessen = await standen.Haal(begeleid, id => beelden[id].Feiten, vandaag, ct);
        var boeken = await boek.Van(gevonden.Select(g => g.Traject), ct);
        string Stap(Traject t) => $"Stap {(int)t.Stap} · {boeken[(t.Werkprocescode, t.Werkprocesversie)].Stap(t.Stap).Naam}";
        bool Ziet(Gevonden g, Gegevenssoort soort) => zichtbaar[g.Traject.DossierId].Contains(soort);
        var schijven = await Kleineschijven.Haal(db, [.. gevonden.Where(g => Ziet(g, Gegevenssoort.Schijf)).Select(g => g.Traject.Id)], ct);
        return [.. gevonden.Select(g => Item(
            new(g.Traject, g.Inwoner, beelden[g.Traject.Id], ik, Ziet(g, Gegevenssoort.Plan), werkprocessen.GetValueOrDefault(g.Traject.Id)?.Stand), g, Stap(g.Traject), schijven.GetValueOrDefault(g.Traject.Id), vandaag))];
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
                select new Gevonden(t, p.Naam, p.Sorteersleutel,
                    mensen.Where(m => m.Id == t.Tandem!.Casusregisseur && m.Id != ik).Select(m => m.Naam.Voornaam).FirstOrDefault(),
                    mensen.Where(m => m.Id == t.Tandem!.Ervaringsdeskundige && m.Id != ik).Select(m => m.Naam.Voornaam).FirstOrDefault(),
                    mensen.Where(m => (PersoonId?)m.Id == t.Tandem!.FamilieErvaringsdeskundige && m.Id != ik).Select(m => m.Naam.Voornaam).FirstOrDefault()))
            .ToListAsync(ct);
    }

    private static Werkitem Item(Werkrij rij, Gevonden gevonden, string stap, IHtmlContent? schijf, DateOnly vandaag)
    {
        var zin = Werkzin.Van(rij, vandaag);
        var traject = rij.Traject;
        IReadOnlyList<string> samen = rij.IsTandem
            ? [.. new[] { gevonden.Casusregisseur, gevonden.Ervaringsdeskundige, gevonden.Familie }.OfType<string>()]
            : [];
        return new(rij.Inwoner.Volledig, gevonden.Sorteersleutel, Pad(rij), stap,
            zin.Dringend, zin.Pil, zin.Zin, traject.VolgendMomentOp?.InLijst(vandaag) ?? "", traject.VolgendMoment, schijf, samen);
    }

    // Straight to where somebody is needed.
    private static string Pad(Werkrij rij) => $"/trajecten/{rij.Traject.Id}" + (rij.IsTandem ? ""
        : !rij.ZietPlan ? "/schijf"
        : rij.WachtOpMij.Count > 0 ? "/voorstellen"
        : "/plan");

    private sealed record Gevonden(Traject Traject, Naam Inwoner, string Sorteersleutel, string? Casusregisseur, string? Ervaringsdeskundige, string? Familie);
}
