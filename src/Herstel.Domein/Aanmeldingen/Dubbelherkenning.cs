using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>How sure it is that two are one.</summary>
public enum Zekerheid
{
    /// <summary>Nothing points to it.</summary>
    Geen,

    /// <summary>A person has to look.</summary>
    Mogelijk,

    /// <summary>The same BSN.</summary>
    Zeker,
}

/// <summary>Whether two are one person, and what points to it.</summary>
/// <param name="Zekerheid">How sure.</param>
/// <param name="Redenen">What points to it, in words.</param>
public sealed record Dubbelheid(Zekerheid Zekerheid, IReadOnlyList<string> Redenen);

/// <summary>
/// Recognises that an inwoner may be known already. It warns and never merges: only a BSN is certain. Name and date of birth together are
/// not, least of all where a date of birth is a guess of the authorities (1 January), which is common in this group.
/// <para>
/// To find candidates in a database, take those with the same BSN, the same <see cref="Naam.Zoeksleutel"/>, or the same date of birth.
/// </para>
/// </summary>
public static class Dubbelherkenning
{
    private static readonly Dubbelheid Niets = new(Zekerheid.Geen, []);

    /// <summary>Compares two; it does not matter which comes first.</summary>
    public static Dubbelheid Vergelijk(Inwonergegevens a, Inwonergegevens b)
    {
        if (a.Bsn is not null && a.Bsn == b.Bsn) return new(Zekerheid.Zeker, ["zelfde BSN"]);
        if (Gelijkenis(a, b) is not { } reden) return Niets;
        return new(Zekerheid.Mogelijk, a.Bsn is not null && b.Bsn is not null ? [reden, "maar een ander BSN"] : [reden]);
    }

    private static string? Gelijkenis(Inwonergegevens a, Inwonergegevens b)
    {
        var (naamA, naamB) = (Sleutel(a.Naam), Sleutel(b.Naam));
        if (a.Geboortedatum is not { } dagA || b.Geboortedatum is not { } dagB)
            return naamA == naamB ? "zelfde naam, geboortedatum onbekend" : null;
        if (dagA != dagB)
            return naamA == naamB && IsVerwisseld(dagA, dagB) ? "zelfde naam, dag en maand van de geboortedatum verwisseld" : null;
        if (naamA == naamB) return "zelfde naam en geboortedatum";
        if (Verschil.IsHoogstensEen(naamA, naamB)) return "naam lijkt erg (1 letter verschil), zelfde geboortedatum";
        if (Achternaam(a.Naam) == Achternaam(b.Naam)) return "zelfde achternaam en geboortedatum, andere voornaam";
        return IsZelfdeVoornaam(a.Naam, b.Naam) && DelenEenWoord(a.Naam, b.Naam)
            ? "zelfde voornaam en geboortedatum, achternaam deels hetzelfde"
            : null;
    }

    // A name of signs only has no search key; then the name itself is all there is to compare.
    private static string Sleutel(Naam naam) => naam.Zoeksleutel is { Length: > 0 } sleutel ? sleutel : naam.Volledig;

    private static string Achternaam(Naam naam) => Tekst.Zoekvorm(naam.Achternaam) is { Length: > 0 } vorm ? vorm : Sleutel(naam);

    private static bool IsZelfdeVoornaam(Naam a, Naam b) =>
        Tekst.Zoekvorm(a.Voornaam) is { Length: > 0 } vorm && vorm == Tekst.Zoekvorm(b.Voornaam);

    // Jansen and Jansen-de Vries: one of them may be a name from a marriage.
    private static bool DelenEenWoord(Naam a, Naam b) =>
        Achternaam(a).Split(' ').Intersect(Achternaam(b).Split(' ')).Any(woord => woord.Length >= 4);

    private static bool IsVerwisseld(DateOnly a, DateOnly b) => a.Year == b.Year && a.Month == b.Day && a.Day == b.Month;
}
