using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Spil.Dossier.Domein.Organisaties;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Organisaties.Lijst;

/// <summary>The organisations, for the beheerder.</summary>
[Vereist(DossierRechten.OrganisatiesBeheren)]
public sealed class IndexModel : Lijstpagina
{
    /// <summary>The filters: the word in the address and what people read.</summary>
    public static IReadOnlyList<(string Sleutel, string Tekst)> Filters { get; } = [("", "Alle"), ("kernpartners", "Kernpartners"), ("zonder-logo", "Zonder logo")];

    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    public string Gekozen => Filters.Any(f => f.Sleutel == Toon) ? Toon! : "";

    public IReadOnlyList<Organisatie> Rijen { get; private set; } = [];

    public async Task OnGetAsync()
    {
        // There are hundreds at most: searched and sorted here, as a Dutch reader does, the same on both engines.
        var zoek = Tekst.Zoekvorm(Zoek);
        var gevonden = (await Db.Set<Organisatie>().AsNoTracking().ToListAsync(Stop))
            .Where(o => Gekozen switch { "kernpartners" => o.Kernpartner, "zonder-logo" => o.Logo.Length == 0, _ => true })
            .Where(o => Tekst.Zoekvorm(o.Naam).Contains(zoek, StringComparison.Ordinal));
        var sortering = Sortering.Lees(Sorteer);
        var gesorteerd = sortering.Kolom == "soort"
            ? gevonden.OrderBy(o => o.Soort).ThenBy(o => Tekst.Zoekvorm(o.Naam), StringComparer.Ordinal)
            : gevonden.OrderBy(o => Tekst.Zoekvorm(o.Naam), StringComparer.Ordinal);
        Rijen = LeesBladzijde<Organisatie>([.. sortering.Aflopend ? gesorteerd.Reverse() : gesorteerd]);
    }

    /// <summary>The address of this list with another filter.</summary>
    public string Met(string toon) => Paden.Met("/beheer/organisaties", ("toon", toon), ("zoek", Zoek), ("sorteer", Sorteer));
}
