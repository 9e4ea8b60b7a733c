using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;
using Spil.Wmo.Declaraties;
using Spil.Wmo.Domein.Declaraties;

namespace Spil.Wmo.Features.Wmo.Declaraties.Lijst;

/// <summary>What providers declared at this municipality, and how much of it was approved. No names.</summary>
[Vereist(WmoRechten.Verwerken)]
public sealed class IndexModel : Lijstpagina
{
    /// <summary>Only of this provider.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Aanbieder { get; set; }

    public IReadOnlyList<Declaratierij> Rijen { get; private set; } = [];

    /// <summary>The providers that declared something.</summary>
    public IReadOnlyList<Optie> Aanbieders { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        var gemeente = Gebruiker.Organisatie;
        Aanbieders = Optie.Van(await Db.Set<Organisatie>().AsNoTracking().Where(o => Db.Set<Declaratie>().Any(d => d.GemeenteId == gemeente && d.AanbiederId == o.Id)).OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
        OrganisatieId? alleen = Aanbieders.Any(a => a.Waarde == Aanbieder) ? new(Guid.Parse(Aanbieder!)) : null;
        var lijst = Op(Sortering.Lees(Sorteer), from d in Db.Set<Declaratie>().AsNoTracking()
                                                where d.GemeenteId == gemeente && (alleen == null || d.AanbiederId == alleen)
                                                join o in Db.Set<Organisatie>() on d.AanbiederId equals o.Id
                                                select new Declaratierij { Declaratie = d, Aanbieder = o.Naam });
        Rijen = als == "csv" ? await lijst.ToListAsync(Stop) : await LeesBladzijde(lijst);
        return als == "csv" ? Bestand() : Page();
    }

    /// <summary>The address of this list as a file.</summary>
    public string AlsBestand => Paden.Met("/wmo/declaraties", ("aanbieder", Aanbieder), ("sorteer", Sorteer), ("als", "csv"));

    private static IQueryable<Declaratierij> Op(Sortering sorteer, IQueryable<Declaratierij> rijen) => sorteer switch
    {
        { Kolom: "aanbieder", Aflopend: false } => rijen.OrderBy(r => r.Aanbieder).ThenByDescending(r => r.Declaratie.Op),
        { Kolom: "aanbieder" } => rijen.OrderByDescending(r => r.Aanbieder).ThenByDescending(r => r.Declaratie.Op),
        { Kolom: "maand", Aflopend: false } => rijen.OrderBy(r => r.Declaratie.Maand).ThenBy(r => r.Declaratie.Id),
        { Kolom: "maand" } => rijen.OrderByDescending(r => r.Declaratie.Maand).ThenByDescending(r => r.Declaratie.Id),
        { Kolom: "bedrag", Aflopend: false } => rijen.OrderBy(r => r.Declaratie.Centen).ThenBy(r => r.Declaratie.Id),
        { Kolom: "bedrag" } => rijen.OrderByDescending(r => r.Declaratie.Centen).ThenByDescending(r => r.Declaratie.Id),
        { Kolom: "ingelezen", Aflopend: false } => rijen.OrderBy(r => r.Declaratie.Op).ThenBy(r => r.Declaratie.Id),
        _ => rijen.OrderByDescending(r => r.Declaratie.Op).ThenByDescending(r => r.Declaratie.Id),
    };

    private FileResult Bestand() => Csvbestand.Maak("declaraties", ["Aanbieder", "Nummer", "Maand", "Ingelezen", "Bedrag", "Goedgekeurd", "Regels", "Regels niet goed"], Rijen.Select(r => (IReadOnlyList<string>)
        [r.Aanbieder, r.Declaratie.Nummer, r.Declaratie.Maand.MaandInWoorden(), r.Declaratie.Op.Datum().Kort(), Declaratiewoorden.Bedrag(r.Declaratie.Centen), Declaratiewoorden.Bedrag(r.Declaratie.CentenGoed),
            $"{r.Declaratie.Regels}", $"{r.Declaratie.Regels - r.Declaratie.RegelsGoed}"]));
}

/// <summary>A declaration in a list.</summary>
public sealed class Declaratierij
{
    public required Declaratie Declaratie { get; init; }

    public required string Aanbieder { get; init; }
}
