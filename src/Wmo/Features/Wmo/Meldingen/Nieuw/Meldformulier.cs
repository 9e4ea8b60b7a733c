using Spil.Dossier.Domein.Personen;
using Spil.Kern;
using Spil.NlDesign;
using Spil.Wmo.Domein.Meldingen;

namespace Spil.Wmo.Features.Wmo.Meldingen.Nieuw;

/// <summary>A melding with who it is about, as it is typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Meldformulier
{
    public string? Wijze { get; set; } = "";

    public Datuminvoer GemeldOp { get; set; } = new();

    public string? Vraag { get; set; }

    public bool DoorAnder { get; set; }

    public string? MelderNaam { get; set; }

    public string? MelderRelatie { get; set; }

    public string? MelderTelefoon { get; set; }

    public string? Bsn { get; set; }

    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public Datuminvoer Geboortedatum { get; set; } = new();

    public string? Straat { get; set; }

    public string? Postcode { get; set; }

    public string? Plaats { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    /// <summary>Who it turned out to be: the id of somebody who is known, or "ander".</summary>
    public string? Dezelfde { get; set; }

    /// <summary>What the domain is asked, with the dates that cannot be read.</summary>
    public Uitkomst Lees(OrganisatieId? gemeente, out Meldinvoer melding, out Persooninvoer persoon)
    {
        var gemeld = GemeldOp.LeesOptioneel(nameof(GemeldOp), out var op);
        var geboren = Geboortedatum.LeesOptioneel(nameof(Geboortedatum), out var geboortedatum);
        Meldwijze? wijze = Wijze is nameof(Meldwijze.Telefoon) or nameof(Meldwijze.Balie) or nameof(Meldwijze.Brief) ? Enum.Parse<Meldwijze>(Wijze) : null;
        melding = new(gemeente, wijze, op, Vraag, DoorAnder, MelderNaam, MelderRelatie, MelderTelefoon);
        persoon = new(Voornaam, Tussenvoegsel, Achternaam, geboortedatum, Bsn, Straat, Postcode, Plaats, Telefoon, Email);
        return gemeld.En(geboren);
    }
}
