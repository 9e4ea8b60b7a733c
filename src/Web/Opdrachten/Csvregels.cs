namespace Spil.Web.Opdrachten;

/// <summary>A record of a CSV file.</summary>
/// <param name="Nummer">Number of its first line.</param>
/// <param name="Cellen">Its cells; none when it cannot be read.</param>
/// <param name="Fout">Why it cannot be read; empty when it can.</param>
/// <param name="Ruw">Its text, when it cannot be read.</param>
internal readonly record struct Csvregel(long Nummer, IReadOnlyList<string> Cellen, string Fout, string Ruw);

/// <summary>
/// Reads CSV of any length record by record in constant memory. Other than a library this one goes on after a quote that is never closed: only
/// that line is lost, not all that follow. A cell may hold line ends when it is quoted.
/// </summary>
internal sealed class Csvregels(TextReader lezer)
{
    private const int LangsteRegel = 20_000;
    private const int MeesteVervolg = 20;
    private const string TeLang = "Deze regel is te lang: hoogstens 20.000 tekens.";
    private const string Aanhaling = "In deze regel klopt een aanhalingsteken niet.";

    private static readonly char[] Scheidingen = [',', ';', '\t'];

    private readonly char[] blok = new char[64 * 1024];
    private readonly char[] regel = new char[LangsteRegel];
    private readonly List<string> klaargelegd = [];
    private int plek, gevuld;
    private long nummer;

    /// <summary>Between the cells; found from the first line.</summary>
    public char Scheiding { get; private set; } = ',';

    /// <summary>How many cells the first line has.</summary>
    public int Kolommen { get; private set; }

    /// <summary>The first line that is not empty, by which the others are read; false when there is none.</summary>
    public bool LeesKop(out Csvregel kop)
    {
        kop = default;
        string? eerste;
        do eerste = Volgende();
        while (eerste is { Length: 0 });
        if (eerste is null) return false;
        Scheiding = Scheidingen.MaxBy(teken => eerste.Count(c => c == teken));
        kop = Ontleed(eerste, nummer);
        Kolommen = kop.Cellen.Count;
        return true;
    }

    /// <summary>The next record; false at the end.</summary>
    public bool Lees(out Csvregel record)
    {
        while (Volgende() is { } tekst)
        {
            if (tekst.Length == 0) continue;
            record = Ontleed(tekst, nummer);
            return true;
        }
        record = default;
        return false;
    }

    private Csvregel Ontleed(string tekst, long begin)
    {
        if (ReferenceEquals(tekst, TeLang)) return new(begin, [], TeLang, "");
        var cellen = new List<string>(Kolommen);
        if (Knip(tekst, cellen) is not { } heel) return Fout(tekst, begin);
        if (heel) return new(begin, cellen, "", "");

        // A cell goes on behind the line end, or a quote is missing. Look ahead; when it does not fit, the lines are read anew.
        List<string> vervolg = [];
        var geheel = tekst;
        while (vervolg.Count < MeesteVervolg && geheel.Length < LangsteRegel && Volgende() is { } volgende)
        {
            vervolg.Add(volgende);
            geheel += "\n" + volgende;
            cellen.Clear();
            if (Knip(geheel, cellen) is not { } nuHeel) break;
            if (!nuHeel) continue;
            if (Kolommen > 0 && cellen.Count != Kolommen) break;
            return new(begin, cellen, "", "");
        }
        klaargelegd.InsertRange(0, vervolg);
        nummer -= vervolg.Count;
        return Fout(tekst, begin);
    }

    private static Csvregel Fout(string tekst, long begin) => new(begin, [], Aanhaling, tekst);

    // True when the text ends with its last cell, false when that cell is still open, null when a quote stands where it cannot.
    private bool? Knip(string tekst, List<string> cellen)
    {
        for (var i = 0; ; i++)
        {
            if (i >= tekst.Length || tekst[i] != '"')
            {
                var einde = tekst.IndexOf(Scheiding, Math.Min(i, tekst.Length));
                cellen.Add(einde < 0 ? tekst[Math.Min(i, tekst.Length)..] : tekst[i..einde]);
                if (einde < 0) return true;
                i = einde;
                continue;
            }
            var sluit = i;
            do
            {
                sluit = tekst.IndexOf('"', sluit + 1);
                if (sluit < 0) return false;
                if (sluit + 1 >= tekst.Length || tekst[sluit + 1] != '"') break;
                sluit++;
            }
            while (true);
            cellen.Add(tekst[(i + 1)..sluit].Replace("\"\"", "\"", StringComparison.Ordinal));
            if (sluit + 1 >= tekst.Length) return true;
            if (tekst[sluit + 1] != Scheiding) return null;
            i = sluit + 1;
        }
    }

    // A line that is longer than somebody types is skipped to its end, so that it costs no memory.
    private string? Volgende()
    {
        nummer++;
        if (klaargelegd.Count > 0)
        {
            var eerder = klaargelegd[0];
            klaargelegd.RemoveAt(0);
            return eerder;
        }

        var lengte = 0;
        var teLang = false;
        while (true)
        {
            if (plek == gevuld)
            {
                (plek, gevuld) = (0, lezer.Read(blok, 0, blok.Length));
                if (gevuld == 0) return lengte == 0 && !teLang ? null : Klaar(lengte, teLang);
            }
            var rest = blok.AsSpan(plek, gevuld - plek);
            var einde = rest.IndexOf('\n');
            var stuk = einde < 0 ? rest : rest[..einde];
            plek += einde < 0 ? rest.Length : einde + 1;
            if (lengte + stuk.Length > LangsteRegel) teLang = true;
            else
            {
                stuk.CopyTo(regel.AsSpan(lengte));
                lengte += stuk.Length;
            }
            if (einde >= 0) return Klaar(lengte, teLang);
        }
    }

    private string Klaar(int lengte, bool teLang) => teLang ? TeLang : new string(regel, 0, lengte > 0 && regel[lengte - 1] == '\r' ? lengte - 1 : lengte);
}
