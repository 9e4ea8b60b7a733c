namespace Spil.NlDesign;

/// <summary>The order of a list as it stands in the address: <c>?sorteer=naam</c>, or <c>?sorteer=-naam</c> for the other way round.</summary>
/// <param name="Kolom">Name of the column; empty when the page's own order holds.</param>
/// <param name="Aflopend">From high to low.</param>
public readonly record struct Sortering(string Kolom, bool Aflopend)
{
    /// <summary>Reads the value of the query; a missing one means the page's own order.</summary>
    public static Sortering Lees(string? waarde) => waarde switch
    {
        null or "" => default,
        ['-', .. var kolom] => new(kolom, true),
        _ => new(waarde, false),
    };

    /// <summary>The value for the address.</summary>
    public override string ToString() => Aflopend ? "-" + Kolom : Kolom ?? "";
}
