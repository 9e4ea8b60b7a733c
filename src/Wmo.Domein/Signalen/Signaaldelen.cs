using Spil.Kern;

namespace Spil.Wmo.Domein.Signalen;

/// <summary>What somebody sees. Too much is as welcome as too little (Mededelingen Huizen 2021, vraagstuk 3).</summary>
public enum Signaalsoort
{
    /// <summary>The help is too little.</summary>
    TeWeinig,

    /// <summary>The help is more than is needed.</summary>
    TeVeel,

    /// <summary>Something else is going on at home.</summary>
    IetsAnders,
}

/// <summary>Who says it.</summary>
public enum Signaalgever
{
    /// <summary>The inwoner.</summary>
    Inwoner,

    /// <summary>Somebody who helps, through the provider.</summary>
    Aanbieder,

    /// <summary>Anybody else, by telephone or at the counter.</summary>
    Ander,
}

/// <summary>Where a signal stands.</summary>
public enum Signaalstand
{
    /// <summary>Nobody took it up.</summary>
    Nieuw,

    /// <summary>A consulent looks at it.</summary>
    Opgepakt,

    /// <summary>Something was asked of who gave it.</summary>
    Gevraagd,

    /// <summary>It was answered.</summary>
    Afgehandeld,
}

/// <summary>What comes of a signal.</summary>
public enum Signaaluitkomst
{
    /// <summary>Nothing changes.</summary>
    Niets,

    /// <summary>It can be solved within the indication.</summary>
    AndersVerdelen,

    /// <summary>Somebody comes along for a time, so that the inwoner gets used to the help.</summary>
    TijdelijkeBegeleider,

    /// <summary>It is calculated again.</summary>
    OpnieuwBerekenen,
}

/// <summary>A signal as it is typed. Names return as field in the refusals.</summary>
/// <param name="Soort">Too little, too much, or something else.</param>
/// <param name="Wat">Which limitation or which lasting circumstance.</param>
/// <param name="Waarom">Why that asks other help.</param>
/// <param name="Besproken">A manager of the provider was spoken first; null when nobody said.</param>
/// <param name="GeenGevaar">It is not about safety, although a word sounds like it.</param>
public sealed record Signaalinvoer(Signaalsoort? Soort, string? Wat, string? Waarom, bool? Besproken, bool GeenGevaar);

/// <summary>Who gives a signal.</summary>
/// <param name="Gever">As what.</param>
/// <param name="Persoon">The person, when known to Spil.</param>
/// <param name="Naam">Name.</param>
/// <param name="Relatie">Who that is for the inwoner: "dochter".</param>
/// <param name="Organisatie">The provider.</param>
public sealed record Signaalbron(Signaalgever Gever, PersoonId? Persoon, string? Naam, string? Relatie, OrganisatieId? Organisatie);

/// <summary>A signal was given.</summary>
public sealed record SignaalGegeven(SignaalId Signaal, Signaalgever Gever, Signaalsoort Soort, DateOnly Op) : Gebeurtenis;

/// <summary>A consulent took it up.</summary>
public sealed record SignaalOpgepakt(SignaalId Signaal, PersoonId Behandelaar) : Gebeurtenis;

/// <summary>Something was asked of who gave it.</summary>
public sealed record SignaalBevraagd(SignaalId Signaal, DateOnly Op) : Gebeurtenis;

/// <summary>Who gave it answered.</summary>
public sealed record SignaalBeantwoord(SignaalId Signaal, DateOnly Op) : Gebeurtenis;

/// <summary>It was handled, with what comes of it.</summary>
public sealed record SignaalAfgehandeld(SignaalId Signaal, Signaaluitkomst Uitkomst, DateOnly Op) : Gebeurtenis;

/// <summary>There was a contact about how the support goes.</summary>
public sealed record ContactGelegd(ContactId Contact, DateOnly Op) : Gebeurtenis;
