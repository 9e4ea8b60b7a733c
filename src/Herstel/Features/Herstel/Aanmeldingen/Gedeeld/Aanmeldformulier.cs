using Spil.Dossier.Domein.Dossiers;
using Spil.Herstel.Domein.Aanmeldingen;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Herstel.Features.Herstel.Aanmeldingen.Gedeeld;

/// <summary>The aanmeldformulier as it is typed. Names as in <see cref="Aanmeldinvoer"/>, so that a refusal finds its field.</summary>
public sealed class Aanmeldformulier
{
    public string? AanmelderOrganisatieId { get; set; }

    public string? AanmelderNaam { get; set; }

    public string? AanmelderFunctie { get; set; }

    public string? AanmelderTelefoon { get; set; }

    public string? AanmelderEmail { get; set; }

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

    public string? Reden { get; set; }

    public string? AndereBetrokkenen { get; set; }

    public Datuminvoer OntvangenOp { get; set; } = new();

    public Datuminvoer FolderUitgereiktOp { get; set; } = new();

    public Datuminvoer UitlegGegevenOp { get; set; } = new();

    public string? UitlegDoor { get; set; }

    public Datuminvoer ToestemmingOp { get; set; } = new();

    public string? Toestemmingswijze { get; set; }

    public string? Getuige { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int? GelezenVersie { get; set; }

    public static Aanmeldformulier Van(Aanmelding a) => new()
    {
        AanmelderOrganisatieId = a.AanmelderOrganisatieId?.ToString(), AanmelderNaam = a.AanmelderNaam, AanmelderFunctie = a.AanmelderFunctie,
        AanmelderTelefoon = a.AanmelderTelefoon, AanmelderEmail = a.AanmelderEmail,
        Voornaam = a.Inwoner.Naam.Voornaam, Tussenvoegsel = a.Inwoner.Naam.Tussenvoegsel, Achternaam = a.Inwoner.Naam.Achternaam,
        Geboortedatum = Datuminvoer.Van(a.Inwoner.Geboortedatum), Bsn = a.Inwoner.Bsn?.Voluit(),
        Straat = a.Inwoner.Adres.Straat, Postcode = a.Inwoner.Adres.Postcode, Plaats = a.Inwoner.Adres.Plaats,
        Telefoon = a.Inwoner.Telefoon, Email = a.Inwoner.Email, Reden = a.Reden, AndereBetrokkenen = a.AndereBetrokkenen,
        OntvangenOp = Datuminvoer.Van(a.OntvangenOp), FolderUitgereiktOp = Datuminvoer.Van(a.FolderUitgereiktOp),
        UitlegGegevenOp = Datuminvoer.Van(a.UitlegGegevenOp), UitlegDoor = a.UitlegDoor,
        ToestemmingOp = Datuminvoer.Van(a.ToestemmingOp), Toestemmingswijze = a.Toestemmingswijze?.ToString() ?? "", Getuige = a.Getuige,
        GelezenVersie = a.Versie,
    };

    /// <summary>What the domain is asked, with the dates that cannot be read. A choice that does not exist becomes one the domain refuses.</summary>
    /// <param name="organisatie">The organisation that was chosen.</param>
    /// <param name="invoer">The form; a date that cannot be read is empty in it.</param>
    public Uitkomst Lees(OrganisatieId? organisatie, out Aanmeldinvoer invoer)
    {
        var weigeringen = new List<Weigering>();
        DateOnly? Datum(Datuminvoer getypt, string veld)
        {
            weigeringen.AddRange(getypt.LeesOptioneel(veld, out var datum).Weigeringen);
            return datum;
        }

        invoer = new Aanmeldinvoer
        {
            AanmelderOrganisatieId = organisatie, AanmelderNaam = AanmelderNaam, AanmelderFunctie = AanmelderFunctie,
            AanmelderTelefoon = AanmelderTelefoon, AanmelderEmail = AanmelderEmail,
            Voornaam = Voornaam, Tussenvoegsel = Tussenvoegsel, Achternaam = Achternaam,
            Geboortedatum = Datum(Geboortedatum, nameof(Geboortedatum)), Bsn = Bsn,
            Straat = Straat, Postcode = Postcode, Plaats = Plaats, Telefoon = Telefoon, Email = Email,
            Reden = Reden, AndereBetrokkenen = AndereBetrokkenen,
            OntvangenOp = Datum(OntvangenOp, nameof(OntvangenOp)), FolderUitgereiktOp = Datum(FolderUitgereiktOp, nameof(FolderUitgereiktOp)),
            UitlegGegevenOp = Datum(UitlegGegevenOp, nameof(UitlegGegevenOp)), UitlegDoor = UitlegDoor,
            ToestemmingOp = Datum(ToestemmingOp, nameof(ToestemmingOp)), Toestemmingswijze = Wijze(), Getuige = Getuige,
        };
        return Uitkomst.Van(weigeringen);
    }

    private Toestemmingswijze? Wijze() => string.IsNullOrEmpty(Toestemmingswijze) ? null : Optie.Lees<Toestemmingswijze>(Toestemmingswijze) ?? (Toestemmingswijze)(-1);
}
