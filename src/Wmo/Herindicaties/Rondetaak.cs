using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schrijven;
using Spil.Platform.Taken;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Herindicaties;

/// <summary>Who is at or below the threshold comes in a round that runs when the indication is about to end (Mededelingen Huizen 2021).</summary>
internal sealed class Rondetaak(AppDbContext db, Rondebevolking bevolking, Rondestart start, Opslag opslag, TimeProvider klok) : ITaak
{
    public string Code => "wmo-rondes";

    public string Naam => "Wie aan de beurt komt voor een herindicatie";

    public string Uitleg => "Zet mensen in de ronde die loopt als hun indicatie bijna afloopt. De consulent ziet hen op de werklijst.";

    public Taakrooster Rooster => Taakrooster.Nacht(0, 40);

    public async Task<string> Doe(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var erbij = 0;
        foreach (var ronde in await Lopend(ct))
        {
            if (ronde.AfloopTot(vandaag) is not { } tot || await bevolking.NuAanDeBeurt(ronde, tot, ct) is not { Count: > 0 } mensen) continue;
            var aangevuld = ronde.VulAan(mensen.Count).Waarde;
            var gemeente = await db.Set<Organisatie>().Where(o => o.Id == ronde.GemeenteId).Select(o => o.Naam).SingleAsync(ct);
            List<Gevolgd> gevolg = [new(null, aangevuld), .. await start.Begin(ronde, mensen, gemeente, vandaag, ct)];
            // Somebody was working in one of them: nobody came in, and the next run tries again.
            if (await opslag.OpslaanAlles(Wijziging.PerDossier(Uitvoerder.Spil("taken"), klok.GetUtcNow(), "In een ronde van herindicaties gekomen", gevolg), ct: ct) == Opslagresultaat.Opgeslagen)
                erbij += mensen.Count;
            db.ChangeTracker.Clear();
        }

        return erbij switch { 0 => "Er kwam niemand bij.", 1 => "1 mens kwam in een ronde.", _ => $"{erbij} mensen kwamen in een ronde." };
    }

    // One round per municipality takes people in: the one that started last.
    private async Task<List<Herindicatieronde>> Lopend(CancellationToken ct) =>
        [.. (await db.Set<Herindicatieronde>().Where(r => r.GestartOp != null).ToListAsync(ct)).GroupBy(r => r.GemeenteId).Select(g => g.OrderBy(r => r.GestartOp).ThenBy(r => r.Id).Last())];
}
