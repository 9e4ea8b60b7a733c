using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Herstel.Domein.Schijven;
using Spil.Herstel.Features.Herstel.Schijven.Gedeeld;
using Spil.Kern;
using Spil.Platform.Rechten;

namespace Spil.Herstel.Features.Herstel.Schijven.Bekijken;

/// <summary>The disc of one measurement, with its table and the earlier measurements.</summary>
[Vereist(HerstelRechten.SchijfZien)]
public sealed class IndexModel : Schijfpagina
{
    /// <summary>Number of the measurement to show; the last one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Meting { get; set; }

    /// <summary>"csv" for the table as a file.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Als { get; set; }

    /// <summary>Says how to print, for who has no JavaScript.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Afdruk { get; set; }

    public IReadOnlyList<Metingkop> Alle { get; private set; } = [];

    /// <summary>What is shown; null before the first measurement.</summary>
    public Schijfbeeld? Beeld { get; private set; }

    /// <summary>Where the inwoner's own voice goes on; null when there is nothing to go on with for who looks.</summary>
    public string? Verder { get; private set; }

    /// <summary>Where who looks fills in how they see it themselves; null for the inwoner.</summary>
    public string? EigenBeeld { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var alsBestand = Als == "csv";
        if (!await Open("de schijf", Gegevenssoort.Schijf, alsBestand ? 'E' : 'R', Gegevenssoort.Plan)) return NotFound();
        Alle = await Metingen();
        var gevraagd = Meting is null ? (Alle.Count == 0 ? null : Alle[^1])
            : int.TryParse(Meting, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? Alle.FirstOrDefault(m => m.Nummer == nummer) : null;
        if (gevraagd is null)
            return Meting is null && !alsBestand ? Page() : NotFound();

        var beelden = await Db.Set<Meting>().AsNoTracking().Where(m => m.Id == gevraagd.Id).SelectMany(m => m.Beelden).ToListAsync(Stop);
        var namen = await Namen(beelden.SelectMany(b => new[] { b.VanPersoon, b.IngevuldDoorPersoon }).Append(Kader.Traject.InwonerId));
        Beeld = Schijfbeeld.Maak(Kader, gevraagd, Alle[0], beelden, namen, Pad);
        if (alsBestand)
            return Schijfbestand.Van(Beeld, Kader.Voornaam);

        if (MagMeten && gevraagd.EersteLege is { } leeg)
            Verder = $"{Pad}/{gevraagd.Nummer}/{leeg.Sleutel}";
        if (!Kader.IsInwoner && Kader.Loopt && Mag(HerstelRechten.SchijfInvullen))
            EigenBeeld = $"{Pad}/{gevraagd.Nummer}/{gevraagd.Gebieden[0].Sleutel}{(Kader.IsTandem ? "?voor=mij" : "")}";
        return Page();
    }
}
