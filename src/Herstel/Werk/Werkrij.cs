using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Trajecten;
using Spil.Kern;

namespace Spil.Herstel.Werk;

/// <summary>A traject on Mijn werk with what is known of it, seen by one person.</summary>
/// <param name="Traject">The traject.</param>
/// <param name="Inwoner">Name of the inwoner.</param>
/// <param name="Beeld">The facts.</param>
/// <param name="Ik">Who looks.</param>
/// <param name="ZietPlan">Who looks may see the plan.</param>
/// <param name="Vandaag">Today.</param>
/// <param name="Werkproces">How it stands in its werkproces; null for who does not guide.</param>
internal sealed record Werkrij(Traject Traject, Naam Inwoner, Trajectbeeld Beeld, PersoonId Ik, bool ZietPlan, DateOnly Vandaag, Werkprocesstand? Werkproces = null)
{
    public bool IsTandem => Traject.TandemOp(Vandaag)?.Bevat(Ik) == true;

    /// <summary>Voorstellen that wait for the stem of who looks.</summary>
    public IReadOnlyList<Voorstelfeiten> WachtOpMij => [.. Beeld.Voorstellen.Where(v => v.IsIngebracht && v.Huidige.Zwijgt.Any(z => z.Persoon == Ik))];

    /// <summary>What who looks does for this inwoner and is not done yet, the first date first.</summary>
    public IReadOnlyList<Voorstelfeiten> DoeIk =>
    [
        .. Beeld.Voorstellen.Where(v => !v.IsDoel && !v.IsGedaan && v.Aangenomen?.Taak.WiePersoonId == Ik)
            .OrderBy(v => v.Aangenomen!.Taak.Wanneer ?? DateOnly.MaxValue),
    ];
}
