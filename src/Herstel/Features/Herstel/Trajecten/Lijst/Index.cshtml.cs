using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Trajecten;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Trajecten.Lijst;

/// <summary>All trajecten, for the projectleider: who, in which step, with which tandem. Nothing of the disc or the plan.</summary>
[Vereist(HerstelRechten.TandemVormen)]
public sealed class IndexModel(Werkprocesboek boek) : Lijstpagina
{
    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } =
    [
        ("", "Lopend"), ("zonder-tandem", "Zonder tandem"), .. Trajectstappen.Alle.Select(s => (((int)s).ToString(CultureInfo.InvariantCulture), $"Stap {(int)s}")),
        ("gestopt", "Gestopt"), ("afgerond", "Afgerond"), ("alle", "Alle"),
    ];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Zoek { get; set; }

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public IReadOnlyList<Trajectrij> Rijen { get; private set; } = [];

    public IReadOnlyDictionary<PersoonId, Naam> Namen { get; private set; } = new Dictionary<PersoonId, Naam>();

    public DateOnly Op => Vandaag;

    public async Task<IActionResult> OnGetAsync(string? als)
    {
        var alsBestand = als == "csv";
        var lijst = Lijst().AsNoTracking();
        var rijen = alsBestand ? await lijst.ToListAsync(Stop) : await LeesBladzijde(lijst);
        var werkprocessen = await boek.Van(rijen.Select(r => (r.Werkprocescode, r.Werkprocesversie)), Stop);
        Rijen = [.. rijen.Select(r => r with { Stapnaam = werkprocessen[(r.Werkprocescode, r.Werkprocesversie)].Stap(r.Stap).Naam })];
        var mensen = Rijen.SelectMany(r => new[] { r.TandemOp(Vandaag)?.Casusregisseur, r.TandemOp(Vandaag)?.Ervaringsdeskundige }).OfType<PersoonId>().Distinct().ToList();
        Namen = await Db.Set<Persoon>().Where(p => mensen.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, Stop);
        await Toegang.LogLijst("de lijst van trajecten" + (alsBestand ? " als bestand" : string.IsNullOrWhiteSpace(Zoek) ? "" : ", gezocht op naam"), Rijen.Count, Stop);
        return alsBestand ? Bestand() : Page();
    }

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Zoek));

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon, string? als = null) => Paden.Met("/trajecten", ("toon", toon), ("zoek", Verzegeld(Zoek)), ("sorteer", Sorteer), ("als", als));

    private FileResult Bestand() => Csvbestand.Maak("trajecten", ["Naam", "Stand", "Sinds", "Gestart", "Volgend moment", "Tandem"], Rijen.Select(r => (IReadOnlyList<string>)
        [r.Naam.Volledig, r.Stand, r.StapSinds.Kort(), r.GestartOp.Kort(), r.VolgendMomentOp?.Kort() ?? "", r.Tandemnamen(Namen, Vandaag)]));

    private IQueryable<Trajectrij> Lijst()
    {
        // In a row of its own, so that it is looked up per traject; a bare "is in" makes a list of all dossiers first.
        var zichtbaar = Toegang.Zichtbaar(Gegevenssoort.Contact).Select(d => new { Dossier = d });
        var rijen = from t in Gefilterd(Db.Set<Traject>().Where(t => zichtbaar.Any(z => z.Dossier == t.DossierId)))
                    join p in Db.Set<Persoon>().ZoekNaam(Zoek) on t.InwonerId equals p.Id
                    select new { t, p };
        var gesorteerd = Sortering.Lees(Sorteer) switch
        {
            { Kolom: "naam", Aflopend: false } => rijen.OrderBy(r => r.p.Sorteersleutel).ThenBy(r => r.t.Id),
            { Kolom: "naam" } => rijen.OrderByDescending(r => r.p.Sorteersleutel).ThenByDescending(r => r.t.Id),
            { Kolom: "gestart", Aflopend: false } => rijen.OrderBy(r => r.t.GestartOp).ThenBy(r => r.t.Id),
            _ => rijen.OrderByDescending(r => r.t.GestartOp).ThenByDescending(r => r.t.Id),
        };
        return gesorteerd.Select(r => new Trajectrij(r.t.Id, r.p.Naam, r.t.Stap, r.t.StapSinds, r.t.Status, r.t.GestartOp, r.t.BeeindigdOp, r.t.VolgendMomentOp,
            r.t.Tandem, r.t.Wissels,
            r.t.Werkprocescode, r.t.Werkprocesversie));
    }

    private IQueryable<Traject> Gefilterd(IQueryable<Traject> alle) => Gekozen switch
    {
        "alle" => alle.Where(t => t.Status == Trajectstatus.Lopend || t.Status == Trajectstatus.Gestopt || t.Status == Trajectstatus.Afgerond), // Along the index.
        "gestopt" => alle.Where(t => t.Status == Trajectstatus.Gestopt),
        "afgerond" => alle.Where(t => t.Status == Trajectstatus.Afgerond),
        "zonder-tandem" => alle.Where(t => t.Status == Trajectstatus.Lopend && t.Tandem == null),
        "" => alle.Where(t => t.Status == Trajectstatus.Lopend),
        var stap => InStap(alle, (Trajectstap)int.Parse(stap, CultureInfo.InvariantCulture)),
    };

    private static IQueryable<Traject> InStap(IQueryable<Traject> alle, Trajectstap stap) => alle.Where(t => t.Status == Trajectstatus.Lopend && t.Stap == stap);
}
