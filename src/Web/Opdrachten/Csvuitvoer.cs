using System.Globalization;
using System.Text;

namespace Spil.Web.Opdrachten;

/// <summary>
/// A CSV file that is written record by record. A cell that a spreadsheet would take for a formula gets an apostrophe in front, a number does not.
/// It takes the place of an older file only at <see cref="Bewaar"/>.
/// </summary>
internal sealed class Csvuitvoer : IDisposable
{
    private readonly string naam;
    private readonly char scheiding;
    private readonly string tijdelijk;
    private readonly StreamWriter schrijver;
    private readonly char[] aanhalen;

    public Csvuitvoer(string naam, char scheiding)
    {
        (this.naam, this.scheiding, tijdelijk, aanhalen) = (naam, scheiding, naam + ".tmp", [scheiding, '"', '\n', '\r']);
        try
        {
            schrijver = new StreamWriter(new FileStream(tijdelijk, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024), new UTF8Encoding(false), 64 * 1024);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Opdrachtfout($"Spil kan het bestand {naam} niet schrijven.", Opdrachtregel.Kapot);
        }
    }

    public void Schrijf(IReadOnlyList<string> cellen)
    {
        for (var i = 0; i < cellen.Count; i++)
        {
            if (i > 0) schrijver.Write(scheiding);
            Cel(cellen[i]);
        }
        schrijver.Write('\n');
    }

    public void Bewaar()
    {
        schrijver.Dispose();
        File.Move(tijdelijk, naam, overwrite: true);
    }

    public void Dispose()
    {
        schrijver.Dispose();
        File.Delete(tijdelijk);
    }

    private void Cel(string cel)
    {
        if (cel.Length > 0 && (cel[0] is '=' or '+' or '-' or '@' or '\t' or '\r') && !long.TryParse(cel, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) cel = "'" + cel;
        if (cel.AsSpan().IndexOfAny(aanhalen) < 0) schrijver.Write(cel);
        else
        {
            schrijver.Write('"');
            schrijver.Write(cel.Replace("\"", "\"\"", StringComparison.Ordinal));
            schrijver.Write('"');
        }
    }
}
