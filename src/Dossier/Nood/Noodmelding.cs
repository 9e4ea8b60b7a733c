using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Nood;

/// <summary>Tells the inwoner on Mijn Spil, in red, who broke the glass, when and why: for thirty days.</summary>
internal sealed class Noodmelding(AppDbContext db, TimeProvider klok) : IMijnwaarschuwing
{
    private const int Dagen = 30;

    public async Task<IReadOnlyList<Mijnwaarschuwing>> Haal(DossierId dossier, CancellationToken ct)
    {
        var (nu, vandaag) = (klok.GetUtcNow(), klok.Vandaag());
        var sinds = nu.AddDays(-Dagen);
        var rijen = await db.Set<Noodtoegang>().AsNoTracking().Where(n => n.DossierId == dossier && n.Begonnen >= sinds)
            .OrderByDescending(n => n.Begonnen).ToListAsync(ct);
        return [.. rijen.Select(n => new Mijnwaarschuwing(
            $"{n.Naam} {(n.GeldtOp(nu) ? "kijkt nu" : "keek")} met noodtoegang",
            $"{n.Naam} is {n.Rol}{(n.Organisatie.Length > 0 ? $" bij {n.Organisatie}" : "")}. Dit begon {(n.Begonnen.Datum() == vandaag ? "vandaag om " : "op ")}{n.Begonnen.Tijdstip(vandaag)}"
                + $" en {(n.GeldtOp(nu) ? "stopt" : "stopte")} om {n.Tot.Tijdstip(n.Begonnen.Datum())}. {(n.GeldtOp(nu) ? "Open voor" : "Het ging om")}: {Kringwoorden.InZin(n.Soorten)}."
                + (n.WasAfgeschermd ? " Jouw plan was toen afgeschermd." : ""),
            n.Reden, "/mijn/gezien", "Bekijk wie wat zag"))];
    }
}
