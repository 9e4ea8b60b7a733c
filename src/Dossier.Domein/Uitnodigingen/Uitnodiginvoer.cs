using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Domein.Netwerken;
using Spil.Kern;

namespace Spil.Dossier.Domein.Uitnodigingen;

/// <summary>What is asked when somebody is invited. Field names return in the refusals.</summary>
/// <param name="Voornaam">First name.</param>
/// <param name="Tussenvoegsel">Infix.</param>
/// <param name="Achternaam">Last name; may be empty.</param>
/// <param name="Rol">As what.</param>
/// <param name="Relatie">Who this is for the inwoner, or the name of the organisation.</param>
/// <param name="Organisatie">The organisation a professional works for, when it is known here.</param>
/// <param name="Email">Where the link goes; empty for a letter.</param>
/// <param name="Bereik">The kinds of data this person may see, from joining on.</param>
/// <param name="Tot">Last day of seeing, inclusive; empty: until the inwoner stops it.</param>
/// <param name="Dagen">How many days the invitation works.</param>
/// <param name="Bewijs">How this person shows who they are.</param>
/// <param name="GekozenDoorInwoner">The inwoner chose this person, or a representative did.</param>
/// <param name="Vertegenwoordiger">The representative who chose for the inwoner; empty when the inwoner did.</param>
/// <param name="Netwerklid">Who this is in the drawing of the kring, when already there.</param>
public sealed record Uitnodiginvoer(string? Voornaam, string? Tussenvoegsel, string? Achternaam, Betrokkenheid Rol, string? Relatie, OrganisatieId? Organisatie, string? Email,
    IReadOnlyList<Gegevenssoort> Bereik, DateOnly? Tot, int Dagen, Identiteitsbewijs Bewijs, bool GekozenDoorInwoner, Guid? Vertegenwoordiger = null,
    NetwerklidId? Netwerklid = null)
{
    /// <summary>The name of the type only: a name and an address must not slip into a log.</summary>
    public override string ToString() => nameof(Uitnodiginvoer);
}

/// <summary>The secrets of an invitation, as they are kept.</summary>
/// <param name="Afdruk">Print of the code in the link.</param>
/// <param name="Zegel">The code of six digits, sealed; empty when none is asked.</param>
public sealed record Uitnodigingsgeheim(string Afdruk, string Zegel);
