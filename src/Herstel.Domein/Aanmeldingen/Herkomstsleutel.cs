using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>
/// The key under which an import remembers what it took, so that the same line offered again is not taken twice. Deterministic.
/// </summary>
public static class Herkomstsleutel
{
    /// <summary>
    /// From the BSN when there is one (as a digest: the number itself is kept in one place only), otherwise from name and date of birth.
    /// A line that first had no BSN and later has one gets another key; <see cref="Dubbelherkenning"/> sees those.
    /// </summary>
    public static string Van(Inwonergegevens gegevens) => gegevens.Bsn is { } bsn
        ? "bsn:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(bsn.Voluit())))[..32]
        : $"naam:{gegevens.Naam.Zoeksleutel}|{gegevens.Geboortedatum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
