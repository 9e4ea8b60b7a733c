using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Data;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.Platform.Data;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Gedeeld;

/// <summary>
/// Consents that ended lately, on Mijn werk of the tandem. Who withdrew the consent to take part is named by first name and initial only,
/// without a link: enough to know with whom to stop.
/// </summary>
internal sealed class Toestemmingwerk(AppDbContext db, IDossierToegang toegang, IHttpContextAccessor http, TimeProvider klok) : IWerkbron
{
    private const int Hoogstens = 5;

    public async Task<IReadOnlyList<Werkdeel>> Overig(CancellationToken ct)
    {
        if (http.Wie() is not { Persoon: { } ik, Rol: Rol.Casusregisseur or Rol.Ervaringsdeskundige or Rol.FamilieErvaringsdeskundige }) return [];
        var (vandaag, gesloten) = (klok.Vandaag(), toegang.Gesloten());
        var sinds = vandaag.AddDays(-Toestemmingsgevolgen.DagenGenoemd);
        var mijn = db.Set<Betrokkene>().Where(b => b.PersoonId == ik && Betrokkene.Tandemrollen.Contains(b.Rol) && b.Vanaf <= vandaag && (b.Tot == null || vandaag <= b.Tot))
            .Select(b => EF.Property<DossierId>(b, Dossiersleutel.Naam));
        var dossiers = await db.Set<Inwonerdossier>().AsNoTracking().AsSingleQuery().Include(d => d.Toestemmingen)
            .Where(d => mijn.Contains(d.Id) && !gesloten.Any(g => g.Id == d.Id) && d.Toestemmingen.Any(t => t.VervangenDoor == null
                && ((t.IngetrokkenOp != null && t.IngetrokkenOp >= sinds) || (t.IngetrokkenOp == null && t.Tot != null && t.Tot >= sinds && t.Tot < vandaag)))).ToListAsync(ct);
        var gestopt = dossiers.SelectMany(d => d.Toestemmingen.Where(t => t.VervangenDoor is null && Eind(t) >= sinds && !t.GeldtOp(vandaag) && Telt(d, t, vandaag)).Select(t => (d, t)))
            .OrderBy(x => x.t.Doel).ThenByDescending(x => Eind(x.t)).Take(Hoogstens).ToList();
        if (gestopt.Count == 0) return [];
        var ids = gestopt.Select(x => x.d.InwonerId).ToList();
        var namen = await db.Set<Persoon>().Where(p => ids.Contains(p.Id)).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, ct);
        return [new("Toestemming gestopt", [.. gestopt.Select(x => Item(x.d, x.t, namen[x.d.InwonerId], vandaag))], "", "/privacy", "Lees wie wat mag zien")];
    }

    // Given again since, or nothing can be seen any more because taking part has stopped: then that one line is enough.
    private static bool Telt(Inwonerdossier dossier, Toestemming toestemming, DateOnly vandaag) =>
        !dossier.Toestemmingen.Any(t => t.Doel == toestemming.Doel && t.Ontvanger == toestemming.Ontvanger && t.GeldtOp(vandaag))
        && (toestemming.Doel == Toestemmingsdoel.Deelname || dossier.HeeftToestemming(Toestemmingsdoel.Deelname, vandaag));

    private static DateOnly? Eind(Toestemming t) => t.IngetrokkenOp is { } weg && !(t.Tot < weg) ? weg : t.Tot;

    private static Werkitem Item(Inwonerdossier dossier, Toestemming toestemming, Naam naam, DateOnly vandaag)
    {
        var dag = Eind(toestemming)!.Value;
        var verlopen = toestemming.Stand(vandaag) == Toestemmingsstand.Verlopen;
        var sleutel = $"{99999 - (vandaag.DayNumber - dag.DayNumber)}";
        return toestemming.Doel == Toestemmingsdoel.Deelname
            ? new(KortNaam(naam), sleutel, "", "Meedoen", Dringend.NuNodig, "Gestopt", "De toestemming is ingetrokken. Je kunt dit dossier niet meer openen.", $"sinds {dag.InZin(vandaag)}", "", null, [])
            : new(naam.Volledig, sleutel, $"/dossiers/{dossier.Id}", toestemming.Doel.Doel() + (toestemming.Ontvanger.Length > 0 ? $": {toestemming.Ontvanger}" : ""), Dringend.NuNodig,
                verlopen ? "Verlopen" : "Gestopt", verlopen ? "De toestemming is verlopen. Vraag of het opnieuw mag." : "De toestemming is ingetrokken. Dit mag niet meer.", $"sinds {dag.InZin(vandaag)}", "", null, []);
    }

    private static string KortNaam(Naam naam) => naam.Voornaam.Length > 0 && naam.Achternaam.Length > 0
        ? $"{naam.Voornaam} {System.Globalization.StringInfo.GetNextTextElement(naam.Achternaam)}." : naam.Aanspreek;
}
