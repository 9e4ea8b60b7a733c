using Spil.Dossier.Domein.Dossiers;
using Spil.Dossier.Features.Dossier.Dossiers.Gedeeld;
using Spil.Kern;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Toestemmingen.Geven;

/// <summary>A consent as it is typed. Names as in the domain, so that a refusal finds its field.</summary>
public sealed class Geefinvoer
{
    /// <summary>The text that was on the page.</summary>
    public string? Tekstversie { get; set; }

    public string? Organisatie { get; set; }

    /// <summary>Name of an organisation that is not in the list.</summary>
    public string? Ontvanger { get; set; }

    public List<string> Soorten { get; set; } = [];

    public Datuminvoer Tot { get; set; } = new();

    public Datuminvoer GegevenOp { get; set; } = new();

    public string? Wijze { get; set; }

    public string? Getuige { get; set; }

    /// <summary>The representative who gave it; empty for the inwoner.</summary>
    public string? Vertegenwoordiger { get; set; }

    public OrganisatieId? OrganisatieId => Guid.TryParse(Organisatie, out var id) ? new OrganisatieId(id) : null;

    public static Geefinvoer Van(Toestemming? oud, DateOnly vandaag) => new()
    {
        Organisatie = oud?.OrganisatieId?.ToString(), Ontvanger = oud is { OrganisatieId: null } ? oud.Ontvanger : "",
        Soorten = [.. (oud?.Soorten ?? []).Select(s => s.ToString())], Tot = Datuminvoer.Van(oud?.Tot), GegevenOp = Datuminvoer.Van(vandaag),
    };

    /// <param name="doel">The purpose of the page.</param>
    /// <param name="doorInwoner">The inwoner gives it, on the screen, now.</param>
    /// <param name="op">The day it was given.</param>
    /// <param name="tot">The last day.</param>
    /// <param name="organisatienaam">Name of the chosen organisation; empty when none was chosen.</param>
    public Toestemmingsinvoer Als(Toestemmingsdoel doel, bool doorInwoner, DateOnly op, DateOnly? tot, string organisatienaam) => new(
        doel, op,
        doorInwoner ? Toestemmingswijze.OpScherm : Wijze == nameof(Toestemmingswijze.MondelingMetGetuige) ? Toestemmingswijze.MondelingMetGetuige : Toestemmingswijze.OpPapier,
        doorInwoner ? "" : Getuige ?? "", Tekstversie ?? "", organisatienaam.Length > 0 ? OrganisatieId : null,
        organisatienaam.Length > 0 ? organisatienaam : Ontvanger ?? "", Bereikkeuze.Lees(Soorten), tot,
        !doorInwoner && Guid.TryParse(Vertegenwoordiger, out var namens) ? namens : null);
}
