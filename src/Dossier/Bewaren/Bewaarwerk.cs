using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Bewaren;

/// <summary>Requests to destroy, and proposals that wait for a second person, on Mijn werk of the projectleider.</summary>
internal sealed class Bewaarwerk(AppDbContext db, IDossierToegang toegang, TimeProvider klok, IHttpContextAccessor http) : IWerkbron
{
    private const int Hoogstens = 10;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { Rol: Rol.Projectleider } gebruiker) return [];
        var (vandaag, gesloten) = (klok.Vandaag(), toegang.Gesloten());
        var namen = from d in db.Set<Inwonerdossier>().AsNoTracking().IgnoreAutoIncludes()
                    join p in db.Set<Persoon>() on d.InwonerId equals p.Id
                    where !gesloten.Any(g => g.Id == d.Id)
                    select new { d.Id, p.Naam };
        var verzoeken = await (from v in db.Set<Verwijderverzoek>().AsNoTracking()
                               where v.Stand == Verzoekstand.Open
                               join n in namen on v.DossierId equals n.Id
                               orderby v.OntvangenOp, v.Id
                               select new { Verzoek = v, n.Naam }).Take(Hoogstens).ToListAsync(ct);
        var voorstellen = await (from b in db.Set<Bewaarbesluit>().AsNoTracking()
                                 where b.Stand == Besluitstand.Voorgesteld && b.DoorAccount != gebruiker.Account
                                 join n in namen on b.DossierId equals n.Id
                                 orderby b.Op, b.Id
                                 select new { b.DossierId, b.Door, b.Op, n.Naam }).Take(Hoogstens).ToListAsync(ct);
        List<Werkdeel> delen = [];
        if (verzoeken.Count > 0)
            delen.Add(new("Vragen om gegevens te verwijderen", [.. verzoeken.Select(v => new Werkitem(v.Naam.Volledig, v.Naam.Sorteersleutel, $"/bewaren/verzoeken/{v.Verzoek.Id}",
                $"Gevraagd op {v.Verzoek.OntvangenOp.InZin(vandaag)}", v.Verzoek.IsTeLaat(vandaag) ? Dringend.TeLaat : v.Verzoek.IsDringend(vandaag) ? Dringend.NuNodig : Dringend.OpKoers,
                v.Verzoek.Pil(vandaag).Woord, "Beslis, en leg het uit aan de inwoner.", v.Verzoek.Uiterlijk.InLijst(vandaag), "Laatste dag voor een antwoord", null, []))], "", "/bewaren/verzoeken", "Alle verzoeken"));
        if (voorstellen.Count > 0)
            delen.Add(new("Voorstellen om te vernietigen", [.. voorstellen.Select(b => new Werkitem(b.Naam.Volledig, b.Naam.Sorteersleutel, $"/bewaren/{b.DossierId}",
                $"Voorgesteld door {b.Door}", Dringend.NuNodig, "Kijk mee", "Controleer het, en bevestig het of niet.", $"sinds {b.Op.InZin(vandaag)}", "", null, []))], "", "/bewaren", "Bewaren en vernietigen"));
        return delen;
    }
}
