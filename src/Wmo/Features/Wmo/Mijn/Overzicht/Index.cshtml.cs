using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Bezwaren;
using Spil.Wmo.Domein.Herindicaties;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Features.Wmo.Mijn.Overzicht;

/// <summary>The own questions for household support, and the door to a new one.</summary>
[Vereist(WmoRechten.MijnOndersteuning)]
public sealed class IndexModel : SpilPagina
{
    public IReadOnlyList<Melding> Meldingen { get; private set; } = [];

    /// <summary>The names of the people for whom a representative decides.</summary>
    public IReadOnlyDictionary<PersoonId, Naam> Namen { get; private set; } = new Dictionary<PersoonId, Naam>();

    public bool IsVertegenwoordiger { get; private set; }

    /// <summary>What the inwoner was told that somebody looks at again.</summary>
    public IReadOnlyList<Herindicatie> Herindicaties { get; private set; } = [];

    /// <summary>The objections to a decision, the newest first.</summary>
    public IReadOnlyList<Bezwaar> Bezwaren { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task OnGetAsync()
    {
        var ik = Gebruiker.Ik;
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Ondersteuning);
        IsVertegenwoordiger = Gebruiker.Rol == Rol.Vertegenwoordiger;
        var voor = IsVertegenwoordiger;
        Meldingen = await Db.Set<Melding>().AsNoTracking().AsSingleQuery().Where(m => (voor || m.InwonerId == ik) && zichtbaar.Contains(m.DossierId)).OrderByDescending(m => m.GemeldOp).ThenByDescending(m => m.Id).ToListAsync(Stop);
        Bezwaren = await Db.Set<Bezwaar>().AsNoTracking().Where(b => (voor || b.InwonerId == ik) && zichtbaar.Contains(b.DossierId)).OrderByDescending(b => b.Id).ToListAsync(Stop);
        if (voor)
        {
            var ids = Meldingen.Select(m => m.InwonerId).Concat(Bezwaren.Select(b => b.InwonerId)).Distinct().ToList();
            Namen = await Db.Set<Persoon>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, Stop);
        }

        Herindicaties = await Db.Set<Herindicatie>().AsNoTracking().Where(h => (voor || h.InwonerId == ik) && h.AangekondigdOp != null && zichtbaar.Contains(h.DossierId)).OrderByDescending(h => h.Id).ToListAsync(Stop);
        await Toegang.LogLijst("de eigen vragen om hulp", Meldingen.Count + Herindicaties.Count + Bezwaren.Count, Stop);
    }
}
