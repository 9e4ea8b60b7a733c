using Spil.Kern;

namespace Spil.Herstel.Domein.Trajecten;

/// <summary>
/// Who guides the inwoner: always a casusregisseur, who has final responsibility, together with an ervaringsdeskundige; a
/// familie-ervaringsdeskundige joins where wished (Methodiekbeschrijving, Casusregisseur).
/// </summary>
/// <param name="Casusregisseur">Has final responsibility for the process.</param>
/// <param name="Ervaringsdeskundige">Brings in the view of recovery.</param>
/// <param name="FamilieErvaringsdeskundige">Supports family and near ones; only where wished.</param>
/// <param name="Sinds">First day of this tandem.</param>
public sealed record Tandem(PersoonId Casusregisseur, PersoonId Ervaringsdeskundige, PersoonId? FamilieErvaringsdeskundige, DateOnly Sinds)
{
    /// <summary>True when the person is part of it.</summary>
    public bool Bevat(PersoonId persoon) =>
        persoon == Casusregisseur || persoon == Ervaringsdeskundige || persoon == FamilieErvaringsdeskundige;
}
