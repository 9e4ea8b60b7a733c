using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Overzicht;

/// <summary>The aanmeldingen, with in words what each of them waits for.</summary>
[Vereist(HerstelRechten.AanmeldingZien)]
public sealed class IndexModel : Lijstpagina
{
    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } =
        [("", "Te beslissen"), ("geaccepteerd", "Geaccepteerd"), ("afgewezen", "Afgewezen"), ("alle", "Alle")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Zoek { get; set; }

    public IReadOnlyList<Aanmeldrij> Rijen { get; private set; } = [];

    public DateOnly Dag => Vandaag;

    /// <summary>Decides, and takes in whole lists.</summary>
    public bool Beslist => Gebruiker.Rol == Rol.Projectleider;

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        if (als == "csv") return await Bestand();
        Rijen = await LeesBladzijde(Lijst());
        await Toegang.LogLijst(string.IsNullOrWhiteSpace(Zoek) ? "de lijst van aanmeldingen" : "zoeken in aanmeldingen", Rijen.Count, Stop);
        return Page();
    }

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Zoek));

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/aanmeldingen", ("toon", toon), ("zoek", Verzegeld(Zoek)), ("sorteer", als is null ? null : Sorteer), ("als", als));

    private async Task<FileResult> Bestand()
    {
        var rijen = await Lijst().ToListAsync(Stop);
        await Toegang.LogLijst("de lijst van aanmeldingen als bestand", rijen.Count, Stop);
        return Csvbestand.Maak("Aanmeldingen", ["Naam", "Geboortedatum", "Binnen op", "Aanmelder", "Organisatie", "Stand", "Wat is nodig"],
            rijen.Select(r => (IReadOnlyList<string>)[r.Naam.Volledig, r.Geboortedatum?.Kort() ?? "", r.OntvangenOp.Kort(), r.AanmelderNaam,
                r.Organisatie ?? "", Aanmeldwoorden.Naam(r.Status), r.Zin(Beslist)]));
    }

    private IQueryable<Aanmeldrij> Lijst()
    {
        var gesloten = Toegang.Gesloten();
        var gevraagd = Db.Set<Aanmelding>().AsNoTracking().Voor(Gebruiker).Where(a => a.DossierId == null || !gesloten.Any(g => g.Id == a.DossierId.Value)).ZoekNaam(Zoek);
        gevraagd = Gekozen switch
        {
            "geaccepteerd" => gevraagd.Where(a => a.Status == Aanmeldstatus.Geaccepteerd),
            "afgewezen" => gevraagd.Where(a => a.Status == Aanmeldstatus.Afgewezen),
            "alle" => gevraagd,
            _ => gevraagd.Where(a => a.Status == Aanmeldstatus.Nieuw),
        };
        var organisaties = Db.Set<Organisatie>();
        return Gesorteerd(gevraagd).Select(a => new Aanmeldrij(a.Id, a.Inwoner.Naam, a.Inwoner.Geboortedatum, a.OntvangenOp, a.AanmelderNaam,
            organisaties.Where(o => o.Id == a.AanmelderOrganisatieId).Select(o => o.Naam).FirstOrDefault(),
            a.Status, a.BeslotenOp, a.FolderUitgereiktOp != null, a.UitlegGegevenOp != null, a.ToestemmingOp != null));
    }

    private IQueryable<Aanmelding> Gesorteerd(IQueryable<Aanmelding> lijst) => Sortering.Lees(Sorteer) switch
    {
        { Kolom: "naam", Aflopend: false } => lijst.OrderBy(a => a.Sorteersleutel).ThenBy(a => a.Id),
        { Kolom: "naam" } => lijst.OrderByDescending(a => a.Sorteersleutel).ThenByDescending(a => a.Id),
        { Kolom: "binnen", Aflopend: true } => lijst.OrderByDescending(a => a.OntvangenOp).ThenByDescending(a => a.Id),
        { Kolom: "binnen" } => lijst.OrderBy(a => a.OntvangenOp).ThenBy(a => a.Id),
        // Who waits longest comes first; of what was decided the newest.
        _ when Gekozen.Length == 0 => lijst.OrderBy(a => a.OntvangenOp).ThenBy(a => a.Id),
        _ => lijst.OrderByDescending(a => a.OntvangenOp).ThenByDescending(a => a.Id),
    };
}
