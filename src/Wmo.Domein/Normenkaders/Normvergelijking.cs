namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>One thing that differs between two versions.</summary>
/// <param name="Naam">The line or property, as people read it.</param>
/// <param name="Was">What it was; empty when it was not there.</param>
/// <param name="Wordt">What it becomes; empty when it goes.</param>
public sealed record Normverschil(string Naam, string Was, string Wordt);

/// <summary>Compares two versions line by line.</summary>
public static class Normvergelijking
{
    /// <summary>What differs, lines in the order of the newer version and then those that go; empty when nothing does.</summary>
    public static IReadOnlyList<Normverschil> Vergelijk(Normenkader was, Normenkader wordt)
    {
        List<Normverschil> verschillen = [];
        void Kijk(string naam, string oud, string nieuw)
        {
            if (oud != nieuw) verschillen.Add(new(naam, oud, nieuw));
        }

        Kijk("Afronding", InWoorden(was.Afronding), InWoorden(wordt.Afronding));
        Kijk("Geldig", was.Geldig.InWoorden(), wordt.Geldig.InWoorden());
        foreach (var code in Codes(wordt.Regels, was.Regels, r => r.Code))
        {
            var (oud, nieuw) = (was.Zoek(code), wordt.Zoek(code));
            Kijk((nieuw ?? oud)!.Label, oud is null ? "" : InWoorden(oud), nieuw is null ? "" : InWoorden(nieuw));
        }
        foreach (var code in Codes(wordt.Uitgangspunten, was.Uitgangspunten, u => u.Code))
            Kijk("Uitgangspunt", Punt(was, code), Punt(wordt, code));
        foreach (var code in Codes(wordt.Resultaten, was.Resultaten, r => r.Code))
            Kijk("Resultaat", Resultaat(was, code), Resultaat(wordt, code));
        return verschillen;
    }

    /// <summary>A line in words: <c>16 uur per jaar per stuk, hoogstens 20</c>.</summary>
    public static string InWoorden(Normregel regel)
    {
        var tijd = regel.Soort switch { Normsoort.Minder => $"{regel.Tijd} minder", Normsoort.Meer => $"{regel.Tijd} meer", Normsoort.PerStuk => $"{regel.Tijd} per stuk, hoogstens {regel.Maximum}", _ => regel.Tijd.ToString() };
        var groep = regel.Groep.Length > 0 ? $"; één van ‘{regel.Groep}’" : "";
        return tijd + groep + (regel.GrondVerplicht ? "; met reden" : "") + (regel.Status == Normstatus.Voorbeeld ? "; voorbeeld zonder bron" : "");
    }

    /// <summary>How the sum is rounded, in words.</summary>
    public static string InWoorden(Normafronding afronding) => afronding == Normafronding.Omhoog ? "Naar boven op hele minuten" : "Op de dichtstbijzijnde hele minuut";

    private static IEnumerable<string> Codes<T>(IEnumerable<T> nieuw, IEnumerable<T> oud, Func<T, string> code) => nieuw.Concat(oud).Select(code).Distinct();

    private static string Punt(Normenkader kader, string code) => kader.Uitgangspunten.FirstOrDefault(u => u.Code == code)?.Tekst ?? "";

    private static string Resultaat(Normenkader kader, string code) => kader.Resultaten.FirstOrDefault(r => r.Code == code) is not { } gebied ? ""
        : gebied.Naam + (gebied.Maximum is { } hoogste ? $", hoogstens {hoogste}" : "") + string.Concat(gebied.Werkzaamheden.Select(w => $"; {w.Wat}{(w.HoeVaak.Length > 0 ? " " + w.HoeVaak : "")}"));
}
