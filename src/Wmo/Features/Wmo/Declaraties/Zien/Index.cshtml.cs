using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Domein.Declaraties;

namespace Spil.Wmo.Features.Wmo.Declaraties.Zien;

/// <summary>A declaration with what came out, line by line. A name stands only at the lines of whom somebody may see what is assigned; all others see the number.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    private OrganisatieId? Gemeente => Gebruiker.Organisatie;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>"alles" for the lines that are good too.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    protected override int PerBladzijde => 50;

    public Declaratie Declaratie { get; private set; } = null!;

    public string Aanbieder { get; private set; } = "";

    public IReadOnlyList<Declaratieregel> Regels { get; private set; } = [];

    /// <summary>Who it is, of whom it may be seen.</summary>
    public IReadOnlyDictionary<DossierId, Naam> Namen { get; private set; } = new Dictionary<DossierId, Naam>();

    /// <summary>The file is there still, and who looks may see what is assigned to everybody in it: the file has the BSN of each.</summary>
    public bool HeeftBestand { get; private set; }

    public DateOnly Dag => Vandaag;

    public bool IsAlles => Toon == "alles" || Declaratie.Stand == Declaratiestand.Goed || Declaratie.Fouten.Length > 0;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Laad()) return NotFound();
        var alles = IsAlles;
        Regels = await LeesBladzijde(Db.Set<Declaratieregel>().AsNoTracking().Where(r => r.DeclaratieId == Declaratie.Id && (alles || !r.IsGoed)).OrderBy(r => r.Plaats));
        var (dossiers, zichtbaar) = (Regels.Select(r => r.DossierId).OfType<DossierId>().Distinct().ToList(), Toegang.Zichtbaar(Gegevenssoort.Toewijzing));
        Namen = await (from d in Db.Set<Inwonerdossier>()
                       where dossiers.Contains(d.Id) && zichtbaar.Contains(d.Id)
                       join p in Db.Set<Persoon>() on d.InwonerId equals p.Id
                       select new { d.Id, p.Naam }).ToDictionaryAsync(r => r.Id, r => r.Naam, Stop);
        await Toegang.LogLijst("regels van een declaratie", Namen.Count, Stop);
        return Page();
    }

    public async Task<IActionResult> OnGetXmlAsync()
    {
        if (!await Laad() || !HeeftBestand) return NotFound();
        await Toegang.LogObject("het bestand van een declaratie", $"declaratie {Declaratie.Id}", 'E', true, null, Stop);
        return File(await Db.Set<Declaratiebestand>().Where(b => b.DeclaratieId == Declaratie.Id).Select(b => b.Inhoud).SingleAsync(Stop), "application/xml", $"wmo323-{Bestandsnaam.Veilig(Declaratie.Nummer)}.xml");
    }

    private async Task<bool> Laad()
    {
        var (id, gemeente, zichtbaar) = (new DeclaratieId(Id), Gemeente, Toegang.Zichtbaar(Gegevenssoort.Toewijzing));
        var gevonden = await (from d in Db.Set<Declaratie>().AsNoTracking()
                              where d.Id == id && d.GemeenteId == gemeente
                              join o in Db.Set<Organisatie>() on d.AanbiederId equals o.Id
                              select new
                              {
                                  Declaratie = d, o.Naam, Bestand = Db.Set<Declaratiebestand>().Any(b => b.DeclaratieId == d.Id)
                                      && !Db.Set<Declaratieregel>().Any(r => r.DeclaratieId == d.Id && r.DossierId != null && !zichtbaar.Contains(r.DossierId.Value)),
                              }).SingleOrDefaultAsync(Stop);
        if (gevonden is null) return false;
        (Declaratie, Aanbieder, HeeftBestand) = (gevonden.Declaratie, gevonden.Naam, gevonden.Bestand);
        return true;
    }
}
