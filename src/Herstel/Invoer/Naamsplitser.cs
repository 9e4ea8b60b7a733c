using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>Takes a whole name apart. Guesses no more than the Dutch way of writing allows: what is not clear stays together in the last name.</summary>
public static class Naamsplitser
{
    private static readonly HashSet<string> Voegsels =
    [
        "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "aan", "bij", "onder", "uit", "voor", "tot", "v", "v.", "d", "d.", "vd", "v.d.", "vd.",
        "vande", "vander", "el", "al", "ben", "bin", "ibn", "abu", "da", "das", "do", "dos", "di", "du", "la", "le", "les", "l'", "von", "zu", "zur", "zum", "auf", "af",
    ];

    private static readonly HashSet<string> Aanhef = ["dhr", "hr", "heer", "meneer", "mw", "mevr", "mevrouw", "mevrouw/meneer", "dhr/mw", "mej", "drs", "dr", "ir", "mr", "ing"];

    /// <summary>True for a word such as "van" or "el" that stands between first and last name.</summary>
    public static bool IsVoegsel(string woord) => Voegsels.Contains(woord.ToLowerInvariant());

    /// <summary>"Samira el Idrissi", "Idrissi, Samira el", "Vries, de, J." or "Mw. J. de Vries" as three parts.</summary>
    public static (string Voornaam, string Tussenvoegsel, string Achternaam) Splits(string naam)
    {
        var delen = Tekst.EenRegel(naam).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (delen.Length < 2) return VanLinks(ZonderAanhef(Woorden(delen.FirstOrDefault() ?? "")));

        // The last name stands in front; infixes may stand on either side of the comma.
        var (_, voegselVoor, achternaam) = Achter(delen[0]);
        List<string> rest = [.. ZonderAanhef(Woorden(string.Join(' ', delen.Skip(1))))];
        var voegsels = rest.Where(IsVoegsel).ToList();
        var voornaam = string.Join(' ', rest.Where(w => !IsVoegsel(w)));
        return (voornaam, string.Join(' ', voegsels.Append(voegselVoor).Where(v => v.Length > 0)), achternaam);
    }

    /// <summary>A last name with its infix before or behind it: "de Vries", "Vries, de".</summary>
    public static (string Voornaam, string Tussenvoegsel, string Achternaam) Achter(string naam)
    {
        var delen = Tekst.EenRegel(naam).Split(',', 2, StringSplitOptions.TrimEntries);
        if (delen.Length == 2 && Woorden(delen[1]) is { Length: > 0 } achter && achter.All(IsVoegsel)) return ("", string.Join(' ', achter), delen[0]);
        var woorden = Woorden(naam);
        var voegsels = woorden.TakeWhile(IsVoegsel).Count();
        if (voegsels == woorden.Length) voegsels = 0;
        return ("", string.Join(' ', woorden[..voegsels]), string.Join(' ', woorden[voegsels..]));
    }

    private static (string, string, string) VanLinks(string[] woorden)
    {
        if (woorden.Length < 2) return ("", "", woorden.FirstOrDefault() ?? "");
        var begin = Array.FindIndex(woorden, 1, IsVoegsel);
        if (begin < 0 || begin == woorden.Length - 1) return (string.Join(' ', woorden[..^1]), "", woorden[^1]);
        var einde = begin;
        while (einde < woorden.Length - 1 && IsVoegsel(woorden[einde])) einde++;
        return (string.Join(' ', woorden[..begin]), string.Join(' ', woorden[begin..einde]), string.Join(' ', woorden[einde..]));
    }

    private static string[] ZonderAanhef(string[] woorden)
    {
        if (woorden.Length > 2 && woorden is ["de" or "De", "heer", ..]) return woorden[2..];
        return woorden.Length > 1 && Aanhef.Contains(woorden[0].TrimEnd('.').ToLowerInvariant()) ? woorden[1..] : woorden;
    }

    private static string[] Woorden(string tekst) => Tekst.EenRegel(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
