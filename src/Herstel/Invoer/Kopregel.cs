namespace Spil.Herstel.Invoer;

/// <summary>The line with the names of the columns, and with it what stands between columns.</summary>
/// <param name="Nummer">Its line number in the file.</param>
/// <param name="Einde">Where in the text the first line of the list begins.</param>
/// <param name="Scheiding">What stands between columns.</param>
/// <param name="Namen">The names.</param>
internal sealed record Kopregel(int Nummer, int Einde, char Scheiding, IReadOnlyList<string> Namen)
{
    // A list may have a title above it.
    private const int HoogstensOpRegel = 10;
    private const int HoogsteLengte = 20_000;

    private static readonly char[] Scheidingen = [';', ',', '\t'];

    /// <summary>The one of the upper lines in which we know most names of columns. Null when there is none.</summary>
    public static Kopregel? Zoek(string tekst)
    {
        Kopregel? beste = null;
        var begin = 0;
        for (var nummer = 1; nummer <= HoogstensOpRegel && begin < tekst.Length; nummer++)
        {
            var einde = tekst.IndexOfAny(['\r', '\n'], begin);
            var volgende = einde < 0 ? tekst.Length : einde + (tekst.AsSpan(einde).StartsWith("\r\n") ? 2 : 1);
            var regel = tekst.AsSpan(begin..(einde < 0 ? tekst.Length : einde));
            if (regel.Length <= HoogsteLengte && !IsExcelscheiding(regel))
                foreach (var teken in Scheidingen)
                {
                    var kop = new Kopregel(nummer, volgende, teken, Splits(regel.ToString(), teken));
                    if (kop.Bekend > (beste?.Bekend ?? 0)) beste = kop;
                }
            begin = volgende;
        }

        return beste;
    }

    private int Bekend => Namen.Count(naam => Kolomnamen.Herken(naam) is not null);

    // Excel writes and reads a first line "sep=;".
    private static bool IsExcelscheiding(ReadOnlySpan<char> regel) => regel.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    // Names of columns hold no separators, so quotation marks around them are all there is to take off.
    private static string[] Splits(string regel, char scheiding) => [.. regel.Split(scheiding).Select(naam => naam.Trim().Trim('"').Trim())];
}
