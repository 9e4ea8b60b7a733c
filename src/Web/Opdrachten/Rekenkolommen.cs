using System.Globalization;
using Spil.Kern;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Opdrachten;

/// <summary>
/// What the columns of a file mean: <c>regels</c> with codes, or a column for each code with how many, or both. A column that is not known is refused,
/// as an unknown property of a question is.
/// </summary>
internal sealed class Rekenkolommen
{
    private const string StandaardKader = "hbel-2021";
    private static readonly string[] Vast = ["kenmerk", "normenkader", "versie", "regels", "afwijking", "motivering"];
    private static readonly char[] Tussen = [' ', ';', ',', '|'];

    private readonly Dictionary<string, int> vast = [];
    private readonly List<(int Kolom, string Code)> codes = [];

    public Rekenkolommen(IReadOnlyList<string> kop, IReadOnlyList<Normenkader> kaders)
    {
        var bekend = kaders.SelectMany(k => k.Regels).Select(r => r.Code).ToHashSet();
        for (var i = 0; i < kop.Count; i++)
        {
            var naam = Tekst.EenRegel(kop[i]).ToLowerInvariant();
            if (Regelbestand.Overslaan.Contains(naam)) continue;
            if (Vast.Contains(naam) ? !vast.TryAdd(naam, i) : codes.Exists(c => c.Code == naam))
                throw new Opdrachtfout($"De kolom {naam} staat er twee keer in.");
            if (Vast.Contains(naam)) continue;
            if (!bekend.Contains(naam)) throw new Opdrachtfout($"Spil kent de kolom ‘{naam}’ niet. Er kan staan: {string.Join(", ", Vast)}, of de code van een regel.");
            codes.Add((i, naam));
        }
        if (codes.Count == 0 && !vast.ContainsKey("regels")) throw new Opdrachtfout("In dit bestand mist de kolom regels, of een kolom voor elke code.");
    }

    public string Kenmerk(IReadOnlyList<string> cellen) => Cel(cellen, "kenmerk");

    /// <summary>The question in a line, or in a sentence why there is none.</summary>
    public Uitkomst<Rekenvraag> Vraag(IReadOnlyList<string> cellen)
    {
        var regels = new List<Gekozenregel>();
        foreach (var stuk in Cel(cellen, "regels").Split(Tussen, StringSplitOptions.RemoveEmptyEntries))
        {
            var plek = stuk.IndexOf(':', StringComparison.Ordinal);
            if (Aantal(plek < 0 ? "1" : stuk[(plek + 1)..]) is not { } aantal) return Weiger($"Het aantal in ‘{Kort(stuk)}’ is geen heel getal.");
            regels.Add(new(plek < 0 ? stuk : stuk[..plek], aantal));
        }
        foreach (var (kolom, code) in codes)
        {
            if (Cel(cellen, kolom) is not { Length: > 0 } cel) continue;
            if (Aantal(cel) is not { } aantal) return Weiger($"Het aantal bij {code} is geen heel getal.");
            if (aantal != 0) regels.Add(new(code, aantal));
        }

        Afwijking? afwijking = null;
        var motivering = Cel(cellen, "motivering");
        if (Cel(cellen, "afwijking") is { Length: > 0 } minuten)
        {
            if (Aantal(minuten) is not { } getal) return Weiger("De afwijking is geen heel getal.");
            afwijking = getal == 0 && motivering.Length == 0 ? null : new(getal, motivering);
        }
        int? versie = null;
        if (Cel(cellen, "versie") is { Length: > 0 } gevraagd && (versie = Aantal(gevraagd)) is null) return Weiger("De versie is geen heel getal.");
        return new Rekenvraag(Cel(cellen, "normenkader") is { Length: > 0 } kader ? kader : StandaardKader, regels, afwijking) { Versie = versie };
    }

    private string Cel(IReadOnlyList<string> cellen, string naam) => vast.TryGetValue(naam, out var kolom) ? Cel(cellen, kolom) : "";

    private static string Cel(IReadOnlyList<string> cellen, int kolom) => cellen[kolom].Trim();

    private static int? Aantal(string tekst) =>
        int.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static Weigering Weiger(string zin) => Rekenregels.NietLeesbaar.Weiger(zin);

    private static string Kort(string tekst) => tekst.Length > 40 ? tekst[..40] + "…" : tekst;
}
