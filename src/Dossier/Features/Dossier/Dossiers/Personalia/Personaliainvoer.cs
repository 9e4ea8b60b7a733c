using Spil.Dossier.Domein.Personen;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Personalia;

/// <summary>The data of a person as they are typed. Names as in <see cref="Persooninvoer"/>, so that a refusal finds its field.</summary>
public sealed class Personaliainvoer
{
    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public Datuminvoer Geboortedatum { get; set; } = new();

    public string? Bsn { get; set; }

    public string? Straat { get; set; }

    public string? Postcode { get; set; }

    public string? Plaats { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int? GelezenVersie { get; set; }

    public static Personaliainvoer Van(Persoon persoon) => new()
    {
        Voornaam = persoon.Naam.Voornaam,
        Tussenvoegsel = persoon.Naam.Tussenvoegsel,
        Achternaam = persoon.Naam.Achternaam,
        Geboortedatum = Datuminvoer.Van(persoon.Geboortedatum),
        Bsn = persoon.Bsn?.Voluit(),
        Straat = persoon.Adres.Straat,
        Postcode = persoon.Adres.Postcode,
        Plaats = persoon.Adres.Plaats,
        Telefoon = persoon.Telefoon,
        Email = persoon.Email,
        GelezenVersie = persoon.Versie,
    };

    public Persooninvoer Voor(Persoon persoon, DateOnly? geboortedatum) => new(Voornaam, Tussenvoegsel, Achternaam, geboortedatum, Bsn,
        Straat, Postcode, Plaats, Telefoon, Email, persoon.OrganisatieId, persoon.Functie);
}
