using Spil.Dossier.Domein.Invoer;
using Spil.Kern;

namespace Spil.Dossier.Domein.Personen;

/// <summary>What is asked about a person, as it was typed. Field names return in the refusals.</summary>
/// <param name="Voornaam">First name.</param>
/// <param name="Tussenvoegsel">Infix, such as "van der".</param>
/// <param name="Achternaam">Last name.</param>
/// <param name="Geboortedatum">Date of birth.</param>
/// <param name="Bsn">Burgerservicenummer as typed.</param>
/// <param name="Straat">Street with number.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="Plaats">Town.</param>
/// <param name="Telefoon">Telephone.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="OrganisatieId">The organisation somebody works for.</param>
/// <param name="Functie">What somebody does there, for example "consulent schuldhulp".</param>
public sealed record Persooninvoer(
    string? Voornaam, string? Tussenvoegsel, string? Achternaam,
    DateOnly? Geboortedatum = null, string? Bsn = null,
    string? Straat = null, string? Postcode = null, string? Plaats = null,
    string? Telefoon = null, string? Email = null,
    OrganisatieId? OrganisatieId = null, string? Functie = null)
{
    /// <summary>The name of the type only: a typed BSN must not slip into a log.</summary>
    public override string ToString() => nameof(Persooninvoer);
}

/// <summary>A person: inwoner, naaste or professional. One person is kept once, whatever the roles.</summary>
public sealed class Persoon : Aggregaat
{
    private Persoon() { }

    /// <summary>Its id.</summary>
    public PersoonId Id { get; private set; }

    /// <summary>The name.</summary>
    public Naam Naam { get; private set; } = null!;

    /// <summary>Date of birth, when known.</summary>
    public DateOnly? Geboortedatum { get; private set; }

    /// <summary>Burgerservicenummer, when known and allowed.</summary>
    public Bsn? Bsn { get; private set; }

    /// <summary>Where this person lives; <see cref="Adres.Leeg"/> when unknown.</summary>
    public Adres Adres { get; private set; } = Adres.Leeg;

    /// <summary>Telephone; may be empty.</summary>
    public string Telefoon { get; private set; } = "";

    /// <summary>E-mail address; may be empty.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The organisation a professional works for.</summary>
    public OrganisatieId? OrganisatieId { get; private set; }

    /// <summary>What a professional does there.</summary>
    public string Functie { get; private set; } = "";

    /// <summary>The name in the form searches compare (<see cref="Naam.Zoeksleutel"/>); stored for the search column.</summary>
    public string Zoeksleutel { get; private set; } = "";

    /// <summary>The name in the form lists are sorted on (<see cref="Naam.Sorteersleutel"/>); stored for the index.</summary>
    public string Sorteersleutel { get; private set; } = "";

    /// <summary>Makes a person.</summary>
    public static Uitkomst<Gemaakt<Persoon>> Maak(Persooninvoer invoer, DateOnly vandaag)
    {
        var persoon = new Persoon { Id = PersoonId.Nieuw() };
        var uitkomst = persoon.Zet(invoer, vandaag);
        return uitkomst.IsGelukt
            ? new Gemaakt<Persoon>(persoon, new PersoonGemaakt(persoon.Id))
            : Uitkomst<Gemaakt<Persoon>>.Geweigerd(uitkomst.Weigeringen);
    }

    /// <summary>Changes the data of a person; nothing is changed when anything is refused.</summary>
    public Uitkomst<PersoonGewijzigd> Wijzig(Persooninvoer invoer, DateOnly vandaag)
    {
        var uitkomst = Zet(invoer, vandaag);
        if (!uitkomst.IsGelukt) return Uitkomst<PersoonGewijzigd>.Geweigerd(uitkomst.Weigeringen);
        Gewijzigd();
        return new PersoonGewijzigd(Id);
    }

    /// <summary>As <see cref="Wijzig(Persooninvoer, DateOnly)"/>, unless somebody else changed the person since it was read.</summary>
    /// <param name="invoer">The new data.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="gelezen">The <see cref="Aggregaat.Versie"/> that was on the screen.</param>
    public Uitkomst<PersoonGewijzigd> Wijzig(Persooninvoer invoer, DateOnly vandaag, int gelezen) =>
        gelezen == Versie ? Wijzig(invoer, vandaag) : Persoonregels.Verouderd.Weiger();

    private Uitkomst Zet(Persooninvoer invoer, DateOnly vandaag)
    {
        var controle = new Controle();
        var naam = Naam.Maak(invoer.Voornaam, invoer.Tussenvoegsel, invoer.Achternaam);
        controle.En(naam);
        var geboortedatum = controle.Geboortedatum(invoer.Geboortedatum, nameof(invoer.Geboortedatum), vandaag);
        var bsn = controle.Burgerservicenummer(invoer.Bsn, nameof(invoer.Bsn));
        var adres = controle.Adres(invoer.Straat, invoer.Postcode, invoer.Plaats);
        var telefoon = controle.Telefoon(invoer.Telefoon, nameof(invoer.Telefoon));
        var email = controle.Email(invoer.Email, nameof(invoer.Email));
        var functie = controle.Regel(invoer.Functie, nameof(invoer.Functie), Invoerregels.KorteTekst);
        if (!controle.IsGoed) return Uitkomst.Geweigerd(controle.Weigeringen);
        (Naam, Geboortedatum, Bsn, Adres) = (naam.Waarde, geboortedatum, bsn, adres);
        (Telefoon, Email, OrganisatieId, Functie) = (telefoon, email, invoer.OrganisatieId, functie);
        (Zoeksleutel, Sorteersleutel) = (Naam.Zoeksleutel, Naam.Sorteersleutel);
        return Uitkomst.Gelukt();
    }
}

/// <summary>A person was added. Holds no name: the log outlives a removed person.</summary>
public sealed record PersoonGemaakt(PersoonId Persoon) : Gebeurtenis;

/// <summary>The data of a person were changed.</summary>
public sealed record PersoonGewijzigd(PersoonId Persoon) : Gebeurtenis;
