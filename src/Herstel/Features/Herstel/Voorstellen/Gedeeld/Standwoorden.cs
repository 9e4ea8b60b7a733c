using Spil.Herstel.Domein.Voorstellen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>How a voorstel stands, as a person says it.</summary>
/// <param name="Pil">One to four words.</param>
/// <param name="Soort">Colour of the pill: goed, let, fout, neutraal.</param>
/// <param name="Zin">The sentence: who is still to be asked, who does not agree yet and why.</param>
public sealed record Standwoorden(string Pil, string Soort, string Zin)
{
    public static Standwoorden Van(Voorstel voorstel, Plankader kader, DateOnly vandaag) => voorstel switch
    {
        { Status: Voorstelstatus.Ingetrokken } => new("Ingetrokken", "neutraal", $"Ingetrokken: “{voorstel.Intrekreden}”"),
        { Status: Voorstelstatus.Concept } => new("Concept", "neutraal", "Dit is nog een concept. Niemand is nog gevraagd."),
        _ => Lopend(voorstel, kader, vandaag),
    };

    /// <summary>What to call somebody: "jij", the first name, or the whole name when two people share a first name.</summary>
    public static string Noem(Voorstelversie versie, PersoonId persoon, string naam, Plankader kader) =>
        persoon == kader.Ik ? "jij"
        : versie.Deelnemers.Any(d => d.PersoonId != persoon && d.Naam.Roepnaam() == naam.Roepnaam()) ? naam
        : naam.Roepnaam();

    private static Standwoorden Lopend(Voorstel voorstel, Plankader kader, DateOnly vandaag)
    {
        var stand = voorstel.Huidige.Stand();
        if (!stand.IsAangenomen)
        {
            var zin = Geparkeerd(voorstel.Huidige, stand, kader);
            return new(stand.NietEens.Count > 0 ? "Nog niet eens" : "Nog niet iedereen", "let",
                voorstel.LaatstAangenomen is null ? zin : zin + " De oude tekst geldt zolang nog.");
        }

        if (voorstel.BereiktOp is { } bereikt) return new("Bereikt", "goed", $"Dit doel is bereikt op {bereikt.InWoorden()}.");
        if (voorstel.GedaanOp is { } gedaan) return new("Gedaan", "goed", $"Gedaan op {gedaan.InWoorden()}, zegt {voorstel.GedaanDoor.Roepnaam()}.");
        return voorstel.IsTeLaat(vandaag)
            ? new("Te laat", "fout", $"Iedereen is het eens. Dit zou klaar zijn op {voorstel.Huidige.Inhoud.Wanneer!.Value.InWoorden()}.")
            : new("Iedereen is het eens", "goed", $"Sinds {voorstel.Huidige.AangenomenOp!.Value.Datum().InWoorden()}.");
    }

    private static string Geparkeerd(Voorstelversie versie, Stemstand stand, Plankader kader)
    {
        List<string> zinnen = [];
        foreach (var stem in stand.NietEens)
        {
            var wie = Noem(versie, stem.PersoonId, stem.Naam, kader);
            zinnen.Add(wie == "jij" ? $"Jij bent het nog niet eens: “{stem.Woord}”" : $"{wie} is het nog niet eens: “{stem.Woord}”");
        }

        if (stand.NogTeVragen.Count > 0)
            zinnen.Add($"Nog te vragen: {stand.NogTeVragen.OrderByDescending(d => d.IsInwoner).ThenBy(d => d.Naam, StringComparer.Ordinal).Select(d => Noem(versie, d.PersoonId, d.Naam, kader)).InZin()}.");
        if (zinnen.Count == 0)
            zinnen.Add((kader.IsInwoner ? "Jij hebt" : $"{kader.Voornaam} heeft") + " nog geen ja gezegd. Zonder dat ja komt dit niet in het plan.");
        return string.Join(" ", zinnen);
    }
}
