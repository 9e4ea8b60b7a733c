using Microsoft.AspNetCore.Mvc;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Features.Herstel.Werkwijze.Gedeeld;
using Spil.Herstel.Werkprocessen;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Herstel.Features.Herstel.Werkwijze.Beheer.Instructies;

/// <summary>Folders, instructions and pieces of the organisation: per werkproces and step the places, and what lies there.</summary>
[Vereist(HerstelRechten.WerkprocessenBeheren)]
public sealed class IndexModel(Werkprocesboek boek, Werkprocesstanden standen) : SpilPagina
{
    /// <summary>Code of the werkproces that is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "werkproces")]
    public string? Kies { get; set; }

    public IReadOnlyList<Werkproces> Werkprocessen { get; private set; } = [];

    public Werkproces Werkproces { get; private set; } = null!;

    public ILookup<int, Processtuk> Liggend { get; private set; } = null!;

    /// <summary>What has to lie ready in step 0 and does not.</summary>
    public IReadOnlyList<string> Ontbreekt => [.. Plekbeeld.Van(Werkproces.Stappen[0]).Where(p => p.Verplicht && Liggend[0].All(s => s.Plek != p.Code)).Select(p => p.Naam)];

    public async Task OnGetAsync()
    {
        Werkprocessen = await boek.TeKiezen(Stop);
        Werkproces = Werkprocessen.FirstOrDefault(w => w.Code == Kies) ?? Werkprocesboek.Standaard(Werkprocessen, "");
        Liggend = await standen.Stukken(Werkproces.Code, Stop);
    }
}
