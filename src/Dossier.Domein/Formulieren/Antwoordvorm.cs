using System.Globalization;
using System.Text.RegularExpressions;
using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Formulieren;

/// <summary>The one form in which each kind of answer is kept. What is kept reads back as itself.</summary>
internal static partial class Antwoordvorm
{
    /// <summary>Numbers and amounts are counted in ten-thousandths.</summary>
    public const int Deel = 10_000;

    /// <summary>A number of a person or organisation that Spil knows, in front of the name.</summary>
    public const string Bekend = "id:";

    private const decimal Grootste = 999_999_999_999m;

    public static Uitkomst<Antwoordwaarde> Lees(Veldpad plek, string invoer)
    {
        var (veld, pad) = (plek.Vraag, plek.Pad);
        return veld.Soort switch
        {
            Veldsoort.Tekst => Tekst(plek, Kern.Tekst.EenRegel(invoer)),
            Veldsoort.LangeTekst or Veldsoort.EigenWoorden => Tekst(plek, Kern.Tekst.Schoon(invoer)),
            Veldsoort.Datum => Datumtekst.Lees(invoer, pad) is var datum && datum.IsGelukt
                ? Waarde(plek, Iso(datum.Waarde)) with { Datum = datum.Waarde }
                : Uitkomst<Antwoordwaarde>.Geweigerd(datum.Weigeringen),
            Veldsoort.Keuze => Keuze(plek, Kern.Tekst.EenRegel(invoer)),
            Veldsoort.Keuzes => Keuzes(plek, invoer),
            Veldsoort.JaNee => Kern.Tekst.EenRegel(invoer).ToLowerInvariant() is var antwoord && antwoord is "ja" or "nee"
                ? Waarde(plek, antwoord) : Formulierregels.JaOfNee.Bij(pad),
            Veldsoort.Schaal => Getal(Kern.Tekst.EenRegel(invoer)) is >= 1 and <= 10 and var score && score == decimal.Truncate(score)
                ? Waarde(plek, Schrijf(score), score) : Formulierregels.Schaalbereik.Bij(pad),
            Veldsoort.Getal => Getal(Kern.Tekst.EenRegel(invoer)) is { } getal
                ? Begrensd(plek, getal, Schrijf(getal)) : Formulierregels.GetalLeesbaar.Bij(pad),
            Veldsoort.Bedrag => Bedrag(plek, Kern.Tekst.EenRegel(invoer)),
            Veldsoort.Persoon or Veldsoort.Organisatie => Naam(plek, Kern.Tekst.EenRegel(invoer)),
            _ => Formulierregels.PadOnbekend.Bij(pad),
        };
    }

    /// <summary>A kept number as a number; null when it is none.</summary>
    public static decimal? AlsGetal(string tekst) =>
        decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            ? getal : null;

    /// <summary>The most characters of a text.</summary>
    public static int Hoogstens(Veld veld) =>
        veld.Hoogstens ?? (veld.Soort is Veldsoort.LangeTekst or Veldsoort.EigenWoorden or Veldsoort.Matrix
            ? Invoerregels.LangeTekst : Invoerregels.KorteTekst);

