using Microsoft.AspNetCore.Mvc;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Werk;

/// <summary>Mijn werk: the people one guides or helps, and in a sentence what each needs now.</summary>
[Vereist(DossierRechten.Werk)]
public sealed class IndexModel(IEnumerable<IWerkbron> bronnen) : SpilPagina
{
    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Zoek { get; set; }

    /// <summary>Key of the filter; sealed in an address when it is the name of a colleague.</summary>
    [BindProperty(SupportsGet = true, BinderType = typeof(Zoekwoordbinder))]
    public string? Toon { get; set; }

    /// <summary>"csv" for the list as a file.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Als { get; set; }

    public Werkoverzicht Overzicht { get; private set; } = null!;

    public IReadOnlyList<Werkdeel> Overig { get; private set; } = [];

    public string Groet { get; private set; } = "";

    public Rol Rol => Gebruiker.Rol;

    public async Task<IActionResult> OnGetAsync()
    {
        var mensen = new List<Werkitem>();
        var overig = new List<Werkdeel>();
        foreach (var bron in bronnen)
        {
            mensen.AddRange(await bron.Mensen(Stop));
            overig.AddRange(await bron.Overig(Stop));
        }

        (Overzicht, Overig, Groet) = (new(mensen, Zoek, Toon), overig, Begroeting.Voor(Gebruiker.Voornaam, Nu));
        await Toegang.LogLijst("mijn werk", mensen.Count + overig.Sum(d => d.Items.Count), Stop);
        return Als == "csv" ? Bestand() : Page();
    }

    public IActionResult OnPostZoek() => NaarGezocht(nameof(Zoek));

    /// <summary>The address of this list with another filter, or as a file.</summary>
    public string Adres(string toon, bool csv = false) => Paden.Met("/werk", ("zoek", Verzegeld(Zoek)), ("toon", Filterwoord(toon)), ("als", csv ? "csv" : ""));

    public string? Filterwoord(string? toon) => toon == Werkoverzicht.NuNodig ? toon : Verzegeld(toon);

    private FileResult Bestand() => Csvbestand.Maak("Mijn werk", ["Naam", "Stand", "Nu nodig", "Wat", "Datum", "Wat dan", "In tandem met"],
        Overzicht.Gevonden.Select(i => new[] { i.Naam, i.Stand, i.Pil, i.Zin, i.Datum, i.Moment, string.Join(", ", i.Samen) }));
}
