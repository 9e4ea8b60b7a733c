using System.Text.RegularExpressions;

namespace Spil.Iwmo;

/// <summary>Rules about who it is and where somebody lives.</summary>
internal static partial class Persoonsregels
{
    private const int Oudst = 120;
    private const string Onbekend = "3";

    public static IEnumerable<Berichtfout> Client(string pad, string bsn, Geboortedatum geboortedatum, Header header) => [.. Bsn(pad, bsn), .. Geboren(pad, geboortedatum, header)];

    // A number that is not nine digits was refused by its form; saying so twice helps nobody.
    public static IEnumerable<Berichtfout> Bsn(string pad, string bsn) => bsn.Length == 9 && bsn.All(char.IsAsciiDigit) && !Kern.Bsn.TryParse(bsn, out _) ? [Iwmoregels.CS002.Bij(pad + "/Bsn")] : [];

    public static IEnumerable<Berichtfout> Geboren(string pad, Geboortedatum? geboren, Header header)
    {
        if (geboren is null) yield break;
        var past = geboren.DatumGebruik switch
        {
            "1" => geboren.Datum is { Month: 1, Day: 1 },
            "2" => geboren.Datum.Day == 1,
            Onbekend => geboren.Datum == new DateOnly(1900, 1, 1),
            _ => true,
        };
        if (!past) yield return Iwmoregels.CS139.Bij(pad + "/Geboortedatum/DatumGebruik");
        if (past && geboren.DatumGebruik == Onbekend) yield break;
        var dagtekening = header.BerichtIdentificatie.Dagtekening;
        if (dagtekening.Year > Oudst && geboren.Datum < dagtekening.AddYears(-Oudst)) yield return Iwmoregels.TR002.Bij(pad + "/Geboortedatum/Datum");
    }

    public static IEnumerable<Berichtfout> Naam(string pad, VolledigeNaam naam, bool isClient)
    {
        if (isClient && naam.NaamGebruik == "6") yield return Iwmoregels.CS318.Bij(pad + "/Naam/NaamGebruik");
        if (naam.Partnernaam is null ? naam.NaamGebruik is not ("1" or "6") : naam.NaamGebruik is not ("1" or "2" or "3" or "4"))
            yield return Iwmoregels.CS050.Bij(pad + "/Naam/NaamGebruik");
    }

    public static IEnumerable<Berichtfout> Contact(string pad, Contact contact)
    {
        if (contact.Telefoon is null && (contact.Adres?.Huis is null || contact.Adres.Postcode is null)) yield return Iwmoregels.TR006.Bij(pad);
        if (contact.Soort is "01" or "03" && contact.Adres?.Postcode is null) yield return Iwmoregels.CD034.Bij(pad + "/Adres/Postcode");
        if (contact.Adres is { } adres)
        {
            if (adres.LandCode is null != adres.Postcode is null) yield return Iwmoregels.CD005.Bij(pad + "/Adres/LandCode");
            if (adres is { LandCode: Codes.Nederland, Huis: null }) yield return Iwmoregels.CD025.Bij(pad + "/Adres/Huis");
            if (adres is { LandCode: Codes.Nederland, Postcode: { } postcode } && !Postcode().IsMatch(postcode)) yield return Iwmoregels.CS089.Bij(pad + "/Adres/Postcode");
        }
        if (contact.Periode is not null && contact.Soort != "04") yield return Iwmoregels.CD009.Bij(pad + "/Periode");
        foreach (var fout in Berichtregels.Periode(pad + "/Periode/Einddatum", contact.Periode?.Begindatum, contact.Periode?.Einddatum)) yield return fout;
    }

    [GeneratedRegex(@"^[1-9][0-9]{3}[A-Z]{2}\z")]
    private static partial Regex Postcode();
}
