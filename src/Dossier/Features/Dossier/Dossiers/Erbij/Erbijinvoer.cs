using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Personen;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Erbij;

/// <summary>Somebody new around the inwoner, as typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Erbijinvoer
{
    public string? Voornaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    /// <summary>Who this is for the inwoner, or the name of an organisation that is not in the list.</summary>
    public string? Relatie { get; set; }

    public string? Organisatie { get; set; }

    public string? Telefoon { get; set; }

    public bool IsRegiebehandelaar { get; set; }

    public List<string> Bereik { get; set; } = [];

    public Datuminvoer Tot { get; set; } = new();

    /// <summary>The tandem says that the inwoner chose this person.</summary>
    public bool GekozenDoorInwoner { get; set; }

    /// <summary>Which of the people with this name, when there are more; "nieuw" for none of them.</summary>
    public string? Bestaand { get; set; }

    public OrganisatieId? OrganisatieId => Guid.TryParse(Organisatie, out var id) ? new OrganisatieId(id) : null;

    public Persooninvoer Persoon(bool isNaaste) => new(Voornaam, Tussenvoegsel, Achternaam, Telefoon: Telefoon, OrganisatieId: isNaaste ? null : OrganisatieId);

    public Betrekinvoer Als(PersoonId persoon, bool isNaaste, string organisatienaam, DateOnly vandaag, DateOnly? tot, bool gekozen) => new(
        persoon, isNaaste ? Betrokkenheid.Naaste : IsRegiebehandelaar ? Betrokkenheid.Regiebehandelaar : Betrokkenheid.Professional,
        isNaaste || organisatienaam.Length == 0 ? Relatie ?? "" : organisatienaam, vandaag, tot, Bereikkeuze.Lees(Bereik), gekozen);
}
