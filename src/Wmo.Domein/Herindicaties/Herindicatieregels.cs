using Spil.Kern;

namespace Spil.Wmo.Domein.Herindicaties;

/// <summary>Rules of calculating herindicaties.</summary>
public static class Herindicatieregels
{
    /// <summary>The old volume is one that can be.</summary>
    public static readonly Regel OudKanNiet = new("WMO-HERIN-001", "De oude minuten per week zijn een heel getal van 1 tot en met 10.080, zoveel als een week heeft.");

    /// <summary>The norms know the lines that a known situation implies.</summary>
    public static readonly Regel KaderPastNiet = new("WMO-HERIN-002", "Dit normenkader kent niet alle regels die bij een bekende situatie horen. Kies een ander.");

    /// <summary>A day on which somebody can have looked.</summary>
    public static readonly Regel PeildatumKanNiet = new("WMO-HERIN-003", "Kies een peildatum van 2015 tot en met 2100. Dan geldt de Wmo 2015.");
}
