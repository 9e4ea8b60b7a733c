using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Domein.Verwijderverzoeken;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Bewaren.Lijst;

/// <summary>What may be destroyed: dossiers of which a term is over or ends within a year, the oldest first. Nothing goes by itself.</summary>
[Vereist(DossierRechten.Bewaren)]
public sealed class IndexModel(Bewaarboek boek) : SpilPagina
{
    private const int PerBladzijde = 25;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 10_000);

    public bool Volgende { get; private set; }

    public DateOnly Op => Vandaag;

    public IReadOnlyList<Bewaarrij> Rijen { get; private set; } = [];

    /// <summary>Requests of inwoners that wait.</summary>
    public int Verzoeken { get; private set; }

    public async Task OnGetAsync()
    {
        var (vandaag, grens, gesloten, functionaris) = (Vandaag, Vandaag.AddYears(1), Toegang.Gesloten(), Gebruiker.Rol == Rol.Functionaris);
        var besluiten = Db.Set<Bewaarbesluit>();
        (var rijen, Volgende) = await (
            from s in Db.Set<Bewaarstand>().AsNoTracking()
            where s.Eerste <= grens && !besluiten.Any(b => b.DossierId == s.DossierId && b.Keuze == Bewaarkeuze.LangerBewaren && b.Tot >= vandaag)
            orderby s.Eerste, s.DossierId
            join d in Db.Set<Inwonerdossier>().IgnoreAutoIncludes() on s.DossierId equals d.Id
            join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
            select new
            {
                Stand = s, p.Naam, Dicht = !functionaris && gesloten.Any(g => g.Id == d.Id),
                Door = besluiten.Where(b => b.DossierId == d.Id && b.Stand == Besluitstand.Voorgesteld).Select(b => b.Door).FirstOrDefault(),
            }).Bladzijde(Nummer, PerBladzijde, Stop);
        var klassen = (await boek.Termijnen(Stop)).ToDictionary(t => t.Klasse.Code);
        Rijen = [.. rijen.Select(r => new Bewaarrij(r.Stand, r.Dicht ? null : r.Naam, klassen[r.Stand.Klasse], r.Door))];
        Verzoeken = await Db.Set<Verwijderverzoek>().CountAsync(v => v.Stand == Verzoekstand.Open, Stop);
        await Toegang.LogLijst("de lijst van wat vernietigd mag worden", Rijen.Count, Stop);
    }
}

/// <summary>A dossier of which a term is over or ends soon.</summary>
/// <param name="Stand">Since when, and until when.</param>
/// <param name="Naam">Of whom; null when the dossier is closed to who looks.</param>
/// <param name="Termijn">The term that decides.</param>
/// <param name="VoorgesteldDoor">Who proposed to destroy it; null when nobody did.</param>
public sealed record Bewaarrij(Bewaarstand Stand, Naam? Naam, Bewaartermijn Termijn, string? VoorgesteldDoor)
{
    public (string Soort, string Woord) Pil(DateOnly vandaag) => VoorgesteldDoor is not null ? ("spil", "Wacht op een tweede")
        : vandaag <= Stand.Eerste ? ("neutraal", "Binnen een jaar")
        : vandaag <= Stand.Einde ? ("let", "Een deel is voorbij")
        : Stand.IsVast ? ("let", "Termijn is voorbij")
        : ("neutraal", "Termijn is een voorbeeld");
}
