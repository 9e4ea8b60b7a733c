using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Gezien;

/// <summary>
/// Who looked, per day and in plain words, straight from the log that cannot be switched off. Also who was refused, and who used the emergency
/// button. What is not understood goes to the functionaris as a question.
/// </summary>
[Vereist(Basisrechten.Mijn)]
public sealed class IndexModel(Meekijkers meekijkers) : SpilPagina
{
    /// <summary>Lines of the log on one page; lines of one day and person are told together.</summary>
    private const int PerBladzijde = 100;

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Periode { get; set; }

    [BindProperty(SupportsGet = true)]
    public Datuminvoer Van { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Datuminvoer Tot { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Wie { get; set; }

    public AccountId? Account => Guid.TryParse(Wie, out var account) ? new AccountId(account) : null;

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 1000);

    public bool Volgende { get; private set; }

    /// <summary>True when what was chosen can be read.</summary>
    public bool Klopt { get; private set; }

    public bool HeeftDossier { get; private set; }

    public IReadOnlyList<Kijkdag> Dagen { get; private set; } = [];

    public IReadOnlyList<Optie> Mensen { get; private set; } = [];

    public IReadOnlyList<Inzagevraag> Vragen { get; private set; } = [];

    /// <summary>True when not all of it is shown.</summary>
    public bool Gekozen => !string.IsNullOrEmpty(Periode) || Account is not null;

    public DateOnly Op => Vandaag;

    public bool IsGevraagd(long regel) => Vragen.Any(v => v.Regelnummer == regel);

    /// <summary>The address of this list with another period, of the same person.</summary>
    public string Adres(string periode) => Pad([("periode", periode), ("wie", Wie)]);

    /// <summary>The address of what is shown, as a file.</summary>
    public string Bestand() => Pad([("handler", "Csv"), ("periode", Periode), ("wie", Wie), .. Deel("van", Van), .. Deel("tot", Tot)]);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Eigen() is not { } dossier) return Page();
        if (!await Toegang.Open(dossier, Inzage.Van(Gegevenssoort.Contact, "wie er keek"), Stop)) return NotFound();
        HeeftDossier = true;
        Mensen = Optie.Van(await meekijkers.Mensen(dossier, Gebruiker.Account, Stop), m => m.Account.Waarde, m => m.Naam);
        Vragen = await Db.Set<Inzagevraag>().AsNoTracking().Where(v => v.DossierId == dossier).OrderByDescending(v => v.GesteldOp).ToListAsync(Stop);
        if (!ModelState.Neem(Filter(out var filter))) return Page();
        Klopt = true;
        var regels = await meekijkers.Haal(dossier, Gebruiker.Account, filter, (Nummer - 1) * PerBladzijde, PerBladzijde + 1, Stop);
        Volgende = regels.Count > PerBladzijde;
        Dagen = Kijkdag.Van(regels.Take(PerBladzijde), Vandaag);
        return Page();
    }

    /// <summary>The same lines as a file to keep. Taking it along is a line of the log too.</summary>
    public async Task<IActionResult> OnGetCsvAsync()
    {
        if (await Eigen() is not { } dossier || !Filter(out var filter).IsGelukt) return NotFound();
        if (!await Toegang.Open(dossier, Inzage.Van(Gegevenssoort.Contact, "wie er keek, als bestand") with { Actie = 'E' }, Stop)) return NotFound();
        return Kijkbestand.Maak(await meekijkers.Haal(dossier, Gebruiker.Account, filter, 0, Inzagekeus.HoogstensRegels, Stop));
    }

    private Task<DossierId?> Eigen() => Db.Set<Inwonerdossier>().Where(d => d.InwonerId == Gebruiker.Persoon).Select(d => (DossierId?)d.Id).SingleOrDefaultAsync(Stop);

    private Uitkomst Filter(out Meekijkfilter filter)
    {
        var uitkomst = Kijkperiode.Lees(Periode, Van, Tot, Vandaag, out var periode);
        var vak = periode?.AlsTijdvak();
        filter = new(vak?.Van, vak?.Voor, Account);
        return uitkomst;
    }

    private static IEnumerable<(string, string?)> Deel(string naam, Datuminvoer datum) => [(naam + ".dag", datum.Dag), (naam + ".maand", datum.Maand), (naam + ".jaar", datum.Jaar)];

    private static string Pad(IEnumerable<(string Naam, string? Waarde)> delen) => "/mijn/gezien" + string.Concat(delen.Where(d => !string.IsNullOrEmpty(d.Waarde))
        .Select((d, i) => $"{(i == 0 ? '?' : '&')}{d.Naam}={Uri.EscapeDataString(d.Waarde!)}"));
}
