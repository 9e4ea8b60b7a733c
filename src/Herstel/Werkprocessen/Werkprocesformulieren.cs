using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;

namespace Spil.Herstel.Werkprocessen;

/// <summary>The forms that the werkproces of a traject asks for: those of the present step first, obligatory ones before the others.</summary>
internal sealed class Werkprocesformulieren(AppDbContext db, Werkprocesboek boek) : IFormulierwijzer
{
    public async Task<IReadOnlyList<Formulierplek>> Wijs(DossierId dossier, Guid? zaak, CancellationToken ct)
    {
        var traject = await db.Set<Traject>().AsNoTracking()
            .Where(t => t.DossierId == dossier && t.Status == Trajectstatus.Lopend && (zaak == null || t.Id == new TrajectId(zaak.Value)))
            .OrderByDescending(t => t.GestartOp).FirstOrDefaultAsync(ct);
        if (traject is null) return [];
        var nu = (int)traject.Stap;
        return [.. (await boek.Van(traject, ct)).Stappen.OrderBy(s => s.Nummer != nu).ThenBy(s => s.Nummer)
            .SelectMany(stap => stap.Documenten.Where(IsFormulier).OrderBy(d => !d.Verplicht)
                .Select(d => new Formulierplek(d.Formulier, stap.Nummer == nu ? $"Nu, in stap {nu}: {stap.Naam}" : $"Stap {stap.Nummer}: {stap.Naam}", d.Verplicht)))
            .DistinctBy(p => p.Formulier)];
    }

    private static bool IsFormulier(Werkdocument document) => document.Soort is Stuksoort.Formulier or Stuksoort.Crisiskaart or Stuksoort.Aanmelding or Stuksoort.Toestemming;
}
