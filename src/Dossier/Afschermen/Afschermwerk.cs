using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Afschermen;

/// <summary>What inwoners ask the projectleider about closing their dossier, on Mijn werk.</summary>
internal sealed class Afschermwerk(AppDbContext db, IDossierToegang toegang, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 10;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie()?.Rol != Rol.Projectleider) return [];
        var (vandaag, gesloten) = (klok.Vandaag(), toegang.Gesloten());
        var vragen = await (from a in db.Set<Afscherming>().AsNoTracking()
                            where a.WachtSinds <= vandaag
                            join d in db.Set<Inwonerdossier>() on EF.Property<DossierId>(a, Data.Dossiersleutel.Naam) equals d.Id
                            join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                            where !gesloten.Any(g => g.Id == d.Id)
                            orderby a.WachtSinds, a.Id
                            select new { d.Id, p.Naam, a.Vanaf, a.WachtSinds }).Take(Hoogstens).ToListAsync(ct);
        return vragen.Count == 0 ? [] : [new("Vragen om een dossier af te schermen", [.. vragen.Select(v => new Werkitem(
            v.Naam.Volledig, v.Naam.Sorteersleutel, $"/dossiers/{v.Id}/afscherming", v.Vanaf is null ? "Vraagt om afschermen" : "Wil dat het stopt",
            Dringend.NuNodig, "Beslis", v.Vanaf is null ? "Kies samen wie het dossier nog ziet." : "Praat samen over stoppen.", $"sinds {v.WachtSinds!.Value.InZin(vandaag)}", "", null, []))],
            "", "/trajecten", "Alle trajecten")];
    }
}
