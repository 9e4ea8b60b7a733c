using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Personen;

/// <summary>
/// Checks what is asked of any person: date of birth, address, telephone, e-mail. It returns what is kept and puts refusals at the field.
/// </summary>
public static partial class Personalia
{
    /// <summary>The longest e-mail address that can be delivered (RFC 5321 with erratum 1690).</summary>
    public const int MaximaleEmail = 254;

    /// <summary>Long enough for a number with a word beside it ("06 12345678 (zus)" is refused; the word belongs elsewhere).</summary>
    public const int MaximaleTelefoon = 30;

    private static readonly DateOnly EersteGeboortedatum = new(1900, 1, 1);

    /// <summary>A date of birth is not in the future nor before 1900; empty is fine.</summary>
    public static DateOnly? Geboortedatum(this Controle controle, DateOnly? invoer, string veld, DateOnly vandaag)
    {
        controle
            .Eis(invoer is null || invoer <= vandaag, Persoonregels.GeboortedatumInToekomst, veld)
            .Eis(invoer is null || invoer >= EersteGeboortedatum, Persoonregels.GeboortedatumTeVroeg, veld);
        return invoer;
    }

    /// <summary>A BSN as it was typed; empty is fine.</summary>
    public static Bsn? Burgerservicenummer(this Controle controle, string? invoer, string veld)
    {
        if (string.IsNullOrWhiteSpace(invoer)) return null;
        var uitkomst = Bsn.Lees(invoer, veld);
        controle.En(uitkomst);
        return uitkomst.Probeer(out var bsn) ? bsn : null;
    }

    /// <summary>
    /// A telephone number: digits, spaces, brackets, dots, hyphens and a plus; with 8 to 15 digits. Kept as typed; empty is fine.
    /// </summary>
    public static string Telefoon(this Controle controle, string? invoer, string veld)
    {
        var schoon = Tekst.EenRegel(invoer);
        var cijfers = schoon.Count(char.IsAsciiDigit);
        var kan = schoon.Length <= MaximaleTelefoon && cijfers is >= 8 and <= 15 && Telefoontekens().IsMatch(schoon);
        controle.Eis(schoon.Length == 0 || kan, Persoonregels.TelefoonOnmogelijk, veld);
        return schoon;
    }

    /// <summary>An e-mail address that could be one; whether it exists only a message can tell. Empty is fine.</summary>
    public static string Email(this Controle controle, string? invoer, string veld)
    {
        var schoon = Tekst.EenRegel(invoer);
        var kan = schoon.Length <= MaximaleEmail && Emailvorm().IsMatch(schoon);
        controle.Eis(schoon.Length == 0 || kan, Persoonregels.EmailOnmogelijk, veld);
        return schoon;
    }

    /// <summary>An address; the postcode in the one Dutch form.</summary>
    /// <param name="controle">Collects the refusals, at the fields Straat, Postcode and Plaats.</param>
    /// <param name="straat">Street with number.</param>
    /// <param name="postcode">Postcode in any spelling: "7511ab", "7511 AB".</param>
    /// <param name="plaats">Town.</param>
    public static Adres Adres(this Controle controle, string? straat, string? postcode, string? plaats)
    {
        var kaal = string.Concat((postcode ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        controle.Eis(kaal.Length == 0 || Postcodevorm().IsMatch(kaal), Persoonregels.PostcodeOnmogelijk, nameof(Personen.Adres.Postcode));
        return new Adres(
            controle.Regel(straat, nameof(Personen.Adres.Straat), Invoerregels.KorteTekst),
            kaal.Length == 6 ? $"{kaal[..4]} {kaal[4..]}" : "",
            controle.Regel(plaats, nameof(Personen.Adres.Plaats), Invoerregels.KorteTekst));
    }

    [GeneratedRegex(@"^\+?[0-9 ().\-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Telefoontekens();

    // Something, one @, a domain with a dot: no more can be known without sending.
    [GeneratedRegex(@"^[^@\s<>,;:""()\[\]\\]+@[^@\s<>,;:""()\[\]\\.\-][^@\s<>,;:""()\[\]\\]*\.[^@\s<>,;:""()\[\]\\.]{2,}$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Emailvorm();

    // No postcode starts with 0; SA, SD and SS are never given out.
    [GeneratedRegex("^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$")]
    private static partial Regex Postcodevorm();
}
