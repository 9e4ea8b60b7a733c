using Spil.Kern;

namespace Spil.Dossier.Domein.Personen;

/// <summary>Rules for the data of a person.</summary>
public static class Persoonregels
{
    /// <summary>Nobody is born in the future.</summary>
    public static readonly Regel GeboortedatumInToekomst = new("DOS-PERS-001",
        "De geboortedatum ligt in de toekomst. Kijk of de datum klopt.");

    /// <summary>Nobody was born before 1900.</summary>
    public static readonly Regel GeboortedatumTeVroeg = new("DOS-PERS-002",
        "De geboortedatum ligt voor het jaar 1900. Kijk of de datum klopt.");

    /// <summary>A telephone number can be dialled.</summary>
    public static readonly Regel TelefoonOnmogelijk = new("DOS-PERS-003",
        "Dit is geen telefoonnummer. Vul een nummer in zoals 06 12345678 of 053 4801234.");

    /// <summary>An e-mail address has the form of one.</summary>
    public static readonly Regel EmailOnmogelijk = new("DOS-PERS-004",
        "Dit is geen e-mailadres. Vul een adres in zoals naam@voorbeeld.nl.");

    /// <summary>A postcode has four digits and two letters.</summary>
    public static readonly Regel PostcodeOnmogelijk = new("DOS-PERS-005",
        "Dit is geen postcode. Vul 4 cijfers en 2 letters in, zoals 7511 JR.");

    /// <summary>Somebody else changed it since it was read. A page that meets this rule shows both texts and loses neither.</summary>
    public static readonly Regel Verouderd = new("DOS-PERS-006",
        "Iemand anders heeft dit net ook veranderd. Kijk naar beide en kies wat blijft staan.");
}
