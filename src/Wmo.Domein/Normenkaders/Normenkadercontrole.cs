using Spil.Dossier.Domein.Formulieren;
using Spil.Kern;

namespace Spil.Wmo.Domein.Normenkaders;

/// <summary>What was read, before it is known to hang together: its codes may still be double.</summary>
internal sealed record Kaderdelen(
    string Code, int Versie, string Titel, DateOnly Van, DateOnly? TotEnMet, IReadOnlyList<Resultaatgebied> Resultaten, IReadOnlyList<Normregel> Regels)
{
    public required IReadOnlyList<string> Gemeenten { get; init; }

    public required string Bron { get; init; }

    public required Normafronding Afronding { get; init; }

    public required IReadOnlyList<Uitgangspunt> Uitgangspunten { get; init; }

    public required Normvaststelling? Vaststelling { get; init; }

    public Normenkader Maak() => new(Code, Versie, Titel, TotEnMet is { } tot ? Periode.Van(Van, tot) : Periode.Vanaf(Van), Resultaten, Regels)
    { Gemeenten = Gemeenten, Bron = Bron, Afronding = Afronding, Uitgangspunten = Uitgangspunten, Vaststelling = Vaststelling };
}

/// <summary>Looks whether the parts of a normenkader hang together.</summary>
internal static class Normenkadercontrole
{
    private const int HoogsteVersie = 9999;
    private const int HoogsteAantal = 100;
    private const int MeesteRegels = 200;

    public static IEnumerable<Formulierprobleem> Problemen(Kaderdelen kader)
    {
        if (!Normenkaderlezer.IsCode(kader.Code)) yield return new("code", Codezin);
        if (kader.Versie is < 1 or > HoogsteVersie) yield return new("versie", "Hier hoort een heel getal te staan, van 1 tot en met 9999.");
        if (kader.Regels.Count > MeesteRegels) yield return new("regels", "Er staan te veel regels in: hoogstens 200.");
        if (kader.Regels.Count == 0) yield return new("regels", "Zet hier minstens één regel.");
        foreach (var probleem in Codes("uitgangspunten", kader.Uitgangspunten.Select(u => u.Code))
            .Concat(Codes("resultaten", kader.Resultaten.Select(r => r.Code))).Concat(Codes("regels", kader.Regels.Select(r => r.Code))))
            yield return probleem;
        for (var i = 0; i < kader.Regels.Count; i++)
        {
            foreach (var (veld, zin) in Regel(kader, kader.Regels[i])) yield return new($"regels[{i}].{veld}", zin);
        }
    }

    private static string Codezin => "Gebruik voor een code alleen kleine letters, cijfers en streepjes.";

    private static IEnumerable<Formulierprobleem> Codes(string lijst, IEnumerable<string> codes)
    {
        var gezien = new HashSet<string>();
        foreach (var (code, i) in codes.Select((code, i) => (code, i)))
        {
            if (!Normenkaderlezer.IsCode(code)) yield return new($"{lijst}[{i}].code", Codezin);
            else if (!gezien.Add(code)) yield return new($"{lijst}[{i}].code", $"‘{code}’ staat er al. Kies een andere code.");
        }
    }

    private static IEnumerable<(string Veld, string Zin)> Regel(Kaderdelen kader, Normregel regel)
    {
        if (kader.Resultaten.All(r => r.Code != regel.Resultaat)) yield return ("resultaat", $"Het resultaat ‘{regel.Resultaat}’ staat niet bij de resultaten.");
        if (regel.Maximum is < 1 or > HoogsteAantal) yield return ("maximum", "Hier hoort een heel getal te staan, van 1 tot en met 100.");
        else if (regel.Maximum > 1 && regel.Soort != Normsoort.PerStuk) yield return ("maximum", "Alleen een regel van de soort perStuk mag vaker dan 1 keer.");
        if (regel.Groep.Length == 0) yield break;
        if (!Normenkaderlezer.IsCode(regel.Groep)) yield return ("groep", Codezin);
        else if (kader.Regels.Count(r => r.Groep == regel.Groep) < 2) yield return ("groep", "Deze groep heeft maar één regel. Regels sluiten elkaar uit als ze dezelfde groep hebben.");
    }
}
