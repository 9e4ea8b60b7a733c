using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Herstel.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>Searches by name on an index: the first word that says something begins the first or the last name; the other words may stand anywhere.</summary>
internal static class Naamvraag
{
    // Sorts behind every letter, so that what begins with a word lies between the word and this.
    private const string Achteraan = "\U0010FFFF";

    public static IQueryable<Aanmelding> ZoekNaam(this IQueryable<Aanmelding> alle, string? zoek)
    {
        var woorden = Tekst.Zoekvorm(zoek is { Length: > 200 } ? zoek[..200] : zoek).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0) return string.IsNullOrWhiteSpace(zoek) ? alle : alle.Where(a => false);
        var begin = woorden.FirstOrDefault(w => !Naamsplitser.IsVoegsel(w)) ?? woorden[0];
        var einde = begin + Achteraan;
#pragma warning disable CA1309 // Translated to a comparison in the database, where these columns compare by code point.
        var gevonden = alle.Where(a =>
            (string.Compare(a.Zoeksleutel, begin) >= 0 && string.Compare(a.Zoeksleutel, einde) < 0)
            || (string.Compare(a.Sorteersleutel, begin) >= 0 && string.Compare(a.Sorteersleutel, einde) < 0));
#pragma warning restore CA1309
        return woorden.Where(w => w != begin).Aggregate(gevonden, (lijst, woord) => lijst.Where(a => a.Zoeksleutel.Contains(woord)));
    }
}
