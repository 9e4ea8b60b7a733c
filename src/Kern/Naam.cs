namespace Spil.Kern;

/// <summary>
/// The name of a person in three parts, as people write it. Any part may be empty, but never first and last name both.
/// Each part is one line of at most <see cref="MaximaleLengte"/> UTF-16 code units, in Unicode normal form C.
/// <para>Two names are equal when their parts are, letter for letter. There is no default value.</para>
/// </summary>
public sealed record Naam
{
    /// <summary>The longest a part can be.</summary>
    public const int MaximaleLengte = 100;

    private Naam(string voornaam, string tussenvoegsel, string achternaam) =>
        (Voornaam, Tussenvoegsel, Achternaam) = (voornaam, tussenvoegsel, achternaam);

    /// <summary>First name or names; may be empty.</summary>
    public string Voornaam { get; private init; }

    /// <summary>What stands between first and last name and is not sorted on (<c>van der</c>, <c>el</c>); may be empty.</summary>
    public string Tussenvoegsel { get; private init; }

    /// <summary>Last name; may be empty.</summary>
    public string Achternaam { get; private init; }

    /// <summary>The whole name, for example <c>Samira el Idrissi</c>.</summary>
    public string Volledig => string.Join(' ', new[] { Voornaam, Tussenvoegsel, Achternaam }.Where(deel => deel.Length > 0));

    /// <summary>How to address the person: by first name, and by the whole name when that is all we know.</summary>
    public string Aanspreek => Voornaam.Length > 0 ? Voornaam : Volledig;

    /// <summary>
    /// Key to sort on in any database, by code point: last name, infix, first name, each in the form of <see cref="Tekst.Zoekvorm"/>.
    /// Two spaces divide the parts; they sort before a letter, so that Jansen stands before Jansen Bakker.
    /// </summary>
    public string Sorteersleutel => $"{Tekst.Zoekvorm(Achternaam)}  {Tekst.Zoekvorm(Tussenvoegsel)}  {Tekst.Zoekvorm(Voornaam)}";

    /// <summary>The whole name in the form of <see cref="Tekst.Zoekvorm"/>, for a search column.</summary>
    public string Zoeksleutel => Tekst.Zoekvorm(Volledig);

    /// <summary>Makes a name from what was typed; white space around and doubled inside a part is dropped.</summary>
    /// <returns>The name, or refusals at the fields <c>Voornaam</c>, <c>Tussenvoegsel</c> and <c>Achternaam</c>
    /// (<c>KERN-NAAM-001</c> to <c>003</c>).</returns>
    public static Uitkomst<Naam> Maak(string? voornaam, string? tussenvoegsel, string? achternaam)
    {
        var weigeringen = new List<Weigering>();
        var naam = new Naam(
            Deel(voornaam, nameof(Voornaam), weigeringen),
            Deel(tussenvoegsel, nameof(Tussenvoegsel), weigeringen),
            Deel(achternaam, nameof(Achternaam), weigeringen));
        if (weigeringen.Count == 0 && !HeeftTeken(naam.Voornaam) && !HeeftTeken(naam.Achternaam))
            weigeringen.Add(KernRegels.NaamNietLeeg.Bij(nameof(Achternaam)));
        return weigeringen.Count == 0 ? naam : Uitkomst<Naam>.Geweigerd(weigeringen);
    }

    /// <summary>The whole name.</summary>
    public override string ToString() => Volledig;

    private static string Deel(string? invoer, string veld, List<Weigering> weigeringen)
    {
        var kaal = (invoer ?? "").Trim();
        // What Schoon would take out of a text silently, a person should know of in a name: it is somebody's name.
        if (kaal.Any(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || IsOmkering(c)) || HeeftLosseHelft(kaal))
            weigeringen.Add(KernRegels.NaamTekens.Bij(veld));
        var deel = Tekst.EenRegel(kaal);
        if (deel.Length > MaximaleLengte)
            weigeringen.Add(KernRegels.NaamTeLang.Bij(veld));
        return deel;
    }

    // Embedding, override and isolate: they turn the text that follows around, and no script needs them inside a name.
    private static bool IsOmkering(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool HeeftLosseHelft(string s) => s.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) != s.Length
        || s.EnumerateRunes().Count(rune => rune == System.Text.Rune.ReplacementChar) != s.Count(c => c == '\uFFFD');

    // A name of nothing but invisible characters is empty to whoever reads it.
    private static bool HeeftTeken(string deel) => deel.EnumerateRunes().Any(rune =>
        System.Text.Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format);
}
