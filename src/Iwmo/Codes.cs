namespace Spil.Iwmo;

/// <summary>Values of the code lists that rules and pages use, and some of them in words.</summary>
public static class Codes
{
    /// <summary>Eenheid (WJ756): minutes.</summary>
    public const string Minuut = "01";

    /// <summary>Eenheid (WJ756): hours.</summary>
    public const string Uur = "04";

    /// <summary>Eenheid (WJ756): half days of four hours.</summary>
    public const string Dagdeel = "16";

    /// <summary>Eenheid (WJ756): euros, in cents.</summary>
    public const string Euro = "83";

    /// <summary>Frequentie (WMO757).</summary>
    public const string PerDag = "1";

    /// <summary>Frequentie (WMO757).</summary>
    public const string PerWeek = "2";

    /// <summary>Frequentie (WMO757).</summary>
    public const string PerMaand = "4";

    /// <summary>Frequentie (WMO757): in all, while the assignment holds.</summary>
    public const string Totaal = "6";

    /// <summary>Productcategorie (WMO020): help in the household.</summary>
    public const string Huishouden = "01";

    /// <summary>RedenWijziging (WMO002): shorter by a new assessment.</summary>
    public const string Verkort = "05";

    /// <summary>RedenWijziging (WMO002): as if it never was.</summary>
    public const string Verwijderd = "13";

    /// <summary>RedenBeeindiging (WMO588): for a while.</summary>
    public const string Tijdelijk = "20";

    /// <summary>VerzoekAntwoord: no.</summary>
    public const string Afgewezen = "1";

    /// <summary>VerzoekAntwoord: it is being looked into.</summary>
    public const string InOnderzoek = "2";

    /// <summary>LandCode of the Netherlands.</summary>
    public const string Nederland = "NL";

    /// <summary>Minutes in a unit of time; <see langword="null"/> for a unit that is no time.</summary>
    public static int? Minuten(string eenheid) => eenheid switch { Minuut => 1, Uur => 60, Dagdeel => 240, _ => null };

    /// <summary>RedenWijziging (WMO002) in words.</summary>
    public static string RedenWijziging(string? code) => code switch
    {
        null => "",
        "02" => "overleden",
        "03" => "wijziging van het contract",
        "04" => "herindicatie: verlengd",
        "05" => "herindicatie: verkort",
        "06" => "ander domein",
        "07" => "verhuisd",
        "08" => "andere leveringsvorm",
        "09" => "andere aanbieder",
        "10" => "andere bekostiging",
        "11" => "gemeentelijke herindeling",
        "12" => "op verzoek van de aanbieder",
        "13" => "verwijderd",
        "14" => "administratieve correctie",
        _ => $"reden {code}",
    };

    /// <summary>RedenBeeindiging (WMO588) in words: those with which a provider may end help by itself.</summary>
    public static IReadOnlyDictionary<string, string> RedenenBeeindiging { get; } = new Dictionary<string, string>
    {
        ["02"] = "De inwoner is overleden",
        [Tijdelijk] = "Tijdelijk, bijvoorbeeld door opname in een ziekenhuis",
        ["19"] = "Zoals gepland",
        ["21"] = "De inwoner wil niet verder",
        ["22"] = "De aanbieder kan of wil niet verder",
        ["23"] = "Samen besloten om eerder te stoppen",
        ["31"] = "Verhuisd naar een andere gemeente",
        ["38"] = "Naar een andere aanbieder",
        ["39"] = "Naar andere zorg, zoals de Wlz",
        ["36"] = "De gemeente stopt de hulp",
        ["37"] = "Door een verzoek om wijziging",
    };

    /// <summary>RedenAfwijzingVerzoek (WJ759) in words.</summary>
    public static IReadOnlyDictionary<string, string> RedenenAfwijzing { get; } = new Dictionary<string, string>
    {
        ["1"] = "Geen wijziging, maar een nieuwe aanvraag",
        ["2"] = "Past niet binnen het budget",
        ["3"] = "Er is geen contract",
        ["4"] = "Past niet binnen het contract",
        ["5"] = "Een andere gemeente gaat hierover",
        ["6"] = "Stapeling van hulp",
        ["7"] = "Deze hulp past niet bij wat nodig is",
        ["8"] = "De inwoner hoort bij een andere gemeente",
        ["9"] = "De leeftijdsgrens is bereikt",
    };

    internal static long Met(string debetCredit, long bedrag) => debetCredit == "C" ? -bedrag : bedrag;
}
