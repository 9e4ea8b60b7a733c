using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Noodtoegangen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Dossier.Features.Dossier.Gezien;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Nood;

/// <summary>Every time that somebody broke the glass, newest first: who, when and why, and whether the functionaris looked at it.</summary>
[Vereist(DossierRechten.NoodtoegangToetsen)]
public sealed class IndexModel(Toezichtlog toezicht) : SpilPagina
{
    private const int PerBladzijde = 25;
    private const int HoogstensRegels = 5000;

    private static readonly string[] Kop = ["Begonnen", "Tot", "Wie", "Rol", "Organisatie", "Reden", "Wat", "Was afgeschermd", "Dossier", "Bekeken op", "Bekeken door", "Bevinding"];

    [BindProperty(SupportsGet = true)]
    public string? Periode { get; set; }

    [BindProperty(SupportsGet = true)]
    public Datuminvoer Van { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Datuminvoer Tot { get; set; } = new();

    /// <summary>"open" for what nobody looked at yet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Bladzijde { get; set; }

    public int Nummer => Math.Clamp(Bladzijde ?? 1, 1, 10_000);

    public bool AlleenOpen => Toon == "open";

    public DateOnly Op => Vandaag;

    public IReadOnlyList<Noodtoegang> Rijen { get; private set; } = [];

    public int Open { get; private set; }

    public bool Volgende { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.Neem(Kijkperiode.Lees(Periode, Van, Tot, Vandaag, out var dagen))) return Page();
        (Rijen, Volgende) = await Gekozen(dagen).OrderByDescending(n => n.Begonnen).ThenByDescending(n => n.Id).Bladzijde(Nummer, PerBladzijde, Stop);
        Open = await Db.Set<Noodtoegang>().CountAsync(n => n.GetoetstOp == null, Stop);
        await toezicht.Schrijf("de lijst van noodtoegang", $"{Rijen.Count} keer", 'R', null, Stop);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync()
    {
        if (!ModelState.Neem(Kijkperiode.Lees(Periode, Van, Tot, Vandaag, out var dagen))) return Page();
        var rijen = await Gekozen(dagen).OrderByDescending(n => n.Begonnen).Take(HoogstensRegels).ToListAsync(Stop);
        await toezicht.Schrijf("de lijst van noodtoegang, als bestand", $"{rijen.Count} keer", 'E', null, Stop);
        return Csvbestand.Maak("noodtoegang", Kop, rijen.Select(n => (IReadOnlyList<string>)
        [
            Tijdstip(n.Begonnen), Tijdstip(n.Tot), n.Naam, n.Rol, n.Organisatie, n.Reden, Kringwoorden.InZin(n.Soorten), n.WasAfgeschermd ? "ja" : "nee", n.DossierId.ToString(),
            n.GetoetstOp is { } op ? Tijdstip(op) : "", n.GetoetstDoor, n.Bevinding,
        ]));
    }

    /// <summary>The address of this list with another period or stand, or as a file.</summary>
    public string Met(string? periode, string? toon, bool csv = false)
    {
        var delen = new[] { ("periode", periode), ("toon", toon), ("handler", csv ? "Csv" : "") }.Where(d => !string.IsNullOrEmpty(d.Item2)).Select(d => $"{d.Item1}={Uri.EscapeDataString(d.Item2!)}").ToList();
        if (periode == Kijkperiode.Eigen) delen.AddRange(Request.Query.Where(q => q.Key.StartsWith("Van.", StringComparison.OrdinalIgnoreCase) || q.Key.StartsWith("Tot.", StringComparison.OrdinalIgnoreCase))
            .Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value.ToString())}"));
        return "/functionaris/noodtoegang" + (delen.Count == 0 ? "" : "?" + string.Join('&', delen));
    }

    private static string Tijdstip(DateTimeOffset moment) => moment.InNederland().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private IQueryable<Noodtoegang> Gekozen(Periode? dagen)
    {
        var alle = Db.Set<Noodtoegang>().AsNoTracking();
        if (AlleenOpen) alle = alle.Where(n => n.GetoetstOp == null);
        // Always from some moment on, so that it is a search along the index.
        var (van, tot) = (dagen?.Begin.Begin() ?? DateTimeOffset.UnixEpoch, dagen?.Einde?.AddDays(1).Begin() ?? DateTimeOffset.MaxValue);
        return alle.Where(n => n.Begonnen >= van && n.Begonnen < tot);
    }
}
