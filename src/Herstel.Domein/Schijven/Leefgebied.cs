namespace Spil.Herstel.Domein.Schijven;

/// <summary>
/// A segment of the Schijf van herstel. Seven come from the source (Methodiekbeschrijving, "bestaanszekerheid is gegarandeerd met"),
/// the eighth is optional and ours, for the cost side (onderzoek/methodiek.md 5.3).
/// </summary>
public enum Leefgebied
{
    /// <summary>A stable place to live.</summary>
    Wonen,

    /// <summary>Enough income for fixed costs, without debts.</summary>
    Geld,

    /// <summary>Meaningful work.</summary>
    Werk,

    /// <summary>Meaningful relationships and roles.</summary>
    Relaties,

    /// <summary>Family, near ones and professional or peer support involved.</summary>
    Steun,

    /// <summary>A healthier way of living.</summary>
    Leefstijl,

    /// <summary>Education and training.</summary>
    Leren,

    /// <summary>Contact with police and justice, and feeling safe. Optional.</summary>
    Veiligheid,
}

/// <summary>The words for one area, at reading level A2.</summary>
/// <param name="Gebied">The area.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Beschrijving">What it is about, in one sentence.</param>
/// <param name="Vraag">The question to the inwoner.</param>
/// <param name="Sleutel">Key for addresses and style sheets, for example "wonen".</param>
public sealed record Leefgebiedtekst(Leefgebied Gebied, string Naam, string Beschrijving, string Vraag, string Sleutel);

/// <summary>The areas of the Schijf and their words.</summary>
public static class Leefgebieden
{
    private static readonly Leefgebiedtekst[] Teksten =
    [
        new(Leefgebied.Wonen, "Wonen", "Een fijne en veilige plek om te wonen, waar je kunt blijven.",
            "Hoe gaat het met je huis en de plek waar je woont?", "wonen"),
        new(Leefgebied.Geld, "Inkomen en geld", "Genoeg geld om alles te betalen, zonder schulden.", "Hoe gaat het met je geld?", "geld"),
        new(Leefgebied.Werk, "Werk", "Werk of iets anders dat je doet en dat goed voelt.",
            "Hoe gaat het met je werk of met wat je overdag doet?", "werk"),
        new(Leefgebied.Relaties, "Relaties en rollen", "De mensen van wie je houdt, en wie jij voor hen bent.",
            "Hoe gaat het met de mensen die belangrijk voor je zijn?", "relaties"),
        new(Leefgebied.Steun, "Steun om mij heen", "Familie, vrienden en hulpverleners die er voor je zijn.",
            "Hoe gaat het met de hulp en steun die je krijgt?", "steun"),
        new(Leefgebied.Leefstijl, "Gezond leven", "Slapen, eten, bewegen en goed zorgen voor jezelf.", "Hoe gaat het met je gezondheid?",
            "leefstijl"),
        new(Leefgebied.Leren, "Leren", "Nieuwe dingen leren, op school, in een cursus of van anderen.", "Hoe gaat het met leren?", "leren"),
        new(Leefgebied.Veiligheid, "Politie en veiligheid", "Je veilig voelen en geen problemen met de politie.",
            "Voel je je veilig, en heb je weleens met de politie te maken?", "veiligheid"),
    ];

    /// <summary>All areas, the optional eighth last.</summary>
    public static IReadOnlyList<Leefgebiedtekst> Alle => Teksten;

    /// <summary>The areas of a Schijf with or without the optional eighth, in the order of the disc.</summary>
    public static IReadOnlyList<Leefgebiedtekst> Voor(bool metVeiligheid) =>
        metVeiligheid ? Teksten : Teksten[..^1];

    /// <summary>The words for an area.</summary>
    public static Leefgebiedtekst Van(Leefgebied gebied) => Teksten[(int)gebied];

    /// <summary>The area with that key; null when there is none.</summary>
    public static Leefgebiedtekst? MetSleutel(string? sleutel) => Array.Find(Teksten, t => t.Sleutel == sleutel);
}
