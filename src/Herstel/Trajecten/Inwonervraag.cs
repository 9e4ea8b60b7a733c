using Spil.Dossier.Domein.Personen;
using Spil.Herstel.Invoer;
using Spil.Kern;

namespace Spil.Herstel.Trajecten;

/// <summary>Finds people by name on an index, however many there are: the first word that says something begins the first or the last name; the others may stand anywhere.</summary>
internal static class Inwonervraag
{
    private const int HoogsteLengte = 200;

    // Sorts behind every letter, so that what begins with a word lies between the word and this.
    private const string Achteraan = "\U0010FFFF";

    public static IQueryable<Persoon> ZoekNaam(this IQueryable<Persoon> alle, string? zoek)
    {
        var woorden = Tekst.Zoekvorm(zoek is { Length: > HoogsteLengte } ? zoek[..HoogsteLengte] : zoek).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0)
            return string.IsNullOrWhiteSpace(zoek) ? alle : alle.Where(p => false);
        var begin = woorden.FirstOrDefault(w => !Naamsplitser.IsVoegsel(w)) ?? woorden[0];
        var einde = begin + Achteraan;
#pragma warning disable CA1309 // Runs in the database, on keys that it compares by code point.
        var gevonden = alle.Where(p =>
            (string.Compare(p.Zoeksleutel, begin) >= 0 && string.Compare(p.Zoeksleutel, einde) < 0)
            || (string.Compare(p.Sorteersleutel, begin) >= 0 && string.Compare(p.Sorteersleutel, einde) < 0));
#pragma warning restore CA1309
        return woorden.Where(w => w != begin).Aggregate(gevonden, (lijst, woord) => lijst.Where(p => p.Zoeksleutel.Contains(woord)));
    }
}
