using System.Globalization;
using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Normenkaders;

namespace Spil.Web.Opdrachten;

/// <summary>Calculates a file with a question on every line (<c>bereken --bestand</c>).</summary>
internal sealed class Rekenbestand(Rekenkolommen kolommen, IReadOnlyList<Normenkader> kaders) : IRegelwerk
{
    public IReadOnlyList<string> Kopregel { get; } =
        ["regel", "kenmerk", "normenkader", "versie", "urenPerJaar", "minutenPerWeekExact", "minutenPerWeek", "afwijking", "minutenPerWeekIndicatie"];

    public static int Voer(string bestand, string uit, string? afgekeurd, IReadOnlyList<Normenkader> kaders, CancellationToken ct)
    {
        var opdracht = new Bestandsopdracht(bestand, uit, afgekeurd ?? Path.ChangeExtension(uit, ".afgekeurd.csv"));
        return Regelbestand.Zeg(Regelbestand.Voer(opdracht, kop => new Rekenbestand(new(kop, kaders), kaders), ct), opdracht.Afgekeurd);
    }

    public string Doe(Csvregel regel, Csvuitvoer uit)
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
}
