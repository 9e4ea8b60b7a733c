using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Herstel.Trajecten;

/// <summary>Finds people by name on an index, however many there are: the first word is how the first or the last name begins, the others stand anywhere.</summary>
internal static class Inwonervraag
{
    private const int HoogsteLengte = 200;

    // Behind every letter that a search key can hold (Tekst.Zoekvorm).
    private const string Achteraan = "\uFFFD";

    public static IQueryable<Persoon> ZoekNaam(this IQueryable<Persoon> alle, string? zoek)
    {
        var woorden = Tekst.Zoekvorm(zoek is { Length: > HoogsteLengte } ? zoek[..HoogsteLengte] : zoek).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0)
            return string.IsNullOrWhiteSpace(zoek) ? alle : alle.Where(p => false);
        var (begin, einde) = (woorden[0], woorden[0] + Achteraan);
        var gevonden = alle.Where(p =>
            (string.Compare(p.Zoeksleutel, begin) >= 0 && string.Compare(p.Zoeksleutel, einde) < 0)
            || (string.Compare(p.Sorteersleutel, begin) >= 0 && string.Compare(p.Sorteersleutel, einde) < 0));
        return woorden.Skip(1).Aggregate(gevonden, (lijst, woord) => lijst.Where(p => p.Zoeksleutel.Contains(woord)));
    }
}
