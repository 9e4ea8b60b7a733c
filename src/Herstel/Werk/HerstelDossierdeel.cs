using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Werk;

/// <summary>The part of Herstel on the dossier page: the trajecten with their step and small disc, and what need not be there. Three queries.</summary>
internal sealed class HerstelDossierdeel(AppDbContext db, Werkprocesboek boek, TimeProvider klok, IHttpContextAccessor http) : IDossierdeelbron
{
    public async Task<IReadOnlyList<Dossierdeel>> Haal(DossierId dossier, IReadOnlyCollection<Gegevenssoort> soorten, CancellationToken ct)
    {
        var trajecten = await db.Set<Traject>().AsNoTracking().Where(t => t.DossierId == dossier).OrderByDescending(t => t.GestartOp).ThenByDescending(t => t.Id).ToListAsync(ct);
        var schijven = await Kleineschijven.Haal(db, soorten.Contains(Gegevenssoort.Schijf) ? [.. trajecten.Select(t => t.Id)] : [], ct);
        var boeken = await boek.Van(trajecten, ct);
        var ids = trajecten.ConvertAll(t => t.Id);
        var ontheven = (await db.Set<Ontheffing>().AsNoTracking().Where(o => ids.Contains(o.TrajectId) && o.IngetrokkenOp == null).OrderBy(o => o.Id)
            .Select(o => new { o.TrajectId, o.Naam }).ToListAsync(ct)).ToLookup(o => o.TrajectId, o => o.Naam);
        return [.. trajecten.Select(t =>
        {
            var (pad, tekst) = Verder(t, soorten);
            return new Dossierdeel("Herstel", Zin(t, boeken[(t.Werkprocescode, t.Werkprocesversie)].Stap(t.Stap).Naam, klok.Vandaag()) + Ontheven(ontheven[t.Id].Distinct()), pad, tekst, schijven.GetValueOrDefault(t.Id));
        })];
    }

    private (string Pad, string Tekst) Verder(Traject traject, IReadOnlyCollection<Gegevenssoort> soorten)
    {
        var pad = $"/trajecten/{traject.Id}";
        if (soorten.Contains(Gegevenssoort.Plan)) return (pad, "Naar het traject");
        if (soorten.Contains(Gegevenssoort.Schijf)) return (pad + "/schijf", "Naar de schijf");
        return http.Wie()?.Rol == Rol.Projectleider && traject.Status == Trajectstatus.Lopend
            ? (pad + "/tandem", traject.Tandem is null ? "Tandem vormen" : "Tandem bekijken")
            : ("", "");
    }

    private static string Ontheven(IEnumerable<string> namen) => namen.ToList() is { Count: > 0 } lijst ? $" Niet nodig volgens de projectleider: {lijst.InZin()}." : "";

    private static string Zin(Traject traject, string stap, DateOnly vandaag) => traject.Status switch
    {
        Trajectstatus.Lopend => $"Stap {(int)traject.Stap} · {stap}, sinds {traject.StapSinds.InZin(vandaag)}."
            + (traject.Tandem is null ? " Er is nog geen tandem." : ""),
        Trajectstatus.Afgerond => $"Afgerond op {traject.BeeindigdOp!.Value.InZin(vandaag)}.",
        _ => $"Gestopt op {traject.BeeindigdOp!.Value.InZin(vandaag)}.",
    };
}
