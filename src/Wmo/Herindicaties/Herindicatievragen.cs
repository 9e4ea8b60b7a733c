using Spil.Wmo.Domein.Herindicaties;

namespace Spil.Wmo.Herindicaties;

/// <summary>What is asked of herindicaties in more than one place, as the database can answer it.</summary>
internal static class Herindicatievragen
{
    /// <summary>Those for which something has to be done before there is a decision (<see cref="Herindicatie.Loopt"/>).</summary>
    public static IQueryable<Herindicatie> Lopend(this IQueryable<Herindicatie> zaken) => zaken.Where(h => h.Stand != Herindicatiestand.Besloten && h.Stand != Herindicatiestand.UitDeRonde);
}
