namespace Spil.Herstel.Features.Herstel.Voorstellen.Gedeeld;

/// <summary>Names and numbers in a sentence.</summary>
internal static class Opsomming
{
    /// <summary>"Nadia", "Nadia en Petra", "Nadia, Petra en Joke".</summary>
    public static string InZin(this IEnumerable<string> namen)
    {
        var lijst = namen.ToList();
        return lijst.Count < 2 ? string.Concat(lijst) : $"{string.Join(", ", lijst[..^1])} en {lijst[^1]}";
    }

    /// <summary>The first words of a text, for a title or a link.</summary>
    public static string Kort(this string tekst, int hoogstens = 70)
    {
        var regel = Kern.Tekst.EenRegel(tekst);
        if (regel.Length <= hoogstens) return regel;
        var grens = regel.LastIndexOf(' ', hoogstens - 1);
        if (grens < hoogstens / 2) grens = hoogstens - 1;
        // Never between the two halves of an emoji.
        if (char.IsHighSurrogate(regel[grens - 1])) grens--;
        return regel[..grens].TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <summary>The first name, as people say it to each other; a name that is one word stays.</summary>
    public static string Roepnaam(this string naam) => naam.Split(' ', 2)[0];
}
