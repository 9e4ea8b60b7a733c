using Spil.Herstel.Domein.Trajecten;
using Spil.Herstel.Domein.Werkprocessen;
using Spil.Herstel.Werkprocessen;
using Spil.Kern;

namespace Spil.Herstel.Features.Herstel.Trajecten.TandemVormen;

/// <summary>Brings the traject in the werkproces that was chosen, or that fits the organisation of the casusregisseur.</summary>
internal static class Werkproceskeuze
{
    /// <summary>What happened; nothing when the traject stays where it is. Refused when the code is not in the list.</summary>
    public static Uitkomst<List<Gebeurtenis>> Voer(Traject traject, IReadOnlyList<Werkproces> teKiezen, string? code, string organisatie)
    {
        if (traject.Stap != Trajectstap.Aanmelding) return new List<Gebeurtenis>();
        var gekozen = string.IsNullOrEmpty(code) ? Werkprocesboek.Standaard(teKiezen, organisatie) : teKiezen.FirstOrDefault(w => w.Code == code);
        if (gekozen is null) return Werkprocesregels.WerkprocesOnbekend.Weiger();
        if (gekozen.Code == traject.Werkprocescode && gekozen.Versie <= traject.Werkprocesversie) return new List<Gebeurtenis>();
        return traject.Volg(gekozen).Probeer(out var gevolgd) ? new List<Gebeurtenis> { gevolgd } : Werkprocesregels.KiezenTeLaat.Weiger();
    }
}
