using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Dossier.Domein.Uitnodigingen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Uitnodigingen.Nieuw;

/// <summary>An invitation, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Uitnodigformulier
{
    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    /// <summary>Who this is for the inwoner, or the name of an organisation that is not in the list.</summary>
    public string? Relatie { get; set; }

    public string? Organisatie { get; set; }

    public bool IsRegiebehandelaar { get; set; }

    public string? Email { get; set; }

    public List<string> Bereik { get; set; } = [];

    public Datuminvoer Tot { get; set; } = new();

    public int? Dagen { get; set; }

    public string? Bewijs { get; set; }

    /// <summary>The casusregisseur says that the inwoner chose this person.</summary>
    public bool GekozenDoorInwoner { get; set; }

    public OrganisatieId? OrganisatieId => Guid.TryParse(Organisatie, out var id) ? new OrganisatieId(id) : null;

    public Uitnodiginvoer Als(bool isNaaste, string organisatienaam, DateOnly? tot, int dagen, Identiteitsbewijs bewijs, bool gekozen, NetwerklidId? lid) => new(
        Voornaam, Tussenvoegsel, Achternaam,
        isNaaste ? Betrokkenheid.Naaste : IsRegiebehandelaar ? Betrokkenheid.Regiebehandelaar : Betrokkenheid.Professional,
        isNaaste || organisatienaam.Length == 0 ? Relatie : organisatienaam, isNaaste || organisatienaam.Length == 0 ? null : OrganisatieId,
        Email, Bereikkeuze.Lees(Bereik), tot, dagen, isNaaste ? Identiteitsbewijs.Code : bewijs, gekozen, null, lid);

    /// <summary>Begins with what the drawing of the kring says.</summary>
    public static Uitnodigformulier Van(Netwerklid? lid) => new() { Voornaam = lid?.Naam, Relatie = lid?.Relatie };
}
