using Spil.Wmo.Domein.Berekenen;
using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Web.Demo.Huizen2021;

/// <summary>So many invented inwoners in the same situation: what they had, and the lines of the norms that their situation implies.</summary>
/// <param name="Regels">Lines: basis, eigen, enig, veel, samen, kamer (in use as bedroom), leeg (not in use); twice for two rooms.</param>
/// <param name="Oud">Minutes per week before; 0 for who is new.</param>
/// <param name="Aantal">How many of them.</param>
internal sealed record Situatie(string Regels, int Oud, int Aantal);

/// <summary>
/// The population of the memo of Huizen, invented. The memo only gives totals and averages; the mix below is chosen such that a real calculation of every
/// inwoner adds up to them. No minute after a herindicatie stands here: those come out of the norms.
/// </summary>
internal static class Mengsel
{
    /// <summary>Had more than 120 minutes, were re-indicated and still have support: 454.</summary>
    public static IReadOnlyList<Situatie> Boven { get; } =
    [
        new("basis", 150, 16), new("basis", 180, 15), new("basis", 195, 15),
        new("basis leeg", 150, 16), new("basis leeg", 180, 13), new("basis leeg", 210, 13),
        new("basis leeg leeg", 165, 10), new("basis leeg leeg", 180, 11), new("basis leeg leeg", 210, 11),
        new("basis leeg leeg leeg", 165, 6), new("basis leeg leeg leeg", 195, 6), new("basis leeg leeg leeg", 210, 6),
        new("basis kamer", 165, 10), new("basis kamer", 195, 10), new("basis kamer", 225, 10),
        new("basis kamer leeg", 180, 6), new("basis kamer leeg", 195, 5), new("basis kamer leeg", 225, 5),
        new("basis enig", 180, 12), new("basis enig", 210, 14), new("basis enig", 225, 14),
        new("basis enig leeg", 180, 12), new("basis enig leeg", 210, 10), new("basis enig leeg", 240, 10),
        new("basis enig leeg leeg", 195, 6), new("basis enig leeg leeg", 210, 6), new("basis enig leeg leeg", 240, 6),
        new("basis enig kamer", 195, 5), new("basis enig kamer", 225, 5), new("basis enig kamer", 255, 4),
        new("basis veel", 210, 9), new("basis veel", 240, 9), new("basis veel", 255, 8),
        new("basis veel leeg", 210, 5), new("basis veel leeg", 240, 5), new("basis veel leeg", 255, 4),
        new("basis samen", 180, 5), new("basis samen", 210, 5), new("basis samen", 225, 4),
        new("basis samen kamer", 195, 4), new("basis samen kamer", 225, 3), new("basis samen kamer", 255, 3),
        new("basis eigen enig", 150, 4), new("basis eigen enig", 180, 4), new("basis eigen enig", 210, 4),
        new("basis eigen veel", 180, 3), new("basis eigen veel", 210, 3), new("basis eigen veel", 240, 2),
        new("basis veel kamer", 225, 2), new("basis veel kamer", 255, 2), new("basis veel kamer", 270, 2),
        new("basis eigen", 125, 2), new("basis eigen", 150, 1), new("basis eigen", 180, 1),
        // As much as before.
        new("basis enig", 155, 7), new("basis kamer", 144, 5), new("basis leeg", 130, 6), new("basis", 125, 8), new("basis veel", 185, 5),
        // More than before.
        new("basis enig", 130, 6), new("basis enig", 145, 4), new("basis veel", 150, 5), new("basis veel", 165, 3), new("basis leeg leeg", 125, 6),
        new("basis enig leeg", 135, 4), new("basis enig leeg", 150, 2), new("basis kamer", 130, 5), new("basis leeg", 125, 4), new("basis enig", 135, 1), new("basis veel", 165, 1),
    ];