    private static string Iso(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Antwoordwaarde Waarde(Veldpad plek, string tekst, decimal? getal = null) =>
        new(plek.Pad, plek.Top.Code, tekst, getal is { } g ? (long)(g * Deel) : null);

    private static Uitkomst<Antwoordwaarde> Tekst(Veldpad plek, string schoon) =>
        schoon.Length <= Hoogstens(plek.Vraag) ? Waarde(plek, schoon) : TeLang(plek);

    private static Weigering TeLang(Veldpad plek) => Invoerregels.TeLang.Bij(plek.Pad,
        $"Dit is te lang. Gebruik maximaal {Antwoordtekst.Getal(Hoogstens(plek.Vraag))} tekens.");

    private static Uitkomst<Antwoordwaarde> Keuze(Veldpad plek, string code) =>
        plek.Vraag.Opties.Any(o => o.Code == code) ? Waarde(plek, code) : Formulierregels.OptieOnbekend.Bij(plek.Pad);

    private static Uitkomst<Antwoordwaarde> Keuzes(Veldpad plek, string invoer)
    {
        var gekozen = invoer.Split(['|', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet();
        return gekozen.All(code => plek.Vraag.Opties.Any(o => o.Code == code))
            ? Waarde(plek, string.Join('|', plek.Vraag.Opties.Select(o => o.Code).Where(gekozen.Contains)))
            : Formulierregels.OptieOnbekend.Bij(plek.Pad);
    }

    private static Uitkomst<Antwoordwaarde> Bedrag(Veldpad plek, string invoer)
    {
        if (Centen().IsMatch(invoer) && AlsGetal(invoer) is { } bewaard) return Begrensd(plek, bewaard, Geld(bewaard));
        var gelezen = Kern.Bedrag.Lees(invoer, plek.Pad);
        return gelezen.IsGelukt ? Begrensd(plek, gelezen.Waarde.InEuro(), Geld(gelezen.Waarde.InEuro()))
            : Uitkomst<Antwoordwaarde>.Geweigerd(gelezen.Weigeringen);
    }

    private static Uitkomst<Antwoordwaarde> Begrensd(Veldpad plek, decimal getal, string tekst) =>
        Math.Abs(getal) > Grootste ? Formulierregels.GetalTeGroot.Bij(plek.Pad)
        : getal < plek.Vraag.Laagste ? Formulierregels.TeLaag.Bij(plek.Pad, $"Vul {Antwoordtekst.Getal(plek.Vraag.Laagste.Value)} of meer in.")
        : getal > plek.Vraag.Hoogste ? Formulierregels.TeHoog.Bij(plek.Pad, $"Vul {Antwoordtekst.Getal(plek.Vraag.Hoogste.Value)} of minder in.")
        : Waarde(plek, tekst, getal);

    // "12.50" of a person is no guess for a number; "1.234" is, and means thousands here. So a number is never kept with three decimals.
    private static string Schrijf(decimal getal)
    {
        var tekst = getal.ToString("0.####", CultureInfo.InvariantCulture);
        return tekst.Length - tekst.IndexOf('.', StringComparison.Ordinal) == 4 && tekst.Contains('.', StringComparison.Ordinal) ? tekst + "0"
            : tekst == "-0" ? "0" : tekst;
    }

    private static string Geld(decimal getal) => (getal == 0 ? 0 : getal).ToString("0.00", CultureInfo.InvariantCulture);

    private static decimal? Getal(string invoer)
    {
        var kaal = invoer.Replace('−', '-');
        if (Nederlands().IsMatch(kaal)) kaal = kaal.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        else if (!Punt().IsMatch(kaal)) return null;
        return AlsGetal(kaal.Replace(" ", "", StringComparison.Ordinal));
    }

    private static Uitkomst<Antwoordwaarde> Naam(Veldpad plek, string invoer)
    {
        if (!invoer.StartsWith(Bekend, StringComparison.Ordinal)) return Tekst(plek, invoer);
        var streep = invoer.IndexOf('|', StringComparison.Ordinal);
        if (streep < 0 || !Guid.TryParse(invoer.AsSpan(Bekend.Length, streep - Bekend.Length), out var id)
            || Kern.Tekst.EenRegel(invoer[(streep + 1)..]) is not { Length: > 0 } naam)
            return Formulierregels.NaamOnleesbaar.Bij(plek.Pad);
        return naam.Length <= Hoogstens(plek.Vraag) ? Waarde(plek, $"{Bekend}{id:D}|{naam}") : TeLang(plek);
    }

    [GeneratedRegex(@"^-? ?([0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,15})(,[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Nederlands();

    [GeneratedRegex(@"^-? ?[0-9]{1,15}\.([0-9]{1,2}|[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Punt();

    [GeneratedRegex(@"^-?[0-9]{1,15}\.[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Centen();
}
