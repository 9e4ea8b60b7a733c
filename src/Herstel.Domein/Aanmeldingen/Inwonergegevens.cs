using Spil.Dossier.Domein.Personen;
using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>What an aanmelding says about the inwoner, before there is a person in Spil.</summary>
public sealed record Inwonergegevens
{
    /// <summary>The name.</summary>
    public required Naam Naam { get; init; }

    /// <summary>Date of birth, when known.</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>Burgerservicenummer, when known.</summary>
    public Bsn? Bsn { get; init; }

    /// <summary>Where the inwoner lives.</summary>
    public Adres Adres { get; init; } = Adres.Leeg;

    /// <summary>Telephone; may be empty.</summary>
    public string Telefoon { get; init; } = "";

    /// <summary>E-mail address; may be empty.</summary>
    public string Email { get; init; } = "";

    /// <summary>As input for a person, when the aanmelding is accepted.</summary>
    public Persooninvoer AlsPersoon() => new(Naam.Voornaam, Naam.Tussenvoegsel, Naam.Achternaam, Geboortedatum, Bsn?.Voluit(),
        Adres.Straat, Adres.Postcode, Adres.Plaats, Telefoon, Email);
}
