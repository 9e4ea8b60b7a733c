using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Toezicht;

/// <summary>Tells the inwoner on Mijn Spil that the functionaris answered a question about who looked: for fourteen days.</summary>
internal sealed class Antwoordbericht(AppDbContext db, TimeProvider klok, IHttpContextAccessor http) : IMijnbron
{
    private const int Dagen = 14;

    public async Task<IReadOnlyList<Mijnverzoek>> Haal(CancellationToken ct)
    {
        if (http.Wie()?.Persoon is not { } ik) return [];
        var sinds = klok.GetUtcNow().AddDays(-Dagen);
        var antwoorden = await (from d in db.Set<Inwonerdossier>()
                                where d.InwonerId == ik
                                join v in db.Set<Inzagevraag>() on d.Id equals v.DossierId
                                where v.BeantwoordOp >= sinds
                                orderby v.BeantwoordOp descending
                                select v).AsNoTracking().ToListAsync(ct);
        return [.. antwoorden.Select(v => new Mijnverzoek("Er is antwoord op jouw vraag", $"Je vroeg iets over {v.Wie}. {v.BeantwoordDoor} heeft geantwoord op {v.BeantwoordOp!.Value.Datum().InZin(klok.Vandaag())}.", "/mijn/gezien", "Lees het antwoord"))];
    }
}
