using Spil.Beleid.Domein.Cijfers;

namespace Spil.Beleid.Monitor;

/// <summary>A table by group on the page, with for the team a way to the cases of each number.</summary>
/// <param name="Kop">What it shows.</param>
/// <param name="Groepen">The groups of the columns; the last column is together.</param>
/// <param name="Regels">The lines.</param>
/// <param name="Zaken">The address of the cases up to the code; none for who may not see them.</param>
public sealed record Groepstabelbeeld(string Kop, IReadOnlyList<Groep> Groepen, IReadOnlyList<Groepsregel> Regels, string? Zaken)
{
    /// <summary>True when the lines do not count the same.</summary>
    public bool MetZin => Regels.DistinctBy(r => r.Zin).Count() > 1;

    /// <summary>Where the cases of a cell are; none where there is nobody.</summary>
    public string? Adres(Groepsregel regel, int kolom) =>
        Zaken is null || regel.Code.Length == 0 || regel.Cellen[kolom] == "0" ? null : $"{Zaken}{regel.Code}{(kolom < Groepen.Count ? $"&groep={Groepen[kolom]}" : "")}";
}
