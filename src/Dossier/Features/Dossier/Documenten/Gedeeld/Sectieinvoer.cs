using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>What somebody typed in one section: in a post, or in a concept that was kept. Reads only the questions of that section.</summary>
public sealed class Sectieinvoer
{
    private readonly Dictionary<string, IReadOnlyList<string>> rijen = [];
    private readonly Dictionary<string, string> teksten = [];
    private readonly Dictionary<string, string> namen = [];
    private readonly List<Weigering> weigeringen = [];

    private Sectieinvoer() { }

    /// <summary>The answers that could be read.</summary>
    public IReadOnlyList<Antwoordwaarde> Waarden { get; private set; } = [];

    /// <summary>What cannot be kept as it was typed, each at the name of its control.</summary>
    public IReadOnlyList<Weigering> Weigeringen => weigeringen;

    /// <summary>The paths of which the text was refused.</summary>
    public IReadOnlySet<string> Geweigerd { get; private set; } = new HashSet<string>();

    /// <param name="formulier">The form.</param>
    /// <param name="sectie">The section that was on the screen.</param>
    /// <param name="bron">The values that were sent under a name.</param>
    /// <param name="weg">A row of a list to take out: <c>lijst/rij</c>.</param>
    public static Sectieinvoer Lees(Formulierdefinitie formulier, Sectie sectie, Func<string, IReadOnlyList<string>> bron, string? weg = null)
    {
        var invoer = new Sectieinvoer();
        foreach (var veld in sectie.Velden)
        {
            if (veld.Soort == Veldsoort.Lijst)
                invoer.rijen[veld.Code] = [.. bron($"Rijen[{veld.Code}]").Where(r => Veldpad.IsRij(r) && $"{veld.Code}/{r}" != weg).Distinct()];
            foreach (var (pad, vraag) in veld.Vragen(invoer.Rijen))
            {
                invoer.namen[pad] = Formulierinvoer.Naam(vraag, pad);
                invoer.teksten[pad] = invoer.Tekst(vraag, pad, bron);
            }
        }

        var gelezen = Antwoordlezer.Lees(formulier, invoer.teksten);
        invoer.Waarden = gelezen.Waarden;
        invoer.weigeringen.AddRange(gelezen.Weigeringen.Select(w => w with { Veld = invoer.namen.GetValueOrDefault(w.Veld, "veld-" + w.Veld) }));
        var mis = invoer.weigeringen.Select(w => w.Veld).ToList();
        invoer.Geweigerd = invoer.namen.Where(n => mis.Exists(m => m.StartsWith(n.Value, StringComparison.Ordinal))).Select(n => n.Key).ToHashSet();
        return invoer;
    }

    /// <summary>The keys of the rows of a list, as they stood on the screen.</summary>
    public IReadOnlyList<string> Rijen(string lijst) => rijen.GetValueOrDefault(lijst, []);

    /// <summary>The text of what could be read, per path.</summary>
    public IReadOnlyDictionary<string, string> Teksten() => Waarden.ToDictionary(w => w.Pad, w => w.Tekst);

    /// <summary>Every path that was on the screen.</summary>
    public IEnumerable<string> Paden => namen.Keys;

    private string Tekst(Veld vraag, string pad, Func<string, IReadOnlyList<string>> bron)
    {
        switch (vraag.Soort)
        {
            case Veldsoort.Datum:
                var naam = namen[pad];
                var datum = new Datuminvoer { Dag = Een($"{naam}.Dag"), Maand = Een($"{naam}.Maand"), Jaar = Een($"{naam}.Jaar") };
                weigeringen.AddRange(datum.LeesOptioneel(naam, out var dag).Weigeringen);
                return dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
            case Veldsoort.Keuzes:
                return string.Join('|', bron(namen[pad]));
            case Veldsoort.Persoon or Veldsoort.Organisatie:
                var (keuze, getypt) = (Een($"Invoer[{pad}].Keuze"), Een(namen[pad]));
                if (string.IsNullOrWhiteSpace(keuze)) return getypt;
                if (!string.IsNullOrWhiteSpace(getypt)) weigeringen.Add(Formulierregels.NaamOnleesbaar.Bij(namen[pad]));
                return keuze;
            default:
                return Een(namen[pad]);
        }

        string Een(string veld) => bron(veld) is [var waarde, ..] ? waarde : "";
    }
}
