using Spil.Wmo.Domein.Berekenen;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>How much more has to be done because of illness or limitations.</summary>
public enum Beperkingsmate
{
    /// <summary>No more than on average.</summary>
    Geen,

    /// <summary>Some more.</summary>
    Enig,

    /// <summary>Much more.</summary>
    Veel,
}

/// <summary>
/// What the municipality knows already of how somebody lives, as far as the norms ask for it: a herindicatie judges the existing and known situation
/// (Mededelingen Huizen 2021). Facts only: no name, no diagnosis, no income.
/// </summary>
/// <param name="Basis">The base is needed: the house is kept clean for the inwoner.</param>
/// <param name="EigenMogelijkheden">The inwoner or the network does a part.</param>
/// <param name="Beperkingen">How much more because of limitations.</param>
/// <param name="Samenstelling">Who live in the house makes more work.</param>
/// <param name="KamersInGebruik">Extra rooms in use as a bedroom.</param>
/// <param name="KamersNietInGebruik">Extra rooms that are not.</param>
public sealed record Bekendesituatie(bool Basis, bool EigenMogelijkheden, Beperkingsmate Beperkingen, bool Samenstelling, int KamersInGebruik, int KamersNietInGebruik)
{
    /// <summary>The codes of the lines that a situation can imply.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        ["basis", "eigen-mogelijkheden", "beperkingen-enig", "beperkingen-veel", "samenstelling-huishouden", "kamer-in-gebruik", "kamer-niet-in-gebruik"];

    /// <summary>The lines of a normenkader that it implies; none when nothing of the norms applies. A count that cannot be is left to the calculation to refuse.</summary>
    public IReadOnlyList<Gekozenregel> Regels()
    {
        var regels = new List<Gekozenregel>(4);
        if (Basis) regels.Add(new("basis"));
        if (EigenMogelijkheden) regels.Add(new("eigen-mogelijkheden"));
        if (Beperkingen != Beperkingsmate.Geen) regels.Add(new(Beperkingen == Beperkingsmate.Enig ? "beperkingen-enig" : "beperkingen-veel"));
        if (Samenstelling) regels.Add(new("samenstelling-huishouden"));
        if (KamersInGebruik != 0) regels.Add(new("kamer-in-gebruik", KamersInGebruik));
        if (KamersNietInGebruik != 0) regels.Add(new("kamer-niet-in-gebruik", KamersNietInGebruik));
        return regels;
    }

    /// <summary>The situation in which these lines were chosen: of an earlier receipt.</summary>
    public static Bekendesituatie Van(IEnumerable<Gekozenregel> regels)
    {
        var aantal = regels.ToDictionary(r => r.Code, r => r.Aantal);
        return new(
            aantal.ContainsKey("basis"), aantal.ContainsKey("eigen-mogelijkheden"),
            aantal.ContainsKey("beperkingen-veel") ? Beperkingsmate.Veel : aantal.ContainsKey("beperkingen-enig") ? Beperkingsmate.Enig : Beperkingsmate.Geen,
            aantal.ContainsKey("samenstelling-huishouden"), aantal.GetValueOrDefault("kamer-in-gebruik"), aantal.GetValueOrDefault("kamer-niet-in-gebruik"));
    }
}
