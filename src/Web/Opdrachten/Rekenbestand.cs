using System.Globalization;
using System.Text;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Opdrachten;

/// <summary>Which files to calculate from and to.</summary>
internal sealed record Rekenopdracht(string Bestand, string Uit, string? Afgekeurd);

/// <summary>
/// Calculates a file of any length, line by line in constant memory. What is right goes to one file, what is not with line number and reason to another
/// that can be mended and offered again. Both are written beside their place first: an older file is only replaced by a whole one.
/// </summary>
internal static class Rekenbestand
{
    private const int Voortgang = 100_000;
    private const string Kopregel = "regel,kenmerk,normenkader,versie,urenPerJaar,minutenPerWeekExact,minutenPerWeek,afwijking,minutenPerWeekIndicatie";

    public static int Voer(Rekenopdracht opdracht, IReadOnlyList<Normenkader> kaders, CancellationToken ct)
    {
        var afgekeurd = opdracht.Afgekeurd ?? Path.ChangeExtension(opdracht.Uit, ".afgekeurd.csv");
        var paden = new[] { opdracht.Bestand, opdracht.Uit, afgekeurd }.Select(Path.GetFullPath).ToList();
        if (paden.Distinct().Count() < paden.Count) throw new Opdrachtfout("Kies drie verschillende bestanden: voor de vragen, de uitkomsten en wat niet klopt.");

        using var lezer = Open(opdracht.Bestand);
        var csv = new Csvregels(lezer);
        if (!csv.LeesKop(out var kop) || kop.Fout.Length > 0) throw new Opdrachtfout($"In {opdracht.Bestand} staan geen kolomnamen die Spil kan lezen.");
        var kolommen = new Rekenkolommen(kop.Cellen, kaders);
        using var uit = new Csvuitvoer(opdracht.Uit, csv.Scheiding);
        using var rest = new Csvuitvoer(afgekeurd, csv.Scheiding);
        uit.Schrijf(Kopregel.Split(','));
        rest.Schrijf(["regel", "zin", .. kop.Cellen]);

        var (goed, fout) = (0L, 0L);
        while (csv.Lees(out var regel))
        {
            ct.ThrowIfCancellationRequested();
            var zin = regel.Fout.Length > 0 ? regel.Fout
                : regel.Cellen.Count != csv.Kolommen ? $"Deze regel heeft {regel.Cellen.Count} cellen; de eerste regel heeft er {csv.Kolommen}."
                : Reken(kaders, kolommen, regel, uit);
            if (zin.Length == 0) goed++;
            else
            {
                fout++;
                rest.Schrijf([regel.Nummer.ToString(CultureInfo.InvariantCulture), zin, .. regel.Fout.Length > 0 ? [regel.Ruw] : regel.Cellen]);
            }
            if ((goed + fout) % Voortgang == 0) Console.Error.WriteLine($"{goed + fout} regels gelezen.");
        }

        uit.Bewaar();
        if (fout > 0) rest.Bewaar();
        else File.Delete(afgekeurd); // Of an earlier time: nothing is refused now.
        Console.Error.WriteLine($"Klaar: {goed} berekend{(fout > 0 ? $", {fout} afgekeurd; zie {afgekeurd}" : "")}.");
        return goed > 0 || fout == 0 ? Opdrachtregel.Gedaan : Opdrachtregel.Geweigerd;
    }

    // Empty when it was calculated, otherwise why not.
    private static string Reken(IReadOnlyList<Normenkader> kaders, Rekenkolommen kolommen, Csvregel regel, Csvuitvoer uit)
    {
        var vraag = kolommen.Vraag(regel.Cellen);
        if (!vraag.IsGelukt) return string.Join(' ', vraag.Weigeringen.Select(w => w.Zin));
        var uitkomst = Normrekening.Reken(kaders, vraag.Waarde);
        if (!uitkomst.Probeer(out var bon)) return string.Join(' ', uitkomst.Weigeringen.Select(w => w.Zin));
        uit.Schrijf([Getal(regel.Nummer), kolommen.Kenmerk(regel.Cellen), bon.Kader.Code, Getal(bon.Kader.Versie), bon.Tijd.UrenPerJaar.ToString(CultureInfo.InvariantCulture),
            bon.Tijd.MinutenPerWeekExact, Getal(bon.MinutenPerWeek), Getal(bon.Afwijking?.MinutenPerWeek ?? 0), Getal(bon.MinutenPerWeekIndicatie)]);
        return "";
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static StreamReader Open(string bestand)
    {
        try
        {
            return new StreamReader(new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan), Encoding.UTF8);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Opdrachtfout($"Het bestand {bestand} is er niet.");
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Opdrachtfout($"Spil kan het bestand {bestand} niet lezen.");
        }
    }
}
