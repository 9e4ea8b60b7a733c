using Spil.Dossier.Domein.Dossiers;
using Spil.Kern;

namespace Spil.Herstel.Domein.Aanmeldingen;

/// <summary>
/// The aanmeldformulier as it was filled in (Methodiekbeschrijving, bijlage 3, stap 1). Property names return as field in the refusals.
/// </summary>
public sealed record Aanmeldinvoer
{
    /// <summary>The kernpartner that registers.</summary>
    public OrganisatieId? AanmelderOrganisatieId { get; init; }

    /// <summary>Who registers.</summary>
    public string? AanmelderNaam { get; init; }

    /// <summary>What that person does.</summary>
    public string? AanmelderFunctie { get; init; }

    /// <summary>Telephone of who registers.</summary>
    public string? AanmelderTelefoon { get; init; }

    /// <summary>E-mail address of who registers.</summary>
    public string? AanmelderEmail { get; init; }

    /// <summary>First name of the inwoner.</summary>
    public string? Voornaam { get; init; }

    /// <summary>Infix of the inwoner.</summary>
    public string? Tussenvoegsel { get; init; }

    /// <summary>Last name of the inwoner.</summary>
    public string? Achternaam { get; init; }

    /// <summary>Date of birth of the inwoner.</summary>
    public DateOnly? Geboortedatum { get; init; }

    /// <summary>Burgerservicenummer as typed.</summary>
    public string? Bsn { get; init; }

    /// <summary>Street with number.</summary>
    public string? Straat { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Town.</summary>
    public string? Plaats { get; init; }

    /// <summary>Telephone of the inwoner.</summary>
    public string? Telefoon { get; init; }

    /// <summary>E-mail address of the inwoner.</summary>
    public string? Email { get; init; }

    /// <summary>Why, in the words of the inwoner.</summary>
    public string? Reden { get; init; }

    /// <summary>Who else is involved.</summary>
    public string? AndereBetrokkenen { get; init; }

    /// <summary>The day the aanmelding came in.</summary>
    public DateOnly? OntvangenOp { get; init; }

    /// <summary>The day the folder was handed over.</summary>
    public DateOnly? FolderUitgereiktOp { get; init; }

    /// <summary>The day the oral explanation was given.</summary>
    public DateOnly? UitlegGegevenOp { get; init; }

    /// <summary>Who gave the explanation.</summary>
    public string? UitlegDoor { get; init; }

    /// <summary>The day the toestemmingsverklaring was given.</summary>
    public DateOnly? ToestemmingOp { get; init; }

    /// <summary>How it was given.</summary>
    public Toestemmingswijze? Toestemmingswijze { get; init; }

    /// <summary>The witness of an oral consent.</summary>
    public string? Getuige { get; init; }

    /// <summary>The name of the type only: a typed BSN must not slip into a log.</summary>
    public override string ToString() => nameof(Aanmeldinvoer);
}
