using Spil.Dossier.Bewaren;
using Spil.Dossier.Domein.Bewaren;
using Spil.NlDesign;

namespace Spil.Dossier.Features.Dossier.Bewaren.Gedeeld;

/// <summary>The choice about a dossier, as it was typed.</summary>
public sealed class Bewaarinvoer
{
    public Bewaarkeuze? Keuze { get; set; }

    public string? Reden { get; set; }

    public Datuminvoer Tot { get; set; } = new();

    /// <summary>Only these documents.</summary>
    public List<string> Documenten { get; set; } = [];
}

/// <summary>What a choice is judged by.</summary>
internal static class Bewaarkeuzes
{
    /// <summary>Of the dossier, or of the chosen document that is kept longest; null while help goes on.</summary>
    public static Bewaaroordeel? Oordeel(Bewaarbeeld beeld, IReadOnlyList<Guid> documenten)
    {
        if (documenten.Count == 0) return beeld.Oordeel;
        var gekozen = documenten.Select(beeld.Documenten.GetValueOrDefault).ToList();
        return gekozen.Contains(null) ? null : gekozen.MaxBy(o => o!.Einde)! with { IsVast = gekozen.TrueForAll(o => o!.IsVast) };
    }
}
