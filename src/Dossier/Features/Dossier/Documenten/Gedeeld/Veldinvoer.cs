using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Documenten.Gedeeld;

/// <summary>One question as it stands on the screen. Which part is used follows from the kind of the question.</summary>
public sealed class Veldinvoer
{
    /// <summary>Anything that is typed, and a choice out of a few.</summary>
    public string? Tekst { get; set; }

    /// <summary>Somebody from the list, or an organisation from the list.</summary>
    public string? Keuze { get; set; }

    public List<string> Keuzes { get; set; } = [];

    public Datuminvoer Datum { get; set; } = new();
}
