namespace Spil.Iwmo;

/// <summary>Reads <c>iwmo-3.2.txt</c>; that file says what its lines mean.</summary>
internal sealed class Tabel
{
    private const string Basis = "";

    private readonly Dictionary<(string Bericht, string Naam), string> reeksen = [];
    private readonly Dictionary<string, Enkelvoudig> waarden = [];
    private readonly Dictionary<(string Bericht, string Naam), Samengesteld> gemaakt = [];

    public List<(string Naam, string Code)> Berichten { get; } = [];

    public static Tabel Lees()
    {
        using var stroom = typeof(Tabel).Assembly.GetManifestResourceStream("iwmo-3.2.txt")!;
        using var lezer = new StreamReader(stroom);
        var tabel = new Tabel();
        var bericht = Basis;
        while (lezer.ReadLine() is { } regel)
        {
            if (regel.Length == 0 || regel[0] == '#') continue;
            var delen = regel.Split(' ');
            if (delen[0] == "bericht") tabel.Berichten.Add((bericht = delen[1], delen[2]));
            else if (delen[0] == "basisschema") bericht = Basis;
            else if (delen[0].EndsWith(':')) tabel.reeksen[(bericht, delen[0][..^1])] = regel[(delen[0].Length + 1)..];
            else tabel.waarden[delen[0]] = Enkelvoudig.Lees(delen);
        }
        return tabel;
    }

    public IReadOnlyList<Elementtype> Basistypen() =>
        [.. reeksen.Keys.Where(k => k.Bericht == Basis).Select(k => Reeks(Basis, k.Naam)), .. waarden.Values];

    public Samengesteld Reeks(string bericht, string naam)
    {
        var sleutel = (naam.StartsWith("CDT_", StringComparison.Ordinal) ? Basis : bericht, naam);
        if (gemaakt.TryGetValue(sleutel, out var type)) return type;
        var naamruimte = sleutel.Item1 == Basis ? Iwmoschema.Basisnaamruimte : Iwmoschema.Naamruimte(bericht);
        return gemaakt[sleutel] = new(naam, naamruimte, [.. Delen(sleutel).Select(e => Element(bericht, e))]);
    }

    // A word without a colon is a message: what the type of that name holds there.
    private IEnumerable<string> Delen((string Bericht, string Naam) sleutel) =>
        reeksen[sleutel].Split(' ').SelectMany(deel => deel.Contains(':', StringComparison.Ordinal) ? [deel] : Delen((deel, sleutel.Naam)));

    // "Einddatum?:LDT_Datum", "BerichtCode:LDT_BerichtCode=414"
    private Element Element(string bericht, string tekst)
    {
        var (links, rechts) = Splits(tekst, ':');
        var (type, vast) = Splits(rechts, '=');
        return new(links.TrimEnd('?', '+'), waarden.TryGetValue(type, out var waarde) ? waarde : Reeks(bericht, type),
            !links.EndsWith('?'), links.EndsWith('+'), vast.Length == 0 ? null : vast);
    }

    private static (string Links, string Rechts) Splits(string tekst, char teken) =>
        tekst.IndexOf(teken, StringComparison.Ordinal) is >= 0 and var plaats ? (tekst[..plaats], tekst[(plaats + 1)..]) : (tekst, "");
}
