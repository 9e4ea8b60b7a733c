using Spil.Herstel.Invoer;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Inlezen;

/// <summary>The plan of a list as it is shown: totals, and one page of lines.</summary>
/// <param name="Regels">The lines of this page.</param>
/// <param name="Filters">Per group of lines the word in the address, what people read, and how many there are.</param>
/// <param name="Gekozen">The group that is shown.</param>
/// <param name="Bladzijde">This page.</param>
/// <param name="Bladzijden">How many pages there are.</param>
/// <param name="OverTeNemen">How many lines will be taken over.</param>
/// <param name="Overgenomen">How many were.</param>
/// <param name="TeVerbeteren">How many come back as a file to mend.</param>
/// <param name="Bekend">How many are about somebody who is in Spil already.</param>
public sealed record Lijstbeeld(IReadOnlyList<Invoerregel> Regels, IReadOnlyList<(string Sleutel, string Tekst, int Aantal)> Filters, string Gekozen,
    int Bladzijde, int Bladzijden, int OverTeNemen, int Overgenomen, int TeVerbeteren, int Bekend)
{
    private static readonly (string Sleutel, string Tekst, Lot[] Loten)[] Groepen =
    [
        ("overnemen", "Overnemen", [Lot.Overnemen]),
        ("letop", "Overnemen, let op", [Lot.MetWaarschuwing]),
        ("overgenomen", "Overgenomen", [Lot.Overgenomen]),
        ("liggen", "Blijft liggen", [Lot.BlijftLiggen]),
        ("dubbel", "Dubbel", [Lot.Dubbel]),
        ("bekend", "Al bekend", [Lot.AlBekend]),
    ];

    public static Lijstbeeld Van(Aangebodenlijst lijst, string? toon, int bladzijde, int perBladzijde)
    {
        var alle = lijst.Regels();
        var groepen = Groepen.Select(g => (g.Sleutel, g.Tekst, g.Loten, Aantal: alle.Count(r => g.Loten.Contains(r.Lot)))).Where(g => g.Aantal > 0).ToList();
        var groep = groepen.Find(g => g.Sleutel == toon);
        var gekozen = groep.Loten is null ? alle : alle.FindAll(r => groep.Loten.Contains(r.Lot));
        var bladzijden = Math.Max(1, (gekozen.Count + perBladzijde - 1) / perBladzijde);
        var nummer = Math.Clamp(bladzijde, 1, bladzijden);
        return new([.. gekozen.Skip((nummer - 1) * perBladzijde).Take(perBladzijde)],
            [("", "Alle regels", alle.Count), .. groepen.Select(g => (g.Sleutel, g.Tekst, g.Aantal))],
            groep.Sleutel ?? "", nummer, bladzijden, alle.Count(r => r.WordtOvergenomen), alle.Count(r => r.Lot == Lot.Overgenomen),
            alle.Count(r => r.TeVerbeteren), alle.Count(r => r.Lot == Lot.AlBekend));
    }

    /// <summary>The badge of a line, with its kind.</summary>
    public static (string Soort, string Tekst) Pil(Lot lot) => lot switch
    {
        Lot.Overnemen => ("goed", "Overnemen"),
        Lot.MetWaarschuwing => ("let", "Overnemen, let op"),
        Lot.Overgenomen => ("goed", "Overgenomen"),
        Lot.AlBekend => ("neutraal", "Al bekend"),
        Lot.Dubbel => ("neutraal", "Dubbel"),
        _ => ("fout", "Blijft liggen"),
    };
}