    /// <summary>Had more than 120 minutes, were re-indicated, and died, moved or went to the Wlz since: 24.</summary>
    public static IReadOnlyList<Situatie> Uitgestroomd { get; } =
    [
        new("basis", 180, 6), new("basis leeg", 195, 5), new("basis enig", 210, 5), new("basis kamer", 195, 3), new("basis enig leeg", 210, 2), new("basis veel", 240, 2), new("basis", 125, 1),
    ];

    /// <summary>Had 120 minutes or less and were re-indicated because their indication ended: 37. Mostly about as much as before.</summary>
    public static IReadOnlyList<Situatie> TotEnMet { get; } =
    [
        new("basis", 120, 9), new("basis eigen kamer", 120, 6), new("basis eigen leeg leeg leeg leeg", 117, 3), new("basis eigen leeg leeg leeg", 112, 4), new("basis eigen leeg leeg", 108, 3),
        new("basis eigen leeg", 105, 3), new("basis eigen", 105, 4), new("basis eigen", 90, 1),
        // Recovered after the hospital, and got worse.
        new("basis eigen", 120, 2), new("basis enig", 120, 2),
    ];

    /// <summary>New in 2021, by the new norms: 72.</summary>
    public static IReadOnlyList<Situatie> Nieuw { get; } =
    [
        new("basis", 0, 25), new("basis eigen", 0, 12), new("basis eigen leeg", 0, 5), new("basis eigen leeg leeg", 0, 6), new("basis eigen leeg leeg leeg", 0, 3), new("basis eigen kamer", 0, 4),
        new("basis leeg", 0, 7), new("basis leeg leeg", 0, 2), new("basis enig", 0, 3), new("basis eigen enig", 0, 5),
    ];

    /// <summary>Came in 2020 and were not re-indicated yet: 130.</summary>
    public static IReadOnlyList<Situatie> Van2020 { get; } =
    [
        new("", 90, 12), new("", 105, 14), new("", 120, 20), new("", 135, 30), new("", 150, 9), new("", 160, 1), new("", 165, 22), new("", 180, 12), new("", 210, 8), new("", 240, 2),
    ];

    /// <summary>Came in 2019 and were not re-indicated yet: 104.</summary>
    public static IReadOnlyList<Situatie> Van2019 { get; } = [new("", 90, 10), new("", 105, 12), new("", 120, 40), new("", 150, 22), new("", 180, 14), new("", 210, 6)];

    /// <summary>Were there at the end of 2018 and were not re-indicated yet: 289.</summary>
    public static IReadOnlyList<Situatie> VanEerder { get; } =
        [new("", 60, 12), new("", 75, 14), new("", 90, 52), new("", 105, 49), new("", 120, 120), new("", 150, 24), new("", 180, 18)];

    /// <summary>The question to the norms, with a ground for each line that asks one.</summary>
    public static Rekenvraag Vraag(this Situatie situatie) =>
        new("hbel-2021", [.. situatie.Regels.Split(' ').GroupBy(r => r).Select(r => new Gekozenregel(Codes[r.Key].Code, r.Count(), Codes[r.Key].Grond))]);

    /// <summary>The situation as facts, of which those lines follow.</summary>
    public static Bekendesituatie Bekend(this Situatie situatie) => Bekendesituatie.Van(situatie.Vraag().Regels);

    private static readonly Dictionary<string, (string Code, string Grond)> Codes = new()
    {
        ["basis"] = ("basis", ""),
        ["eigen"] = ("eigen-mogelijkheden", "Een dochter doet elke week een deel. Dat is nagevraagd en gaat door."),
        ["enig"] = ("beperkingen-enig", "Door de beperkingen moet er wat vaker worden schoongemaakt."),
        ["veel"] = ("beperkingen-veel", "Door ziekte moet er veel vaker worden schoongemaakt."),
        ["samen"] = ("samenstelling-huishouden", "Er woont meer dan één volwassene met beperkingen in huis."),
        ["kamer"] = ("kamer-in-gebruik", "Er is nog een kamer vast als slaapkamer in gebruik."),
        ["leeg"] = ("kamer-niet-in-gebruik", "Er is een kamer die niet als slaapkamer in gebruik is."),
    };
}
