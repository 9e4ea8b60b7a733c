using Spil.Dossier.Domein.Dossiers;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Dossiers.Plek;

/// <summary>The three circles to choose from, or none yet.</summary>
public static class Plekkeuzes
{
    public static IReadOnlyList<Optie> Voor(bool inwoner) =>
    [
        new(nameof(Kringplek.HeelDichtbij), "Heel dichtbij", inwoner ? "Bij deze persoon kun je altijd terecht." : "Altijd in de buurt."),
        new(nameof(Kringplek.Dichtbij), "Dichtbij", "Belangrijk, maar niet elke dag."),
        new(nameof(Kringplek.VerderWeg), "Verder weg", "Je kent elkaar, of iemand helpt met één ding."),
        new("", "Dat weet ik nog niet"),
    ];
}
