using System.Text;

namespace Spil.Herstel.Invoer;

/// <summary>
/// Reads the lines below the names of the columns (RFC 4180). Not with CsvHelper, because of one thing: here a quotation mark too many
/// does not swallow the rest of the list. That one line is left, and reading goes on below it.
/// </summary>
internal static class Csvlezer
{
    private const string TeVeelVakken = "Deze regel heeft meer vakken dan er kolommen zijn. Kijk of er een scheidingsteken te veel staat.";
    private const string Aanhalingsteken = "In deze regel staat een aanhalingsteken te veel of te weinig.";

    // People type line ends in a cell, but not this many.
    private const int HoogstensInEenVak = 60;

    public static IEnumerable<Csvregel> Lees(string tekst, Kopregel kop)
    {
        var lezer = new StringReader(tekst[kop.Einde..]);
        var wachtrij = new Queue<string>();
        string? Volgende() => wachtrij.TryDequeue(out var regel) ? regel : lezer.ReadLine();

        for (var nummer = kop.Nummer + 1; Volgende() is { } regel; nummer++)
        {
            var (begin, lijn) = (nummer, new Lijn(kop.Scheiding));
            lijn.Lees(regel);
            var gelezen = new List<string>();
            var verdacht = false;
            while (lijn.IsOpen && !verdacht && gelezen.Count < HoogstensInEenVak && Volgende() is { } verder)
            {
                gelezen.Add(verder);
                lijn.Lees("\n" + verder);
                // A line that looks like a line of the list is one, unless it closes the cell just as it should.
                verdacht = verder.Count(c => c == kop.Scheiding) >= Math.Max(1, kop.Namen.Count - 1) && (lijn.IsOpen || lijn.IsSlordig);
            }

            if (lijn.IsOpen || verdacht)
            {
                // What was read ahead is read again, line by line, before what still waited.
                wachtrij = new Queue<string>(gelezen.Concat(wachtrij));
                yield return Regel([.. regel.Split(kop.Scheiding).Select(vak => vak.Trim('"', ' '))], begin, kop.Namen.Count) with { Fout = Aanhalingsteken };
            }
            else
            {
                nummer += gelezen.Count;
                yield return Regel(lijn.Vakken(), begin, kop.Namen.Count);
            }
        }
    }

    private static Csvregel Regel(List<string> vakken, int nummer, int kolommen)
    {
        while (vakken.Count < kolommen) vakken.Add("");
        return vakken.Skip(kolommen).All(string.IsNullOrWhiteSpace) ? new(nummer, vakken[..kolommen]) : new(nummer, vakken, TeVeelVakken);
    }

    /// <summary>A line while it is being read. A quotation mark opens a cell only at its beginning; elsewhere it is just a mark.</summary>
    private sealed class Lijn(char scheiding)
    {
        private readonly List<string> vakken = [];
        private readonly StringBuilder vak = new();
        private bool aanBegin = true;
        private bool gesloten;

        public bool IsOpen { get; private set; }

        /// <summary>Something stood between the mark that closed a cell and the separator behind it.</summary>
        public bool IsSlordig { get; private set; }

        public void Lees(string tekst)
        {
            for (var i = 0; i < tekst.Length; i++)
            {
                var c = tekst[i];
                if (IsOpen && c == '"')
                {
                    if (i + 1 < tekst.Length && tekst[i + 1] == '"') vak.Append(tekst[++i]);
                    else (IsOpen, gesloten) = (false, true);
                }
                else if (IsOpen) vak.Append(c);
                else if (c == scheiding) Sluit();
                else if (c == '"' && aanBegin) (IsOpen, aanBegin) = (true, false);
                else
                {
                    vak.Append(c);
                    aanBegin = aanBegin && c == ' ';
                    IsSlordig |= gesloten && c != ' ';
                }
            }
        }

        public List<string> Vakken()
        {
            Sluit();
            return vakken;
        }

        private void Sluit()
        {
            vakken.Add(vak.ToString());
            vak.Clear();
            (aanBegin, gesloten) = (true, false);
        }
    }
}
