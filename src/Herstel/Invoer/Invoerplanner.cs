using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;

namespace Spil.Herstel.Invoer;

/// <summary>Plans a list as far as that goes without a database: what each line says, and who stands in it twice.</summary>
public static class Invoerplanner
{
    // Somebody whose date of birth is a guess (1 January) shares it with many; beyond this a warning would be noise.
    private const int HoogstensVergelijken = 100;

    public static Invoerplan Maak(Csvtabel tabel, Invoerstandaard standaard, IReadOnlyDictionary<string, OrganisatieId> organisaties)
    {
        var lezer = new Regellezer(tabel, standaard, organisaties);
        var gezien = new Gezien();
        return new(tabel, [.. tabel.Regels.Select(regel => gezien.Plaats(lezer.Lees(regel)))]);
    }

    private sealed class Gezien
    {
        private readonly Dictionary<string, int> sleutels = [];
        private readonly Dictionary<DateOnly, List<Invoerregel>> perGeboortedatum = [];

        public Invoerregel Plaats(Invoerregel regel)
        {
            if (regel.Aanmelding is not { } aanmelding) return regel;
            foreach (var sleutel in Zelfde.Gezocht(aanmelding.Inwoner))
                if (sleutels.TryGetValue(sleutel, out var eerder)) return regel.Wordt(Lot.Dubbel, $"Deze inwoner staat ook op regel {eerder}.");

            foreach (var sleutel in Zelfde.Achtergelaten(aanmelding.Inwoner)) sleutels.TryAdd(sleutel, regel.Nummer);
            if (aanmelding.Inwoner.Geboortedatum is not { } dag) return regel;
            if (!perGeboortedatum.TryGetValue(dag, out var dezelfdeDag)) perGeboortedatum.Add(dag, dezelfdeDag = []);
            var lijkt = dezelfdeDag.Take(HoogstensVergelijken)
                .Select(ander => (ander.Nummer, Dubbelheid: Dubbelherkenning.Vergelijk(ander.Aanmelding!.Inwoner, aanmelding.Inwoner)))
                .FirstOrDefault(v => v.Dubbelheid.Zekerheid != Zekerheid.Geen);
            var geplaatst = lijkt.Dubbelheid is null ? regel
                : regel.Wordt(Lot.MetWaarschuwing, $"Lijkt op regel {lijkt.Nummer}: {string.Join(", ", lijkt.Dubbelheid.Redenen)}.");
            dezelfdeDag.Add(geplaatst);
            return geplaatst;
        }
    }
}

/// <summary>
/// When two lines, or a line and an aanmelding, are one and the same: the same BSN, or the same name and date of birth while not both have a BSN.
/// </summary>
internal static class Zelfde
{
    /// <summary>The keys under which it may be known already.</summary>
    public static IEnumerable<string> Gezocht(Inwonergegevens inwoner)
    {
        yield return Herkomstsleutel.Van(inwoner);
        if (Naamsleutel(inwoner) is not { } naam) yield break;
        // Without a BSN, anybody of that name and day is the same. With one, only who has none.
        yield return inwoner.Bsn is null ? "iemand:" + naam : naam;
    }

    /// <summary>The keys under which a later one will be recognised.</summary>
    public static IEnumerable<string> Achtergelaten(Inwonergegevens inwoner)
    {
        yield return Herkomstsleutel.Van(inwoner);
        if (Naamsleutel(inwoner) is { } naam) yield return "iemand:" + naam;
    }

    /// <summary>The key of name and date of birth; null when there is no date: then a name alone is too little.</summary>
    public static string? Naamsleutel(Inwonergegevens inwoner) =>
        inwoner.Geboortedatum is null ? null : Herkomstsleutel.Van(inwoner with { Bsn = null });
}
