using Spil.Kern;
using Spil.Platform.Rechten;
using Spil.Platform.Schermen;

namespace Spil.Dossier.Features.Dossier.Werk;

/// <summary>A filter above the list, with how many people it shows.</summary>
public sealed record Werkfilter(string Sleutel, string Tekst, int Aantal, bool Actief);

/// <summary>The people of the signed-in person, found, filtered and in order, with the words around them.</summary>
public sealed class Werkoverzicht
{
    /// <summary>Key of the filter for who needs something.</summary>
    public const string NuNodig = "nu";

    private readonly IReadOnlyList<Werkitem> alle;

    /// <param name="alle">Everybody.</param>
    /// <param name="zoek">Part of a name; empty for all.</param>
    /// <param name="toon">Key of the filter: empty, "nu", or the first name of a colleague.</param>
    public Werkoverzicht(IReadOnlyList<Werkitem> alle, string? zoek, string? toon)
    {
        this.alle = alle;
        var samen = alle.SelectMany(i => i.Samen).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var filter = toon == NuNodig || samen.Contains(toon!) ? toon! : "";
        Filters =
        [
            new(NuNodig, "Nu nodig", alle.Count(IsNodig), filter == NuNodig),
            new("", "Alles", alle.Count, filter.Length == 0),
            .. samen.Select(n => new Werkfilter(n, $"In tandem met {n}", alle.Count(i => i.Samen.Contains(n)), filter == n)),
        ];
        var sleutel = Tekst.Zoekvorm(zoek);
        Gevonden =
        [
            .. alle.Where(i => Tekst.Zoekvorm(i.Naam).Contains(sleutel, StringComparison.Ordinal))
                .Where(i => filter.Length == 0 || (filter == NuNodig ? IsNodig(i) : i.Samen.Contains(filter)))
                .OrderBy(i => i.Dringend).ThenBy(i => i.Sorteersleutel, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<Werkfilter> Filters { get; }

    /// <summary>Who passed search and filter: the most urgent first.</summary>
    public IReadOnlyList<Werkitem> Gevonden { get; }

    public IEnumerable<Werkitem> Nodig => Gevonden.Where(IsNodig);

    public IEnumerable<Werkitem> LooptGoed => Gevonden.Where(i => !IsNodig(i));

    public bool IsLeeg => alle.Count == 0;

    /// <summary>How many people, and with how many something is needed.</summary>
    public string Zin(Rol rol)
    {
        var (mensen, nodig) = (alle.Count == 1 ? "1 persoon" : $"{alle.Count} mensen", alle.Count(IsNodig));
        var hoe = rol is Rol.Casusregisseur or Rol.Ervaringsdeskundige or Rol.FamilieErvaringsdeskundige or Rol.Consulent
            ? $"Je begeleidt {mensen}." : $"Je doet mee bij {mensen}.";
        return hoe + (nodig, alle.Count) switch
        {
            (0, 1) => " Er is nu niets nodig.",
            (0, _) => " Bij niemand is nu iets nodig.",
            (1, 1) => " Er is nu iets nodig.",
            _ => $" Bij {nodig} van hen is nu iets nodig.",
        };
    }

    /// <summary>What a reader hears after searching.</summary>
    public string Gevondenzin => Gevonden.Count switch { 0 => "Niemand gevonden.", 1 => "1 persoon", var aantal => $"{aantal} mensen" };

    private static bool IsNodig(Werkitem item) => item.Dringend != Dringend.OpKoers;
}
