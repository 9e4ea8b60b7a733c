using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Inzagevragen;
using Spil.Dossier.Domein.Organisaties;
using Spil.Dossier.Toezicht;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Aanmelden;
using Spil.Platform.Lezen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Functionaris.Log;

/// <summary>The inzagelog for who watches it: newest first, by period, person, organisation, dossier and how it ended. Each search is a line of it too.</summary>
[Vereist(DossierRechten.InzagelogZien)]
public sealed class IndexModel(Inzagezoeker zoeker, Toezichtlog toezicht, Toezichtgrenzen grenzen) : Logpagina
{
    private const int PerBladzijde = 50;

    private static readonly string[] Kop = ["Nummer", "Tijdstip", "Wie", "Rol", "Organisatie", "Wat", "Actie", "Waarvoor", "Mocht het", "Noodtoegang", "Dossier", "Gegevens"];

    /// <summary>The last line of the page before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public IReadOnlyList<Inzageregel> Regels { get; private set; } = [];

    public bool Klopt { get; private set; }

    public bool Volgende { get; private set; }

    /// <summary>Name of the account that a link asked for.</summary>
    public string? Accountnaam { get; private set; }

    public IReadOnlyList<Optie> Organisaties { get; private set; } = [];

    public static IReadOnlyList<Optie> Uitslagen { get; } = Optie.Van<Inzageuitslag>(
        u => u switch { Inzageuitslag.Geweigerd => "Alleen wat niet mocht", Inzageuitslag.Noodknop => "Alleen met noodtoegang", _ => "Alles" });

    private long? Nummer => long.TryParse(Na, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;

    public async Task<IActionResult> OnGetAsync()
    {
        Organisaties = Optie.Van(await Db.Set<Organisatie>().AsNoTracking().OrderBy(o => o.Naam).ToListAsync(Stop), o => o.Id, o => o.Naam);
        var (uitkomst, zoeking) = await Lees(grenzen);
        if (!ModelState.Neem(uitkomst) || zoeking is null) return Page();
        if (Guid.TryParse(Account, out var account))
            Accountnaam = await Db.Set<Account>().Where(a => a.Id == account).Select(a => a.Naam).SingleOrDefaultAsync(Stop) ?? "een account dat er niet meer is";
        var regels = await zoeker.Haal(zoeking, Nummer, PerBladzijde + 1, Stop);
        await toezicht.Schrijf("het logboek: wie er keek", $"{Samenvatting(zoeking)}: {Math.Min(regels.Count, PerBladzijde)} regels", 'R', zoeking.Dossier, Stop);
        (Klopt, Volgende, Regels) = (true, regels.Count > PerBladzijde, [.. regels.Take(PerBladzijde)]);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync()
    {
        var (uitkomst, zoeking) = await Lees(grenzen);
        if (!ModelState.Neem(uitkomst) || zoeking is null) return await OnGetAsync();
        var regels = await zoeker.Haal(zoeking, null, Inzagekeus.HoogstensRegels + 1, Stop);
        if (!ModelState.Neem(Inzagekeus.Bestand(regels.Count))) return await OnGetAsync();
        await toezicht.Schrijf("het logboek, als bestand", $"{Samenvatting(zoeking)}: {regels.Count} regels", 'E', zoeking.Dossier, Stop);
        return Csvbestand.Maak("logboek", Kop, regels.Select(Cellen));
    }

    private static IReadOnlyList<string> Cellen(Inzageregel r) =>
    [
        r.Nummer.ToString(CultureInfo.InvariantCulture), r.Tijdstip.InNederland().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), r.Kijker(), r.Rol, r.Organisatie, r.Gebeurtenis,
        r.Actie, r.Doel, r.Toegestaan ? "ja" : "nee", r.Noodknop ? "ja" : "nee", r.DossierId?.ToString() ?? "", r.Soorten,
    ];
}
